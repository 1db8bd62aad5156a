// Rules about the header of a JWS or JWE (RFC 7515, RFC 7516, RFC 8725).

#include "core/base/text.h"
#include "core/jose/algorithm.h"
#include "core/session/inspection/decode.h"
#include "core/session/inspection/findings.h"
#include "core/session/inspection/loose_base64.h"

#include <algorithm>
#include <array>

namespace signet::session {

namespace {

constexpr auto npos = std::string_view::npos;

std::string_view algorithmOf(const Examined& e) noexcept
{
    return Examined::text(e.header, "alg");
}

std::string_view kidOf(const Examined& e) noexcept
{
    return Examined::text(e.header, "kid");
}

Remark remarkIf(bool holds, const char* sentence)
{
    return holds ? Remark(sentence) : std::nullopt;
}

bool has(const Examined& e, const char* member) noexcept
{
    return Examined::member(e.header, member) != nullptr;
}

bool containsAny(std::string_view text, std::initializer_list<std::string_view> needles) noexcept
{
    return std::any_of(needles.begin(), needles.end(),
                       [&](std::string_view needle) { return text.find(needle) != npos; });
}

Remark algNone(const Examined& e)
{
    return remarkIf(
        equalsIgnoringCase(trimmed(algorithmOf(e)), "none"),
        "The header says that no signature is needed (alg none): anybody can write such a token.");
}

Remark algMissing(const Examined& e)
{
    return remarkIf(e.jose && e.header.is_object() && !has(e, "alg"),
                    "The header names no algorithm, which some libraries take for permission to skip the "
                    "signature.");
}

Remark algUnknown(const Examined& e)
{
    const auto algorithm = algorithmOf(e);
    if (!has(e, "alg") || algNone(e) || algorithm == "RSA1_5" || jose::algorithmFromString(algorithm))
        return std::nullopt;
    return "The algorithm " + inQuotes(showJson(*Examined::member(e.header, "alg"))) +
           " is none that is registered and sound.";
}

Remark algRsa15(const Examined& e)
{
    return remarkIf(algorithmOf(e) == "RSA1_5",
                    "It is sealed with RSA1_5, whose padding lets an attacker decrypt by asking often "
                    "(Bleichenbacher).");
}

Remark algOaepSha1(const Examined& e)
{
    return remarkIf(algorithmOf(e) == "RSA-OAEP", "Its RSA-OAEP uses SHA-1 inside; still sound, but old.");
}

Remark encUnknown(const Examined& e)
{
    const auto* enc = Examined::member(e.header, "enc");
    if (!enc || (enc->is_string() && jose::encryptionFromString(enc->get_ref<const std::string&>())))
        return std::nullopt;
    return "The content encryption " + inQuotes(showJson(*enc)) +
           " is none that is registered; modes like ECB do not even hide the content.";
}

Remark zip(const Examined& e)
{
    return remarkIf(has(e, "zip"),
                    "Its content is compressed before sealing: the size betrays secrets, and a "
                    "small token can swell to gigabytes.");
}

Remark crit(const Examined& e)
{
    const auto* list = Examined::member(e.header, "crit");
    return list ? Remark("It demands extensions (crit " + inQuotes(showJson(*list)) +
                         ") that a reader must understand or refuse.")
                : std::nullopt;
}

Remark b64(const Examined& e)
{
    return remarkIf(has(e, "b64"),
                    "It uses an unencoded payload (b64), which readers without RFC 7797 take for "
                    "something else.");
}

Remark algUnprotected(const Examined& e)
{
    return remarkIf(Examined::member(e.unprotectedHeader, "alg") &&
                        !Examined::member(e.protectedHeader, "alg"),
                    "The algorithm stands in the unprotected header, where anybody can change it unseen.");
}

Remark embeddedJwk(const Examined& e)
{
    return remarkIf(has(e, "jwk"), "It brings its own key (jwk): a server that trusts it accepts tokens that "
                                   "anybody signed.");
}

Remark jku(const Examined& e)
{
    const auto url = Examined::text(e.header, "jku");
    return has(e, "jku") ? Remark("It says where to fetch its keys (jku " + inQuotes(url) +
                                  "): a server that follows asks the attacker for the key.")
                         : std::nullopt;
}

Remark x5u(const Examined& e)
{
    const auto url = Examined::text(e.header, "x5u");
    return has(e, "x5u") ? Remark("It says where to fetch its certificate (x5u " + inQuotes(url) +
                                  "): a server that follows asks the attacker for the key.")
                         : std::nullopt;
}

Remark x5c(const Examined& e)
{
    return remarkIf(has(e, "x5c"),
                    "It brings its own certificate (x5c), which proves nothing unless its whole "
                    "chain is checked.");
}

Remark x5tSha1(const Examined& e)
{
    return remarkIf(has(e, "x5t") && !has(e, "x5t#S256"),
                    "It names its certificate by a SHA-1 fingerprint only, which can be forged.");
}

Remark kidPath(const Examined& e)
{
    return remarkIf(
        containsAny(kidOf(e), {"../", "..\\", "/dev/", "/etc/", "/proc/", "%2e%2e", "file:"}),
        "The key name (kid) looks like a path: an attacker tries to make the server read a file of "
        "known content as the key.");
}

Remark kidInjection(const Examined& e)
{
    const auto kid = toLower(kidOf(e));
    return remarkIf(
        containsAny(kid, {"' ", "'--", "';", "union select", "\" or ", "' or ", "$(", "`", "| ", "||", "&&",
                          ";--", "<script", "${"}),
        "The key name (kid) holds SQL or shell: an attacker tries to reach through the key look-up.");
}

Remark kidControl(const Examined& e)
{
    const auto kid = kidOf(e);
    return remarkIf(
        std::any_of(kid.begin(), kid.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }),
        "The key name (kid) holds control characters: where a NUL ends it, another key may be found.");
}

Remark kidUrl(const Examined& e)
{
    return remarkIf(containsAny(toLower(kidOf(e)), {"http://", "https://", "ftp://", "ldap://", "gopher://"}),
                    "The key name (kid) is a URL: a server that fetches it asks the attacker for the key.");
}

Remark kidLong(const Examined& e)
{
    const auto size = kidOf(e).size();
    return size > 128 ? Remark("The key name (kid) has " + std::to_string(size) + " characters.")
                      : std::nullopt;
}

Remark kidNotString(const Examined& e)
{
    const auto* kid = Examined::member(e.header, "kid");
    return remarkIf(kid && !kid->is_string(), "The key name (kid) is not a string.");
}

Remark kidMissing(const Examined& e)
{
    return remarkIf(e.isJwt() && !has(e, "kid"),
                    "It does not say which key it was made with, so keys cannot be changed without a break.");
}

Remark headerDuplicate(const Examined& e)
{
    return e.headerDuplicates.empty()
               ? std::nullopt
               : Remark("The header member " + inQuotes(e.headerDuplicates.front()) +
                        " stands in it twice: two readers may see two different headers.");
}

Remark typMissing(const Examined& e)
{
    return remarkIf(e.isJwt() && !has(e, "typ"),
                    "It does not say what type of token it is (typ), so a token made "
                    "for one purpose may pass for another.");
}

Remark typGeneric(const Examined& e)
{
    return remarkIf(
        e.isJwt() && e.isSession() && normalisedType(Examined::text(e.header, "typ")) == "jwt",
        "Its type is just \"JWT\", like that of every other JWT; only issuer, audience and claims "
        "tell it apart.");
}

Remark typUnexpected(const Examined& e)
{
    static constexpr std::array<std::string_view, 7> known{"jwt",    "session+jwt", "remember+jwt", "jose",
                                                           "id+jwt", "jws",         "jwe"};
    const auto typ = normalisedType(Examined::text(e.header, "typ"));
    const bool expected = typ.empty() || std::find(known.begin(), known.end(), typ) != known.end();
    if (!expected && e.jose && e.isCookie())
        return "A token of type " + inQuotes(typ) + " stands in a cookie: it was made for another purpose.";
    const bool forged = (typ == "session+jwt" || typ == "remember+jwt") && !e.isOwn() && e.jose && !e.broken;
    return remarkIf(forged, "It says it is a token of Signet's, and is not sealed as those are.");
}

std::optional<std::int64_t> p2c(const Examined& e)
{
    const auto* count = Examined::member(e.header, "p2c");
    return count && count->is_number_integer() ? std::optional(count->get<std::int64_t>()) : std::nullopt;
}

Remark p2cHigh(const Examined& e)
{
    const auto count = p2c(e);
    return count && (*count > jose::maximumP2c || *count < 0)
               ? Remark("It asks for " + std::to_string(*count) +
                        " rounds of password hashing: opening it can keep a server busy for minutes.")
               : std::nullopt;
}

Remark p2cLow(const Examined& e)
{
    const auto count = p2c(e);
    return count && *count >= 0 && *count < 310'000
               ? Remark("Its password is hashed only " + std::to_string(*count) +
                        " times: guessing it costs little.")
               : std::nullopt;
}

Remark notCanonical(const Examined& e)
{
    return remarkIf(
        e.jose && !e.broken && !e.canonical,
        "Its base64url has a second spelling (padding, another alphabet, or bits to spare), so lists "
        "that compare tokens as text can be passed by.");
}

Remark signatureEmpty(const Examined& e)
{
    return remarkIf(e.parts.size() == 3 && e.parts[2].empty() && !algNone(e),
                    "The signature is empty, though the header names an algorithm.");
}

/// The sizes a signature of this algorithm may have, in bytes; 0: any.
std::size_t signatureSize(std::string_view algorithm) noexcept
{
    struct Size
    {
        std::string_view name;
        std::size_t bytes;
    };
    static constexpr std::array<Size, 7> sizes{{{"HS256", 32},
                                                {"HS384", 48},
                                                {"HS512", 64},
                                                {"ES256", 64},
                                                {"ES384", 96},
                                                {"ES512", 132},
                                                {"EdDSA", 64}}};
    for (const auto& size : sizes) {
        if (size.name == algorithm)
            return size.bytes;
    }
    return 0;
}

Remark signatureLength(const Examined& e)
{
    const auto expected = signatureSize(algorithmOf(e));
    if (e.parts.size() != 3 || e.parts[2].empty() || expected == 0)
        return std::nullopt;
    const auto bytes = decodeLooseBase64(e.parts[2]);
    if (bytes && bytes->size() == expected)
        return std::nullopt;
    return "The signature does not have the " + std::to_string(expected) +
           " bytes that its algorithm gives: it was cut off, or something else stands in its place.";
}

Remark signatureZero(const Examined& e)
{
    if (e.parts.size() != 3 || e.parts[2].size() < 40 || !algorithmOf(e).starts_with("ES"))
        return std::nullopt;
    const auto bytes = decodeLooseBase64(e.parts[2]);
    if (!bytes)
        return std::nullopt;
    const auto half = std::string_view(*bytes).substr(0, bytes->size() / 2);
    const auto zero = [](std::string_view text) { return text.find_first_not_of('\0') == npos; };
    return remarkIf(zero(half) || zero(std::string_view(*bytes).substr(half.size())),
                    "Half of its ECDSA signature is zero, which a broken verifier accepts for any content "
                    "(CVE-2022-21449).");
}

constexpr std::array<Rule, 32> rules{{
    {"alg-none", Severity::Danger, algNone,
     "Never accept alg none; let the key say which algorithm is used."},
    {"alg-missing", Severity::Danger, algMissing, "Refuse tokens without alg."},
    {"alg-unknown", Severity::Warning, algUnknown, "Use ES256, EdDSA or RS256 to sign, A256GCM to seal."},
    {"alg-rsa1-5", Severity::Danger, algRsa15, "Use RSA-OAEP-256 or ECDH-ES."},
    {"alg-oaep-sha1", Severity::Info, algOaepSha1, "Use RSA-OAEP-256 for new tokens."},
    {"enc-unknown", Severity::Danger, encUnknown, "Use A256GCM."},
    {"zip", Severity::Warning, zip, "Leave out zip; keep the content small instead."},
    {"crit", Severity::Warning, crit, "Use crit only between programs that were built for it."},
    {"b64", Severity::Warning, b64, "Leave out b64; it is of no use in a cookie."},
    {"alg-unprotected", Severity::Danger, algUnprotected, "Put alg into the protected header."},
    {"embedded-jwk", Severity::Danger, embeddedJwk, "Ignore jwk; look the key up by kid among your own."},
    {"jku", Severity::Danger, jku, "Ignore jku; configure where keys come from."},
    {"x5u", Severity::Danger, x5u, "Ignore x5u; configure where keys come from."},
    {"x5c", Severity::Warning, x5c, "Ignore x5c unless the chain ends at an authority of yours."},
    {"x5t-sha1", Severity::Info, x5tSha1, "Use x5t#S256, or kid alone."},
    {"kid-path", Severity::Danger, kidPath, "Look kid up in a list; never make a file name of it."},
    {"kid-injection", Severity::Danger, kidInjection,
     "Look kid up in a list; never put it into a query or a command."},
    {"kid-control", Severity::Danger, kidControl, "Refuse key names with control characters."},
    {"kid-url", Severity::Warning, kidUrl, "Use a short name; never fetch what kid says."},
    {"kid-long", Severity::Warning, kidLong, "Use a short name: it goes with every request."},
    {"kid-not-string", Severity::Warning, kidNotString, "Make kid a string."},
    {"kid-missing", Severity::Info, kidMissing, "Name the key with kid."},
    {"header-duplicate", Severity::Danger, headerDuplicate,
     "Refuse duplicate members, as RFC 7515 section 4 asks."},
    {"typ-missing", Severity::Info, typMissing, "State a type of its own, such as session+jwt."},
    {"typ-generic", Severity::Info, typGeneric, "Use a type of its own, such as session+jwt."},
    {"typ-unexpected", Severity::Warning, typUnexpected,
     "Check typ, and keep tokens of different purposes apart."},
    {"p2c-high", Severity::Danger, p2cHigh, "Cap p2c before hashing anything."},
    {"p2c-low", Severity::Warning, p2cLow,
     "Use at least 310,000 rounds, or a random key in place of a password."},
    {"base64-not-canonical", Severity::Warning, notCanonical, "Refuse what is not canonical base64url."},
    {"signature-empty", Severity::Danger, signatureEmpty, "Refuse empty signatures."},
    {"signature-length", Severity::Danger, signatureLength,
     "Refuse signatures of any other length; copy the token whole."},
    {"signature-zero", Severity::Danger, signatureZero,
     "Refuse it, and update the library that accepted it."},
}};

} // namespace

std::span<const Rule> headerRules()
{
    return rules;
}

} // namespace signet::session
