#pragma once

// How a content encryption key travels in a JWE: direct, wrapped, agreed on or under a password (RFC 7518
// section 4).
//
// Internal to core/jose. Units: bytes. Errors: `unwrap` answers a refusal only for what is malformed or
// forbidden; a wrapped key that does not open yields a random one, so that only the tag decides (RFC 7516
// section 11.5). Thread-safety: pure functions.

#include "core/jose/header.h"
#include "core/jose/jwk.h"

namespace signet::jose {

[[nodiscard]] Verdict<SecretBytes> unwrapContentKey(Algorithm algorithm, Encryption encryption,
                                                    const Jwk& key, const nlohmann::json& header,
                                                    std::string_view encryptedKey);

struct WrappedKey
{
    SecretBytes contentKey;
    std::string encryptedKey; ///< base64url, "" for direct keys
};

/// Makes a content key for the recipient; adds what the algorithm needs ("epk", "iv", "p2s", …) to `header`.
[[nodiscard]] Result<WrappedKey> wrapContentKey(Algorithm algorithm, Encryption encryption, const Jwk& key,
                                                std::uint32_t p2c, nlohmann::json& header);

} // namespace signet::jose
