// Rules about what a claims set says and lacks (RFC 7519, RFC 8725).

#include "core/base/text.h"
#include "core/session/inspection/decode.h"
#include "core/session/inspection/findings.h"

#include <algorithm>
#include <array>
#include <set>

namespace signet::session {

namespace {

constexpr auto npos = std::string_view::npos;

Remark claimDuplicate(const Examined& e)
{
    if (e.claimDuplicates.empty())
        return std::nullopt;
    return "The claim " + inQuotes(e.claimDuplicates.front()) +
           " stands in it twice: two readers may see two different tokens.";
}

Remark expMissing(const Examined& e)
{
    if (!e.isJwt() || e.claim("exp") || e.kind() == TokenKind::MediaWikiSessionJwt)
        return std::nullopt;
    return "It has no expiry (exp): once stolen, it works for ever.";
}

Remark issMissing(const Examined& e)
{
    if (!e.isJwt() || e.claim("iss"))
        return std::nullopt;
    return "It does not say who issued it (iss), so tokens of different issuers cannot be told apart.";
}

Remark audMissing(const Examined& e)
{
    // MediaWiki's session JWT is for every wiki of its issuer by design.
    if (!e.isJwt() || e.claim("aud") || e.kind() == TokenKind::MediaWikiSessionJwt)
        return std::nullopt;
    return "It does not say whom it is meant for (aud), so one site can use it at another.";
}

Remark audMany(const Examined& e)
{
    const auto* audience = e.isJwt() ? e.claim("aud") : nullptr;
    if (!audience || !audience->is_array() || audience->size() < 2)
        return std::nullopt;
    return "It is meant for " + std::to_string(audience->size()) +
           " sites: each of them can use it at the others.";
}

Remark audWildcard(const Examined& e)
{
    const auto* audience = e.isJwt() ? e.claim("aud") : nullptr;
    const auto wild = [](const Json& value) {
        return value.is_string() && value.get_ref<const std::string&>().find('*') != std::string::npos;
    };
    if (!audience ||
        !(wild(*audience) || (audience->is_array() && std::any_of(audience->begin(), audience->end(), wild))))
        return std::nullopt;
    return "Its audience has a wildcard, which a careful reader compares letter by letter and a careless one "
           "takes for everybody.";
}

Remark subMissing(const Examined& e)
{
    // A session token without it is an anonymous session.
    if (!e.isJwt() || e.claim("sub") || e.kind() == TokenKind::SessionToken)
        return std::nullopt;
    return "It does not say whom it is about (sub).";
}

Remark subNotString(const Examined& e)
{
    const auto* subject = e.isJwt() ? e.claim("sub") : nullptr;
    if (!subject || subject->is_string())
        return std::nullopt;
    return "Its subject (sub) is not a string; readers compare it in different ways.";
}

bool looksLikeEmail(std::string_view text)
{
    const auto at = text.find('@');
    return at != npos && at > 0 && text.find('.', at) != npos && text.find_first_of(" \t\n/") == npos;
}

Remark subEmail(const Examined& e)
{
    if (!e.isJwt() || !looksLikeEmail(Examined::text(e.claims, "sub")))
        return std::nullopt;
    return "Its subject (sub) is an e-mail address, which can pass to another person and is readable "
           "wherever the "
           "token goes.";
}

Remark jtiMissing(const Examined& e)
{
    const auto expiry = e.time("exp");
    const auto issued = e.time("iat");
    const bool named = e.claim("jti") || e.claim("sid") || e.claim("rid");
    if (!e.isJwt() || named || !expiry || !issued || *expiry - *issued <= std::chrono::hours(24))
        return std::nullopt;
    return "It lives longer than a day and has no identifier (jti), so it cannot be revoked by itself.";
}

Remark payloadNotJson(const Examined& e)
{
    if (!e.jose || e.broken || e.inspection.payloadIsJson || e.payloadBytes.empty())
        return std::nullopt;
    return "Its payload is not JSON.";
}

Remark payloadNotUtf8(const Examined& e)
{
    if (!e.jose || e.payloadBytes.empty() || isUtf8(e.payloadBytes) ||
        e.payloadBytes.find("\":") == std::string::npos)
        return std::nullopt;
    return "Its payload looks like JSON and is not valid UTF-8: readers that mend it may see different "
           "names.";
}

/// Calls `visit` for every string of a value, names included; stops when it answers true.
template <typename Visit>
bool anyString(const Json& value, const Visit& visit)
{
    if (value.is_string())
        return visit(value.get_ref<const std::string&>());
    if (value.is_array())
        return std::any_of(value.begin(), value.end(),
                           [&](const Json& entry) { return anyString(entry, visit); });
    if (!value.is_object())
        return false;
    for (const auto& [name, entry] : value.items()) {
        if (visit(name) || anyString(entry, visit))
            return true;
    }
    return false;
}

Remark claimControl(const Examined& e)
{
    const bool found =
        e.isJwt() && anyString(e.claims, [](const std::string& text) {
            return std::any_of(text.begin(), text.end(), [](char c) {
                return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r';
            });
        });
    if (!found)
        return std::nullopt;
    return "A claim holds a NUL or another control character: a reader in C stops there and sees another "
           "value.";
}

std::size_t depthOf(const Json& value)
{
    std::size_t deepest = 0;
    if (value.is_structured()) {
        for (const auto& entry : value)
            deepest = std::max(deepest, depthOf(entry));
        return deepest + 1;
    }
    return 0;
}

Remark claimsDeep(const Examined& e)
{
    const auto depth = e.isJwt() ? depthOf(e.claims) : 0;
    if (depth <= 8)
        return std::nullopt;
    return "Its claims are nested " + std::to_string(depth) + " deep; strict readers stop at 8.";
}

/// Whether an identifier could be guessed: short, of few different characters, or a plain number.
bool isGuessable(std::string_view text)
{
    const std::set<char> distinct(text.begin(), text.end());
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return text.size() < 16 || distinct.size() < 6 || (digits && text.size() < 30);
}

Remark identifierWeak(const Examined& e)
{
    for (const char* name : {"sid", "jti", "rid", "csk"}) {
        const auto* value = e.isJwt() ? e.claim(name) : nullptr;
        if (value && isGuessable(showJson(*value)))
            return "Its identifier " + std::string(name) +
                   " looks guessable: others could name a session that is not theirs.";
    }
    return std::nullopt;
}

bool isRoleName(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> names{
        "role",   "roles",        "admin",           "is_admin",     "isadmin",
        "groups", "permissions",  "is_staff",        "is_superuser", "superuser",
        "scope",  "realm_access", "resource_access", "entitlements"};
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view known) { return equalsIgnoringCase(name, known); });
}

