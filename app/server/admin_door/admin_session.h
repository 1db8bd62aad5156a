#pragma once

// One connection at the admin door: handshake, requests one after the other, or a stream of events.
// Internal to the admin door. Everything runs in the door's one network thread.

#include "app/server/admin_door/admin_gate.h"
#include "app/server/http/request_parser.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include <array>
#include <chrono>
#include <set>
#include <string>

namespace signet::server {

class AdminSession;

/// What the sessions of a door share; the network thread's, but for `changes`.
struct AdminHall
{
    AdminHall(authority::Authority& authority, const Clock& clock) : gate(authority, clock) {}

    AdminGate gate;
    std::shared_ptr<boost::asio::ssl::context> tls;
    std::set<AdminSession*> sessions;
    std::size_t mostSessions = 256;
    std::size_t mostStreams = 64;
    std::size_t streams = 0;
    std::size_t waiting = 0;   ///< requests in the pool
    std::size_t bodyBytes = 0; ///< memory of all requests that are being read
    bool isStopping = false;
    std::atomic<std::uint64_t> openFigure{0};
    std::atomic<std::uint64_t> streamFigure{0};
    boost::asio::thread_pool pool{4};
    boost::asio::io_context io{1}; ///< the last, so that sessions it still holds find the rest
};

class AdminSession : public std::enable_shared_from_this<AdminSession>
{
public:
    AdminSession(AdminHall& hall, boost::asio::ip::tcp::socket socket, std::string address);
    ~AdminSession();
    AdminSession(const AdminSession&) = delete;
    AdminSession& operator=(const AdminSession&) = delete;

    void start();
    void tell(authority::Change change);
    /// Ends it if nothing is being asked.
    void endIfIdle();
    void end();
    [[nodiscard]] bool isIdle() const noexcept { return m_isIdle; }
    [[nodiscard]] std::chrono::steady_clock::time_point since() const noexcept { return m_since; }

private:
    enum class Read : std::uint8_t { Request, Refused, Ended };

    boost::asio::awaitable<void> run();
    boost::asio::awaitable<bool> shakeHands();
    boost::asio::awaitable<Read> readRequest();
    boost::asio::awaitable<bool> readMore();
    boost::asio::awaitable<bool> respond();
    boost::asio::awaitable<bool> send(std::string text);
    boost::asio::awaitable<void> streamEvents(protocol::HttpRequest request);
    boost::asio::awaitable<void> sendEvents(const std::string& operatorId);
    boost::asio::awaitable<void> shutDown();
    [[nodiscard]] protocol::HttpRequest takeRequest();
    void holdBody(std::size_t bytes) noexcept;
    void within(std::chrono::seconds time);
    [[nodiscard]] std::string render(const protocol::HttpResponse& response, bool close) const;

    AdminHall& m_hall;
    std::shared_ptr<boost::asio::ssl::context> m_tls; ///< outlives the stream
    boost::asio::ssl::stream<boost::asio::ip::tcp::socket> m_stream;
    std::string m_address;
    boost::asio::steady_timer m_deadline;
    boost::asio::steady_timer m_news; ///< cancelled when there is something to tell
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();

    std::string m_in; ///< grows in steps; `m_size` bytes of it are read
    std::size_t m_size = 0;
    std::size_t m_held = 0; ///< of hall.bodyBytes
    RequestParser m_parser;
    std::array<Field, maximumFields> m_views;
    ParseRefusal m_refusal;
    bool m_keepAlive = true;
    bool m_isIdle = true;
    bool m_isStreaming = false;
    unsigned m_changes = 0; ///< a bit for each kind
};

} // namespace signet::server
