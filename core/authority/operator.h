#pragma once

// Operators: who administers, known by an Ed25519 operator key and a role; and how one is invited.
//
// Roles include each other: whoever may do more may do the less. Errors: InvalidInput. Thread-safety: values.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace signet::authority {

enum class Role : std::uint8_t {
    Viewer,        ///< sees everything but secrets
    Revoker,       ///< ends sessions too
    Keykeeper,     ///< rotates, stages, compromises, destroys keys; exports and imports bundles too
    Administrator, ///< sites, operators and settings too
};
[[nodiscard]] std::string_view toString(Role role) noexcept;
[[nodiscard]] std::optional<Role> roleFromString(std::string_view name) noexcept;
[[nodiscard]] constexpr bool covers(Role has, Role needs) noexcept
{
    return has >= needs;
}

struct Operator
{
    std::string id;   ///< RFC 7638 thumbprint of the operator key; the `keyid` of signed requests
    std::string name; ///< 1-100 bytes of UTF-8
    Role role = Role::Viewer;
    std::string publicJwk; ///< JSON text, OKP Ed25519, no private part
    Timestamp created{};
    std::optional<Timestamp> removed; ///< a removed operator's row stays, for the activity log
    std::optional<Timestamp> lastSeen;
};

/// An open invitation. Only the code's hash is kept.
struct Invitation
{
    std::string codeHash; ///< SHA-256 of the code, base64url
    std::string name;
    Role role = Role::Viewer;
    Timestamp expires{};
    std::optional<Timestamp> used;
};
inline constexpr Seconds invitationLifetime{600};

/// Who acts: an operator through the admin door, or whoever sits at the machine (`signetd`, a local
/// workspace).
struct Actor
{
    std::string operatorId; ///< "" for the machine itself
    std::string name;
    Role role = Role::Viewer;
    std::string address; ///< "192.0.2.7", "local"
};

} // namespace signet::authority
