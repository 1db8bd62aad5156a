#pragma once

// A few threads for work that waits for the disk, so that no worker of a door ever does.
//
// Errors: a full queue takes nothing. Thread-safety: `submit` and `stop` from any thread.

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace signet::server {

class TaskPool
{
public:
    TaskPool(std::size_t threads, std::size_t maximumWaiting);
    ~TaskPool();
    TaskPool(const TaskPool&) = delete;
    TaskPool& operator=(const TaskPool&) = delete;

    /// False, and the task is not taken, when too many wait already or the pool has stopped.
    [[nodiscard]] bool submit(std::function<void()> task);
    /// Does what waits, then ends the threads.
    void stop();

private:
    void work();

    std::size_t m_maximumWaiting;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_waiting;
    bool m_stopped = false;
    std::vector<std::thread> m_threads;
};

} // namespace signet::server
