// Reading base64url against a plain reading of RFC 4648 section 5, bit by bit.

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "tests/fuzz/property.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace signet;
using namespace signet::jose;

namespace {

int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '-' ? 62 : c == '_' ? 63 : -1;
}

/// The slow and obvious way.
std::optional<std::vector<std::uint8_t>> decodePlainly(std::string_view text)
{
    std::vector<bool> bits;
    for (const char c : text) {
        const int value = valueOf(c);
        if (value < 0)
            return std::nullopt;
        for (int bit = 5; bit >= 0; --bit)
            bits.push_back(((value >> bit) & 1) != 0);
    }
    const std::size_t whole = bits.size() / 8 * 8;
    if (bits.size() - whole >= 6 ||
        std::find(bits.begin() + static_cast<std::ptrdiff_t>(whole), bits.end(), true) != bits.end())
        return std::nullopt;
    std::vector<std::uint8_t> bytes(whole / 8);
    for (std::size_t i = 0; i < whole; ++i)
        bytes[i / 8] = static_cast<std::uint8_t>(bytes[i / 8] << 1 | (bits[i] ? 1 : 0));
    return bytes;
}

void readingAgrees(std::string_view text)
{
    const auto expected = decodePlainly(text);
    const auto decoded = decodeBase64url(text);
    SIGNET_PROPERTY(decoded == expected);
    const auto secret = decodeBase64urlSecret(text);
    SIGNET_PROPERTY(secret.has_value() == expected.has_value());

    std::vector<std::uint8_t> room(base64urlDecodedSize(text.size()));
    const auto written = decodeBase64url(text, room);
    SIGNET_PROPERTY(written.has_value() == expected.has_value());
    if (!expected)
        return;
    SIGNET_PROPERTY(*written == expected->size() && room == *expected);
    SIGNET_PROPERTY(std::ranges::equal(secret->bytes(), *expected));
    SIGNET_PROPERTY(encodeBase64url(*expected) == text);
    if (!room.empty())
        SIGNET_PROPERTY(!decodeBase64url(text, std::span(room).first(room.size() - 1)));
}

void writingIsReadBack(std::string_view bytes)
{
    const std::string text = encodeBase64url(bytes);
    SIGNET_PROPERTY(text.size() == base64urlEncodedSize(bytes.size()));
    SIGNET_PROPERTY(base64urlDecodedSize(text.size()) == bytes.size());
    const auto decoded = decodeBase64url(text);
    SIGNET_PROPERTY(decoded && asText(*decoded) == bytes);
    SIGNET_PROPERTY(decodePlainly(text) == decoded);
    SIGNET_PROPERTY(!decodeBase64url(text + '='));
    SIGNET_PROPERTY(!decodeBase64url(text + '\n'));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    readingAgrees(input);
    writingIsReadBack(input);
    // One wrong character somewhere in a long run of right ones: the vectorised path must see it as well.
    if (size >= 2) {
        std::string spoiled = encodeBase64url(input);
        spoiled[data[0] % spoiled.size()] = static_cast<char>(data[1]);
        readingAgrees(spoiled);
    }
    return 0;
}
