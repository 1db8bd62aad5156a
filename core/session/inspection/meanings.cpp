#include "core/session/inspection/meanings.h"

#include "core/base/text.h"
#include "core/session/inspection/frameworks.h"

#include <array>

namespace signet::session {

namespace {

struct Meaning
{
    std::string_view name;
    std::string_view words;
};

constexpr std::array<Meaning, 67> claimMeanings{{
    {"iss", "who issued it"},
    {"sub", "whom it is about"},
    {"aud", "whom it is meant for"},
    {"jti", "its own identifier, to tell it from every other"},
    {"sid", "the session, the same through every renewal"},
    {"rid", "the remembered login, the same through every renewal"},
    {"rsq", "its issuer knew the revocation log up to here"},
    {"csk", "what the site derives its request forgery protection from; secret"},
    {"chk", "what the site compares before it lets the remembered person in again"},
    {"rem", "whether it began with \"Keep me logged in\""},
    {"data", "what the site itself keeps in the session"},
    {"name", "the person's name"},
    {"given_name", "the person's first name"},
    {"family_name", "the person's family name"},
    {"middle_name", "the person's middle name"},
    {"nickname", "what the person is called"},
    {"preferred_username", "the name the person logs in with"},
    {"profile", "the person's profile page"},
    {"picture", "the person's picture"},
    {"website", "the person's web page"},
    {"email", "the person's e-mail address"},
    {"email_verified", "whether the issuer checked the e-mail address"},
    {"gender", "the person's gender"},
    {"birthdate", "the person's birthday"},
    {"zoneinfo", "the person's time zone"},
    {"locale", "the person's language"},
    {"phone_number", "the person's telephone number"},
    {"phone_number_verified", "whether the issuer checked the telephone number"},
    {"address", "the person's address"},
    {"azp", "the client it was issued to"},
    {"client_id", "the client it was issued to"},
    {"nonce", "ties it to the login that asked for it"},
    {"at_hash", "ties it to the access token issued with it"},
    {"c_hash", "ties it to the authorization code issued with it"},
    {"acr", "how strongly the person was authenticated"},
    {"amr", "how the person was authenticated"},
    {"scope", "what it allows"},
    {"scp", "what it allows"},
    {"roles", "the roles it grants"},
    {"role", "the role it grants"},
    {"groups", "the groups the person is in"},
    {"permissions", "what it allows"},
    {"entitlements", "what it allows"},
    {"act", "who acts in the person's place"},
    {"may_act", "who may act in the person's place"},
    {"cnf", "the key its holder must prove to have"},
    {"sub_jwk", "the holder's own public key"},
    {"events", "what happened"},
    {"htm", "the method of the request it was made for"},
    {"htu", "the address of the request it was made for"},
    {"ath", "ties it to an access token"},
    {"tid", "the tenant"},
    {"oid", "the person within the tenant"},
    {"upn", "the name the person logs in with"},
    {"unique_name", "the name of the person"},
    {"ver", "the version of its form"},
    {"typ", "what kind of token it is"},
    {"session_state", "the session at the identity provider"},
    {"allowed-origins", "the sites that may use it"},
    {"realm_access", "the roles it grants"},
    {"resource_access", "the roles it grants, by client"},
    {"user_id", "the number of the account"},
    {"_user_id", "the number of the account"},
    {"_fresh", "whether the person logged in just now, without being remembered"},
    {"csrf_token", "protection against request forgery"},
    {"_rails", "Rails' envelope: the value, its purpose and its expiry"},
    {"_auth_user_id", "the number of the account"},
}};

constexpr std::array<Meaning, 27> headerMeanings{{
    {"typ", "what kind of token it is"},
    {"cty", "what kind of content it holds"},
    {"kid", "the key it was made with"},
    {"jwk", "a public key the token brings itself; never to be trusted"},
    {"jku", "where to fetch keys; never to be followed"},
    {"x5u", "where to fetch a certificate; never to be followed"},
    {"x5c", "a certificate the token brings itself"},
    {"x5t", "the SHA-1 fingerprint of a certificate"},
    {"x5t#S256", "the SHA-256 fingerprint of a certificate"},
    {"crit", "extensions that a reader must understand"},
    {"b64", "whether the payload is base64url"},
    {"zip", "the content is compressed"},
    {"epk", "the sender's one-time public key"},
    {"apu", "who made it, mixed into the key"},
    {"apv", "whom it is for, mixed into the key"},
    {"iv", "the initialization vector of the wrapped key"},
    {"tag", "the authentication tag of the wrapped key"},
    {"p2s", "the salt of the password"},
    {"p2c", "how often the password is hashed"},
    {"iss", "who issued it"},
    {"sub", "whom it is about"},
    {"aud", "whom it is meant for"},
    {"nonce", "a value used once"},
    {"url", "the address of the request it was made for"},
    {"ppt", "the kind of passport"},
    {"svt", "a signature validation token"},
    {"trust_chain", "statements of trust"},
}};

template <std::size_t Size>
std::string_view lookUp(const std::array<Meaning, Size>& meanings, std::string_view name) noexcept
{
    for (const auto& meaning : meanings) {
        if (meaning.name == name)
            return meaning.words;
    }
    return {};
}

/// "14:02 UTC"
std::string clockOf(Timestamp time)
{
    return formatTimestamp(time).substr(11, 5) + " UTC";
}

/// "Example, user 40213 of enwiki" of "mw:local:enwiki:40213".
std::string explainMediaWikiSubject(std::string_view subject, std::string_view name)
{
    subject.remove_prefix(3);
    if (subject == "anon")
        return "nobody: an anonymous visitor of MediaWiki";
    const auto last = subject.rfind(':');
    const auto id = last == std::string_view::npos ? subject : subject.substr(last + 1);
    auto scope = last == std::string_view::npos ? std::string_view{} : subject.substr(0, last);
    const auto instance = scope.find(':');
    if (instance != std::string_view::npos && !scope.substr(instance + 1).empty())
        scope = scope.substr(instance + 1);
    std::string words = name.empty() ? std::string() : std::string(name) + ", ";
    words += "user " + std::string(id);
    return scope.empty() ? words : words + " of " + std::string(scope);
}

std::string explainExpiry(const Examined& examined, Timestamp expiry)
{
    const auto now = examined.context.now;
    if (expiry <= now)
        return "expired " + formatRelative(expiry, now);
    std::string words = "expires " + formatRelative(expiry, now);
    const auto issued = examined.time("iat");
    const bool renewed =
        examined.kind() == TokenKind::SessionToken || examined.kind() == TokenKind::RememberToken;
    if (renewed && issued && *issued < expiry) {
        const auto half = *issued + (expiry - *issued) / 2;
        words += half <= now ? "; renewed when used" : "; renewed when used from " + clockOf(half) + " on";
    }
    return words;
}

std::string explainSoftExpiry(Timestamp expiry, Timestamp now)
{
    const auto when = formatRelative(expiry, now);
    if (expiry <= now)
        return "MediaWiki's soft expiry, passed " + when +
               ": the session now counts as anonymous until renewed";
    return "MediaWiki's soft expiry, " + when +
           ": from then on the session counts as anonymous until renewed";
}

std::string explainTime(const Examined& examined, std::string_view name, Timestamp time)
{
    const auto now = examined.context.now;
    if (name == "exp")
        return explainExpiry(examined, time);
    if (name == "sxp")
        return explainSoftExpiry(time, now);
    const auto when = formatRelative(time, now);
    if (name == "iat")
        return "issued " + when;
    if (name == "nbf")
        return time > now ? "not valid before " + when : "valid since " + when;
    if (name == "auth_time")
        return "logged in " + when;
    return "the person's data last changed " + when; // updated_at
}

bool isTimeClaim(std::string_view name) noexcept
{
    return name == "exp" || name == "sxp" || name == "iat" || name == "nbf" || name == "auth_time" ||
           name == "updated_at";
}

std::string explainAudience(const Json& value)
{
    if (value.is_array() && value.size() != 1)
        return value.empty() ? "nobody accepts it" : std::to_string(value.size()) + " sites may accept it";
    return "only this site accepts it";
}

std::string explainClaim(const Examined& examined, const std::string& name, const Json& value)
{
    if (isTimeClaim(name)) {
        const auto time = soundDate(value);
        return time ? explainTime(examined, name, *time)
                    : std::string("not a date: it must be whole seconds since 1970, as a number");
    }
    if (name == "aud")
        return explainAudience(value);
    if (name == "sub" && value.is_string() && value.get_ref<const std::string&>().starts_with("mw:"))
        return explainMediaWikiSubject(value.get_ref<const std::string&>(),
                                       Examined::text(examined.claims, "name"));
    if (name == "rem" && value.is_boolean())
        return value.get<bool>() ? "began with \"Keep me logged in\"" : "ends with the browser's session";
    return std::string(lookUp(claimMeanings, name));
}

std::string_view explainAlgorithm(std::string_view name) noexcept
{
    static constexpr std::array<Meaning, 26> meanings{{
        {"none", "no signature at all: anybody can write such a token"},
        {"HS256", "HMAC with SHA-256: whoever can verify can also sign"},
        {"HS384", "HMAC with SHA-384: whoever can verify can also sign"},
        {"HS512", "HMAC with SHA-512: whoever can verify can also sign"},
        {"RS256", "RSA signature with SHA-256"},
        {"RS384", "RSA signature with SHA-384"},
        {"RS512", "RSA signature with SHA-512"},
        {"PS256", "RSA-PSS signature with SHA-256"},
        {"PS384", "RSA-PSS signature with SHA-384"},
        {"PS512", "RSA-PSS signature with SHA-512"},
        {"ES256", "ECDSA signature on P-256"},
        {"ES384", "ECDSA signature on P-384"},
        {"ES512", "ECDSA signature on P-521"},
        {"EdDSA", "Ed25519 signature"},
        {"dir", "sealed with the shared key itself"},
        {"A128KW", "sealed with a key wrapped by AES-128"},
        {"A256KW", "sealed with a key wrapped by AES-256"},
        {"A128GCMKW", "sealed with a key wrapped by AES-128 in GCM"},
        {"A256GCMKW", "sealed with a key wrapped by AES-256 in GCM"},
        {"ECDH-ES", "sealed for a public key"},
        {"ECDH-ES+A128KW", "sealed for a public key"},
        {"ECDH-ES+A256KW", "sealed for a public key"},
        {"RSA-OAEP", "sealed for an RSA key, with SHA-1 inside"},
        {"RSA-OAEP-256", "sealed for an RSA key"},
        {"RSA1_5", "sealed for an RSA key in a way that was broken"},
        {"PBES2-HS256+A128KW", "sealed with a password"},
    }};
    for (const auto& meaning : meanings) {
        if (equalsIgnoringCase(meaning.name, name) && (meaning.name == name || meaning.name == "none"))
            return meaning.words;
    }
    return name.starts_with("PBES2") ? "sealed with a password"
                                     : std::string_view("an algorithm nobody registered");
}

std::string_view explainEncryption(std::string_view name) noexcept
{
    if (name.ends_with("GCM"))
        return "the content is sealed with AES in GCM";
    return name.find("CBC-HS") != std::string_view::npos ? "the content is sealed with AES-CBC and HMAC"
                                                         : "an encryption nobody registered";
}

std::string explainHeaderMember(const std::string& name, const Json& value)
{
    if (value.is_string() && name == "alg")
        return std::string(explainAlgorithm(value.get_ref<const std::string&>()));
    if (value.is_string() && name == "enc")
        return std::string(explainEncryption(value.get_ref<const std::string&>()));
    return std::string(lookUp(headerMeanings, name));
}

} // namespace

std::vector<Claim> explainClaims(const Examined& examined)
{
    std::vector<Claim> rows;
    if (!examined.claims.is_object())
        return rows;
    for (const auto& [name, value] : examined.claims.items()) {
        Claim claim{toUtf8(name), showJson(value), explainClaim(examined, name, value), std::nullopt};
        if (isTimeClaim(name))
            claim.time = soundDate(value);
        rows.push_back(std::move(claim));
    }
    return rows;
}

std::vector<Claim> explainHeader(const Examined& examined)
{
    std::vector<Claim> rows;
    if (!examined.header.is_object())
        return rows;
    for (const auto& [name, value] : examined.header.items())
        rows.push_back({toUtf8(name), showJson(value), explainHeaderMember(name, value), std::nullopt});
    return rows;
}

std::string personOf(const Examined& examined)
{
    for (const char* claim : {"name", "preferred_username", "username", "email"}) {
        const auto text = Examined::text(examined.claims, claim);
        if (!text.empty())
            return toUtf8(text);
    }
    const auto subject = Examined::text(examined.claims, "sub");
    if (subject.starts_with("mw:"))
        return explainMediaWikiSubject(subject, {});
    if (!subject.empty())
        return toUtf8(subject);
    return examined.kind() == TokenKind::SessionToken && examined.claims.is_object() ? "anonymous" : "";
}

std::string summaryOf(const Examined& examined)
{
    const auto& cookie = examined.inspection.source.cookieName;
    if (!examined.claims.is_object()) {
        const auto kid = Examined::text(examined.header, "kid");
        if (!kid.empty())
            return "key " + toUtf8(kid);
        const auto purpose = purposeOfCookie(cookie);
        return purpose.empty() ? cookie : std::string(purpose);
    }
    auto site = Examined::text(examined.claims, "aud");
    const auto* audience = examined.claim("aud");
    if (audience && audience->is_array() && !audience->empty() && audience->front().is_string())
        site = audience->front().get_ref<const std::string&>();
    if (site.empty())
        site = Examined::text(examined.claims, "iss");
    const auto person = personOf(examined);
    std::string summary = toUtf8(site);
    if (!summary.empty() && !person.empty())
        summary += " · ";
    summary += person;
    return summary.empty() ? cookie : summary;
}

} // namespace signet::session
