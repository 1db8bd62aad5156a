#include "core/protocol/tls_connection.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/protocol/host_lookup.h"
#include "core/protocol/pairing_link.h"
#include "core/protocol/wire.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

namespace signet::protocol {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using SteadyTime = std::chrono::steady_clock::time_point;

constexpr std::uint32_t maximumHeader = 64U << 10U;
constexpr std::size_t maximumErrorBody = std::size_t{64} << 10;

SteadyTime in(std::chrono::milliseconds duration)
{
    return std::chrono::steady_clock::now() + duration;
}

std::string secondsOf(std::chrono::milliseconds duration)
{
    return duration.count() < 1'000 ? std::to_string(duration.count()) + " milliseconds"
                                    : formatDuration(std::chrono::duration_cast<Seconds>(duration));
}

/// What the certificate must be, and what it was.
struct Pin
{
    std::string wanted;
    std::string presented;
    bool refused = false;
};

int checkPin(X509_STORE_CTX* store, void* argument)
{
    auto& pin = *static_cast<Pin*>(argument);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    X509* certificate = X509_STORE_CTX_get0_cert(store);
    if (certificate && X509_digest(certificate, EVP_sha256(), digest.data(), &size) == 1)
        pin.presented = jose::encodeBase64url(std::span<const std::uint8_t>(digest.data(), size));
    pin.refused = pin.presented.empty() || pin.presented != pin.wanted;
    if (pin.refused)
        X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
    return pin.refused ? 0 : 1;
}

http::request<http::string_body> toBeast(const HttpRequest& request, const std::string& place)
{
    http::request<http::string_body> message;
    message.version(11);
    message.method_string(request.method);
    message.target(request.target);
    message.set(http::field::host, place);
    for (const auto& [name, value] : request.headers)
        message.insert(name, value);
    message.body() = request.body;
    message.prepare_payload();
    return message;
}

template <typename Fields>
HttpResponse toResponseHead(const Fields& message)
{
    HttpResponse response;
    response.status = static_cast<int>(message.result_int());
    for (const auto& field : message)
        response.headers.emplace_back(toLower(field.name_string()), std::string(field.value()));
    return response;
}

} // namespace

void Cancellation::begin()
{
    const std::lock_guard lock(m_mutex);
    m_requested = false;
}

void Cancellation::request()
{
    const std::lock_guard lock(m_mutex);
    m_requested = true;
    if (m_waiting)
        m_waiting->stop();
}

bool Cancellation::isRequested() const
{
    const std::lock_guard lock(m_mutex);
    return m_requested;
}

void Cancellation::attach(asio::io_context* waiting)
{
    const std::lock_guard lock(m_mutex);
    m_waiting = waiting;
}

