#pragma once

// Writing single values into JSON. Internal to core/protocol. Thread-safety: pure functions.

#include "core/protocol/wire_fields.h"

namespace signet::protocol {

[[nodiscard]] inline std::int64_t toNumber(Timestamp time) noexcept
{
    return time.time_since_epoch().count();
}
[[nodiscard]] inline std::int64_t toNumber(Seconds duration) noexcept
{
    return duration.count();
}

template <typename T>
void put(Json& json, const char* name, const std::optional<T>& time)
{
    if (time)
        json[name] = toNumber(*time);
}
inline void put(Json& json, const char* name, const std::string& text)
{
    if (!text.empty())
        json[name] = text;
}
/// A text that holds a JSON object, as the object.
inline void putObject(Json& json, const char* name, const std::string& text)
{
    auto object = Json::parse(text, nullptr, false);
    if (object.is_object())
        json[name] = std::move(object);
}

} // namespace signet::protocol
