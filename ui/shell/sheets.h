#pragma once

// The two sheets every window has: all shortcuts at a glance, and what this program is.
// Thread-safety: the window's thread only.

#include "ui/shell/command.h"
#include "ui/widgets/sheet.h"

namespace signet::ui {

void openShortcutsSheet(const CommandRegistry& registry, QWidget* window);
void openAboutSheet(QWidget* window);

} // namespace signet::ui
