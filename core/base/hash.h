#pragma once

// A fast 64-bit hash of short texts, for tables and sketches. Every bit of the answer depends on every bit of
// the text and the seed; it is no cryptographic hash. Where those who choose the texts might choose colliding
// ones, give it a random seed. The same text and seed have the same hash in every version and on every
// machine, since sketches made with it are kept.
//
// Two 64-bit words are multiplied to 128 bits and folded, 16 bytes at a time.
//
// Thread-safety: pure functions.

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace signet {

/// The upper and the lower half of the product, folded into each other.
[[nodiscard]] constexpr std::uint64_t foldedProduct(std::uint64_t a, std::uint64_t b) noexcept
{
#ifdef __SIZEOF_INT128__
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
#else
    constexpr std::uint64_t low = 0xFFFF'FFFF;
    const std::uint64_t ll = (a & low) * (b & low);
    const std::uint64_t lh = (a & low) * (b >> 32);
    const std::uint64_t hl = (a >> 32) * (b & low);
    const std::uint64_t hh = (a >> 32) * (b >> 32);
    const std::uint64_t middle = (ll >> 32) + (lh & low) + (hl & low);
    return ((middle << 32) | (ll & low)) ^ (hh + (lh >> 32) + (hl >> 32) + (middle >> 32));
#endif
}

namespace detail {

/// Little-endian on every machine.
[[nodiscard]] inline std::uint64_t load64(const char* text) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, text, sizeof word);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap64(word);
    return word;
}

[[nodiscard]] inline std::uint64_t load32(const char* text) noexcept
{
    std::uint32_t word = 0;
    std::memcpy(&word, text, sizeof word);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap32(word);
    return word;
}

/// Fewer than 8 characters, each of them somewhere in the word.
[[nodiscard]] inline std::uint64_t loadFew(const char* text, std::size_t size) noexcept
{
    if (size >= 4)
        return load32(text) | (load32(text + size - 4) << 32);
    if (size == 0)
        return 0;
    const auto at = [text](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(text[i])}; };
    return at(0) | (at(size / 2) << 8) | (at(size - 1) << 16);
}

} // namespace detail

[[nodiscard]] inline std::uint64_t hash64(std::string_view text, std::uint64_t seed) noexcept
{
    // Digits of the golden ratio and of pi.
    constexpr std::uint64_t first = 0x9E37'79B9'7F4A'7C15;
    constexpr std::uint64_t second = 0x243F'6A88'85A3'08D3;
    constexpr std::uint64_t third = 0x1319'8A2E'0370'7344;
    const char* at = text.data();
    std::size_t left = text.size();
    std::uint64_t hash = seed ^ first;
    for (; left > 16; left -= 16, at += 16)
        hash = foldedProduct(detail::load64(at) ^ second, detail::load64(at + 8) ^ hash);
    std::uint64_t a = 0;
    std::uint64_t b = 0;
    if (left >= 8) {
        a = detail::load64(at);
        b = detail::load64(at + left - 8);
    } else {
        a = detail::loadFew(at, left);
    }
    hash = foldedProduct(a ^ second, b ^ hash);
    return foldedProduct(hash ^ third, first ^ text.size());
}

} // namespace signet
