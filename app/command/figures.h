#pragma once

// Numbers, lengths of time and rows of CSV as people read and write them.
//
// Units: seconds. Errors: InvalidInput naming what was given. Thread-safety: pure functions.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace signet::command {

/// "1,204"
[[nodiscard]] std::string grouped(std::uint64_t number);
/// "1 key", "1,204 keys"
[[nodiscard]] std::string counted(std::uint64_t number, const std::string& word);

/// "90", "90s", "15m", "1h30m", "30d", "2w": a number with its unit (s, m, h, d, w), several of them added
/// up; a bare number is seconds.
[[nodiscard]] Result<Seconds> parseDuration(std::string_view text);
/// The inverse, to the second: "1h30m", "30d", "0s".
[[nodiscard]] std::string durationText(Seconds duration);
/// A time (RFC 3339, a date, a NumericDate) or, as a length of time, that long before `now`.
[[nodiscard]] Result<Timestamp> parseSince(std::string_view text, Timestamp now);
/// A time as `parseTimestamp` reads it; `option` is named when it is none.
[[nodiscard]] Result<Timestamp> parseTime(const std::string& option, std::string_view text);

/// One line of CSV (RFC 4180) with its line end; what could steer a terminal is escaped as in `printable`.
[[nodiscard]] std::string csvLine(const std::vector<std::string>& cells);

} // namespace signet::command
