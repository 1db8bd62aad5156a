#pragma once

// A connection of one worker, and what it owns while a request is half there or an answer half sent.
//
// Thread-safety: its worker's.

#include "app/server/http/request_parser.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace signet::server {

using CoarseTime = std::chrono::milliseconds; ///< of the monotonic clock

/// What an event of epoll points to.
struct EventSource
{
    enum class Kind : std::uint8_t { Connection, Listener, Mailbox };
    explicit EventSource(Kind what) noexcept : kind(what) {}
    Kind kind;
};

/// The beginning of a request whose end has not come, or whole requests that wait for their turn.
class HalfRequest
{
public:
    HalfRequest(ParserLimits limits, std::size_t capacity);
    ~HalfRequest(); ///< erases
    HalfRequest(const HalfRequest&) = delete;
    HalfRequest& operator=(const HalfRequest&) = delete;

    [[nodiscard]] char* data() noexcept { return m_data.get(); }
    [[nodiscard]] std::size_t capacity() const noexcept { return m_capacity; }
    [[nodiscard]] std::size_t room() const noexcept { return m_capacity - size; }
    void grow(std::size_t capacity);
    /// Moves what stands at `from` and behind to the beginning.
    void dropBefore(std::size_t from) noexcept;

    std::size_t size = 0;
    RequestParser parser;

private:
    std::unique_ptr<char[]> m_data;
    std::size_t m_capacity;
};

struct Connection final : EventSource
{
    Connection(int fd, bool isTrusted, std::uint64_t number, CoarseTime now) noexcept
        : EventSource(Kind::Connection), descriptor(fd), trusted(isTrusted), id(number), since(now)
    {}

    enum class End : std::uint8_t {
        No,
        WhenSent, ///< all was understood: close behind the last answer
        Linger,   ///< more is coming that we will not read: let the client see the answer first
    };

    int descriptor;
    bool trusted;
    bool waiting = false;   ///< for a task
    bool keepAlive = true;  ///< of the request whose task runs
    bool lingering = false; ///< our side is shut; what comes is thrown away
    bool served = false;    ///< has had an answer
    bool ready = false;     ///< an answer waits for the end of this round of events
    End end = End::No;
    std::uint32_t interest = 0; ///< what epoll watches
    std::uint64_t id;
    std::size_t index = 0; ///< among the worker's connections
    CoarseTime since;      ///< when it became idle, the request began, or the answer began to wait
    std::unique_ptr<HalfRequest> half;
    std::string unsent;
    std::size_t unsentOffset = 0;

    [[nodiscard]] bool isIdle() const noexcept
    {
        return half == nullptr && unsent.empty() && !waiting && !lingering;
    }
};

} // namespace signet::server
