#pragma once

// Times inside what an authority says, as people read them.
// Thread-safety: a pure function.

#include "core/base/clock.h"

#include <QString>

namespace signet::ui {

/// "The material is erased at 2026-12-01T14:05:22Z" becomes "The material is erased at 1 Dec, 15:05": every
/// time of RFC 3339 in UTC, as `shortTime` writes it.
[[nodiscard]] QString withLocalTimes(const QString& text, Timestamp now);

} // namespace signet::ui
