#include "core/protocol/client.h"

#include "core/protocol/client_state.h"
#include "core/protocol/event_stream.h"
#include "core/protocol/message_signature.h"
#include "core/session/cookie.h"

namespace signet::protocol {

namespace {

constexpr std::chrono::milliseconds longestPause{10'000};
constexpr std::chrono::milliseconds streamSilence{45'000};

bool isWorthRepeating(ErrorCode code) noexcept
{
    return code == ErrorCode::Unreachable || code == ErrorCode::Busy;
}

using SteadyClock = std::chrono::steady_clock;

std::chrono::milliseconds waitedSince(SteadyClock::time_point begun)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - begun);
}

/// The error says what the last try met; whoever waited for several of them is told of all.
Error afterTries(Error error, int tries, std::chrono::milliseconds waited)
{
    constexpr std::chrono::milliseconds noticed{2'000};
    if (tries > 1 && waited >= noticed)
        error.message += " It was tried " + std::to_string(tries) + " times in " +
                         formatDuration(std::chrono::round<Seconds>(waited)) + ".";
    return error;
}

tl::unexpected<Error> cancelledError()
{
    return fail(ErrorCode::Unreachable,
                "The request was cancelled; it may or may not have been carried out.");
}

} // namespace

Error errorFor(const HttpResponse& response, Timestamp now)
{
    auto error = errorOf(response);
    if (error.code != ErrorCode::ClockOff)
        return error;
    const auto theirs = session::parseCookieDate(find(response.headers, "date"));
    if (theirs && *theirs != now)
        error.message = "The clock of this machine is " + formatDuration(now - *theirs) +
                        (now > *theirs ? " ahead of" : " behind") + " the authority's: here it is " +
                        formatTimestamp(now) + ", there " + formatTimestamp(*theirs) + ".";
    return error;
}

Result<void> Client::State::sign(HttpRequest& request) const
{
    return key ? signRequest(request, *key, clock.now()) : Result<void>();
}

Result<HttpResponse> Client::State::askOnce(HttpRequest& request)
{
    if (auto done = sign(request); !done)
        return tl::unexpected(done.error());
    auto response = transport->send(request);
    mayHaveArrived = mayHaveArrived || transport->mayHaveArrived();
    if (response && response->status >= 400)
        return tl::unexpected(errorFor(*response, clock.now()));
    return response;
}

Result<HttpResponse> Client::State::ask(HttpRequest request)
{
    begin();
    mayHaveArrived = false;
    request.headers.emplace_back("accept", "application/json");
    if (!request.body.empty())
        request.headers.emplace_back("content-type", "application/json");
    const auto begun = SteadyClock::now();
    auto wait = options.firstPause;
    for (int tries = 1;; ++tries) {
        auto response = askOnce(request);
        if (response || !isWorthRepeating(response.error().code))
            return response;
        if (tries > options.retries)
            return tl::unexpected(afterTries(std::move(response.error()), tries, waitedSince(begun)));
        if (options.tryingAgain)
            options.tryingAgain(waitedSince(begun));
        if (!pause(wait))
            return cancelledError();
        wait = std::min(wait * 2, longestPause);
    }
}

Result<HttpResponse> Client::State::get(std::string target)
{
    return ask({"GET", std::move(target), {}, {}});
}

Result<HttpResponse> Client::State::look(std::string target, std::string body)
{
    return ask({"POST", std::move(target), {}, std::move(body)});
}

Result<HttpResponse> Client::State::write(std::string method, std::string target, std::string body,
                                          const std::string& id)
{
    return ask({std::move(method), std::move(target), {{"idempotency-key", id}}, std::move(body)});
}

void Client::State::begin()
{
    const std::lock_guard lock(mutex);
    cancelled = false;
}

void Client::State::cancel()
{
    {
        const std::lock_guard lock(mutex);
        cancelled = true;
    }
    woken.notify_all();
    transport->cancel();
}

bool Client::State::pause(std::chrono::milliseconds duration)
{
    std::unique_lock lock(mutex);
    return !woken.wait_for(lock, duration, [this] { return cancelled; });
}

Client::Client(std::unique_ptr<Transport> transport, std::optional<jose::Jwk> operatorKey, const Clock& clock,
               ClientOptions options)
    : m_state(new State{std::move(transport), std::move(operatorKey), clock, options, {}, {}})
{}

Client::~Client() = default;
Client::Client(Client&&) noexcept = default;

bool Client::mayHaveArrived() const noexcept
{
    return m_state->mayHaveArrived;
}

void Client::cancel()
{
    m_state->cancel();
}

Result<void> Client::watch(const std::function<bool(const std::string&)>& changed)
{
    m_state->begin();
    HttpRequest request{"GET", "/v1/events", {{"accept", "text/event-stream"}}, {}};
    if (auto done = m_state->sign(request); !done)
        return done;
    EventStreamReader reader;
    return m_state->transport->stream(request, streamSilence, [&](std::string_view piece) {
        return reader.feed(piece, [&](const ServerEvent& event) {
            return event.name != "change" || changed(event.data); // what a later version tells is passed over
        });
    });
}

} // namespace signet::protocol
