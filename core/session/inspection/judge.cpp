#include "core/session/inspection/judge.h"

#include "core/base/text.h"
#include "core/jose/jwe.h"
#include "core/jose/jws.h"
#include "core/session/inspection/decode.h"
#include "core/session/inspection/findings.h"
#include "core/session/inspection/judge_claims.h"

#include <algorithm>

namespace signet::session {

namespace {

/// What the checks of core/jose answer, for signed and sealed tokens alike.
struct Checked
{
    jose::Jwk key;
    std::string algorithm; ///< as a person would name it: RS256, A256GCM
};

/// Checks the signature or opens the seal; on success takes the payload.
Verdict<Checked> check(Examined& examined, const jose::JwkSet& keys)
{
    const auto& token = examined.inspection.token;
    if (!examined.inspection.encrypted) {
        jose::JwsOptions options;
        options.maximumSize = maximumTokenSize;
        // Several kinds of keys may be at hand here; each answers only for the algorithms of its own type.
        options.refuseMixedSets = false;
        auto verified = jose::verifyJws(token, keys, options);
        if (!verified)
            return tl::unexpected(verified.error());
        return Checked{verified->key, std::string(toString(verified->algorithm))};
    }
    jose::JweOptions options;
    options.maximumSize = maximumTokenSize;
    auto opened = jose::decryptJwe(token, keys, options);
    if (!opened)
        return tl::unexpected(opened.error());
    takePayload(examined, opened->plaintext.view());
    std::string algorithm(toString(opened->encryption));
    if (opened->algorithm != jose::Algorithm::Dir)
        algorithm = std::string(toString(opened->algorithm)) + " and " + algorithm;
    return Checked{opened->key, std::move(algorithm)};
}

/// The key as it was given, with where it came from; of several copies the one in the worst state.
const InspectionKey* givenKey(const Examined& examined, const jose::Jwk& key)
{
    const InspectionKey* found = nullptr;
    const auto thumbprint = key.thumbprint();
    for (const auto& given : examined.keys) {
        if (given.key.kid() != key.kid() || given.key.thumbprint() != thumbprint)
            continue;
        if (!found || given.state == "compromised")
            found = &given;
    }
    return found;
}

void noteKey(Examined& examined, const Checked& checked)
{
    KeyReport report{checked.key.kid(), checked.algorithm, checked.key.thumbprint(), {}, {}};
    if (const auto* given = givenKey(examined, checked.key)) {
        report.origin = given->origin;
        report.state = given->state;
    }
    examined.inspection.key = std::move(report);
    examined.verified = true;
}

void leaveUnverified(Examined& examined)
{
    auto& inspection = examined.inspection;
    inspection.verdict = VerdictKind::Unverified;
    const auto algorithm = toUtf8(Examined::text(examined.header, "alg"));
    if (inspection.encrypted) {
        inspection.headline = "Sealed, and not opened";
        inspection.detail =
            "Its content cannot be read without the key that seals it. Open the key file to see "
            "inside.";
        return;
    }
    inspection.headline = "Decoded, not verified";
    inspection.detail = "No key was given to check its " + algorithm +
                        " signature with, so this is only what somebody wrote. Open the key file of whoever "
                        "issued it.";
}

void accept(Examined& examined)
{
    auto& inspection = examined.inspection;
    inspection.verdict = VerdictKind::Accepted;
    inspection.headline = "Verified, and accepted now";
    inspection.detail = describeKey(examined);
    if (!examined.claims.is_object())
        inspection.detail += inspection.payloadIsJson ? " Its payload is JSON, but no claims set."
                                                      : " Its payload is no claims set.";
    else if (examined.kind() == TokenKind::MediaWikiSessionJwt && !examined.claim("exp"))
        inspection.detail += examined.claim("sxp")
                                 ? " It has no expiry but MediaWiki's soft one, which holds."
                                 : " It has no expiry of any kind.";
    else if (!examined.claim("exp"))
        inspection.detail += " It never expires.";
}

/// Whether any key at hand is or could be the one: then that none was found is an answer, not ignorance.
bool hasKeyFor(const Examined& examined, const jose::JwkSet& keys)
{
    if (!Examined::text(examined.header, "kid").empty())
        return !keys.empty();
    const auto algorithm = jose::algorithmFromString(Examined::text(examined.header, "alg"));
    const auto operation =
        examined.inspection.encrypted ? jose::KeyOperation::Decrypt : jose::KeyOperation::Verify;
    return algorithm && std::any_of(keys.keys().begin(), keys.keys().end(), [&](const jose::Jwk& key) {
               return key.permits(*algorithm, operation).has_value();
           });
}

bool judgeKeyState(Examined& examined)
{
    const auto& state = examined.inspection.key->state;
    if (state == "compromised") {
        setRefusal(examined, Refusal::KeyCompromised, "Refused: its key is compromised",
                   describeKey(examined) + " Anybody may have made it: whoever has the key can.");
        return false;
    }
    if (state == "retired" || state == "pending" || state == "destroyed") {
        setRefusal(examined, Refusal::KeyNotAccepted, "Refused: its key may not be used",
                   describeKey(examined) + (state == "pending"
                                                ? " A pending key has issued nothing yet."
                                                : " Nothing made with such a key is accepted any "
                                                  "more."));
        return false;
    }
    return true;
}

} // namespace

void judge(Examined& examined, const JudgingKeys& keys)
{
    if (examined.inspection.token.size() > maximumTokenSize) {
        setRefusal(examined, Refusal::TooLarge, "Too large to be a token",
                   "It has " + std::to_string(examined.inspection.token.size()) +
                       " bytes; a token may have 16,384 at most. It was not decoded.");
        return;
    }
    if (examined.broken) {
        refuseAs(examined, {Refusal::Malformed, examined.broken});
        return;
    }
    const auto kid = std::string(Examined::text(examined.header, "kid"));
    if (!kid.empty() && keys.ambiguous.contains(kid)) {
        setRefusal(examined, Refusal::UnknownKey, "Refused: two keys have the name it gives",
                   "Two different keys named " + inQuotes(kid) +
                       " were given. Close the file of the wrong one.");
        return;
    }
    const auto checked = check(examined, keys.set);
    if (!checked) {
        if (checked.error().refusal == Refusal::UnknownKey && !hasKeyFor(examined, keys.set)) {
            if (!examined.canonical)
                refuseAs(examined, {Refusal::Malformed, "a part of it is not canonical base64url"});
            else
                leaveUnverified(examined);
        } else {
            refuseAs(examined, checked.error());
        }
        return;
    }
    noteKey(examined, *checked);
    examined.inspection.kind = kindOfJose(examined);
    if (judgeKeyState(examined) && judgeClaims(examined))
        accept(examined);
}

} // namespace signet::session
