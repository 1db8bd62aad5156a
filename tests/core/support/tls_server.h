#pragma once

// A small TLS server on loopback, with a certificate of its own, that does what a test tells it: answer, be
// silent, cut off.
//
// One connection at a time, each given to the function. Thread-safety: the function runs in the server's
// thread; the counters may be read from any.

#include "core/jose/base64url.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/socket.h>

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <thread>

#include <unistd.h>

namespace signet::test {

struct TlsIdentity
{
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{EVP_EC_gen("P-256"), EVP_PKEY_free};
    std::unique_ptr<X509, decltype(&X509_free)> certificate{X509_new(), X509_free};
    std::string pin;

    /// Of another host, by nobody known, and run out long ago: none of that matters to a pin.
    TlsIdentity()
    {
        X509_set_version(certificate.get(), X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -200'000);
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), -100'000);
        auto* const name = X509_get_subject_name(certificate.get());
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char*>("elsewhere.example"), -1, -1, 0);
        X509_set_issuer_name(certificate.get(), name);
        X509_set_pubkey(certificate.get(), key.get());
        X509_sign(certificate.get(), key.get(), EVP_sha256());
        std::array<unsigned char, 32> digest{};
        X509_digest(certificate.get(), EVP_sha256(), digest.data(), nullptr);
        pin = jose::encodeBase64url(std::span<const std::uint8_t>(digest));
    }
};

/// One accepted connection after its handshake.
class TlsPeer
{
public:
    explicit TlsPeer(SSL* ssl) : m_ssl(ssl) {}

    /// A request with its body as one text; "" when the other side has gone.
    std::string readRequest()
    {
        for (;;) {
            const auto head = m_buffer.find("\r\n\r\n");
            if (head != std::string::npos &&
                m_buffer.size() >= head + 4 + lengthIn(m_buffer.substr(0, head))) {
                const auto size = head + 4 + lengthIn(m_buffer.substr(0, head));
                auto request = m_buffer.substr(0, size);
                m_buffer.erase(0, size);
                return request;
            }
            std::array<char, 16'384> bytes{};
            const int read = SSL_read(m_ssl, bytes.data(), static_cast<int>(bytes.size()));
            if (read <= 0)
                return {};
            m_buffer.append(bytes.data(), static_cast<std::size_t>(read));
        }
    }

    bool write(const std::string& text)
    {
        return SSL_write(m_ssl, text.data(), static_cast<int>(text.size())) > 0;
    }
    bool answer(const std::string& body, const std::string& headers = {})
    {
        return write("HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + std::to_string(body.size()) +
                     "\r\n\r\n" + body);
    }
    /// Until the other side goes.
    void waitForTheEnd()
    {
        while (!readRequest().empty())
            ;
    }

private:
    static std::size_t lengthIn(const std::string& head)
    {
        const auto at = head.find("Content-Length: ");
        return at == std::string::npos ? 0 : std::stoul(head.substr(at + 16));
    }

    SSL* m_ssl;
    std::string m_buffer;
};

class TlsServer
{
public:
    using Serve = std::function<void(TlsPeer&)>;

    explicit TlsServer(Serve serve, int maximumVersion = TLS1_3_VERSION)
        : m_serve(std::move(serve)), m_context(SSL_CTX_new(TLS_server_method()))
    {
        SSL_CTX_use_certificate(m_context, m_identity.certificate.get());
        SSL_CTX_use_PrivateKey(m_context, m_identity.key.get());
        SSL_CTX_set_max_proto_version(m_context, maximumVersion);
        m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        static_cast<void>(::bind(m_listening, reinterpret_cast<sockaddr*>(&address), size));
        static_cast<void>(::listen(m_listening, 16));
        static_cast<void>(::getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &size));
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    ~TlsServer()
    {
        m_stopping = true;
        ::shutdown(m_listening, SHUT_RDWR);
        ::shutdown(m_accepted, SHUT_RDWR);
        m_thread.join();
        ::close(m_listening);
        SSL_CTX_free(m_context);
    }
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] const std::string& pin() const { return m_identity.pin; }
    /// Connections whose handshake went through.
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] bool isStopping() const { return m_stopping; }

private:
    void run()
    {
        while (!m_stopping) {
            m_accepted = ::accept(m_listening, nullptr, nullptr);
            if (m_accepted < 0)
                continue;
            SSL* const ssl = SSL_new(m_context);
            SSL_set_fd(ssl, m_accepted);
            // In TLS 1.3 the server is done before it knows what the client thinks of its certificate.
            if (SSL_accept(ssl) == 1) {
                ++m_connections;
                TlsPeer peer(ssl);
                m_serve(peer);
                SSL_shutdown(ssl);
            }
            const int accepted = m_accepted.exchange(-1);
            SSL_free(ssl);
            ::close(accepted);
        }
    }

    Serve m_serve;
    TlsIdentity m_identity;
    SSL_CTX* m_context;
    int m_listening = -1;
    std::uint16_t m_port = 0;
    std::atomic<int> m_accepted = -1;
    std::atomic<int> m_connections = 0;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace signet::test
