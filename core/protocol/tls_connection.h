#pragma once

// One TLS 1.3 connection to an authority whose certificate is pinned, and how it is given up from another
// thread. Internal to core/protocol.
//
// The certificate must be exactly the pinned one: its names, its dates and who signed it play no role (RFC
// 8446; pinning as in RFC 7858 section 4.2). Errors and thread-safety as in transport.h.

#include "core/protocol/transport.h"

#include <mutex>

namespace boost::asio {
class io_context;
} // namespace boost::asio

namespace signet::protocol {

/// Carries the wish to give up from any thread to the one that waits for the network.
class Cancellation
{
public:
    /// A new operation begins; a wish to give up an earlier one means nothing to it.
    void begin();
    void request();
    [[nodiscard]] bool isRequested() const;
    /// Whose waiting `request` ends; nullptr for nobody's.
    void attach(boost::asio::io_context* waiting);

private:
    mutable std::mutex m_mutex;
    bool m_requested = false;
    boost::asio::io_context* m_waiting = nullptr;
};

class TlsConnection
{
public:
    static Result<std::unique_ptr<TlsConnection>> open(const TlsOptions& options,
                                                       std::shared_ptr<Cancellation> cancellation);
    ~TlsConnection();
    TlsConnection(const TlsConnection&) = delete;
    TlsConnection& operator=(const TlsConnection&) = delete;

    [[nodiscard]] Result<HttpResponse> send(const HttpRequest& request);
    [[nodiscard]] Result<void> stream(const HttpRequest& request, std::chrono::milliseconds silence,
                                      const std::function<bool(std::string_view)>& piece);
    /// Whether the other side will take another request on it.
    [[nodiscard]] bool isOpen() const noexcept;
    /// The same, and nothing has arrived that nobody asked for: the end of the connection, for one.
    [[nodiscard]] bool isIdle();

private:
    struct State;
    explicit TlsConnection(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace signet::protocol
