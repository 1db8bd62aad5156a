#pragma once

// A key of the ring: material, algorithm, kid, use, state and the times of its life (DESIGN, Keys).
//
// Units: Timestamp. Errors: Result from `make`. Thread-safety: values; the material is shared and immutable.

#include "core/base/clock.h"
#include "core/jose/jwk.h"

#include <optional>
#include <string>

namespace signet::keys {

enum class KeyUse : std::uint8_t {
    Seal, ///< session and remember tokens, A256GCM
    Sign, ///< identity tokens
};

enum class KeyState : std::uint8_t { Pending, Active, Retiring, Retired, Destroyed, Compromised };

[[nodiscard]] std::string_view toString(KeyUse use) noexcept;
[[nodiscard]] std::string_view toString(KeyState state) noexcept;
[[nodiscard]] std::optional<KeyUse> keyUseFromString(std::string_view name) noexcept;
[[nodiscard]] std::optional<KeyState> keyStateFromString(std::string_view name) noexcept;

/// When a key entered each state, and what is planned. Empty: has not happened, is not planned.
struct KeyTimes
{
    Timestamp created{};
    std::optional<Timestamp> activation; ///< planned, for a pending key
    std::optional<Timestamp> activated;
    std::optional<Timestamp> retiring;
    std::optional<Timestamp> retired;
    std::optional<Timestamp> destruction; ///< planned; can be cancelled until then
    std::optional<Timestamp> destroyed;
    std::optional<Timestamp> compromised;
};

struct Key
{
    std::string kid;
    KeyUse use = KeyUse::Seal;
    KeyState state = KeyState::Pending;
    std::string algorithm;  ///< "A256GCM", "ES256", …
    std::string thumbprint; ///< stays when the material is gone
    KeyTimes times;
    std::uint64_t addedIn = 0;         ///< the ring version that brought it; nodes confirm versions
    std::optional<jose::Jwk> material; ///< none once destroyed

    /// A pending key. Refused unless the material has a kid and one algorithm that fits the use.
    static Result<Key> make(jose::Jwk material, KeyUse use, Timestamp created);
};

} // namespace signet::keys
