#pragma once

// The line at the foot of the window: what is going on, quiet facts, and the time in UTC.
// Thread-safety: the window's thread only.

#include "ui/shell/theme.h"

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
    StatusBar(const Clock& clock, Command& palette, QWidget* parent = nullptr);

    /// A lasting sentence; empty means "Ready".
    void setStatus(const QString& text, Tone tone);
    /// A sentence that gives way to the lasting one after a while.
    void flash(const QString& text, Tone tone);
    void setFact(const QString& text);

private:
    void show(const QString& text, Tone tone);
    void tick();

    const Clock& m_clock;
    QLabel* m_shape;
    QLabel* m_status;
    QLabel* m_fact;
    QLabel* m_time;
    QTimer m_flash;
    QTimer m_second;
    QString m_lasting;
    Tone m_lastingTone = Tone::Good;
};

} // namespace signet::ui
