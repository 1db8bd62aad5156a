#pragma once

// Commands of a section of Settings: for administrators, and started from anywhere they bring their section
// in front. Thread-safety: the window's thread only.

#include "ui/shell/command.h"
#include "ui/shell/page.h"

#include <functional>

namespace signet::ui {

/// Added to the window's commands and owned by `view`, which shows the section. `further` says why not, if
/// anything but the role is in the way; may be none.
Command* addSectionCommand(const Services& services, QWidget* view, const QString& section,
                           Command::Spec spec, std::function<void()> start, std::function<QString()> further);

} // namespace signet::ui
