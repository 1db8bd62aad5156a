#include "ui/workspace/work_thread.h"

#include <QThreadPool>

namespace signet::ui {

WorkThread::WorkThread(Beat beat) : m_beat(std::move(beat)), m_thread([this] { run(); }) {}

WorkThread::~WorkThread()
{
    stop();
    m_thread.join();
}

void WorkThread::add(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping)
        return;
    m_tasks.push_back(std::move(task));
    m_woken.notify_one();
}

void WorkThread::stop()
{
    std::deque<Task> dropped; // their ends may call anything, so not under the lock
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    dropped.swap(m_tasks);
    m_woken.notify_one();
}

bool WorkThread::waitFor(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_ended.wait_for(lock, time, [this] { return m_hasEnded; });
}

void WorkThread::run()
{
    using SteadyClock = std::chrono::steady_clock;
    const bool beats = m_beat.every.count() > 0;
    auto next = SteadyClock::now();
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (beats && SteadyClock::now() >= next) {
            lock.unlock();
            m_beat.work();
            next = SteadyClock::now() + m_beat.every;
            lock.lock();
        } else if (!m_tasks.empty()) {
            Task task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            task = nullptr; // what it holds goes before the next one begins
            lock.lock();
        } else if (beats) {
            m_woken.wait_until(lock, next);
        } else {
            m_woken.wait(lock);
        }
    }
    m_hasEnded = true;
    m_ended.notify_all();
}

void endElsewhere(std::shared_ptr<void> thing)
{
    QThreadPool::globalInstance()->start([thing = std::move(thing)]() mutable { thing.reset(); });
}

} // namespace signet::ui
