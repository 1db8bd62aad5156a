#pragma once

// How a worker waits for its next events.
//
// To go to sleep and to be woken costs a thread several times what it costs to open a session. While those
// who ask have lately asked again almost at once, it is therefore cheaper, for them and for the processor, to
// look for their next request for a moment before sleeping. As soon as one does not come in that moment the
// thread sleeps as ever, as it does where requests come several at a time, which sleeping gathers, and on a
// processor that is alone. A site with a request each millisecond never sees it look.
//
// Units: nanoseconds. Thread-safety: one thread, the worker's.

#include <sys/epoll.h>

#include <cstddef>
#include <span>

namespace signet::server {

class EventWait
{
public:
    /// `mayLook` false: always sleeps.
    explicit EventWait(bool mayLook) noexcept : m_mayLook(mayLook) {}

    /// Events of `epoll`, as epoll_wait(2) without a time-out.
    [[nodiscard]] long operator()(int epoll, std::span<epoll_event> events) noexcept;

private:
    [[nodiscard]] long look(int epoll, std::span<epoll_event> events) noexcept;
    [[nodiscard]] long sleep(int epoll, std::span<epoll_event> events, bool afterLook) noexcept;

    bool m_mayLook;
    long m_lastCount = 0;
    unsigned m_shortSleeps = 0; ///< in a row
};

} // namespace signet::server
