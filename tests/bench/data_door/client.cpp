#include "tests/bench/data_door/client.h"

#include "tests/bench/data_door/trouble.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <array>
#include <charconv>
#include <ctime>

#include <unistd.h>

namespace signet::bench {

namespace {

/// -1 if nobody listens there.
int connectTo(const Endpoint& endpoint)
{
    const bool isTcp = endpoint.path.empty();
    const int descriptor = ::socket(isTcp ? AF_INET : AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int connected = -1;
    if (isTcp) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(endpoint.port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int yes = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
        connected = ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    } else {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        endpoint.path.copy(address.sun_path, sizeof(address.sun_path) - 1);
        connected = ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    }
    if (connected == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

std::size_t number(std::string_view text)
{
    std::size_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

std::int64_t monotonicNanoseconds() noexcept
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000 + time.tv_nsec;
}

Client::Client(const Conversation& conversation, std::size_t connections) : m_conversation(conversation)
{
    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    m_connections.resize(connections);
    for (Connection& connection : m_connections) {
        connection.descriptor = connectTo(conversation.endpoint);
        if (connection.descriptor < 0)
            giveUp("cannot connect to " + conversation.endpoint.path + " port " +
                   std::to_string(conversation.endpoint.port));
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = &connection;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, connection.descriptor, &event);
    }
}

Client::~Client()
{
    for (const Connection& connection : m_connections)
        ::close(connection.descriptor);
    ::close(m_epoll);
}

void Client::ask(Connection& connection) const
{
    connection.answer.clear();
    connection.sent = monotonicNanoseconds();
    const std::string& request = m_conversation.request;
    if (::send(connection.descriptor, request.data(), request.size(), MSG_NOSIGNAL) !=
        static_cast<ssize_t>(request.size()))
        giveUp("a request could not be sent");
}

void Client::run(std::size_t requests, std::vector<std::uint32_t>& latencies)
{
    std::size_t asked = 0;
    std::size_t answered = 0;
    for (Connection& connection : m_connections)
        if (asked < requests) {
            ask(connection);
            ++asked;
        }
    std::array<epoll_event, 64> events{};
    std::array<char, 16 * 1024> piece{};
    while (answered < requests) {
        const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 10'000);
        if (count <= 0)
            giveUp("no answer came within 10 seconds");
        for (int i = 0; i < count; ++i) {
            auto& connection = *static_cast<Connection*>(events[static_cast<std::size_t>(i)].data.ptr);
            const ssize_t got = ::recv(connection.descriptor, piece.data(), piece.size(), 0);
            const auto arrived =
                monotonicNanoseconds(); // what the client then makes of it is not the server's
            if (got <= 0)
                giveUp("a connection was cut off");
            connection.answer.append(piece.data(), static_cast<std::size_t>(got));
            const std::size_t size = m_conversation.answerSize(connection.answer);
            if (size == 0)
                continue;
            if (size != connection.answer.size())
                giveUp("more came than was asked for");
            latencies.push_back(static_cast<std::uint32_t>(arrived - connection.sent));
            ++answered;
            if (asked < requests) {
                ask(connection);
                ++asked;
            }
        }
    }
}

std::string Client::askOnce()
{
    std::vector<std::uint32_t> latencies;
    run(1, latencies);
    return m_connections.front().answer;
}

bool canConnect(const Endpoint& endpoint)
{
    const int descriptor = connectTo(endpoint);
    if (descriptor >= 0)
        ::close(descriptor);
    return descriptor >= 0;
}

std::size_t httpAnswerSize(std::string_view text)
{
    constexpr std::string_view length = "Content-Length: ";
    const std::size_t head = text.find("\r\n\r\n");
    if (head == std::string_view::npos)
        return 0;
    if (!text.starts_with("HTTP/1.1 200 "))
        giveUp("the data door answered " + std::string(text.substr(0, text.find('\r'))));
    const std::size_t found = text.find(length);
    const std::size_t size = head + 4 + number(text.substr(found + length.size()));
    return text.size() < size ? 0 : size;
}

std::size_t redisAnswerSize(std::string_view text)
{
    if (text.find("\r\n") == std::string_view::npos)
        return 0;
    if (text.starts_with("+OK\r\n"))
        return 5;
    if (!text.starts_with('$') || text.starts_with("$-"))
        giveUp("redis answered " + std::string(text.substr(0, text.find('\r'))));
    const std::size_t size = text.find("\r\n") + 2 + number(text.substr(1)) + 2;
    return text.size() < size ? 0 : size;
}

} // namespace signet::bench
