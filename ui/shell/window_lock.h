#pragma once

// Locks the window: by Ctrl+L, when nobody touches it, when the screen is locked. While it is locked the
// window shows the lock screen and nothing else, no command can be started, the clipboard holds no secret and
// the file of secrets is closed. What was going on goes on, and stands as it stood.
// Thread-safety: the window's thread only.

#include "ui/shell/clipboard_guard.h"
#include "ui/shell/command.h"
#include "ui/shell/lock_screen.h"
#include "ui/shell/lock_watch.h"

#include <QPointer>

#include <vector>

class QStackedWidget;

namespace signet::ui {

class WindowLock final : public QObject
{
    Q_OBJECT

public:
    /// `cover` holds the window's content and, while locked, shows the lock screen.
    WindowLock(QWidget& window, QStackedWidget& cover, WorkspaceOpener& opener, ClipboardGuard& clipboard,
               CommandRegistry& commands);

    [[nodiscard]] bool isLocked() const noexcept { return m_locked; }
    void lock();
    [[nodiscard]] LockWatch& watch() noexcept { return m_watch; }

Q_SIGNALS:
    void lockedChanged(bool locked);

private:
    void unlock();
    void hideWhatLiesOnTop();

    QWidget& m_window;
    QStackedWidget& m_cover;
    WorkspaceOpener& m_opener;
    ClipboardGuard& m_clipboard;
    CommandRegistry& m_commands;
    LockScreen* m_screen;
    LockWatch m_watch;
    std::vector<QPointer<QWidget>> m_hidden; ///< sheets and dialogs that lay on top
    QPointer<QWidget> m_focus;
    QString m_title;
    bool m_locked = false;
};

} // namespace signet::ui
