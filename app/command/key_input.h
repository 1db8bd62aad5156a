#pragma once

// Key files named on the command line, and the choice of the one key an act needs.
//
// An encrypted file asks for its passphrase, three times at most. Choosing follows the rule of the tokens: a
// kid names one key, or exactly one key fits; never the first of several.
// Errors: as keys::loadKeyFile; InvalidInput naming the keys to choose from. Thread-safety: one thread.

#include "core/keys/key_file.h"

#include <string>
#include <string_view>

namespace signet::command {

/// Loads `path`; `passphraseFile` is "" to ask on the terminal.
[[nodiscard]] Result<keys::LoadedKeys> loadKeys(const std::string& path, const std::string& passphraseFile);

/// The keys as a set to verify and decrypt with.
[[nodiscard]] Result<jose::JwkSet> toSet(const keys::LoadedKeys& loaded, const std::string& path);

/// Whether a key that came from a bundle may still open (or, with `making`, make) tokens, by its state.
[[nodiscard]] Verdict<void> stateAllows(const keys::LoadedKeys& loaded, const jose::Jwk& key, bool making);

struct SigningChoice
{
    jose::Jwk key;
    jose::Algorithm algorithm = jose::Algorithm::HS256;
};
/// The key and algorithm to sign with.
[[nodiscard]] Result<SigningChoice> chooseSigner(const keys::LoadedKeys& loaded, std::string_view kid,
                                                 std::optional<jose::Algorithm> algorithm);

struct EncryptingChoice
{
    jose::Jwk key;
    jose::Algorithm algorithm = jose::Algorithm::Dir;
    jose::Encryption encryption = jose::Encryption::A256GCM;
};
/// The key to encrypt with; `algorithm` and `encryption` may be left to what the key states.
[[nodiscard]] Result<EncryptingChoice> chooseEncrypter(const keys::LoadedKeys& loaded, std::string_view kid,
                                                       std::optional<jose::Algorithm> algorithm,
                                                       std::optional<jose::Encryption> encryption);

/// "the RSA key 'a'", "the EC key without a kid".
[[nodiscard]] std::string nameOf(const jose::Jwk& key);

} // namespace signet::command
