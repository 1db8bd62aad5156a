#pragma once

// JSON documents and texts as the whole answer of a command.
//
// Thread-safety: one thread.

#include "app/command/message.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace signet::command {

/// Indented by 2, on a line of its own end; whatever strangers wrote into it cannot steer a terminal, and
/// what is no UTF-8, as names of files may be, is replaced.
[[nodiscard]] std::string documentText(const nlohmann::json& document);
/// The same on one line, for `--jsonl`.
[[nodiscard]] std::string documentLine(const nlohmann::json& document);

/// `text` to standard output. Good, or Trouble when it could not be written.
ExitStatus answer(const std::string& text);

} // namespace signet::command
