#include "core/jose/ecdsa_signature.h"

#include <algorithm>

namespace signet::jose {

namespace {

constexpr std::uint8_t sequenceTag = 0x30;
constexpr std::uint8_t integerTag = 0x02;

std::span<const std::uint8_t> withoutLeadingZeros(std::span<const std::uint8_t> number) noexcept
{
    const auto first =
        std::find_if(number.begin(), number.end(), [](std::uint8_t byte) { return byte != 0; });
    return number.subspan(static_cast<std::size_t>(first - number.begin()));
}

/// Writes a positive INTEGER and returns the position behind it.
std::uint8_t* writeInteger(std::span<const std::uint8_t> number, std::uint8_t* out) noexcept
{
    const bool needsZero = (number.front() & 0x80U) != 0;
    *out++ = integerTag;
    *out++ = static_cast<std::uint8_t>(number.size() + (needsZero ? 1 : 0));
    if (needsZero)
        *out++ = 0;
    return std::copy(number.begin(), number.end(), out);
}

/// Takes one INTEGER from the front of `der` into `out`, right-aligned.
bool readInteger(std::span<const std::uint8_t>& der, std::span<std::uint8_t> out) noexcept
{
    if (der.size() < 2 || der[0] != integerTag || der[1] > 0x7F || der.size() < 2U + der[1])
        return false;
    const auto number = withoutLeadingZeros(der.subspan(2, der[1]));
    if (number.size() > out.size())
        return false;
    std::fill(out.begin(), out.end(), std::uint8_t{0});
    std::copy(number.begin(), number.end(), out.end() - static_cast<std::ptrdiff_t>(number.size()));
    der = der.subspan(2U + der[1]);
    return true;
}

} // namespace

std::size_t rawToDer(std::span<const std::uint8_t> raw, std::span<std::uint8_t> out) noexcept
{
    const auto r = withoutLeadingZeros(raw.first(raw.size() / 2));
    const auto s = withoutLeadingZeros(raw.subspan(raw.size() / 2));
    if (r.empty() || s.empty() || r.size() > 66 || s.size() > 66 || out.size() < maximumDerSize)
        return 0;
    const auto integerSize = [](std::span<const std::uint8_t> number) {
        return 2 + number.size() + ((number.front() & 0x80U) != 0 ? 1U : 0U);
    };
    const std::size_t content = integerSize(r) + integerSize(s);
    std::uint8_t* end = out.data();
    *end++ = sequenceTag;
    if (content > 0x7F)
        *end++ = 0x81;
    *end++ = static_cast<std::uint8_t>(content);
    end = writeInteger(s, writeInteger(r, end));
    return static_cast<std::size_t>(end - out.data());
}

bool derToRaw(std::span<const std::uint8_t> der, std::span<std::uint8_t> raw) noexcept
{
    if (der.size() < 2 || der[0] != sequenceTag)
        return false;
    der = der.subspan(der[1] == 0x81 ? 3 : 2);
    const auto half = raw.size() / 2;
    return readInteger(der, raw.first(half)) && readInteger(der, raw.subspan(half)) && der.empty();
}

} // namespace signet::jose
