#pragma once

// A thread that does what it is given, one after the other, and between that something regular; and how what
// it finds comes back to the window's thread.
//
// Thread-safety: `add` and `stop` from any thread; the destructor waits for the task at work, so it belongs
// where waiting is allowed (see endElsewhere).

#include <QMetaObject>
#include <QObject>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace signet::ui {

class WorkThread
{
public:
    using Task = std::function<void()>;
    /// Something done again and again, as long as the thread lives. 0: nothing.
    struct Beat
    {
        std::chrono::milliseconds every{0};
        Task work;
    };

    WorkThread() : WorkThread(Beat{}) {}
    explicit WorkThread(Beat beat);
    ~WorkThread();
    WorkThread(const WorkThread&) = delete;
    WorkThread& operator=(const WorkThread&) = delete;

    void add(Task task);
    /// Begins nothing more; what has not begun is dropped. Does not wait.
    void stop();
    /// Whether the thread has ended, waiting for it as long as that.
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time);

private:
    void run();

    Beat m_beat;
    std::mutex m_mutex;
    std::condition_variable m_woken;
    std::condition_variable m_ended;
    std::deque<Task> m_tasks;
    bool m_stopping = false;
    bool m_hasEnded = false;
    std::thread m_thread;
};

/// Brings calls from other threads to an object of the window's thread; they are dropped once it has closed
/// the relay or is gone.
class Relay
{
public:
    explicit Relay(QObject* target) : m_target(target) {}
    /// From the target's destructor, at the latest.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_target = nullptr;
    }
    template <typename Function>
    void post(Function&& function)
    {
        const std::lock_guard lock(m_mutex);
        if (m_target)
            QMetaObject::invokeMethod(m_target, std::forward<Function>(function), Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    QObject* m_target;
};

/// Lets go of `thing` on a thread of the pool: its end may wait for the network or the disk. The program
/// waits for it when it ends.
void endElsewhere(std::shared_ptr<void> thing);

} // namespace signet::ui
