#pragma once

// What the window shows while it is locked: that it is, and how to go on. Nothing else can be seen, read
// aloud or started.
// Thread-safety: the window's thread only.

#include "ui/workspace/opener_panel.h"

class QPushButton;

namespace signet::ui {

class LockScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit LockScreen(WorkspaceOpener& opener, QWidget* parent = nullptr);
    /// Call when the window has been locked; takes the keyboard.
    void begin();

protected:
    bool event(QEvent* event) override;

private:
    void unlock();

    WorkspaceOpener& m_opener;
    QLabel* m_words;
    QLabel* m_mark;
    QPushButton* m_unlock;
    OpenerPanel* m_panel;
};

} // namespace signet::ui
