#include "app/server/admin_door/admin_session.h"

#include "app/server/http/answer.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <ctime>

namespace signet::server {

namespace {

namespace asio = boost::asio;
using protocol::HttpRequest;
using protocol::HttpResponse;

constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);

constexpr std::chrono::seconds handshakeTime{10};
constexpr std::chrono::seconds requestTime{30};
constexpr std::chrono::seconds idleTime{60};
constexpr std::chrono::seconds writeTime{20};
constexpr std::chrono::seconds heartbeat{15};
constexpr std::size_t largestBody = std::size_t{2} << 20;
constexpr std::size_t firstBuffer = 8 * 1024;
/// Of all requests that are being read, together.
constexpr std::size_t mostBodyBytes = std::size_t{32} << 20;
/// Requests that may wait for the pool.
constexpr std::size_t mostWaiting = 64;

std::size_t bodyOf(std::string_view method, std::string_view target) noexcept
{
    return protocol::AdminApi::maximumBody(method, target);
}

} // namespace

AdminSession::AdminSession(AdminHall& hall, asio::ip::tcp::socket socket, std::string address)
    : m_hall(hall),
      m_tls(hall.tls),
      m_stream(std::move(socket), *m_tls),
      m_address(std::move(address)),
      m_deadline(hall.io),
      m_news(hall.io),
      m_parser(ParserLimits{16 * 1024, largestBody, bodyOf})
{
    m_hall.sessions.insert(this);
    m_hall.openFigure.store(m_hall.sessions.size());
}

AdminSession::~AdminSession()
{
    holdBody(0);
    m_hall.sessions.erase(this);
    m_hall.openFigure.store(m_hall.sessions.size());
}

void AdminSession::start()
{
    asio::co_spawn(
        m_hall.io, [self = shared_from_this()]() -> asio::awaitable<void> { co_await self->run(); },
        asio::detached);
}

void AdminSession::end()
{
    boost::system::error_code ignored;
    m_stream.lowest_layer().close(ignored);
    m_news.cancel();
}

void AdminSession::endIfIdle()
{
    if (m_isIdle || m_isStreaming)
        end();
}

/// Whatever is being waited for must be over by then.
void AdminSession::within(std::chrono::seconds time)
{
    m_deadline.expires_after(time);
    m_deadline.async_wait([self = weak_from_this()](const boost::system::error_code& error) {
        if (const auto session = error ? nullptr : self.lock()) {
            boost::system::error_code ignored;
            session->m_stream.lowest_layer().cancel(ignored);
        }
    });
}

asio::awaitable<void> AdminSession::run()
{
    if (!co_await shakeHands())
        co_return;
    while (!m_hall.isStopping) {
        const Read read = co_await readRequest();
        if (read == Read::Ended)
            break;
        if (read == Read::Refused) {
            HttpResponse response =
                protocol::toResponse({codeOfRefusal(m_refusal.status), std::string(m_refusal.sentence), {}});
            response.status = m_refusal.status;
            co_await send(render(response, true));
            break;
        }
        if (!co_await respond())
            break;
    }
    co_await shutDown();
    m_deadline.cancel();
    end();
}

asio::awaitable<bool> AdminSession::shakeHands()
{
    within(handshakeTime);
    const auto [error] = co_await m_stream.async_handshake(asio::ssl::stream_base::server, asTuple);
    co_return !error;
}

asio::awaitable<AdminSession::Read> AdminSession::readRequest()
{
    m_parser.reset();
    m_isIdle = m_size == 0;
    m_since = std::chrono::steady_clock::now();
    within(m_isIdle ? idleTime : requestTime);
    for (;;) {
        if (m_size > 0) {
            const auto state = m_parser.parse(m_in.data(), m_size);
            if (state == RequestParser::State::Complete)
                co_return Read::Request;
            if (state == RequestParser::State::Refused) {
                m_refusal = m_parser.refusal();
                co_return Read::Refused;
            }
            if (m_parser.takeContinue() && !co_await send("HTTP/1.1 100 Continue\r\n\r\n"))
                co_return Read::Ended;
        }
        const bool wasIdle = m_isIdle;
        if (!co_await readMore()) {
            if (m_refusal.status != 503 && (m_isIdle || !m_stream.lowest_layer().is_open()))
                co_return Read::Ended;
            if (m_refusal.status != 503)
                m_refusal = {408, "The request did not arrive within 30 seconds."};
            co_return Read::Refused;
        }
        if (wasIdle) {
            m_isIdle = false;
            within(requestTime);
        }
    }
}

/// False at the end of the stream, after the deadline, or when there is no memory for more.
asio::awaitable<bool> AdminSession::readMore()
{
    if (m_in.size() == m_size) {
        const std::size_t larger =
            std::min(std::max(m_in.size() * 2, firstBuffer), m_parser.largestRequest());
        if (m_hall.bodyBytes - m_held + larger > mostBodyBytes || larger == m_in.size()) {
            m_refusal = {503, "Too many large requests are being read."};
            co_return false;
        }
        holdBody(larger);
        m_in.resize(larger);
    }
    const auto [error, got] =
        co_await m_stream.async_read_some(asio::buffer(m_in.data() + m_size, m_in.size() - m_size), asTuple);
    if (error == asio::error::eof || error == asio::ssl::error::stream_truncated)
        m_isIdle = true; // nobody is there to be told anything
    m_size += got;
    co_return !error;
}

