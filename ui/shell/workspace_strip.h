#pragma once

// The line above every page that says what kind of truth is shown: that it is a demo, that the connection is
// being made, that it was lost and since when, or that it was refused and why.
// Thread-safety: the window's thread only.

#include "ui/workspace/workspace_holder.h"

#include <QFrame>
#include <QTimer>

class QBoxLayout;
class QLabel;

namespace signet::ui {

class Command;

class WorkspaceStrip final : public QFrame
{
    Q_OBJECT

public:
    /// `again` tries to connect now; `connectAnew` pairs again.
    WorkspaceStrip(WorkspaceHolder& holder, Command& again, Command& connectAnew, QWidget* parent = nullptr);

private:
    void follow();
    void showLost(const Workspace& workspace);
    void showRefused(const Workspace& workspace);
    void say(const char* tone, const QString& iconName, const QString& headline, const QString& detail);

    WorkspaceHolder& m_holder;
    QBoxLayout* m_words; ///< side by side, or one above the other where there is more to say
    QLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_detail;
    QWidget* m_again;
    QWidget* m_anew;
    QTimer m_second;
    QTimer m_patience; ///< a connection that is made at once needs no words
};

} // namespace signet::ui
