#include "core/session/inspection/loose_base64.h"

#include <array>
#include <cstdint>

namespace signet::session {

namespace {

constexpr std::array<std::int8_t, 256> makeValues() noexcept
{
    std::array<std::int8_t, 256> values{};
    for (auto& value : values)
        value = -1;
    for (int i = 0; i < 26; ++i) {
        values[static_cast<std::size_t>('A' + i)] = static_cast<std::int8_t>(i);
        values[static_cast<std::size_t>('a' + i)] = static_cast<std::int8_t>(26 + i);
    }
    for (int i = 0; i < 10; ++i)
        values[static_cast<std::size_t>('0' + i)] = static_cast<std::int8_t>(52 + i);
    values['-'] = values['+'] = 62;
    values['_'] = values['/'] = 63;
    return values;
}

constexpr auto values = makeValues();

} // namespace

std::optional<std::string> decodeLooseBase64(std::string_view text)
{
    for (int i = 0; i < 2 && !text.empty() && text.back() == '='; ++i)
        text.remove_suffix(1);
    if (text.size() % 4 == 1)
        return std::nullopt;
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3 + 2);
    std::uint32_t pending = 0;
    int bits = 0;
    for (const char c : text) {
        const auto value = values[static_cast<unsigned char>(c)];
        if (value < 0)
            return std::nullopt;
        pending = (pending << 6U) | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((pending >> static_cast<unsigned>(bits)) & 0xFFU);
        }
    }
    return bytes;
}

bool isBase64urlCharacter(char c) noexcept
{
    return c != '+' && c != '/' && values[static_cast<unsigned char>(c)] >= 0;
}

} // namespace signet::session
