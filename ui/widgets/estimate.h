#pragma once

// An estimated number of sessions with its error. Thread-safety: a pure function.

#include "core/statistics/hyperloglog.h"

#include <QString>

namespace signet::ui {

/// "1,204 ± 10"; small numbers are told exactly, which but for collisions they are.
[[nodiscard]] QString estimateText(const statistics::Estimate& estimate);

} // namespace signet::ui
