#pragma once

// What the right side says before anything is there: what can be pasted, and three ways to begin.
// Thread-safety: the window's thread only.

#include <QFrame>

namespace signet::ui {

class Command;

class EmptyState final : public QFrame
{
    Q_OBJECT

public:
    EmptyState(Command& paste, Command& open, Command& sample, QWidget* parent = nullptr);
};

} // namespace signet::ui
