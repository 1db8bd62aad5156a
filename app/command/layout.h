#pragma once

// Text laid out in columns, and made safe to show.
//
// Claims, cookie names and key identifiers are written by strangers. Before any of it reaches a terminal,
// control characters, escape sequences and characters that reorder text are replaced by visible escapes.
//
// Units: columns of a terminal; East Asian wide characters take two. Thread-safety: pure functions.

#include <string>
#include <string_view>
#include <vector>

namespace signet::command {

/// `text` as well-formed UTF-8 on one line that cannot steer a terminal: "\n", "\u{1b}", "\u{202e}".
[[nodiscard]] std::string printable(std::string_view text);
/// The same for JSON text, whose meaning stays: such characters become \uXXXX. Line feeds stay.
[[nodiscard]] std::string printableJson(std::string_view json);

[[nodiscard]] std::size_t displayWidth(std::string_view utf8) noexcept;
/// `text` filled up with spaces to `width` columns.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width);
/// `text` cut to at most `width` columns, "…" standing for the rest.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t width);
/// `text` broken at spaces into lines of at most `width` columns; longer words are broken too.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// Rows under a heading, each column as wide as its widest cell; no trailing spaces. Cells must be printable.
[[nodiscard]] std::string table(const std::vector<std::string>& heading,
                                const std::vector<std::vector<std::string>>& rows);

} // namespace signet::command
