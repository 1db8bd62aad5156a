#include "core/session/inspection/judge_claims.h"

#include "core/base/text.h"
#include "core/jose/json_reader.h"
#include "core/session/inspection/decode.h"
#include "core/session/inspection/findings.h"

#include <algorithm>

namespace signet::session {

namespace {

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
                   : " It was changed on its way, cut off, or signed with another key. It is only what "
                     "somebody wrote.";
    default:
        return {};
    }
}

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

} // namespace

void setRefusal(Examined& examined, Refusal refusal, std::string headline, std::string detail)
{
    auto& inspection = examined.inspection;
    inspection.verdict = VerdictKind::Refused;
    inspection.refusal = refusal;
    inspection.headline = std::move(headline);
    inspection.detail = std::move(detail);
}

void refuseAs(Examined& examined, const Refused& refused)
{
    setRefusal(examined, refused.refusal, headlineOf(examined, refused.refusal),
               sentence(refused.detail) + adviceOf(examined, refused.refusal));
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

} // namespace signet::session
