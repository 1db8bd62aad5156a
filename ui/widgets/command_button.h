#pragma once

// A button for a Command: takes its text, icon, tooltip, enabled state and accessible name.
// Thread-safety: the window's thread only.

#include "ui/shell/command.h"

#include <QPushButton>

class QMenu;

namespace signet::ui {

enum class ButtonKind { Plain, Primary, Danger, Quiet, Rail };

class CommandButton final : public QPushButton
{
    Q_OBJECT

public:
    CommandButton(Command& command, ButtonKind kind, QWidget* parent = nullptr);

private:
    void sync();
    Command& m_command;
};

/// Styles any button as one of the kinds.
void setKind(QPushButton* button, ButtonKind kind);
/// A plain button that opens `menu`, with a chevron.
[[nodiscard]] QPushButton* makeMenuButton(const QString& text, const QString& iconName, QMenu* menu,
                                          const QString& tooltip, QWidget* parent = nullptr);

} // namespace signet::ui
