#pragma once

// The connections of a record: one that writes, one at a time, and a few that read without waiting for it.
//
// Waiting for the disk costs a hundred times what a small write does, so whoever finds others waiting behind
// it takes them along: writes that came meanwhile share one transaction, each in a savepoint of its own, so
// that one that fails touches none of the others.
//
// Internal to core/record. In memory there is one connection for both. Thread-safety: all functions from any
// thread; a lease belongs to one thread.

#include "core/record/sqlite_connection.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace signet::record {

/// Whether a write is on the disk when it is acknowledged, or soon after.
enum class Durability : std::uint8_t { Now, Lazy };

class Connections
{
public:
    struct Setup
    {
        std::string path;
        Access access = Access::ReadWrite;
        std::chrono::milliseconds busyTime{};
        std::size_t readers = 1;
        std::uint64_t maximumBytes = 0;
    };
    static Result<std::unique_ptr<Connections>> open(Setup setup);

    /// A connection to read with, for as long as the lease lives.
    class Lease
    {
    public:
        Lease(Lease&& other) noexcept;
        ~Lease();
        Lease& operator=(Lease&&) = delete;
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        Connection& operator*() const noexcept { return *m_connection; }

    private:
        friend class Connections;
        Lease(Connections& owner, Connection* connection, std::unique_lock<std::mutex> memory);
        Connections& m_owner;
        Connection* m_connection;
        std::unique_lock<std::mutex> m_memory; ///< held where reading and writing share a connection
    };
    [[nodiscard]] Result<Lease> reader();
    /// A connection of its own, to read with. Not in memory.
    [[nodiscard]] Result<std::unique_ptr<Connection>> openAnother() const;

    using Work = std::function<Result<void>(Connection&)>;
    /// Runs `work` in a transaction that excludes all other writers; commits when it succeeds. It may run in
    /// another thread that is just writing, and again from the start.
    Result<void> write(Durability durability, const Work& work);
    /// Empties the write-ahead log, so that what was overwritten is nowhere any more. False if somebody was
    /// reading in it.
    [[nodiscard]] bool truncateLog();

    [[nodiscard]] bool isWritable() const noexcept { return m_setup.access == Access::ReadWrite; }
    [[nodiscard]] bool isInMemory() const noexcept { return m_setup.path == ":memory:"; }
    [[nodiscard]] const std::string& path() const noexcept { return m_setup.path; }

private:
    /// One write that waits for its turn, on the stack of the thread that waits.
    struct Ticket
    {
        Durability durability = Durability::Now;
        const Work* work = nullptr;
        Result<void> result;
        bool isDone = false;
    };

    explicit Connections(Setup setup) : m_setup(std::move(setup)) {}
    Result<void> openWriter();
    Result<void> keepLogAhead();
    Result<void> setDurability(Durability durability);
    /// These stand for running out of memory at worst, which ends the program: nobody must be left waiting.
    void run(std::span<Ticket* const> tickets) noexcept;
    Result<void> runAlone(const Ticket& ticket);
    /// False if all of them have to be run alone.
    [[nodiscard]] bool runTogether(std::span<Ticket* const> tickets);
    [[nodiscard]] bool runInSavepoint(Ticket& ticket);
    [[nodiscard]] bool isWritingHere() const noexcept
    {
        return m_writing.load() == std::this_thread::get_id();
    }

    Setup m_setup;
    std::mutex m_queueLock;
    std::condition_variable m_turn;
    std::deque<Ticket*> m_queue;
    bool m_isLed = false; ///< whether some thread is writing for all

    std::mutex m_writerLock;
    std::unique_ptr<Connection> m_writer;
    std::atomic<std::thread::id> m_writing{}; ///< who is within `write`
    bool m_isLazy = false;                    ///< how the writer is set now

    std::mutex m_readersLock;
    std::condition_variable m_readerFree;
    std::vector<std::unique_ptr<Connection>> m_idle;
    std::size_t m_leased = 0;
};

} // namespace signet::record
