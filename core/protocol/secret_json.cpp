#include "core/protocol/secret_json.h"

#include "core/jose/json_reader.h"

#include <algorithm>

namespace signet::protocol {

void appendJsonString(std::string& json, std::string_view text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20) {
            json += "\\u00";
            json += digits[byte >> 4U];
            json += digits[byte & 15U];
        } else {
            json += c;
        }
    }
    json += '"';
}

Result<void> readSecretObject(std::string_view text,
                              std::initializer_list<std::pair<std::string_view, MemberTaker>> members)
{
    jose::JsonReader reader(std::max<std::size_t>(text.size(), 64));
    const auto object = reader.parse(text);
    const auto taken = [&]() -> Result<void> {
        if (!object)
            return fail(ErrorCode::InvalidInput, "The body is not the JSON that was expected: " +
                                                     std::string(object.error().detail) + ".");
        for (const auto& member : object->members()) {
            const auto* const known =
                std::find_if(members.begin(), members.end(),
                             [&](const auto& candidate) { return candidate.first == member.name; });
            if (known == members.end())
                return fail(ErrorCode::InvalidInput,
                            "\"" + std::string(member.name) + "\" is no member that is known here.");
            if (!known->second(member.value))
                return fail(ErrorCode::InvalidInput,
                            "\"" + std::string(member.name) + "\" is not of the kind it must be.");
        }
        return {};
    }();
    reader.forget();
    return taken;
}

} // namespace signet::protocol
