#include "core/session/claims_writer.h"

#include <array>
#include <charconv>
#include <cstring>

namespace signet::session {

void ClaimsWriter::put(char c) noexcept
{
    put(std::string_view(&c, 1));
}

void ClaimsWriter::put(std::string_view text) noexcept
{
    if (m_overflowed || m_room.size() - m_size < text.size()) {
        m_overflowed = true;
        return;
    }
    std::memcpy(m_room.data() + m_size, text.data(), text.size());
    m_size += text.size();
}

void ClaimsWriter::putEscaped(std::string_view text) noexcept
{
    static constexpr std::string_view digits = "0123456789abcdef";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            const std::array<char, 2> escaped{'\\', c};
            put({escaped.data(), escaped.size()});
        } else if (byte < 0x20) {
            const std::array<char, 6> escaped{'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15U]};
            put({escaped.data(), escaped.size()});
        } else {
            put(c);
        }
    }
}

void ClaimsWriter::name(std::string_view name) noexcept
{
    if (m_size > 1)
        put(',');
    put('"');
    put(name);
    put("\":");
}

void ClaimsWriter::text(std::string_view claim, std::string_view value) noexcept
{
    name(claim);
    put('"');
    putEscaped(value);
    put('"');
}

void ClaimsWriter::number(std::string_view claim, std::uint64_t value) noexcept
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    name(claim);
    put({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void ClaimsWriter::time(std::string_view claim, Timestamp value) noexcept
{
    number(claim, static_cast<std::uint64_t>(value.time_since_epoch().count()));
}

void ClaimsWriter::yes(std::string_view claim) noexcept
{
    name(claim);
    put("true");
}

void ClaimsWriter::raw(std::string_view claim, std::string_view json) noexcept
{
    name(claim);
    put(json);
}

std::string_view ClaimsWriter::finish() noexcept
{
    put('}');
    return {reinterpret_cast<const char*>(m_room.data()), m_size};
}

} // namespace signet::session