Remark roleUnprotected(const Examined& e)
{
    const bool unsound = !e.secretGuess.empty() || e.publicKeyAsSecret ||
                         equalsIgnoringCase(Examined::text(e.header, "alg"), "none");
    if (!unsound || !e.claims.is_object())
        return std::nullopt;
    for (const auto& [name, value] : e.claims.items()) {
        if (isRoleName(name))
            return "It grants rights (" + inQuotes(name) + ") and nothing keeps anybody from changing them.";
    }
    return std::nullopt;
}

Remark issuerHttp(const Examined& e)
{
    const auto issuer = Examined::text(e.claims, "iss");
    if (!e.isJwt() || !startsWithIgnoringCase(issuer, "http://"))
        return std::nullopt;
    return "Its issuer " + inQuotes(issuer) +
           " is an http address: keys fetched from there can be replaced on the "
           "way.";
}

Remark nestedToken(const Examined& e)
{
    if (!e.jose || e.claims.is_object() || e.payloadBytes.size() > maximumTokenSize ||
        !looksLikeJose(e.payloadBytes) || std::count(e.payloadBytes.begin(), e.payloadBytes.end(), '.') < 2)
        return std::nullopt;
    return "Its payload is another token, which has to be checked for itself.";
}

constexpr std::array<Rule, 18> rules{{
    {"claim-duplicate", Severity::Danger, claimDuplicate, "Refuse duplicate claims."},
    {"exp-missing", Severity::Warning, expMissing, "Give every token an expiry."},
    {"iss-missing", Severity::Warning, issMissing, "State the issuer, and check it."},
    {"aud-missing", Severity::Warning, audMissing, "State the audience, and check it."},
    {"aud-many", Severity::Info, audMany, "Issue one token for each site."},
    {"aud-wildcard", Severity::Warning, audWildcard, "Name the site exactly."},
    {"sub-missing", Severity::Info, subMissing, "State the subject, if the token is about a person."},
    {"sub-email", Severity::Warning, subEmail, "Use a number that belongs to the account for ever."},
    {"jti-missing", Severity::Info, jtiMissing, "Add a random jti or sid, so that it can be revoked."},
    {"payload-not-json", Severity::Info, payloadNotJson, "Nothing, if whoever reads it expects that."},
    {"payload-not-utf8", Severity::Warning, payloadNotUtf8, "Encode claims as UTF-8."},
    {"claim-control", Severity::Warning, claimControl, "Refuse control characters in claims."},
    {"claims-deep", Severity::Warning, claimsDeep, "Keep claims flat."},
    {"identifier-weak", Severity::Warning, identifierWeak, "Use 128 random bits."},
    {"role-unprotected", Severity::Danger, roleUnprotected,
     "Sign with a sound key, or look rights up on the server."},
    {"issuer-http", Severity::Info, issuerHttp, "Use https for the issuer."},
    {"nested-token", Severity::Info, nestedToken, "Inspect the inner token too."},
    {"sub-not-string", Severity::Warning, subNotString, "Make sub a string."},
}};

} // namespace

std::span<const Rule> claimRules()
{
    return rules;
}

} // namespace signet::session
