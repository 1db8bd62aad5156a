#pragma once

// The JOSE header of one signature or recipient: protected and unprotected members joined (RFC 7515 section
// 4).
//
// Refused: members of one name in two places, `crit` in any form but ["b64"] where that is allowed, `zip`,
// "b64" without `crit`, an alg that is missing or no string, a kid that is no string. Internal to core/jose.
// Units: bytes. Errors: Verdict. Thread-safety: values.

#include "core/jose/json_reader.h"
#include "core/jose/jwk.h"

#include <nlohmann/json.hpp>

#include <initializer_list>

namespace signet::jose {

struct HeaderRules
{
    bool allowUnencodedPayload = false;
};

struct JoseHeader
{
    std::string algorithm;
    std::string encryption; ///< "enc", "" for a JWS
    std::string kid;
    std::string protectedText; ///< the JSON as decoded, "" if there was none
    bool base64Payload = true;
    nlohmann::json members; ///< all of them
};

/// Joins the base64url `protectedSegment` ("" for none) with the unprotected members (null for none).
[[nodiscard]] Verdict<JoseHeader> readHeader(std::string_view protectedSegment,
                                             const nlohmann::json& unprotected, HeaderRules rules,
                                             const nlohmann::json& shared = nlohmann::json());

/// A new protected header with "alg", the key's "kid" and the members of `extraJson`, of which "alg" and
/// those named in `reserved` are refused.
[[nodiscard]] Result<nlohmann::json> startHeader(Algorithm algorithm, const Jwk& key,
                                                 std::string_view extraJson,
                                                 std::initializer_list<std::string_view> reserved);

} // namespace signet::jose
