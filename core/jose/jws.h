#pragma once

// JSON Web Signature: compact, flattened and general JSON serialisation (RFC 7515, RFC 7797 for b64).
//
// Verification selects one key (JwkSet::select), checks that key, and only then looks at the payload, which
// need not be JSON. jwk, jku, x5u and x5c in a header are never used. `crit` refuses unless it lists just
// "b64" and `allowUnencodedPayload` is set. Header members must not stand in both the protected and the
// unprotected header.
//
// Units: bytes. Range: tokens up to `maximumSize`. Errors: Verdict; a reason that only an administrator may
// see. Never throws. Thread-safety: pure functions over immutable keys.

#include "core/jose/jwk_set.h"

namespace signet::jose {

struct JwsOptions
{
    std::size_t maximumSize = 16 * 1024;
    bool allowUnencodedPayload = false; ///< RFC 7797 "b64": false, only when `crit` lists it
    bool refuseMixedSets = true;        ///< see JwkSet::isMixed; for compact tokens
    std::optional<std::string_view> detachedPayload =
        {}; ///< RFC 7515 appendix F; the token then carries none
};

struct VerifiedJws
{
    SecretBytes payload;
    std::string protectedHeader; ///< JSON text; "" if there was none
    Algorithm algorithm = Algorithm::HS256;
    Jwk key;
    std::size_t signature = 0; ///< which one of a general serialisation was verified, from 0
};

/// Compact or JSON, told from the first character. Of several signatures one by a known key must verify, and
/// none that names a known key may fail.
[[nodiscard]] Verdict<VerifiedJws> verifyJws(std::string_view token, const JwkSet& keys,
                                             const JwsOptions& options = {});

struct SignOptions
{
    std::optional<Algorithm> algorithm = {}; ///< needed only where the key fits several
    std::string_view headerJson = {};        ///< members to add; "alg", "crit" and "b64" are refused here
};

/// A compact JWS. `kid` is added when the key has one and the header does not name another.
[[nodiscard]] Result<std::string> signCompact(std::span<const std::uint8_t> payload, const Jwk& key,
                                              const SignOptions& options = {});
/// Flattened JSON for one key, general for several.
[[nodiscard]] Result<std::string> signJson(std::span<const std::uint8_t> payload, std::span<const Jwk> keys,
                                           const SignOptions& options = {});

} // namespace signet::jose
