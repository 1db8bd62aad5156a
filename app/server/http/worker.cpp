#include "app/server/http/worker.h"

#include "core/base/secret_bytes.h"
#include "core/jose/json_reader.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace signet::server {

namespace {

/// Edge-triggered: else each round of events asks anew of every socket that was read whether there is more.
constexpr std::uint32_t reading = EPOLLIN | EPOLLRDHUP | EPOLLET;
constexpr std::size_t eventsAtOnce = 128;
constexpr std::size_t mostOut = 64 * 1024; ///< of answers that wait for the end of a round

// Straight to the kernel: the C library's functions are cancellation points, which costs two atomic
// operations a call in a program of several threads and is of no use here.
ssize_t receive(int descriptor, char* data, std::size_t size) noexcept
{
    return ::syscall(SYS_recvfrom, descriptor, data, size, 0, nullptr, nullptr);
}

ssize_t transmit(int descriptor, std::string_view text) noexcept
{
    return ::syscall(SYS_sendto, descriptor, text.data(), text.size(), MSG_NOSIGNAL, nullptr, 0);
}

std::int64_t read(clockid_t clock, std::int64_t unit) noexcept
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return time.tv_sec * unit + time.tv_nsec / (1'000'000'000 / unit);
}

} // namespace

Worker::Worker(Workshop& shop, std::unique_ptr<Handler> handler)
    : m_shop(shop), m_handler(std::move(handler)), m_parser(shop.limits.parser)
{
    m_inSize = std::max<std::size_t>(m_parser.largestRequest(), 128 * 1024);
    m_in.reset(new char[m_inSize + jose::JsonReader::padding]());
    m_out.reserve(128 * 1024);
}

Worker::~Worker()
{
    join();
    for (auto& connection : m_connections)
        ::close(connection->descriptor);
    for (const Newcomer& newcomer : m_newcomers)
        ::close(newcomer.descriptor);
    if (m_epoll >= 0)
        ::close(m_epoll);
    if (m_mailboxEvent >= 0)
        ::close(m_mailboxEvent);
    cleanse(m_in.get(), m_inSize);
    m_out.resize(m_out.capacity());
    cleanse(m_out.data(), m_out.size());
}

Result<void> Worker::open()
{
    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    m_mailboxEvent = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = &m_mailboxSource;
    if (m_epoll < 0 || m_mailboxEvent < 0 || ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_mailboxEvent, &event) != 0)
        return fail(ErrorCode::Io,
                    "A thread of the data door could not be set up: " + std::string(std::strerror(errno)));
    m_listeners.reserve(m_shop.listeners.size());
    for (const Listener& listener : m_shop.listeners) {
        m_listeners.emplace_back(listener);
        event.events = EPOLLIN | EPOLLEXCLUSIVE;
        event.data.ptr = static_cast<EventSource*>(&m_listeners.back());
        if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, listener.descriptor, &event) != 0)
            return fail(ErrorCode::Io,
                        "The data door could not be watched: " + std::string(std::strerror(errno)));
    }
    return {};
}

void Worker::start()
{
    m_thread = std::thread([this] {
        run();
        m_done.store(true, std::memory_order_release);
    });
}

void Worker::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::adopt(int descriptor, bool trusted)
{
    {
        const std::lock_guard lock(m_mutex);
        m_newcomers.push_back({descriptor, trusted});
    }
    wake();
}

void Worker::deliver(std::uint64_t connection, std::string answer, bool close)
{
    {
        const std::lock_guard lock(m_mutex);
        m_deliveries.push_back({connection, std::move(answer), close});
    }
    wake();
}

void Worker::wake() noexcept
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_mailboxEvent, &one, sizeof(one));
}

void Worker::addTo(EngineFigures& figures) const noexcept
{
    figures.requests += m_counters.requests.load(std::memory_order_relaxed);
    figures.refused += m_counters.refused.load(std::memory_order_relaxed);
    figures.accepted += m_counters.accepted.load(std::memory_order_relaxed);
    figures.turnedAway += m_counters.turnedAway.load(std::memory_order_relaxed);
    figures.open += load();
}

