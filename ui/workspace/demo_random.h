#pragma once

// Randomness of the demo: the same seed, the same picture, on every machine. Guards nothing.
// Thread-safety: a value of one thread; the functions are pure.

#include "core/jose/base64url.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <span>
#include <string>

namespace signet::ui {

/// Mixes well (the finalizer of SplitMix64: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number
/// Generators", OOPSLA 2014).
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t value) noexcept
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

class DemoRandom
{
public:
    explicit DemoRandom(std::uint64_t seed) noexcept : m_state(seed) {}

    std::uint64_t next() noexcept { return mixed(++m_state); }
    /// 0 to `bound` - 1.
    std::size_t below(std::size_t bound) noexcept { return static_cast<std::size_t>(next() % bound); }
    /// 0 to 1, without 1.
    double fraction() noexcept { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) noexcept { return fraction() < probability; }
    /// A whole number that is `mean` on average.
    std::uint64_t about(double mean) noexcept
    {
        return static_cast<std::uint64_t>(std::floor(mean + fraction()));
    }
    template <typename T, std::size_t size>
    const T& oneOf(const std::array<T, size>& choices) noexcept
    {
        return choices[below(size)];
    }
    /// In the shape of randomIdentifier().
    std::string identifier()
    {
        std::array<std::uint8_t, 16> bytes{};
        fill(bytes);
        return jose::encodeBase64url(bytes);
    }
    void fill(std::span<std::uint8_t> bytes) noexcept
    {
        for (auto& byte : bytes)
            byte = static_cast<std::uint8_t>(next() >> 56);
    }

private:
    std::uint64_t m_state;
};

} // namespace signet::ui
