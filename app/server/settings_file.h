#pragma once

// The settings file's text: lines of "name = value", of those values of TOML 1.0 that settings have.
//
// Values are basic and literal strings of one line, decimal integers, and booleans. Tables, lists, dates and
// whatever else TOML knows are refused, so that nothing in a file goes unheeded. Bytes past ASCII are taken
// as they are: a file's name need not be UTF-8.
//
// Errors: InvalidInput with a message such as `line 3: a string does not end.` Thread-safety: pure functions.

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace signet::server {

enum class SettingKind : std::uint8_t { Text, Integer, Boolean };

struct SettingLine
{
    std::size_t number = 0; ///< from 1
    std::string name;
    SettingKind kind = SettingKind::Text;
    std::string value; ///< of a text what it means, else as it is written, without "_"
};

[[nodiscard]] Result<std::vector<SettingLine>> parseSettings(std::string_view text);
/// The text as a basic string, which parseSettings reads as the same text again.
[[nodiscard]] std::string toTomlString(std::string_view text);

} // namespace signet::server
