#pragma once

// Questions to the person at the terminal.
//
// They are asked on the controlling terminal, wherever standard input and output lead; Ctrl+C ends the
// program, with nothing done. Thread-safety: one thread.

#include "core/base/result.h"

#include <optional>
#include <string>

namespace signet::command {

/// What was typed up to Enter, without white space around it. Nothing if there is no terminal, or at its end.
[[nodiscard]] std::optional<std::string> askLine(const std::string& question);

/// "<question> [y/N] ": whether the answer was yes. With `word`, that very word must be typed instead: for
/// what should not happen by a slip. InvalidInput when there is no terminal to ask on.
[[nodiscard]] Result<bool> askConsent(const std::string& question, const std::string& word = {});

} // namespace signet::command
