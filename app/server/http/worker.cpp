// A worker as a whole: its thread, its rounds of events, its mailbox and its end.

#include "app/server/http/worker.h"

#include "app/server/http/worker_system.h"
#include "core/base/secret_bytes.h"
#include "core/jose/json_reader.h"

#include <sys/eventfd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace signet::server {

namespace {

constexpr std::size_t eventsAtOnce = 128;

} // namespace

Worker::Worker(Workshop& shop, std::unique_ptr<Handler> handler)
    : m_shop(shop),
      m_handler(std::move(handler)),
      m_wait(std::thread::hardware_concurrency() > 1),
      m_parser(shop.limits.parser)
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
        const auto count = m_wait(m_epoll, events);
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
    m_now = CoarseTime(readClock(CLOCK_MONOTONIC_COARSE, 1'000));
    const std::int64_t seconds = readClock(CLOCK_REALTIME_COARSE, 1);
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

} // namespace signet::server
