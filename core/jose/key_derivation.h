#pragma once

// Keys out of other secrets: ECDH-ES with the Concat KDF (RFC 7518 section 4.6, NIST SP 800-56A), PBES2 with
// PBKDF2 (section 4.8). Internal to core/jose.
//
// Units: bytes. Errors: an empty optional when OpenSSL refuses, as it does for points off the curve and for
// shared secrets of zero (small-order points, RFC 7748 section 6.1). Thread-safety: pure functions.

#include "core/jose/jwk.h"

#include <optional>
#include <string_view>

namespace signet::jose {

/// Both parties' contributions to the Concat KDF.
struct AgreementInfo
{
    std::string_view algorithmId; ///< "enc" for ECDH-ES, else "alg"
    std::string_view partyU;      ///< decoded "apu"
    std::string_view partyV;      ///< decoded "apv"
};

[[nodiscard]] std::optional<SecretBytes> deriveByAgreement(const Jwk& own, const Jwk& theirs,
                                                           const AgreementInfo& info, std::size_t size);

/// `algorithm` is one of the three PBES2 ones; the salt is the decoded "p2s".
[[nodiscard]] std::optional<SecretBytes> deriveFromPassword(Algorithm algorithm,
                                                            std::span<const std::uint8_t> password,
                                                            std::string_view salt, std::uint32_t iterations);

} // namespace signet::jose
