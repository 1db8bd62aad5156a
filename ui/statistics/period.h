#pragma once

// What time the statistics show, in which steps, and where the marks of its axis stand.
//
// Units: seconds; axis positions in milliseconds since 1970. Thread-safety: pure functions.

#include "core/base/clock.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace signet::ui {

enum class Span : std::uint8_t { QuarterHour, Hour, Day, Week, Month, Year };
inline constexpr int spanCount = 6;

[[nodiscard]] Seconds lengthOf(Span span) noexcept;
[[nodiscard]] QString titleOf(Span span);  ///< "Day"
[[nodiscard]] QString beforeOf(Span span); ///< "the day before"

struct Period
{
    Timestamp since{};
    Timestamp until{};
    Seconds step{60};
    [[nodiscard]] Seconds length() const noexcept { return until - since; }
};

/// Ends now.
[[nodiscard]] Period periodOf(Span span, Timestamp now) noexcept;
/// A part that was picked out: its steps are as fine as gives about 120 of them.
[[nodiscard]] Period periodBetween(Timestamp since, Timestamp until) noexcept;
/// As long, right before.
[[nodiscard]] Period before(const Period& period) noexcept;

/// "14:00 to 14:15", "24 Nov, 14:00 to 16:00", "24 Nov" (a day in UTC).
[[nodiscard]] QString stepText(Timestamp at, Seconds step, Timestamp now);

struct TimeMark
{
    qint64 at = 0;
    QString text;
};
/// At round local times (UTC where steps are days), at most `most` of them.
[[nodiscard]] std::vector<TimeMark> timeMarks(Timestamp since, Timestamp until, Seconds step, int most);

/// Round values from 0 to at least `most`, for an axis of up to five marks; whole numbers only.
[[nodiscard]] std::vector<double> valueMarks(double most);
/// "1,204", "12k", "1.2M": short, for an axis.
[[nodiscard]] QString shortFigure(double value);

} // namespace signet::ui
