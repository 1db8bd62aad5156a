#include "app/server/http/event_wait.h"

#include "app/server/http/worker_system.h"

#include <sched.h>

namespace signet::server {

namespace {

constexpr std::int64_t lookTime =
    50'000; ///< at worst 3 us a request: a look in vain follows 16 sleeps that were shorter
constexpr std::int64_t othersTurn = 5'000; ///< a look that takes so long was interrupted
constexpr unsigned habit = 16; ///< short sleeps in a row that make it likely that the next one is short too

long poll(int epoll, std::span<epoll_event> events, int timeout) noexcept
{
    return ::syscall(SYS_epoll_pwait, epoll, events.data(), events.size(), timeout, nullptr, 0);
}

std::int64_t now() noexcept
{
    return readClock(CLOCK_MONOTONIC, 1'000'000'000);
}

} // namespace

long EventWait::operator()(int epoll, std::span<epoll_event> events) noexcept
{
    const bool looks = m_mayLook && m_lastCount == 1 && m_shortSleeps >= habit;
    m_lastCount = looks ? look(epoll, events) : 0;
    if (m_lastCount == 0)
        m_lastCount = sleep(epoll, events, looks);
    return m_lastCount;
}

long EventWait::sleep(int epoll, std::span<epoll_event> events, bool afterLook) noexcept
{
    const std::int64_t begin = now();
    const long count = poll(epoll, events, -1);
    m_shortSleeps = !afterLook && now() - begin < lookTime ? m_shortSleeps + 1 : 0;
    return count;
}

/// 0 when nothing came in time, or when somebody else wants this processor: it may be who is to ask.
long EventWait::look(int epoll, std::span<epoll_event> events) noexcept
{
    const std::int64_t begin = now();
    for (std::int64_t last = begin;;) {
        if (const long count = poll(epoll, events, 0); count != 0)
            return count;
        ::sched_yield();
        const std::int64_t time = now();
        if (time - begin >= lookTime || time - last >= othersTurn)
            return 0;
        last = time;
    }
}

} // namespace signet::server
