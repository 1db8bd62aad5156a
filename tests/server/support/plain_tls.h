#pragma once

// The admin door byte by byte: requests as they are signed, and a TLS client that sends whatever it is told.
//
// Thread-safety: one thread each.

#include "tests/server/support/http_client.h"
#include "tests/support/authority.h"

#include <openssl/ssl.h>

namespace signet::testing {

[[nodiscard]] protocol::HttpRequest signedRequest(const TestOperator& who, const std::string& method,
                                                  const std::string& target, const std::string& body = {},
                                                  Seconds difference = Seconds(0));
/// As it goes over the wire.
[[nodiscard]] std::string wireText(const protocol::HttpRequest& request);

/// A TLS client that says what it is told.
class PlainTls
{
public:
    explicit PlainTls(std::uint16_t port, int version = TLS1_3_VERSION);
    ~PlainTls();
    PlainTls(const PlainTls&) = delete;
    PlainTls& operator=(const PlainTls&) = delete;

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    [[nodiscard]] std::string version() const { return SSL_get_version(m_ssl); }
    bool send(const std::string& text);
    /// All that comes until the other side closes, or until `mark` has come.
    std::string read(const std::string& mark = {});

private:
    SSL_CTX* m_context;
    HttpClient m_client;
    SSL* m_ssl = nullptr;
    bool m_isConnected = false;
};

} // namespace signet::testing
