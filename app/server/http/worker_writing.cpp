// Answers that go out: at the end of a round of events, or as fast as the client reads.

#include "app/server/http/worker.h"
#include "app/server/http/worker_system.h"

#include <cerrno>

namespace signet::server {

namespace {

constexpr std::size_t mostOut = 64 * 1024; ///< of answers that wait for the end of a round

} // namespace

bool Worker::canWait(const Connection& connection) const noexcept
{
    return connection.end == Connection::End::No && !connection.waiting && connection.unsent.empty() &&
           !m_isDraining && connection.descriptor >= 0 && m_out.size() < mostOut;
}

void Worker::sendReady()
{
    for (const Ready& ready : m_ready) {
        Connection& connection = *ready.connection;
        connection.ready = false;
        if (connection.descriptor >= 0 &&
            send(connection, {m_out.data() + ready.begin, ready.end - ready.begin}) &&
            !connection.unsent.empty())
            watch(connection);
    }
    m_ready.clear();
    m_out.clear();
    m_outBegin = 0;
}

bool Worker::flush(Connection& connection)
{
    const std::string_view text = std::string_view(m_out).substr(m_outBegin);
    const bool lives = connection.descriptor >= 0 && (text.empty() || send(connection, text));
    m_out.resize(m_outBegin);
    return lives;
}

bool Worker::send(Connection& connection, std::string_view text)
{
    if (!connection.unsent.empty()) { // only what a refusal or a delivery adds
        connection.unsent.append(text);
        return true;
    }
    const ssize_t sent = transmit(connection.descriptor, text);
    if (sent < 0 && errno != EAGAIN && errno != EINTR) {
        close(connection);
        return false;
    }
    const std::size_t done = sent < 0 ? 0 : static_cast<std::size_t>(sent);
    if (done < text.size()) {
        connection.unsent.assign(text.substr(done));
        connection.unsentOffset = 0;
        connection.since = m_now;
    }
    return true;
}

void Worker::sendUnsent(Connection& connection)
{
    const std::string_view rest = std::string_view(connection.unsent).substr(connection.unsentOffset);
    const ssize_t sent = transmit(connection.descriptor, rest);
    if (sent < 0 && errno != EAGAIN && errno != EINTR) {
        close(connection);
        return;
    }
    connection.unsentOffset += sent < 0 ? 0 : static_cast<std::size_t>(sent);
    if (connection.unsentOffset < connection.unsent.size())
        return;
    connection.unsent = {};
    connection.since = m_now;
    processHalf(connection);
}

void Worker::settle(Connection& connection)
{
    if (connection.end != Connection::End::No)
        dropHalf(connection);
    if (connection.unsent.empty() && !connection.waiting) {
        if (connection.end == Connection::End::WhenSent ||
            (m_isDraining && connection.half == nullptr && connection.end == Connection::End::No)) {
            close(connection);
            return;
        }
        if (connection.end == Connection::End::Linger && !connection.lingering) {
            connection.lingering = true;
            connection.since = m_now;
            ::shutdown(connection.descriptor, SHUT_WR);
        }
    }
    watch(connection);
}

void Worker::watch(Connection& connection)
{
    std::uint32_t interest = 0;
    if (!connection.unsent.empty())
        interest = EPOLLOUT;
    else if (connection.lingering)
        interest = EPOLLIN;
    else if (!connection.waiting)
        interest = readingEvents;
    if (interest == connection.interest)
        return;
    connection.interest = interest;
    epoll_event event{};
    event.events = interest;
    event.data.ptr = static_cast<EventSource*>(&connection);
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, connection.descriptor, &event);
}

} // namespace signet::server
