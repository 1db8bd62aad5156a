#include "core/session/inspection/judge.h"

#include "core/base/text.h"
#include "core/jose/json_reader.h"
#include "core/jose/jwe.h"
#include "core/jose/jws.h"
#include "core/session/inspection/decode.h"
#include "core/session/inspection/findings.h"
#include "core/session/inspection/meanings.h"

#include <algorithm>

namespace signet::session {

namespace {

/// What the checks of core/jose answer, for signed and sealed tokens alike.
struct Checked
{
    jose::Jwk key;
    std::string algorithm; ///< as a person would name it: RS256, A256GCM
};

void setRefusal(Examined& examined, Refusal refusal, std::string headline, std::string detail)
{
    auto& inspection = examined.inspection;
    inspection.verdict = VerdictKind::Refused;
    inspection.refusal = refusal;
    inspection.headline = std::move(headline);
    inspection.detail = std::move(detail);
}

/// "It says …" for a sentence of core/jose, which begins in lower case and ends without a period.
std::string sentence(const char* detail)
{
    std::string text(detail);
    if (text.empty())
        return text;
    if (text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 32);
    return text.ends_with('.') ? text : text + '.';
}

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

/// "Opened with key k7-2026-11 (A256GCM, active)."
std::string describeKey(const Examined& examined)
{
    const auto& key = *examined.inspection.key;
    std::string text = examined.inspection.encrypted ? "Opened with " : "Signature checked with ";
    text += key.kid.empty() ? "the key " + key.thumbprint.substr(0, 8) + "…" : "key " + toUtf8(key.kid);
    text += " (" + key.algorithm + (key.state.empty() ? "" : ", " + key.state) + ")";
    if (!key.origin.empty())
        text += " from " + toUtf8(key.origin);
    return text + '.';
}

// Refusals by core/jose --------------------------------------------------------------------------------

std::string headlineOf(const Examined& examined, Refusal refusal)
{
    switch (refusal) {
    case Refusal::Malformed:
        return "Not a well-formed token";
    case Refusal::TooLarge:
        return "Too large to be a token";
    case Refusal::UnsupportedAlgorithm:
        return "Refused: its algorithm is not accepted";
    case Refusal::UnknownKey:
        return "Refused: its key is not known here";
    case Refusal::KeyNotAccepted:
        return "Refused: its key may not be used for this";
    case Refusal::KeyCompromised:
        return "Refused: its key is compromised";
    case Refusal::BadSignature:
        return examined.inspection.encrypted ? "Refused: it does not open with its key"
                                             : "Refused: the signature does not match";
    default:
        return "Refused";
    }
}

std::string adviceOf(const Examined& examined, Refusal refusal)
{
    switch (refusal) {
    case Refusal::UnknownKey:
        return " Open the key file of whoever issued it.";
    case Refusal::BadSignature:
        return examined.inspection.encrypted
                   ? " It was changed on its way, cut off, or sealed with another key of the same name."
                   : " It was changed on its way, cut off, or signed with another key. What it says is only "
                     "what "
                     "somebody wrote.";
    default:
        return {};
    }
}

void refuseAs(Examined& examined, const Refused& refused)
{
    setRefusal(examined, refused.refusal, headlineOf(examined, refused.refusal),
               sentence(refused.detail) + adviceOf(examined, refused.refusal));
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

// Claims -----------------------------------------------------------------------------------------------

bool isExpectedCookieOf(const Examined& examined, std::string_view ending)
{
    return examined.inspection.source.cookieName.ends_with(ending);
}

/// A cookie that by its name holds a session; others may well hold access tokens.
bool namesASession(const Examined& examined)
{
    return toLower(examined.inspection.source.cookieName).find("sess") != std::string::npos;
}

bool judgeType(Examined& examined)
{
    const auto typ = normalisedType(Examined::text(examined.header, "typ"));
    const auto kind = examined.kind();
    const char* detail = nullptr;
    if (kind == TokenKind::RememberToken && isExpectedCookieOf(examined, "-session"))
        detail = "A remember token stands where a session token belongs.";
    else if (kind == TokenKind::SessionToken && isExpectedCookieOf(examined, "-remember"))
        detail = "A session token stands where a remember token belongs.";
    else if (!examined.isOwn() && (typ == "session+jwt" || typ == "remember+jwt"))
        detail = "It says it is a token of Signet's, and is not sealed as those are (dir, A256GCM).";
    else if (namesASession(examined) && (typ == "at+jwt" || typ == "logout+jwt" || typ == "secevent+jwt" ||
                                         typ == "dpop+jwt" || typ == "token-introspection+jwt"))
        detail = "It was made for something else than a session, and stands in a session's cookie.";
    if (!detail)
        return true;
    setRefusal(examined, Refusal::WrongType, "Refused: a token of another type", detail);
    return false;
}

bool hasAudience(const Json* audience, const std::string& wanted)
{
    if (!audience)
        return false;
    if (audience->is_array())
        return std::any_of(audience->begin(), audience->end(),
                           [&](const Json& entry) { return entry == wanted; });
    return *audience == wanted;
}

bool judgeParties(Examined& examined)
{
    const auto& context = examined.context;
    const auto missing = [&](const char* name, const std::string& wanted) {
        setRefusal(examined, Refusal::MissingClaim, "Refused: a claim is missing",
                   std::string("It has no \"") + name + "\", and " + inQuotes(wanted) + " is expected.");
        return false;
    };
    if (!context.issuer.empty()) {
        const auto* issuer = examined.claim("iss");
        if (!issuer)
            return missing("iss", context.issuer);
        if (*issuer != context.issuer) {
            setRefusal(examined, Refusal::WrongIssuer, "Refused: issued by somebody else",
                       "It was issued by " + inQuotes(showJson(*issuer)) + "; " + inQuotes(context.issuer) +
                           " is expected.");
            return false;
        }
    }
    if (!context.audience.empty()) {
        const auto* audience = examined.claim("aud");
        if (!audience)
            return missing("aud", context.audience);
        if (!hasAudience(audience, context.audience)) {
            setRefusal(examined, Refusal::WrongAudience, "Refused: meant for another site",
                       "It is meant for " + inQuotes(showJson(*audience)) + "; " +
                           inQuotes(context.audience) + " is expected.");
            return false;
        }
    }
    return true;
}

/// What Signet's own tokens must hold (DESIGN, Tokens).
bool judgeRequired(Examined& examined)
{
    if (!examined.isOwn())
        return true;
    for (const char* name : {"iss", "aud", "exp", "iat"}) {
        if (examined.claim(name))
            continue;
        setRefusal(examined, Refusal::MissingClaim, "Refused: a claim is missing",
                   std::string("A ") + std::string(describe(examined.kind())) + " must have \"" + name +
                       "\".");
        return false;
    }
    return true;
}

void refuseExpired(Examined& examined, Timestamp expiry, const char* claim)
{
    const auto when = formatRelative(expiry, examined.context.now);
    std::string detail = describeKey(examined) + " Its time was over at " + formatTimestamp(expiry) + '.';
    if (std::string_view(claim) == "sxp")
        detail +=
            " This is MediaWiki's soft expiry: the visitor counts as anonymous until MediaWiki renews it.";
    setRefusal(examined, Refusal::Expired, "Verified, but expired " + when, std::move(detail));
}

bool judgeTimes(Examined& examined)
{
    const auto& context = examined.context;
    const auto skew = std::clamp(context.skew, Seconds{0}, Seconds{300});
    // In MediaWiki's session JWT the soft expiry stands in for the missing one.
    const bool soft = examined.kind() == TokenKind::MediaWikiSessionJwt && !examined.claim("exp");
    const char* const expiryName = soft ? "sxp" : "exp";
    for (const char* name : {expiryName, "nbf", "iat"}) {
        const auto* value = examined.claim(name);
        if (!value)
            continue;
        const auto time = soundDate(*value);
        if (!time) {
            setRefusal(examined, Refusal::MissingClaim, "Refused: a date cannot be used",
                       std::string("\"") + name + "\" is " + inQuotes(showJson(*value)) +
                           "; it must be whole seconds since 1970, as a number.");
            return false;
        }
        if (name == expiryName && *time + skew <= context.now) {
            refuseExpired(examined, *time, name);
            return false;
        }
        if (name != expiryName && *time > context.now + skew) {
            setRefusal(
                examined, Refusal::NotYetValid, "Verified, but not valid yet",
                describeKey(examined) +
                    (std::string_view(name) == "nbf" ? " It becomes valid " : " It claims to be issued ") +
                    formatRelative(*time, context.now) + ", at " + formatTimestamp(*time) +
                    ". Compare the clocks.");
            return false;
        }
    }
    return true;
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

bool judgeClaims(Examined& examined)
{
    if (!judgeType(examined))
        return false;
    if (!examined.claims.is_object()) {
        if (!examined.isOwn() && (examined.context.issuer.empty() && examined.context.audience.empty()))
            return true;
        if (examined.isOwn()) {
            setRefusal(examined, Refusal::Malformed, "Not a well-formed token",
                       "Its content is not a claims set.");
            return false;
        }
    }
    if (!examined.claimDuplicates.empty()) {
        setRefusal(examined, Refusal::Malformed, "Not a well-formed token",
                   "The claim " + inQuotes(examined.claimDuplicates.front()) +
                       " stands in it twice: two readers may see two different tokens.");
        return false;
    }
    // What was decoded for show was read leniently; what is accepted must be strict JSON too.
    if (examined.claims.is_object()) {
        if (const auto strict = jose::parseStrictly(examined.payloadBytes); !strict) {
            refuseAs(examined, {Refusal::Malformed, strict.error().detail});
            return false;
        }
    }
    return judgeParties(examined) && judgeRequired(examined) && judgeTimes(examined);
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
    if (!kid.empty() && keys.ambiguous.count(kid) != 0) {
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