void Worker::run()
{
    std::array<epoll_event, eventsAtOnce> events{};
    readClocks();
    while (!m_shop.stopped.load(std::memory_order_acquire)) {
        const auto count = ::syscall(SYS_epoll_pwait, m_epoll, events.data(), events.size(), -1, nullptr, 0);
        readClocks();
        for (long i = 0; i < count; ++i) {
            const epoll_event& event = events[static_cast<std::size_t>(i)];
            auto* source = static_cast<EventSource*>(event.data.ptr);
            if (source->kind == EventSource::Kind::Connection)
                onEvent(static_cast<Connection&>(*source), event.events);
            else if (source->kind == EventSource::Kind::Listener)
                accept(static_cast<ListenerSource*>(source)->listener);
            else
                openMailbox();
        }
        sendReady();
        m_ended.clear();
        if (m_now - m_lastSweep >= std::chrono::seconds(1))
            sweep();
        if (m_isDraining && m_connections.empty())
            return;
    }
}

void Worker::readClocks()
{
    m_now = CoarseTime(read(CLOCK_MONOTONIC_COARSE, 1'000));
    const std::int64_t seconds = read(CLOCK_REALTIME_COARSE, 1);
    if (seconds != m_dateSeconds) {
        m_dateSeconds = seconds;
        m_date = httpDate(seconds);
    }
}

void Worker::openMailbox()
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto got = ::read(m_mailboxEvent, &count, sizeof(count));
    std::vector<Newcomer> newcomers;
    std::vector<Delivery> deliveries;
    {
        const std::lock_guard lock(m_mutex);
        newcomers.swap(m_newcomers);
        deliveries.swap(m_deliveries);
    }
    for (const Newcomer& newcomer : newcomers)
        take(newcomer.descriptor, newcomer.trusted);
    for (const Delivery& delivery : deliveries) {
        const auto found = m_waiting.find(delivery.connection);
        if (found == m_waiting.end())
            continue; // gone meanwhile
        Connection& connection = *found->second;
        m_waiting.erase(found);
        connection.waiting = false;
        connection.served = true;
        connection.since = m_now;
        m_out.append(delivery.answer);
        if (delivery.close)
            connection.end = Connection::End::WhenSent;
        if (flush(connection))
            processHalf(connection);
    }
    if (m_shop.draining.load(std::memory_order_acquire) && !m_isDraining)
        beginDraining();
}

/// What has come already is answered; what is idle is closed.
void Worker::beginDraining()
{
    sendReady();
    for (const ListenerSource& source : m_listeners) {
        accept(source.listener);
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, source.listener.descriptor, nullptr);
    }
    m_isDraining = true;
    for (std::size_t i = m_connections.size(); i-- > 0;) {
        Connection& connection = *m_connections[i];
        if (connection.isIdle())
            readInto(connection, false);
        if (connection.descriptor >= 0 && connection.isIdle())
            close(connection);
    }
}

/// Once a second: ends what took too long.
void Worker::sweep()
{
    m_lastSweep = m_now;
    const EngineLimits& limits = m_shop.limits;
    for (std::size_t i = m_connections.size(); i-- > 0;) {
        Connection& connection = *m_connections[i];
        const auto age = m_now - connection.since;
        if (connection.lingering) {
            if (age >= limits.lingerTime)
                close(connection);
        } else if (!connection.unsent.empty()) {
            if (age >= limits.writeTime)
                close(connection);
        } else if (connection.half != nullptr && !connection.waiting) {
            if (age >= limits.requestTime) {
                refuse(connection, 408, "The request did not arrive within 30 seconds.");
                if (flush(connection))
                    settle(connection);
            }
        } else if (connection.isIdle() && age >= limits.idleTime) {
            close(connection);
        }
    }
    m_ended.clear();
}

// --- Coming and going.

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
        ::close(descriptor);
        return;
    }
    auto connection = std::make_unique<Connection>(descriptor, trusted, m_nextId++, m_now);
    epoll_event event{};
    event.events = connection->interest = reading;
    event.data.ptr = static_cast<EventSource*>(connection.get());
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0) {
        ::close(descriptor);
        return;
    }
    connection->index = m_connections.size();
    m_connections.push_back(std::move(connection));
    m_load.store(m_connections.size(), std::memory_order_relaxed);
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
    m_load.store(m_connections.size(), std::memory_order_relaxed);
}

// --- Reading.

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

