#pragma once

// What an authority answers, in the words of tables and sentences.
//
// Thread-safety: pure functions.

#include "app/command/figures.h"
#include "core/statistics/hyperloglog.h"

#include <optional>
#include <string>

namespace signet::command {

/// "about 1,204 ± 10", or "none".
[[nodiscard]] std::string estimateText(const statistics::Estimate& estimate);
/// "3 days ago", "in 2 hours", "now"; "-" for no time.
[[nodiscard]] std::string agoText(std::optional<Timestamp> time, Timestamp now);
/// The printable text, or "-" for an empty cell.
[[nodiscard]] std::string cellText(const std::string& text);

} // namespace signet::command
