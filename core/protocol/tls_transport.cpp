#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/protocol/pairing_link.h"
#include "core/protocol/tls_connection.h"
#include "core/protocol/transport.h"

#include <atomic>

namespace signet::protocol {

namespace {

bool hasControlCharacter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) == 0x7F;
    });
}

/// Nothing that a program put together carelessly becomes a second header or request.
Result<void> checkRequest(const HttpRequest& request)
{
    const bool clean = !request.method.empty() && request.target.starts_with('/') &&
                       !hasControlCharacter(request.method) && !hasControlCharacter(request.target) &&
                       request.target.find(' ') == std::string::npos &&
                       std::none_of(request.headers.begin(), request.headers.end(), [](const auto& header) {
                           return header.first.empty() || hasControlCharacter(header.first) ||
                                  header.first.find_first_of(": ") != std::string::npos ||
                                  hasControlCharacter(header.second);
                       });
    if (clean)
        return {};
    return fail(ErrorCode::InvalidInput, "The request's method, target or headers are not well-formed.");
}

class TlsTransport final : public Transport
{
public:
    explicit TlsTransport(TlsOptions options) : m_options(std::move(options)) {}

    Result<HttpResponse> send(const HttpRequest& request) override
    {
        if (auto checked = checkRequest(request); !checked)
            return tl::unexpected(checked.error());
        m_mayHaveArrived = false;
        auto ready = connected();
        if (!ready)
            return tl::unexpected(ready.error());
        m_mayHaveArrived = true;
        auto answer = m_connection->send(request);
        if (!answer || !m_connection->isOpen())
            m_connection.reset();
        return answer;
    }

    Result<void> stream(const HttpRequest& request, std::chrono::milliseconds silence,
                        const std::function<bool(std::string_view)>& piece) override
    {
        if (auto checked = checkRequest(request); !checked)
            return checked;
        auto ready = connected();
        if (!ready)
            return ready;
        auto ended = m_connection->stream(request, silence, piece);
        m_connection.reset();
        return ended;
    }

    [[nodiscard]] bool mayHaveArrived() const noexcept override { return m_mayHaveArrived; }

    void cancel() override { m_cancellation->request(); }

private:
    Result<void> connected()
    {
        m_cancellation->begin();
        if (m_connection && m_connection->isIdle())
            return {};
        m_connection.reset();
        auto connection = TlsConnection::open(m_options, m_cancellation);
        if (!connection)
            return tl::unexpected(connection.error());
        m_connection = std::move(*connection);
        return {};
    }

    TlsOptions m_options;
    std::shared_ptr<Cancellation> m_cancellation = std::make_shared<Cancellation>();
    std::unique_ptr<TlsConnection> m_connection;
    bool m_mayHaveArrived = false;
};

class LocalTransport final : public Transport
{
public:
    explicit LocalTransport(std::function<HttpResponse(const HttpRequest&)> answer)
        : m_answer(std::move(answer))
    {}

    Result<HttpResponse> send(const HttpRequest& request) override { return m_answer(request); }

    Result<void> stream(const HttpRequest& request, std::chrono::milliseconds /*silence*/,
                        const std::function<bool(std::string_view)>& piece) override
    {
        const auto answer = m_answer(request);
        if (answer.status != 200)
            return fail(ErrorCode::Unsupported, "There is no stream of events in process.");
        static_cast<void>(piece(answer.body));
        return {};
    }

    void cancel() override {}

private:
    std::function<HttpResponse(const HttpRequest&)> m_answer;
};

} // namespace

std::unique_ptr<Transport> makeTlsTransport(TlsOptions options)
{
    return std::make_unique<TlsTransport>(std::move(options));
}

std::unique_ptr<Transport> makeLocalTransport(std::function<HttpResponse(const HttpRequest&)> answer)
{
    return std::make_unique<LocalTransport>(std::move(answer));
}

} // namespace signet::protocol
