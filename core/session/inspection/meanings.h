#pragma once

// What the members of a header and of a claims set mean, in words for an administrator.
//
// Known: RFC 7515, 7516, 7519; OpenID Connect Core; OAuth (RFC 8693, 9068); MediaWiki's session JWT; Signet's
// own claims. Thread-safety: pure functions.

#include "core/session/inspection/examined.h"

namespace signet::session {

/// Rows of the claims table, in the order of the payload.
[[nodiscard]] std::vector<Claim> explainClaims(const Examined& examined);
/// Rows for the members of the header.
[[nodiscard]] std::vector<Claim> explainHeader(const Examined& examined);

/// Whose it is, for a sentence: "Example", "user 40213 of enwiki", "somebody anonymous"; "" if nobody says.
[[nodiscard]] std::string personOf(const Examined& examined);
/// A line for a list: "enwiki · Example".
[[nodiscard]] std::string summaryOf(const Examined& examined);

} // namespace signet::session
