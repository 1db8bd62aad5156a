// Bytes that come in: requests, whole and half sent.

#include "app/server/http/worker.h"
#include "app/server/http/worker_system.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace signet::server {

void Worker::onEvent(Connection& connection, std::uint32_t events)
{
    if (connection.descriptor < 0)
        return;
    if (connection.lingering)
        discard(connection);
    else if ((events & EPOLLIN) != 0)
        readInto(connection, (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0);
    else if ((events & EPOLLOUT) != 0)
        sendUnsent(connection);
    else if ((events & (EPOLLHUP | EPOLLERR)) != 0)
        close(connection);
}

void Worker::readInto(Connection& connection, bool ends)
{
    bool more = true;
    while (more && connection.descriptor >= 0 && connection.interest == readingEvents)
        more = connection.half == nullptr ? readFresh(connection, ends) : readHalf(connection, ends);
}

bool Worker::readFresh(Connection& connection, bool ends)
{
    const ssize_t got = receive(connection.descriptor, m_in.get(), m_inSize);
    if (got <= 0)
        return readNothing(connection, got);
    connection.since = m_now;
    auto size = static_cast<std::size_t>(got);
    const bool more = ends || size == m_inSize;
    m_parser.reset();
    const std::size_t done = process(connection, m_parser, m_in.get(), size);
    if (done < size)
        keepRest(connection, {m_in.get() + done, size - done}, &m_parser);
    else if (!more && canWait(connection)) {
        connection.ready = true;
        m_ready.push_back({&connection, std::exchange(m_outBegin, m_out.size()), m_out.size()});
        return false;
    }
    if (flush(connection))
        settle(connection);
    return more;
}

bool Worker::readHalf(Connection& connection, bool ends)
{
    HalfRequest& half = *connection.half;
    if (half.room() == 0 && !enlarge(connection)) {
        refuse(connection, 503, "Too many requests are half sent.");
        if (flush(connection))
            settle(connection);
        return false;
    }
    const std::size_t room = half.room();
    const ssize_t got = receive(connection.descriptor, half.data() + half.size, room);
    if (got <= 0)
        return readNothing(connection, got);
    half.size += static_cast<std::size_t>(got);
    const bool more = ends || static_cast<std::size_t>(got) == room;
    processHalf(connection);
    return more;
}

bool Worker::readNothing(Connection& connection, ssize_t got)
{
    if (got < 0 && errno == EINTR)
        return true;
    if (got == 0 || errno != EAGAIN)
        close(connection);
    return false;
}

bool Worker::enlarge(Connection& connection)
{
    HalfRequest& half = *connection.half;
    const std::size_t capacity = std::min(half.capacity() * 2, m_parser.largestRequest());
    if (capacity <= half.capacity() || !makeRoomFor(connection, capacity - half.capacity()))
        return false;
    m_halfBytes += capacity - half.capacity();
    half.grow(capacity);
    return true;
}

void Worker::keepRest(Connection& connection, std::string_view rest, const RequestParser* parser)
{
    if (connection.end != Connection::End::No || connection.descriptor < 0)
        return;
    const std::size_t capacity = std::max<std::size_t>(rest.size(), 2 * 1024);
    if (!makeRoomFor(connection, capacity)) {
        refuse(connection, 503, "Too many requests are half sent.");
        return;
    }
    connection.half = std::make_unique<HalfRequest>(m_shop.limits.parser, capacity);
    m_halfBytes += capacity;
    std::memcpy(connection.half->data(), rest.data(), rest.size());
    connection.half->size = rest.size();
    connection.half->parser = *parser;
}

void Worker::dropHalf(Connection& connection) noexcept
{
    if (connection.half != nullptr)
        m_halfBytes -= connection.half->capacity();
    connection.half.reset();
}

void Worker::discard(Connection& connection)
{
    const ssize_t got = receive(connection.descriptor, m_in.get(), m_inSize);
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
        close(connection);
}

} // namespace signet::server