/// Reads until nothing is left for now. `ends`: the client sends no more, and no event will tell so again.
void Worker::readInto(Connection& connection, bool ends)
{
    bool more = true;
    while (more && connection.descriptor >= 0 && connection.interest == reading)
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

/// The end of the stream, an error, or nothing more for now.
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

/// Whether what was answered may be sent at the end of this round of events, together with the answers of
/// other connections: a client that is woken once for several answers costs both sides less.
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

void Worker::processHalf(Connection& connection)
{
    if (connection.half != nullptr && !connection.waiting && connection.unsent.empty() &&
        connection.end == Connection::End::No) {
        HalfRequest& half = *connection.half;
        const std::size_t done = process(connection, half.parser, half.data(), half.size);
        if (connection.descriptor < 0)
            return; // and `half` with it
        if (done > 0) {
            half.dropBefore(done);
            connection.since = m_now;
        }
        if (half.size == 0)
            dropHalf(connection);
        if (!flush(connection))
            return;
    }
    settle(connection);
}

std::size_t Worker::process(Connection& connection, RequestParser& parser, char* data, std::size_t& size)
{
    std::size_t done = 0;
    while (done < size && !connection.waiting && connection.end == Connection::End::No) {
        std::size_t left = size - done;
        const auto state = parser.parse(data + done, left);
        size = done + left;
        if (state == RequestParser::State::NeedMore) {
            if (parser.takeContinue())
                m_out.append("HTTP/1.1 100 Continue\r\n\r\n");
            return done;
        }
        if (state == RequestParser::State::Refused) {
            refuse(connection, parser.refusal().status, parser.refusal().sentence);
            return done;
        }
        Request request = parser.request(data + done, m_views);
        request.trusted = connection.trusted;
        respond(connection, request);
        done += parser.consumed();
        parser.reset();
        // Somebody who asks much and reads nothing waits until what is there has been read.
        if (m_out.size() - m_outBegin >= m_shop.limits.unsent &&
            (!flush(connection) || !connection.unsent.empty()))
            return done;
    }
    if (connection.end == Connection::End::WhenSent && done < size)
        connection.end = Connection::End::Linger;
    return done;
}

void Worker::respond(Connection& connection, const Request& request)
{
    add(m_counters.requests);
    m_answer.reset();
    m_answer.headOnly = request.method == Method::Head;
    Task task = m_handler->handle(request, m_answer);
    const bool keepAlive = request.keepAlive && !m_isDraining;
    if (task) {
        startTask(connection, std::move(task), keepAlive, m_answer.headOnly);
        return;
    }
    m_answer.close = m_answer.close || !keepAlive;
    m_answer.write(m_out, m_date);
    connection.served = true;
    if (m_answer.close)
        connection.end = Connection::End::WhenSent;
}

void Worker::startTask(Connection& connection, Task task, bool keepAlive, bool headOnly)
{
    const bool taken =
        m_shop.pool->submit([this, id = connection.id, keepAlive, headOnly, work = std::move(task)] {
            Answer answer;
            answer.headOnly = headOnly;
            work(answer);
            answer.close = answer.close || !keepAlive;
            std::string text;
            answer.write(text, httpDate(read(CLOCK_REALTIME_COARSE, 1)));
            deliver(id, std::move(text), answer.close);
        });
    if (taken) {
        connection.waiting = true;
        m_waiting.emplace(connection.id, &connection);
        return;
    }
    m_answer.reset();
    m_answer.fail(503, "busy", "Too much waits for the disk already.", "Try again in a moment.");
    m_answer.close = !keepAlive;
    m_answer.write(m_out, m_date);
    if (m_answer.close)
        connection.end = Connection::End::WhenSent;
}

void Worker::refuse(Connection& connection, int status, std::string_view sentence)
{
    add(m_counters.refused);
    m_answer.reset();
    m_answer.close = true;
    const std::string_view code = status == 503                    ? "busy"
                                  : status == 413 || status == 431 ? "too_large"
                                                                   : "invalid_input";
    m_answer.fail(status, code, sentence);
    m_answer.write(m_out, m_date);
    connection.end = Connection::End::Linger;
}

/// Keeps the beginning of a request, or requests that wait for their turn.
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

// --- Writing.

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
        interest = reading;
    if (interest == connection.interest)
        return;
    connection.interest = interest;
    epoll_event event{};
    event.events = interest;
    event.data.ptr = static_cast<EventSource*>(&connection);
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, connection.descriptor, &event);
}

} // namespace signet::server
