#include "core/jose/base64url.h"

#include "core/base/text.h"
#include "core/jose/base64url_simd.h"

#include <array>

namespace signet::jose {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::uint8_t none = 0xFF;

constexpr auto values = [] {
    std::array<std::uint8_t, 256> table{};
    table.fill(none);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return table;
}();

unsigned valueOf(char c) noexcept
{
    return values[static_cast<unsigned char>(c)];
}

/// Decodes whole groups of four; false at the first character outside the alphabet.
bool decodeGroups(const char* text, std::size_t groups, std::uint8_t* out) noexcept
{
    for (std::size_t i = 0; i < groups; ++i, text += 4, out += 3) {
        const unsigned a = valueOf(text[0]);
        const unsigned b = valueOf(text[1]);
        const unsigned c = valueOf(text[2]);
        const unsigned d = valueOf(text[3]);
        if (((a | b | c | d) & 0xC0U) != 0)
            return false;
        const unsigned bits = (a << 18) | (b << 12) | (c << 6) | d;
        out[0] = static_cast<std::uint8_t>(bits >> 16);
        out[1] = static_cast<std::uint8_t>(bits >> 8);
        out[2] = static_cast<std::uint8_t>(bits);
    }
    return true;
}

/// Decodes the last two or three characters, whose unused bits must be zero.
bool decodeTail(std::string_view tail, std::uint8_t* out) noexcept
{
    const unsigned a = valueOf(tail[0]);
    const unsigned b = valueOf(tail[1]);
    const unsigned c = tail.size() == 3 ? valueOf(tail[2]) : 0;
    if (((a | b | c) & 0xC0U) != 0)
        return false;
    const unsigned bits = (a << 18) | (b << 12) | (c << 6);
    out[0] = static_cast<std::uint8_t>(bits >> 16);
    if (tail.size() == 2)
        return (bits & 0xFFFFU) == 0;
    out[1] = static_cast<std::uint8_t>(bits >> 8);
    return (bits & 0xFFU) == 0;
}

} // namespace

std::optional<std::size_t> decodeBase64url(std::string_view text, std::span<std::uint8_t> out) noexcept
{
    const std::size_t size = base64urlDecodedSize(text.size());
    if (text.size() % 4 == 1 || out.size() < size)
        return std::nullopt;
    const std::size_t done = decodeBase64urlBlocks(text, out);
    const std::size_t groups = (text.size() - done) / 4;
    std::uint8_t* const rest = out.data() + done / 4 * 3;
    if (!decodeGroups(text.data() + done, groups, rest))
        return std::nullopt;
    const std::string_view tail = text.substr(done + groups * 4);
    if (!tail.empty() && !decodeTail(tail, rest + groups * 3))
        return std::nullopt;
    return size;
}

std::optional<std::vector<std::uint8_t>> decodeBase64url(std::string_view text)
{
    std::vector<std::uint8_t> bytes(base64urlDecodedSize(text.size()));
    return decodeBase64url(text, bytes) ? std::optional(std::move(bytes)) : std::nullopt;
}

std::optional<SecretBytes> decodeBase64urlSecret(std::string_view text)
{
    SecretBytes bytes(base64urlDecodedSize(text.size()));
    return decodeBase64url(text, bytes.bytes()) ? std::optional(std::move(bytes)) : std::nullopt;
}

std::size_t encodeBase64url(std::span<const std::uint8_t> bytes, std::span<char> out) noexcept
{
    const std::size_t size = base64urlEncodedSize(bytes.size());
    if (out.size() < size)
        return 0;
    std::size_t i = encodeBase64urlBlocks(bytes, out);
    char* text = out.data() + i / 3 * 4;
    for (; i + 3 <= bytes.size(); i += 3, text += 4) {
        const unsigned bits = (static_cast<unsigned>(bytes[i]) << 16) |
                              (static_cast<unsigned>(bytes[i + 1]) << 8) | bytes[i + 2];
        text[0] = alphabet[bits >> 18];
        text[1] = alphabet[(bits >> 12) & 63U];
        text[2] = alphabet[(bits >> 6) & 63U];
        text[3] = alphabet[bits & 63U];
    }
    if (bytes.size() - i == 1) {
        text[0] = alphabet[bytes[i] >> 2];
        text[1] = alphabet[(bytes[i] << 4) & 63];
    } else if (bytes.size() - i == 2) {
        text[0] = alphabet[bytes[i] >> 2];
        text[1] = alphabet[((bytes[i] << 4) | (bytes[i + 1] >> 4)) & 63];
        text[2] = alphabet[(bytes[i + 1] << 2) & 63];
    }
    return size;
}

std::string encodeBase64url(std::span<const std::uint8_t> bytes)
{
    std::string text(base64urlEncodedSize(bytes.size()), '\0');
    encodeBase64url(bytes, text);
    return text;
}

std::string encodeBase64url(std::string_view text)
{
    return encodeBase64url(asBytes(text));
}

} // namespace signet::jose