/// Whatever does not end in time, or is given up, leaves an operation behind that is never continued: the
/// connection is of no use then, and goes.
struct TlsConnection::State
{
    State(const TlsOptions& given, std::shared_ptr<Cancellation> cancelling)
        : options(given),
          cancellation(std::move(cancelling)),
          pin{given.pin, {}, false},
          context(asio::ssl::context::tls_client),
          stream(prepared(), context)
    {
        cancellation->attach(&io);
    }
    ~State() { cancellation->attach(nullptr); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    TlsOptions options;
    std::shared_ptr<Cancellation> cancellation;
    Pin pin;
    asio::io_context io;
    asio::ssl::context context;
    asio::ssl::stream<tcp::socket> stream;
    boost::beast::flat_buffer buffer;
    bool open = false;

    asio::io_context& prepared()
    {
        auto* native = context.native_handle();
        SSL_CTX_set_min_proto_version(native, TLS1_3_VERSION);
        SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
        SSL_CTX_set_verify(native, SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_cert_verify_callback(native, checkPin, &pin);
        return io;
    }

    [[nodiscard]] std::string place() const
    {
        const bool bracketed = options.host.find(':') != std::string::npos;
        return (bracketed ? "[" + options.host + "]" : options.host) + ":" + std::to_string(options.port);
    }

    /// Runs what `start` begins to its end; nothing if that was not before `deadline`, or it was given up.
    template <typename Start>
    std::optional<error_code> run(SteadyTime deadline, const Start& start)
    {
        std::optional<error_code> result;
        io.restart();
        start([&result](error_code error, auto&&...) { result = error; });
        if (!cancellation->isRequested())
            io.run_until(deadline);
        return result;
    }

    [[nodiscard]] tl::unexpected<Error> unreachable(const std::string& what, const std::string& hint = {})
    {
        open = false;
        return fail(ErrorCode::Unreachable, "The authority at " + place() + " " + what + ".",
                    hint.empty() ? "Check that signetd runs there, and that address and port are right."
                                 : hint);
    }

    [[nodiscard]] tl::unexpected<Error> gaveUp(std::chrono::milliseconds timeout)
    {
        if (cancellation->isRequested())
            return unreachable("was not waited for any longer: the request was cancelled");
        return unreachable("did not answer within " + secondsOf(timeout));
    }

    [[nodiscard]] tl::unexpected<Error> untrusted() const
    {
        return fail(ErrorCode::Untrusted,
                    "The authority at " + place() +
                        " shows another certificate than the one pinned. Nothing was sent.",
                    "Pinned: " + readablePin(pin.wanted) + "; shown: " + readablePin(pin.presented) +
                        ". If its certificate was renewed on purpose, compare the new pin with the "
                        "administrator's and pair again; if not, somebody is in between.");
    }

    Result<void> connect()
    {
        const auto deadline = in(options.connectTimeout);
        const auto endpoints = lookUp(options.host, options.port, deadline, *cancellation);
        if (!endpoints)
            return tl::unexpected(endpoints.error());
        const auto connected = run(
            deadline, [&](auto handler) { asio::async_connect(stream.lowest_layer(), *endpoints, handler); });
        if (!connected)
            return gaveUp(options.connectTimeout);
        if (*connected)
            return unreachable("cannot be reached: " + connected->message());
        error_code ignored;
        stream.lowest_layer().set_option(tcp::no_delay(true), ignored);
        error_code isName;
        static_cast<void>(asio::ip::make_address(options.host, isName));
        if (isName)
            SSL_set_tlsext_host_name(stream.native_handle(), options.host.c_str());
        const auto shaken = run(
            deadline, [&](auto handler) { stream.async_handshake(asio::ssl::stream_base::client, handler); });
        if (pin.refused)
            return untrusted();
        if (!shaken)
            return gaveUp(options.connectTimeout);
        if (*shaken)
            return unreachable("did not agree on TLS 1.3: " + shaken->message());
        open = true;
        return {};
    }

    Result<void> write(const HttpRequest& request, SteadyTime deadline)
    {
        const auto message = std::make_shared<http::request<http::string_body>>(toBeast(request, place()));
        const auto written = run(deadline, [&](auto handler) {
            http::async_write(stream, *message,
                              [message, handler](error_code error, std::size_t) mutable { handler(error); });
        });
        if (!written)
            return gaveUp(options.answerTimeout);
        if (*written)
            return cutOff();
        return {};
    }

    [[nodiscard]] tl::unexpected<Error> cutOff()
    {
        return unreachable("ended the connection before its answer was complete; whether the request was "
                           "carried out is not known",
                           "Try again: a request that was carried out already is not carried out twice.");
    }

    [[nodiscard]] tl::unexpected<Error> readFailed(error_code error)
    {
        open = false;
        if (error == http::error::body_limit || error == http::error::header_limit ||
            error == http::error::buffer_overflow)
            return fail(ErrorCode::TooLarge,
                        "The answer of the authority at " + place() + " is larger than " +
                            std::to_string(options.maximumAnswer) + " bytes.",
                        "Ask for less at once.");
        if (error.category() == make_error_code(http::error::bad_version).category() &&
            error != http::error::end_of_stream && error != http::error::partial_message)
            return unreachable("answered with something that is not HTTP");
        return cutOff();
    }
};

TlsConnection::TlsConnection(std::unique_ptr<State> state) : m_state(std::move(state)) {}

TlsConnection::~TlsConnection() = default;

Result<std::unique_ptr<TlsConnection>> TlsConnection::open(const TlsOptions& options,
                                                           std::shared_ptr<Cancellation> cancellation)
{
    auto state = std::make_unique<State>(options, std::move(cancellation));
    if (auto connected = state->connect(); !connected)
        return tl::unexpected(connected.error());
    return std::unique_ptr<TlsConnection>(new TlsConnection(std::move(state)));
}

bool TlsConnection::isOpen() const noexcept
{
    return m_state->open;
}

bool TlsConnection::isIdle()
{
    if (!m_state->open || m_state->buffer.size() != 0)
        return false;
    auto& socket = m_state->stream.next_layer();
    error_code error;
    socket.non_blocking(true, error);
    char byte = 0;
    static_cast<void>(socket.receive(asio::buffer(&byte, 1), tcp::socket::message_peek, error));
    return error == asio::error::would_block;
}

Result<HttpResponse> TlsConnection::send(const HttpRequest& request)
{
    auto& state = *m_state;
    const auto deadline = in(state.options.answerTimeout);
    if (auto written = state.write(request, deadline); !written)
        return tl::unexpected(written.error());
    http::response_parser<http::string_body> parser;
    parser.body_limit(state.options.maximumAnswer);
    parser.header_limit(maximumHeader);
    const auto read = state.run(
        deadline, [&](auto handler) { http::async_read(state.stream, state.buffer, parser, handler); });
    if (!read)
        return state.gaveUp(state.options.answerTimeout);
    if (*read)
        return state.readFailed(*read);
    state.open = parser.keep_alive();
    auto message = parser.release();
    auto response = toResponseHead(message);
    response.body = std::move(message.body());
    return response;
}

Result<void> TlsConnection::stream(const HttpRequest& request, std::chrono::milliseconds silence,
                                   const std::function<bool(std::string_view)>& piece)
{
    auto& state = *m_state;
    if (auto written = state.write(request, in(state.options.answerTimeout)); !written)
        return written;
    http::response_parser<http::buffer_body> parser;
    parser.body_limit(boost::none);
    parser.header_limit(maximumHeader);
    const auto head = state.run(in(state.options.answerTimeout), [&](auto handler) {
        http::async_read_header(state.stream, state.buffer, parser, handler);
    });
    if (!head)
        return state.gaveUp(state.options.answerTimeout);
    if (*head)
        return state.readFailed(*head);

    auto response = toResponseHead(parser.get());
    const bool refused = response.status != 200;
    std::array<char, 4096> bytes{};
    while (!parser.is_done()) {
        auto& body = parser.get().body();
        body.data = bytes.data();
        body.size = bytes.size();
        const auto read = state.run(in(silence), [&](auto handler) {
            http::async_read_some(state.stream, state.buffer, parser, handler);
        });
        if (!read)
            return state.gaveUp(silence);
        if (*read && *read != http::error::need_buffer)
            return state.readFailed(*read);
        const std::string_view arrived(bytes.data(), bytes.size() - parser.get().body().size);
        if (refused)
            response.body += arrived;
        else if (!arrived.empty() && !piece(arrived))
            return {};
        if (response.body.size() > maximumErrorBody)
            break;
    }
    if (refused)
        return tl::unexpected(errorOf(response));
    return {};
}

} // namespace signet::protocol
