#pragma once

// JSON Web Encryption: compact, flattened and general JSON serialisation (RFC 7516, RFC 7518 section 4).
//
// `zip` and `crit` refuse. RSA1_5 is not implemented. p2c over maximumP2c refuses before any work. An
// ephemeral key must be on the recipient's curve. When unwrapping a content key fails, decryption goes on
// with a random one, so that nobody learns which step failed (RFC 7516 section 11.5).
//
// Units: bytes. Range: tokens up to `maximumSize`. Errors: Verdict (reading), Result (making). Never throws.
// Thread-safety: pure functions over immutable keys.

#include "core/jose/jwk_set.h"

namespace signet::jose {

struct JweOptions
{
    std::size_t maximumSize = 16 * 1024;
};

struct DecryptedJwe
{
    SecretBytes plaintext;
    std::string protectedHeader; ///< JSON text; "" if there was none
    Algorithm algorithm = Algorithm::Dir;
    Encryption encryption = Encryption::A256GCM;
    Jwk key;
    std::size_t recipient = 0; ///< which one of a general serialisation was opened, from 0
};

/// Compact or JSON, told from the first character.
[[nodiscard]] Verdict<DecryptedJwe> decryptJwe(std::string_view token, const JwkSet& keys,
                                               const JweOptions& options = {});

struct EncryptOptions
{
    Algorithm algorithm = Algorithm::Dir;
    Encryption encryption = Encryption::A256GCM;
    std::string_view headerJson = {}; ///< members to add; those Signet sets itself are refused here
    std::uint32_t p2c = 1'000'000;    ///< PBES2 iterations, minimumP2c to maximumP2c
};

[[nodiscard]] Result<std::string> encryptCompact(std::span<const std::uint8_t> plaintext, const Jwk& key,
                                                 const EncryptOptions& options);
/// Flattened JSON, with additional authenticated data when `aad` is given.
[[nodiscard]] Result<std::string> encryptJson(std::span<const std::uint8_t> plaintext, const Jwk& key,
                                              const EncryptOptions& options,
                                              std::optional<std::string_view> aad = {});

} // namespace signet::jose
