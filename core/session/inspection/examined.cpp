#include "core/session/inspection/examined.h"

#include "core/base/text.h"

namespace signet::session {

bool Examined::isSession() const noexcept
{
    switch (kind()) {
    case TokenKind::PlainCookie:
    case TokenKind::MediaWikiUserId:
    case TokenKind::MediaWikiUserName:
        return false;
    default:
        return true;
    }
}

std::string_view Examined::text(const Json& object, const char* name) noexcept
{
    const auto* value = member(object, name);
    return value && value->is_string() ? std::string_view(value->get_ref<const std::string&>())
                                       : std::string_view{};
}

const Json* Examined::member(const Json& object, const char* name) noexcept
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

std::optional<Timestamp> Examined::time(const char* name) const noexcept
{
    const auto* value = claim(name);
    return value ? soundDate(*value) : std::nullopt;
}

std::optional<Timestamp> soundDate(const Json& value) noexcept
{
    if (!value.is_number_integer())
        return std::nullopt;
    if (value.is_number_unsigned()) {
        const auto seconds = value.get<std::uint64_t>();
        if (seconds > static_cast<std::uint64_t>(latestTimestamp.time_since_epoch().count()))
            return std::nullopt;
        return Timestamp{Seconds{static_cast<Seconds::rep>(seconds)}};
    }
    const auto seconds = value.get<std::int64_t>();
    if (seconds < 0 || Timestamp{Seconds{seconds}} > latestTimestamp)
        return std::nullopt;
    return Timestamp{Seconds{seconds}};
}

std::string showJson(const Json& value)
{
    if (value.is_string())
        return toUtf8(value.get_ref<const std::string&>());
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace signet::session
