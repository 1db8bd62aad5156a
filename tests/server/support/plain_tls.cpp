#include "tests/server/support/plain_tls.h"

#include "core/base/random.h"
#include "core/protocol/message_signature.h"

#include <array>

namespace signet::testing {

using protocol::HttpRequest;

HttpRequest signedRequest(const TestOperator& who, const std::string& method, const std::string& target,
                          const std::string& body, Seconds difference)
{
    HttpRequest request{method, target, {}, body};
    if (!body.empty())
        request.headers.emplace_back("content-type", "application/json");
    if (method != "GET")
        request.headers.emplace_back("idempotency-key", randomIdentifier());
    if (!protocol::signRequest(request, *who.key, SystemClock().now() + difference))
        request.headers.clear();
    return request;
}

std::string wireText(const HttpRequest& request)
{
    std::string text = request.method + " " + request.target + " HTTP/1.1\r\nhost: x\r\n";
    for (const auto& [name, value] : request.headers)
        text += name + ": " + value + "\r\n";
    if (!request.body.empty())
        text += "content-length: " + std::to_string(request.body.size()) + "\r\n";
    return text + "\r\n" + request.body;
}

PlainTls::PlainTls(std::uint16_t port, int version) : m_context(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX_set_max_proto_version(m_context, version);
    SSL_CTX_set_security_level(m_context, 0);
    m_isConnected = m_client.connectTo(port);
    m_ssl = SSL_new(m_context);
    SSL_set_fd(m_ssl, m_client.descriptor());
    m_isConnected = m_isConnected && SSL_connect(m_ssl) == 1;
}

PlainTls::~PlainTls()
{
    SSL_free(m_ssl);
    SSL_CTX_free(m_context);
}

bool PlainTls::send(const std::string& text)
{
    return SSL_write(m_ssl, text.data(), static_cast<int>(text.size())) == static_cast<int>(text.size());
}

std::string PlainTls::read(const std::string& mark)
{
    std::string all;
    std::array<char, 4'096> piece{};
    while (mark.empty() || all.find(mark) == std::string::npos) {
        const int got = SSL_read(m_ssl, piece.data(), static_cast<int>(piece.size()));
        if (got <= 0)
            break;
        all.append(piece.data(), static_cast<std::size_t>(got));
    }
    return all;
}

} // namespace signet::testing
