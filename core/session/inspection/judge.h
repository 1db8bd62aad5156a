#pragma once

// The verdict on a JWS or JWE: which key, whether signature or tag is right, and whether what it says holds
// now.
//
// The order is fixed (RFC 8725 section 3, RFC 7519 section 7.2): size and form, key, signature or tag, the
// key's state, then typ, iss, aud, exp, nbf and iat. Nothing of a payload counts before its signature or tag
// is right. No URL in a header is followed. Thread-safety: pure function over immutable keys.

#include "core/session/inspection/examined.h"

#include <set>

namespace signet::session {

struct JudgingKeys
{
    const jose::JwkSet& set;
    const std::set<std::string>& ambiguous; ///< kids that two different keys claim
};

/// Sets verdict, refusal, key, headline and detail of a JOSE token; for a JWE that opens, its payload and
/// claims too.
void judge(Examined& examined, const JudgingKeys& keys);

} // namespace signet::session
