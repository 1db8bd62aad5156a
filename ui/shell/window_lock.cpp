#include "ui/shell/window_lock.h"

#include "ui/widgets/sheet.h"

#include <QApplication>
#include <QDialog>
#include <QStackedWidget>

namespace signet::ui {

WindowLock::WindowLock(QWidget& window, QStackedWidget& cover, WorkspaceOpener& opener,
                       ClipboardGuard& clipboard, CommandRegistry& commands)
    : QObject(&window),
      m_window(window),
      m_cover(cover),
      m_opener(opener),
      m_clipboard(clipboard),
      m_commands(commands),
      m_screen(new LockScreen(opener))
{
    cover.addWidget(m_screen);
    connect(&m_watch, &LockWatch::nobodyThere, this, &WindowLock::lock);
    connect(&opener, &WorkspaceOpener::unlocked, this, &WindowLock::unlock);
}

void WindowLock::hideWhatLiesOnTop()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    m_hidden.clear();
    const auto hide = [this](QWidget* widget) {
        if (!widget->isVisible())
            return;
        m_hidden.emplace_back(widget);
        widget->hide();
    };
    for (Sheet* sheet : m_window.findChildren<Sheet*>())
        hide(sheet);
    for (QDialog* dialog : m_window.findChildren<QDialog*>())
        hide(dialog);
}

void WindowLock::lock()
{
    if (m_locked)
        return;
    m_locked = true;
    m_focus = QApplication::focusWidget();
    m_title = m_window.windowTitle();
    hideWhatLiesOnTop();
    m_clipboard.clearNow();
    m_opener.cancel(); // an undertaking half done would ask things behind the lock
    m_opener.closeVault();
    for (Command* command : m_commands.all())
        m_window.removeAction(command);
    m_cover.setCurrentWidget(m_screen);
    m_window.setWindowTitle(tr("Locked · Signet"));
    m_screen->begin();
    Q_EMIT lockedChanged(true);
}

void WindowLock::unlock()
{
    if (!m_locked)
        return;
    m_locked = false;
    for (Command* command : m_commands.all())
        m_window.addAction(command);
    m_cover.setCurrentIndex(0);
    m_window.setWindowTitle(m_title);
    for (const auto& widget : m_hidden) {
        if (widget) {
            widget->show();
            widget->raise();
        }
    }
    m_hidden.clear();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
    Q_EMIT lockedChanged(false);
}

} // namespace signet::ui
