// Connections that come and go, and who gives way when there are too many.

#include "app/server/http/worker.h"
#include "app/server/http/worker_system.h"

#include <netinet/in.h>
#include <netinet/tcp.h>

#include <cerrno>
#include <utility>

namespace signet::server {

void Worker::accept(const Listener& listener)
{
    const int most = m_shop.draining.load(std::memory_order_relaxed) ? 1'024 : 16;
    for (int i = 0; i < most; ++i) {
        const int descriptor = ::accept4(listener.descriptor, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor >= 0) {
            add(m_counters.accepted);
            place(descriptor, listener.trusted);
            continue;
        }
        // Out of descriptors: the next round of events tries again with one more.
        if ((errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) && makeRoom())
            continue;
        return;
    }
}

/// Gives a connection to whichever worker has the fewest.
void Worker::place(int descriptor, bool trusted)
{
    if (!trusted) {
        const int yes = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
    }
    Worker* least = this;
    if (!m_shop.draining.load(std::memory_order_relaxed))
        for (const auto& worker : m_shop.workers)
            if (worker->load() < least->load())
                least = worker.get();
    least->m_load.fetch_add(1, std::memory_order_relaxed);
    if (least == this)
        take(descriptor, trusted);
    else
        least->adopt(descriptor, trusted);
}

void Worker::take(int descriptor, bool trusted)
{
    const std::size_t most = std::max<std::size_t>(m_shop.limits.connections / m_shop.workers.size(), 1);
    if (m_connections.size() >= most && !makeRoom()) {
        add(m_counters.turnedAway);
        m_answer.reset();
        m_answer.close = true;
        m_answer.fail(503, "busy", "There are too many connections.", "Try again in a moment.");
        std::string text;
        m_answer.write(text, m_date);
        [[maybe_unused]] const auto sent = transmit(descriptor, text);
        turnAway(descriptor);
        return;
    }
    auto connection = std::make_unique<Connection>(descriptor, trusted, m_nextId++, m_now);
    epoll_event event{};
    event.events = connection->interest = readingEvents;
    event.data.ptr = static_cast<EventSource*>(connection.get());
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0) {
        turnAway(descriptor);
        return;
    }
    connection->index = m_connections.size();
    m_connections.push_back(std::move(connection));
}

void Worker::turnAway(int descriptor) noexcept
{
    ::close(descriptor);
    m_load.fetch_sub(1, std::memory_order_relaxed);
}

/// Ends the connection that is missed least: one that was never answered, else an idle one, else one that is
/// slow to send its request; of several the one that has been so for longest.
bool Worker::makeRoom()
{
    const auto rank = [](const Connection& one) { return !one.served ? 0 : one.half == nullptr ? 1 : 2; };
    return endLeast([](const Connection&) { return true; }, rank);
}

/// Frees memory of half-sent requests: whoever has been sending for longest gives way to `connection`.
bool Worker::makeRoomFor(const Connection& connection, std::size_t bytes)
{
    const auto isOther = [&](const Connection& one) { return one.half != nullptr && &one != &connection; };
    const auto rank = [](const Connection& one) { return one.served ? 1 : 0; };
    while (m_halfBytes + bytes > m_shop.limits.halfSent / m_shop.workers.size())
        if (!endLeast(isOther, rank))
            return false;
    return true;
}

template <typename May, typename Rank>
bool Worker::endLeast(const May& may, const Rank& rank)
{
    Connection* least = nullptr;
    for (const auto& connection : m_connections) {
        if (connection->waiting || connection->ready || !connection->unsent.empty() || !may(*connection))
            continue;
        if (least == nullptr || rank(*connection) < rank(*least) ||
            (rank(*connection) == rank(*least) && connection->since < least->since))
            least = connection.get();
    }
    if (least == nullptr)
        return false;
    add(m_counters.turnedAway);
    close(*least);
    return true;
}

void Worker::close(Connection& connection) noexcept
{
    if (connection.descriptor < 0)
        return;
    ::close(connection.descriptor);
    connection.descriptor = -1;
    dropHalf(connection);
    if (connection.waiting)
        m_waiting.erase(connection.id);
    // Events of this round may still point to it.
    auto& place = m_connections[connection.index];
    m_ended.push_back(std::move(place));
    if (connection.index + 1 != m_connections.size()) {
        place = std::move(m_connections.back());
        place->index = connection.index;
    }
    m_connections.pop_back();
    m_load.fetch_sub(1, std::memory_order_relaxed);
}

} // namespace signet::server
