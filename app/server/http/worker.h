#pragma once

// One thread of the engine: an epoll, its connections, the buffers they share. Internal to the engine.
//
// Thread-safety: `adopt`, `deliver`, `wake` and the figures from any thread; all else is the thread's own.

#include "app/server/http/connection.h"
#include "app/server/http/engine.h"
#include "app/server/http/event_wait.h"
#include "app/server/http/task_pool.h"

#include <boost/unordered/unordered_flat_map.hpp>
#include <sys/types.h>

#include <mutex>
#include <thread>

namespace signet::server {

class Worker;

/// What the workers of an engine share.
struct Workshop
{
    EngineLimits limits;
    std::vector<Listener> listeners;
    std::vector<std::unique_ptr<Worker>> workers;
    std::unique_ptr<TaskPool> pool;
    std::atomic<bool> draining{false};
    std::atomic<bool> stopped{false}; ///< end now
};

class Worker
{
public:
    Worker(Workshop& shop, std::unique_ptr<Handler> handler);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    [[nodiscard]] Result<void> open(); ///< its epoll and mailbox
    void start();
    void join();

    /// Takes over a connection that another worker accepted.
    void adopt(int descriptor, bool trusted);
    /// The answer of a task, ready for the wire.
    void deliver(std::uint64_t connection, std::string answer, bool close);
    void wake() noexcept;

    /// Connections it has, with those that were just handed to it and wait in its mailbox: of a burst of
    /// newcomers each worker gets its part.
    [[nodiscard]] std::size_t load() const noexcept { return m_load.load(std::memory_order_relaxed); }
    [[nodiscard]] bool isDone() const noexcept { return m_done.load(std::memory_order_acquire); }
    void addTo(EngineFigures& figures) const noexcept;

private:
    struct ListenerSource : EventSource
    {
        explicit ListenerSource(const Listener& one) noexcept : EventSource(Kind::Listener), listener(one) {}
        Listener listener;
    };
    struct Newcomer
    {
        int descriptor;
        bool trusted;
    };
    struct Delivery
    {
        std::uint64_t connection;
        std::string answer;
        bool close;
    };
    struct Ready
    {
        Connection* connection;
        std::size_t begin; ///< in m_out
        std::size_t end;
    };
    struct Counters
    {
        std::atomic<std::uint64_t> requests{0};
        std::atomic<std::uint64_t> refused{0};
        std::atomic<std::uint64_t> accepted{0};
        std::atomic<std::uint64_t> turnedAway{0};
    };

    void run();
    void readClocks();
    void openMailbox();
    void beginDraining();
    void sweep();

    void accept(const Listener& listener);
    void place(int descriptor, bool trusted);
    void take(int descriptor, bool trusted);
    void turnAway(int descriptor) noexcept;
    bool makeRoom();
    [[nodiscard]] bool makeRoomFor(const Connection& connection, std::size_t bytes);
    template <typename May, typename Rank>
    bool endLeast(const May& may, const Rank& rank);

    void onEvent(Connection& connection, std::uint32_t events);
    void readInto(Connection& connection, bool ends);
    bool readFresh(Connection& connection, bool ends);
    bool readHalf(Connection& connection, bool ends);
    bool readNothing(Connection& connection, ssize_t got);
    [[nodiscard]] bool enlarge(Connection& connection);
    void discard(Connection& connection);
    /// Answers whole requests of `data`; says how many bytes are done with. `size` may shrink. The connection
    /// may end within, and what it owns with it.
    std::size_t process(Connection& connection, RequestParser& parser, char* data, std::size_t& size);
    void processHalf(Connection& connection);
    void respond(Connection& connection, const Request& request);
    void startTask(Connection& connection, Task task, bool keepAlive, bool headOnly);
    void refuse(Connection& connection, int status, std::string_view sentence);
    void keepRest(Connection& connection, std::string_view rest, const RequestParser* parser);
    void dropHalf(Connection& connection) noexcept;
    [[nodiscard]] bool canWait(const Connection& connection) const noexcept;
    void sendReady();
    /// Sends what m_out holds for this connection. False if the connection ended.
    bool flush(Connection& connection);
    /// Sends, keeping what the client does not take.
    bool send(Connection& connection, std::string_view text);
    void sendUnsent(Connection& connection);
    /// Nothing waits to be sent: close, linger, or read on.
    void settle(Connection& connection);
    void watch(Connection& connection);
    void close(Connection& connection) noexcept;
    static void add(std::atomic<std::uint64_t>& counter) noexcept
    {
        counter.store(counter.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    }

    Workshop& m_shop;
    std::unique_ptr<Handler> m_handler;
    int m_epoll = -1;
    int m_mailboxEvent = -1;
    EventSource m_mailboxSource{EventSource::Kind::Mailbox};
    std::vector<ListenerSource> m_listeners;
    std::thread m_thread;

    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<std::unique_ptr<Connection>> m_ended; ///< closed within this round of events
    boost::unordered_flat_map<std::uint64_t, Connection*> m_waiting;
    std::uint64_t m_nextId = 1;
    std::size_t m_halfBytes = 0;

    std::unique_ptr<char[]> m_in;
    std::size_t m_inSize;
    std::string m_out;          ///< answers of several connections
    std::size_t m_outBegin = 0; ///< those of the present one
    std::vector<Ready> m_ready; ///< to be sent at the end of this round
    EventWait m_wait;
    RequestParser m_parser;
    std::array<Field, maximumFields> m_views;
    Answer m_answer;
    std::string m_date;
    std::int64_t m_dateSeconds = -1;
    CoarseTime m_now{0};
    CoarseTime m_lastSweep{0};
    bool m_isDraining = false;

    std::mutex m_mutex;
    std::vector<Newcomer> m_newcomers;
    std::vector<Delivery> m_deliveries;
    std::atomic<std::size_t> m_load{0};
    std::atomic<bool> m_done{false};
    Counters m_counters;
};

} // namespace signet::server
