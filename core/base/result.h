#pragma once

// What every fallible call of Signet answers with.
//
// Two shapes, because there are two audiences:
//   Result<T>   for administrators and developers: Error{code, message, hint}. The message says what happened
//   and
//               to what; the hint says what to do. Never holds a secret, a token or a cookie.
//   Verdict<T>  (refusal.h) for tokens: a refusal and a static sentence; costs no allocation.
//
// Thread-safety: values; as safe as std::string.

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace signet {

/// Coarse class of an error, stable across releases; scripts may depend on the names of `toString`.
enum class ErrorCode {
    InvalidInput,     ///< what was given cannot be read as what was asked for
    Unsupported,      ///< well-formed, but Signet refuses or does not know it (RSA1_5, a short key, …)
    NotFound,         ///< a named file, key or site is not there
    AlreadyExists,    ///< would overwrite or duplicate
    WrongPassphrase,  ///< an encrypted key or bundle did not open
    PassphraseNeeded, ///< an encrypted key or bundle was given without one
    NotAllowed,       ///< the state or the policy forbids it (a second active key, a destroyed key, …)
    TooLarge,         ///< over a documented limit
    Io,               ///< the operating system said no
    Crypto,           ///< OpenSSL failed for a reason that is not the input's fault
    Unreachable,      ///< the authority, or its record, does not answer
    Untrusted,        ///< the other side is not who it was: its certificate changed
    Unauthorized,     ///< the operator is not known, or the request's signature does not fit
    Forbidden,        ///< the operator's role is too small
    ClockOff,         ///< the two clocks differ by more than a signed request may
    Busy,             ///< over a rate limit or a cap; worth trying again later
    Conflict,         ///< somebody else changed the same thing meanwhile, or the id was used for another act
    Damaged,          ///< what was stored does not pass its own checks
};

/// The stable snake_case name of a code, e.g. "invalid_input".
std::string_view toString(ErrorCode code) noexcept;
/// The inverse of toString; nothing for an unknown name.
std::optional<ErrorCode> errorCodeFromString(std::string_view name) noexcept;

/// What went wrong, to what, and what to do about it. `hint` may be empty when nothing can be done.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    std::string message;
    std::string hint;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for `return fail(code, message, hint);`.
inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string hint = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(hint)});
}

} // namespace signet
