#pragma once

// Whether an HMAC under a token was made with a secret that anybody could guess, or with the text of a public
// key (RFC 8725 sections 2.1 and 3.5; CVE-2016-10555).
//
// A short fixed list, words from the token and its surroundings, and the public keys at hand: the same small
// amount of work for every token, nothing like a search. Thread-safety: pure functions.

#include "core/session/inspection/examined.h"

namespace signet::session {

/// The ways in which a public key may have been used as a secret: PEM with and without its last line feed,
/// DER, JWK. Empty for symmetric keys.
[[nodiscard]] std::vector<std::string> publicTextsOf(const jose::Jwk& key);

/// Tries to guess the secret of an HS* token or a Flask session and notes it in `examined`.
void guessSecret(Examined& examined, std::span<const std::string> publicTexts);

} // namespace signet::session
