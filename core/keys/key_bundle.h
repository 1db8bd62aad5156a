#pragma once

// Key bundles: the ring on its way to another place (DESIGN, Keys).
//
// Public: the sign keys that verifiers need, as JWKS or PEM. Complete: everything, encrypted, as a compact
// JWE with typ "signet-bundle": under a passphrase (PBES2-HS512+A256KW, 1,000,000 iterations) or to a
// recipient's public key (RSA-OAEP-256 or ECDH-ES+A256KW). The plaintext is
// {"format":"signet-bundle","version":1,"keys":[…]}.
//
// Units: a bundle may be 4 MiB. Errors: PassphraseNeeded, WrongPassphrase, InvalidInput, NotAllowed.
// Blocking: making or opening one under a passphrase takes about a second. Thread-safety: pure functions.

#include "core/keys/key_ring.h"

#include <string>
#include <vector>

namespace signet::keys {

inline constexpr std::size_t maximumBundleSize = std::size_t{4} << 20;
/// A passphrase shorter than this is refused when a bundle is made.
inline constexpr std::size_t minimumPassphrase = 12;

/// {"keys":[…]} of the sign keys that may verify or will: active, retiring and pending.
[[nodiscard]] std::string publicJwks(std::span<const Key> keys);
/// The same as PEM blocks, each under a line "# <kid> <algorithm>".
[[nodiscard]] std::string publicPem(std::span<const Key> keys);

[[nodiscard]] Result<std::string> exportBundle(std::span<const Key> keys, std::string_view passphrase);
[[nodiscard]] Result<std::string> exportBundle(std::span<const Key> keys, const jose::Jwk& recipient);

/// Whether the text looks like a bundle at all; says nothing of whether it opens.
[[nodiscard]] bool isBundle(std::string_view text) noexcept;
/// Opens a bundle made under a passphrase.
[[nodiscard]] Result<std::vector<Key>> openBundle(std::string_view text,
                                                  const jose::PassphraseCallback& passphrase);
/// Opens a bundle made for a recipient with that recipient's private key.
[[nodiscard]] Result<std::vector<Key>> openBundle(std::string_view text, const jose::Jwk& recipient);

/// What importing would do; by RFC 7638 thumbprint, so that importing again does nothing.
struct ImportPreview
{
    std::vector<std::string> added; ///< kids
    std::vector<std::string> known; ///< already in the ring
    std::vector<std::string>
        conflicting; ///< kids that the ring uses for other material; nothing can be imported
};
[[nodiscard]] ImportPreview previewImport(const KeyRing& ring, std::span<const Key> keys);

/// The ring with the new keys. A key that was active elsewhere comes in as retiring where the ring has an
/// active key of its use already, so that its tokens open and none is made with it. A key the ring knows and
/// the bundle calls compromised becomes compromised here. The same ring if there is nothing new.
[[nodiscard]] Result<KeyRingPtr> importKeys(const KeyRing& ring, std::span<const Key> keys);

} // namespace signet::keys
