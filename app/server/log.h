#pragma once

// Structured lines on standard error: a time, a level, an event and its fields, as logfmt or JSON.
//
// What is logged is chosen field by field: no token, key, cookie, secret, request body or query ever is one.
// Values are escaped, so that nobody can write lines of their own.
//
// Thread-safety: from any thread.

#include "core/base/result.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace signet::server {

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

/// A field of a line. Built in place, so that what it views lives as long as the call.
struct LogField
{
    LogField(std::string_view itsName, std::string_view text) : name(itsName), value(text) {}
    LogField(std::string_view itsName, const std::string& text) : name(itsName), value(text) {}
    LogField(std::string_view itsName, const char* text) : name(itsName), value(text) {}
    template <typename Number, typename = std::enable_if_t<std::is_integral_v<Number>>>
    LogField(std::string_view itsName, Number number)
        : name(itsName), value(std::to_string(number)), isNumber(true)
    {}
    std::string_view name;
    std::string value;
    bool isNumber = false;
};

/// "debug", "info", "warning" or "error"; "logfmt" or "json".
void setUpLog(const std::string& level, const std::string& format);
void setLogLevel(const std::string& level);
void logEvent(LogLevel level, std::string_view event, std::initializer_list<LogField> fields = {});
/// An error's message and hint as an event.
void logError(std::string_view event, const Error& error);

} // namespace signet::server
