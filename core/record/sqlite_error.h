#pragma once

// SQLite's result codes in our words. Internal to core/record. Thread-safety: pure functions.

#include "core/base/result.h"

#include <string>

namespace signet::record {

/// `code` is an extended result code, `systemError` an errno or 0, `said` SQLite's own sentence (it names
/// tables and columns, never values).
[[nodiscard]] Error sqliteError(int code, int systemError, const std::string& said, const std::string& path);

/// An error of the operating system about a file.
[[nodiscard]] Error systemError(int number, const std::string& what, const std::string& path);

} // namespace signet::record
