#pragma once

// The line at the foot of the window: what is going on, how the workspace's nodes, log and ring stand, quiet
// facts of the page, and the time, local and UTC.
// Thread-safety: the window's thread only.

#include "ui/shell/theme.h"
#include "ui/workspace/workspace_holder.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace signet {
class Clock;
}

namespace signet::ui {

class Command;

class StatusBar final : public QFrame
{
    Q_OBJECT

public:
    StatusBar(const Clock& clock, WorkspaceHolder& workspaces, Command& palette, QWidget* parent = nullptr);

    /// A lasting sentence; empty means the workspace's own, or "Ready" without one.
    void setStatus(const QString& text, Tone tone);
    /// A sentence that gives way to the lasting one after a while.
    void flash(const QString& text, Tone tone);
    void setFact(const QString& text);

private:
    void show(const QString& text, Tone tone);
    void showLasting();
    void follow();
    void tick();

    const Clock& m_clock;
    WorkspaceHolder& m_workspaces;
    QLabel* m_shape;
    QLabel* m_status;
    QLabel* m_log;
    QLabel* m_ring;
    QLabel* m_fact;
    QLabel* m_time;
    QTimer m_flash;
    QTimer m_second;
    QString m_lasting; ///< the page's; empty for none
    Tone m_lastingTone = Tone::Good;
    QString m_health; ///< the workspace's
    Tone m_healthTone = Tone::Good;
};

} // namespace signet::ui
