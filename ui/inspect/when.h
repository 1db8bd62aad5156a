#pragma once

// Times as the console shows them: local, UTC, and how far from now.
// Thread-safety: pure functions.

#include "core/base/clock.h"

#include <QString>

namespace signet::ui {

/// "24 Nov 2026, 15:02:02 local · 14:02:02 UTC"; the UTC date too where it is another day.
[[nodiscard]] QString absoluteTime(Timestamp time);
/// "in 23 minutes", "3 days ago", "now".
[[nodiscard]] QString relativeTime(Timestamp time, Timestamp now);

} // namespace signet::ui
