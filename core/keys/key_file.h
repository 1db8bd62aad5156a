#pragma once

// Reads any file an administrator may keep keys in: JWK, JWKS, PEM, DER, or a Signet key bundle.
//
// Units: a file may be 4 MiB. Errors: NotFound, Io, InvalidInput (naming the file), PassphraseNeeded
// (encrypted, and no passphrase callback or it gave up), WrongPassphrase. Blocking: an encrypted bundle takes
// about a second to open, so call it off the window's thread. Thread-safety: pure functions.

#include "core/jose/jwk_set.h"

#include <string>
#include <vector>

namespace signet::keys {

struct LoadedKey
{
    jose::Jwk key;
    std::string state; ///< a bundle's key state: "active", "retiring", "compromised", …; "" for other files
};

struct LoadedKeys
{
    std::vector<LoadedKey> keys;
    std::string format; ///< "JWK", "JWKS", "PEM", "DER", "key bundle"
};

[[nodiscard]] Result<LoadedKeys> loadKeyFile(const std::string& path,
                                             const jose::PassphraseCallback& passphrase = {});
/// The same from text already read; `name` is used in messages.
[[nodiscard]] Result<LoadedKeys> readKeys(std::string_view text, const std::string& name,
                                          const jose::PassphraseCallback& passphrase = {});

} // namespace signet::keys
