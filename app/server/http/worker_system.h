#pragma once

// What the parts of a worker share of the system: bytes in and out, and the clock.
//
// Internal to app/server/http. Thread-safety: all functions from any thread.

#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <cstdint>
#include <ctime>
#include <string_view>

#include <unistd.h>

namespace signet::server {

/// Edge-triggered: else each round of events asks anew of every socket that was read whether there is more.
inline constexpr std::uint32_t readingEvents = EPOLLIN | EPOLLRDHUP | EPOLLET;

// Straight to the kernel: the C library's functions are cancellation points, which costs two atomic
// operations a call in a program of several threads and is of no use here.
inline ssize_t receive(int descriptor, char* data, std::size_t size) noexcept
{
    return ::syscall(SYS_recvfrom, descriptor, data, size, 0, nullptr, nullptr);
}

inline ssize_t transmit(int descriptor, std::string_view text) noexcept
{
    return ::syscall(SYS_sendto, descriptor, text.data(), text.size(), MSG_NOSIGNAL, nullptr, 0);
}

/// In units of which `unit` make a second.
inline std::int64_t readClock(clockid_t clock, std::int64_t unit) noexcept
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return time.tv_sec * unit + time.tv_nsec / (1'000'000'000 / unit);
}

} // namespace signet::server