void AdminSession::holdBody(std::size_t bytes) noexcept
{
    m_hall.bodyBytes = m_hall.bodyBytes - m_held + bytes;
    m_held = bytes;
}

/// The request as a value; what came behind it stays.
HttpRequest AdminSession::takeRequest()
{
    const Request parsed = m_parser.request(m_in.data(), m_views);
    HttpRequest request{
        std::string(toString(parsed.method)), std::string(parsed.target), {}, std::string(parsed.body)};
    for (const Field& field : parsed.fields) {
        std::string name(field.name);
        std::transform(name.begin(), name.end(), name.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        request.headers.emplace_back(std::move(name), std::string(field.value));
    }
    m_keepAlive = parsed.keepAlive;
    m_in.erase(0, m_parser.consumed());
    m_size -= m_parser.consumed();
    if (m_in.size() > 4 * firstBuffer && m_size <= firstBuffer) {
        m_in.resize(firstBuffer);
        m_in.shrink_to_fit();
    }
    holdBody(m_in.size());
    return request;
}

asio::awaitable<bool> AdminSession::respond()
{
    HttpRequest request = takeRequest();
    if (request.method == "GET" &&
        std::string_view(request.target).substr(0, request.target.find('?')) == "/v1/events") {
        co_await streamEvents(std::move(request));
        co_return false;
    }
    const bool close = !m_keepAlive || m_hall.isStopping;
    if (m_hall.waiting >= mostWaiting) {
        const HttpResponse busy = protocol::toResponse(
            {ErrorCode::Busy, "Too many requests wait already.", "Try again in a second."});
        co_return co_await send(render(busy, close)) && !close;
    }
    m_deadline.cancel();
    ++m_hall.waiting;
    HttpResponse response = co_await asio::co_spawn(
        m_hall.pool,
        [this, &request]() -> asio::awaitable<HttpResponse> {
            co_return m_hall.gate.answer(request, m_address);
        },
        asio::use_awaitable);
    --m_hall.waiting;
    co_return co_await send(render(response, close)) && !close;
}

asio::awaitable<bool> AdminSession::send(std::string text)
{
    within(writeTime);
    const auto [error, sent] = co_await asio::async_write(m_stream, asio::buffer(text), asTuple);
    co_return !error && sent == text.size();
}

asio::awaitable<void> AdminSession::shutDown()
{
    if (!m_stream.lowest_layer().is_open())
        co_return;
    within(std::chrono::seconds(2));
    co_await m_stream.async_shutdown(asTuple);
}

std::string AdminSession::render(const HttpResponse& response, bool close) const
{
    std::string out = "HTTP/1.1 " + std::to_string(response.status) + " " +
                      std::string(reasonOf(response.status)) + "\r\ndate: " + httpDate(std::time(nullptr)) +
                      "\r\ncache-control: no-store";
    for (const auto& [name, value] : response.headers)
        if (name != "content-length" && name != "connection")
            out += "\r\n" + name + ": " + value;
    out += "\r\ncontent-length: " + std::to_string(response.body.size());
    out += close ? "\r\nconnection: close\r\n\r\n" : "\r\n\r\n";
    return out + response.body;
}

// --- Events.

void AdminSession::tell(authority::Change change)
{
    if (!m_isStreaming)
        return;
    m_changes |= 1U << static_cast<unsigned>(change);
    m_news.cancel();
}

asio::awaitable<void> AdminSession::streamEvents(HttpRequest request)
{
    if (m_hall.streams >= m_hall.mostStreams) {
        co_await send(
            render(protocol::toResponse({ErrorCode::Busy, "Too many consoles watch already.", {}}), true));
        co_return;
    }
    ++m_hall.streams;
    m_hall.streamFigure.store(m_hall.streams);
    auto admitted = co_await asio::co_spawn(
        m_hall.pool,
        [this, &request]() -> asio::awaitable<tl::expected<authority::Actor, HttpResponse>> {
            co_return m_hall.gate.admit(request, m_address);
        },
        asio::use_awaitable);
    if (!admitted) {
        co_await send(render(admitted.error(), true));
    } else if (co_await send(
                   "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncache-control: no-store\r\n"
                   "connection: close\r\n\r\n: signet\n\n")) {
        m_isStreaming = true;
        co_await sendEvents(admitted->operatorId);
        m_isStreaming = false;
    }
    --m_hall.streams;
    m_hall.streamFigure.store(m_hall.streams);
}

/// Changes as they come, those of a kind that come while one is being sent together; a comment when none
/// come.
asio::awaitable<void> AdminSession::sendEvents(const std::string& operatorId)
{
    while (!m_hall.isStopping && m_stream.lowest_layer().is_open()) {
        if (m_changes == 0) {
            m_deadline.cancel();
            m_news.expires_after(heartbeat);
            co_await m_news.async_wait(asTuple);
        }
        if (!m_hall.gate.isStillKnown(operatorId))
            co_return;
        std::string text = m_changes == 0 ? ": still here\n\n" : "";
        for (unsigned kind = 0; kind <= static_cast<unsigned>(authority::Change::Statistics); ++kind)
            if ((m_changes & (1U << kind)) != 0)
                text += protocol::changeEvent(static_cast<authority::Change>(kind));
        m_changes = 0;
        if (!co_await send(std::move(text)))
            co_return;
    }
}

} // namespace signet::server
