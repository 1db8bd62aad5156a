#pragma once

// The HTTP/1.1 server of the data door: a few threads, each with an epoll of its own, plain non-blocking
// sockets, and no allocation for a request that arrives whole and is answered at once.
//
// A worker reads into a buffer that all its connections share and writes from another one; a connection owns
// memory only while a request is half there or an answer half sent. Everything is bounded: connections,
// requests, answers waiting for slow readers, memory for half-sent requests, and the time any of that may
// take. A second's tick comes from one thread for all, so that waiting workers arm no timer.
//
// Errors: Result from `start`. Thread-safety: start, drain and figures from any thread, one at a time.

#include "app/server/http/answer.h"
#include "app/server/http/request_parser.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace signet::server {

struct Listener
{
    int descriptor = -1;  ///< bound, listening, non-blocking; the engine closes it
    bool trusted = false; ///< a Unix socket
};

struct EngineLimits
{
    ParserLimits parser;
    std::size_t connections = 4'096;              ///< more: the least useful one makes room, or 503
    std::size_t unsent = 256 * 1024;              ///< answers of one connection that wait to be read
    std::size_t halfSent = std::size_t{32} << 20; ///< memory of all half-sent requests together
    std::chrono::seconds requestTime{30};         ///< for a request to arrive whole: 408
    std::chrono::seconds idleTime{120};           ///< between requests
    std::chrono::seconds writeTime{20};           ///< for waiting answers to be read
    std::chrono::seconds lingerTime{2};           ///< what comes behind a refused request is thrown away
    std::size_t waiting = 1'024;                  ///< tasks waiting for a thread that may block: 503
};

/// Work that may block (it waits for the disk), done in another thread. Must own all it needs.
using Task = std::function<void(Answer&)>;

/// Answers the requests of one worker's connections.
class Handler
{
public:
    virtual ~Handler() = default;
    /// Fills `answer`, or answers with a task that will. The request dies when this returns.
    [[nodiscard]] virtual Task handle(const Request& request, Answer& answer) = 0;
};

struct EngineFigures
{
    std::uint64_t requests = 0;
    std::uint64_t refused = 0; ///< not HTTP as we speak it, too large, too slow
    std::uint64_t accepted = 0;
    std::uint64_t turnedAway = 0; ///< connections ended to make room
    std::uint64_t open = 0;
};

class Engine
{
public:
    using MakeHandler = std::function<std::unique_ptr<Handler>()>;

    /// `workers` threads that never block and `blockingThreads` for tasks. `makeHandler` is called once for
    /// each worker, in `start`.
    Engine(EngineLimits limits, std::size_t workers, std::size_t blockingThreads, MakeHandler makeHandler);
    ~Engine(); ///< drains with no time left
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    [[nodiscard]] Result<void> start(std::vector<Listener> listeners);
    /// Accepts nothing more, lets what runs finish for at most `time`, then ends all. May be called again.
    void drain(std::chrono::milliseconds time);
    [[nodiscard]] EngineFigures figures() const noexcept;

private:
    struct Core;
    std::unique_ptr<Core> m_core;
};

} // namespace signet::server
