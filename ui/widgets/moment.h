#pragma once

// Times and spans as people read them, in the language of the console.
// Units: seconds. Thread-safety: pure functions.

#include "core/base/clock.h"

#include <QDateTime>
#include <QString>

namespace signet::ui {

/// In local time.
[[nodiscard]] QDateTime localTime(Timestamp time);
/// "14:02:11" today, "23 Nov, 14:02" this year, "23 Nov 2025" else; local time.
[[nodiscard]] QString shortTime(Timestamp time, Timestamp now);
/// "24 Nov 2026, 15:02:11 local, 14:02:11 UTC": for tooltips and details.
[[nodiscard]] QString fullTime(Timestamp time);
/// "just now", "3 minutes ago", "in 6 days".
[[nodiscard]] QString awayFrom(Timestamp time, Timestamp now);
enum class SpanUnit { Years, Days, Hours, Minutes, Seconds };
enum class SpanSide { Plain, Past, Ahead };
/// "2 days", "2 days ago", "in 2 days": three texts, since many languages bend them differently.
[[nodiscard]] QString countedSpan(int count, SpanUnit unit, SpanSide side);
/// "45 seconds", "1 hour", "90 minutes", "30 days": the largest unit that says it exactly.
[[nodiscard]] QString spanText(Seconds span);
/// "6 days", "3 hours": the largest unit that fits, rounded down.
[[nodiscard]] QString aboutSpan(Seconds span);

} // namespace signet::ui
