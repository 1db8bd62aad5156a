#pragma once

// What is counted (DESIGN, Statistics): events by site, kid and minute; never by person.
//
// Units: counts of events. Thread-safety: constants and pure functions.

#include "core/base/refusal.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace signet::statistics {

/// Index of a counter: the events, then one for each refusal, then the sizes of session tokens.
enum class Event : std::uint8_t {
    IssuedSession,
    IssuedRemember,
    IssuedIdentity,
    Renewed,  ///< a session token replaced by a younger one of the same session
    Opened,   ///< accepted
    Restored, ///< a session begun from a remember token
    Ended,    ///< by its own site (log-out)
    Revoked,  ///< entries of the revocation log
    Overflow, ///< sessions too large for a cookie
};
inline constexpr std::size_t eventCount = 9;

/// Sizes of sealed session tokens in steps of 256 bytes; the last step holds everything from 3,840 bytes on.
inline constexpr std::size_t sizeStep = 256;
inline constexpr std::size_t sizeSteps = 16;

inline constexpr std::size_t counterCount = eventCount + refusalCount + sizeSteps;

/// 0 to counterCount - 1.
using Counter = std::uint8_t;
[[nodiscard]] constexpr Counter counterOf(Event event) noexcept
{
    return static_cast<Counter>(event);
}
[[nodiscard]] constexpr Counter counterOf(Refusal refusal) noexcept
{
    return static_cast<Counter>(eventCount + static_cast<std::size_t>(refusal));
}
[[nodiscard]] constexpr Counter counterOfSize(std::size_t bytes) noexcept
{
    const std::size_t step = bytes / sizeStep;
    return static_cast<Counter>(eventCount + refusalCount + (step < sizeSteps ? step : sizeSteps - 1));
}

/// "issued_session", …, "overflow"; "refused_expired", …; "size_0", "size_256", …, "size_3840".
[[nodiscard]] std::string toString(Counter counter);
[[nodiscard]] std::optional<Counter> counterFromString(std::string_view name) noexcept;

} // namespace signet::statistics
