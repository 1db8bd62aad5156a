#pragma once

// Why a token was not accepted: one enumeration for core, API, statistics and interface (DESIGN, Tokens).
//
// It stands in `base` because the lowest floor that judges tokens (jose) already answers with it. A visitor
// of a site is never told any of this, only "not logged in".
//
// Thread-safety: values.

#include <tl/expected.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace signet {

enum class Refusal : std::uint8_t {
    Malformed,
    TooLarge,
    UnsupportedAlgorithm,
    WrongType,
    UnknownKey,
    KeyNotAccepted,
    KeyCompromised,
    BadSignature,
    WrongIssuer,
    WrongAudience,
    MissingClaim,
    Expired,
    NotYetValid,
    SessionRevoked,
    UserRevoked,
    KeyRevoked,
    SiteRevoked,
    BehindFeed,
};

inline constexpr std::size_t refusalCount = 18;

/// Stable snake_case name as used in the API, the statistics and `--json`, e.g. "bad_signature".
std::string_view toString(Refusal refusal) noexcept;

/// The inverse of toString; nothing for an unknown name.
std::optional<Refusal> refusalFromString(std::string_view name) noexcept;

/// One plain sentence for an administrator, e.g. "The signature or tag does not match the content."
std::string_view describe(Refusal refusal) noexcept;

/// A refusal with what exactly led to it. `detail` points to a string literal: making one costs no
/// allocation.
struct Refused
{
    Refusal refusal = Refusal::Malformed;
    const char* detail = "";
};

template <typename T>
using Verdict = tl::expected<T, Refused>;

/// Shorthand for `return refuse(Refusal::Malformed, "…");`. `detail` must be a string literal.
inline tl::unexpected<Refused> refuse(Refusal refusal, const char* detail) noexcept
{
    return tl::unexpected<Refused>(Refused{refusal, detail});
}

} // namespace signet
