#pragma once

// Answers that are found on other threads and arrive on the window's: futures are finished there, so that
// whatever waits for one can be dropped with its context at any time.
//
// Thread-safety: `LaterAnswer::give` from any thread; `runElsewhere` on the window's thread.

#include <QCoreApplication>
#include <QFuture>
#include <QFutureInterface>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace signet::ui {

/// One answer that is given later, or never: then its future is cancelled.
///
/// Instead of QPromise, whose destructor in Qt 6.4 takes a future for unfinished once a result that cannot be
/// copied was taken out of it, and runs its continuation a second time.
template <typename T>
class LaterAnswer
{
public:
    LaterAnswer() { m_interface.reportStarted(); }
    ~LaterAnswer()
    {
        if (!m_given) {
            m_interface.reportCanceled();
            m_interface.reportFinished();
        }
        m_interface.cleanContinuation();
    }
    LaterAnswer(const LaterAnswer&) = delete;
    LaterAnswer& operator=(const LaterAnswer&) = delete;

    [[nodiscard]] QFuture<T> future() { return m_interface.future(); }
    [[nodiscard]] bool isCancelled() const { return m_interface.isCanceled(); }
    /// On the window's thread, once.
    void give(T value)
    {
        m_given = true;
        if (!m_interface.isCanceled())
            m_interface.reportResult(std::move(value));
        m_interface.reportFinished();
    }
    /// From any thread; it arrives on the window's.
    static void give(std::shared_ptr<LaterAnswer> answer, T value)
    {
        auto kept = std::make_shared<T>(std::move(value));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [answer = std::move(answer), kept = std::move(kept)] { answer->give(std::move(*kept)); },
            Qt::QueuedConnection);
    }

private:
    struct Interface : QFutureInterface<T>
    {
        using QFutureInterfaceBase::cleanContinuation;
    };
    Interface m_interface;
    bool m_given = false;
};

/// Runs `work` on a thread of the pool.
template <typename T>
[[nodiscard]] QFuture<T> runElsewhere(std::function<T()> work)
{
    auto answer = std::make_shared<LaterAnswer<T>>();
    auto future = answer->future();
    QThreadPool::globalInstance()->start([answer = std::move(answer), work = std::move(work)]() mutable {
        T value = work();
        LaterAnswer<T>::give(std::move(answer), std::move(value));
    });
    return future;
}

} // namespace signet::ui
