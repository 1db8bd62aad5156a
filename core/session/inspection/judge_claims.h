#pragma once

// The second half of a verdict: whether what a token says holds, once its signature or tag is known to be
// right. And the wording that both halves share.
//
// The order: typ, iss, aud, what a kind must have, exp, nbf and iat (RFC 7519 section 7.2, RFC 8725 section
// 3). Thread-safety: pure functions over one examination.

#include "core/session/inspection/examined.h"

namespace signet::session {

/// Judges type, claims and times by the context. False if one of them refuses the token, and says so in it.
[[nodiscard]] bool judgeClaims(Examined& examined);

void setRefusal(Examined& examined, Refusal refusal, std::string headline, std::string detail);
/// Takes over a refusal of core/jose, with a headline and what would help.
void refuseAs(Examined& examined, const Refused& refused);
/// "Opened with key k7-2026-11 (A256GCM, active)."
[[nodiscard]] std::string describeKey(const Examined& examined);

} // namespace signet::session
