#pragma once

// What every fuzz target is made of: bytes in, properties that must hold for all of them.
//
// A property that does not hold ends the program with its text, which libFuzzer and the replay both report.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// Ends the program unless `condition` holds. Stays in release builds.
#define SIGNET_PROPERTY(condition)                                                                           \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            std::fprintf(stderr, "%s:%d: this property does not hold: %s\n", __FILE__, __LINE__,             \
                         #condition);                                                                        \
            std::abort();                                                                                    \
        }                                                                                                    \
    } while (false)

/// Called by libFuzzer, and by replay.cpp, once for each input. Returns 0.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace signet::fuzz {

/// The input, taken from the front piece by piece; the text a target is about comes last.
class Input
{
public:
    Input(const std::uint8_t* data, std::size_t size) noexcept
        : m_rest(reinterpret_cast<const char*>(data), size)
    {}
    /// The next byte; 0 when none is left.
    std::uint8_t byte() noexcept
    {
        if (m_rest.empty())
            return 0;
        const auto value = static_cast<std::uint8_t>(m_rest.front());
        m_rest.remove_prefix(1);
        return value;
    }
    /// A number below `end`, or 0 if that is 0.
    std::size_t below(std::size_t end) noexcept
    {
        const std::size_t high = byte();
        const std::size_t number = high << 8 | byte();
        return end == 0 ? 0 : number % end;
    }
    [[nodiscard]] std::string_view rest() const noexcept { return m_rest; }

private:
    std::string_view m_rest;
};

/// Whether `part` lies wholly inside `whole`.
[[nodiscard]] inline bool isInside(std::string_view part, std::string_view whole) noexcept
{
    return part.empty() ||
           (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

} // namespace signet::fuzz
