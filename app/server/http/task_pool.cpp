#include "app/server/http/task_pool.h"

namespace signet::server {

TaskPool::TaskPool(std::size_t threads, std::size_t maximumWaiting) : m_maximumWaiting(maximumWaiting)
{
    m_threads.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

TaskPool::~TaskPool()
{
    stop();
}

bool TaskPool::submit(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped || m_waiting.size() >= m_maximumWaiting)
            return false;
        m_waiting.push_back(std::move(task));
    }
    m_changed.notify_one();
    return true;
}

void TaskPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    for (auto& thread : m_threads)
        if (thread.joinable())
            thread.join();
}

void TaskPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stopped || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const auto task = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

} // namespace signet::server
