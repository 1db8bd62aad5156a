#pragma once

// Notices when nobody sits at the console: no key and no pointer for a while, the screen locked, the session
// switched or the machine about to sleep (org.freedesktop.ScreenSaver, org.gnome.ScreenSaver and
// org.freedesktop.login1 on D-Bus).
//
// Thread-safety: the window's thread only; never blocks.

#include <QObject>
#include <QTimer>

#include <chrono>

namespace signet::ui {

class LockWatch final : public QObject
{
    Q_OBJECT

public:
    explicit LockWatch(QObject* parent = nullptr);
    /// After how long without a key or pointer; 0: never.
    void setIdleTime(std::chrono::milliseconds time);
    [[nodiscard]] std::chrono::milliseconds timeLeft() const { return m_idle.remainingTimeAsDuration(); }

Q_SIGNALS:
    void nobodyThere();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private Q_SLOTS:
    void screenSaverChanged(bool active);
    void sessionLocked();
    void sleeps(bool begins);

private:
    void listen();

    QTimer m_idle;
};

} // namespace signet::ui
