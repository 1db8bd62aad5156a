#pragma once

// The one client of both servers: keep-alive connections driven by one epoll, each with one request on its
// way at a time.
//
// Units: nanoseconds. Errors: ends the program with a sentence. Thread-safety: one thread.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace signet::bench {

struct Endpoint
{
    std::string path; ///< of a Unix socket; "": 127.0.0.1
    std::uint16_t port = 0;
};

/// How many bytes the answer at the beginning of `text` has; 0 while it is not all there. Ends the program if
/// it is not the answer that was hoped for.
using AnswerSize = std::size_t (*)(std::string_view text);

struct Conversation
{
    Endpoint endpoint;
    std::string request;
    AnswerSize answerSize = nullptr;
};

class Client
{
public:
    Client(const Conversation& conversation, std::size_t connections);
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    /// Asks `requests` times over all connections and appends how long each took.
    void run(std::size_t requests, std::vector<std::uint32_t>& latencies);
    /// Asks once and answers with the whole answer.
    [[nodiscard]] std::string askOnce();

private:
    struct Connection
    {
        int descriptor = -1;
        std::int64_t sent = 0;
        std::string answer;
    };
    void ask(Connection& connection) const;

    Conversation m_conversation;
    int m_epoll = -1;
    std::vector<Connection> m_connections;
};

/// An answer of the data door: 200, with a Content-Length.
[[nodiscard]] std::size_t httpAnswerSize(std::string_view text);
/// An answer of Redis: a bulk string, or "+OK".
[[nodiscard]] std::size_t redisAnswerSize(std::string_view text);
[[nodiscard]] std::int64_t monotonicNanoseconds() noexcept;
[[nodiscard]] bool canConnect(const Endpoint& endpoint);

} // namespace signet::bench
