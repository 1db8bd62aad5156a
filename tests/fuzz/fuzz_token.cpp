// Session, remember and identity tokens: the codec against a second, plain judge of the same claims, and
// round trips.

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/session/token_codec.h"
#include "tests/fuzz/property.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <string>

using namespace signet;
using namespace signet::session;
using nlohmann::json;

namespace {

constexpr std::string_view issuer = "https://login.example.org";
constexpr std::string_view audience = "enwiki";
constexpr Timestamp now{Seconds{1'790'000'000}};
constexpr std::string_view secret = "an HS256 or A256GCM key of 256 b";

struct Fixture
{
    SealKey sealKey;
    SignKey signKey;
    FixedKeys keys;
    TokenCodec codec;
    TokenScratch scratch;
};

jose::Jwk keyFor(std::optional<jose::Algorithm> algorithm, std::optional<jose::Encryption> encryption)
{
    jose::JwkAttributes attributes;
    attributes.kid = "k";
    attributes.algorithm = algorithm;
    attributes.encryption = encryption;
    return jose::Jwk::fromSecret(SecretBytes(secret), attributes).value();
}

Fixture& fixture()
{
    static Fixture made = [] {
        auto sealKey = SealKey::make(keyFor({}, jose::Encryption::A256GCM)).value();
        auto signKey = SignKey::make(keyFor(jose::Algorithm::HS256, {}), jose::Algorithm::HS256).value();
        TokenPolicy policy;
        policy.issuer = issuer;
        policy.audience = audience;
        FixedKeys keys({sealKey}, {signKey});
        return Fixture{std::move(sealKey), std::move(signKey), std::move(keys),
                       TokenCodec::make(std::move(policy)).value(), TokenScratch()};
    }();
    return made;
}

std::string sealAnything(std::string_view claims, TokenType type)
{
    auto& f = fixture();
    const std::array<std::uint8_t, 12> iv{};
    std::array<std::uint8_t, 16> tag{};
    std::vector<std::uint8_t> ciphertext(claims.size());
    const auto& header = f.sealKey.header(type);
    SIGNET_PROPERTY(f.sealKey.content->seal(iv, header, asBytes(claims), ciphertext, tag));
    return header + ".." + jose::encodeBase64url(iv) + '.' + jose::encodeBase64url(ciphertext) + '.' +
           jose::encodeBase64url(tag);
}

std::string signAnything(std::string_view claims)
{
    auto& f = fixture();
    const std::string input = f.signKey.identityHeader + '.' + jose::encodeBase64url(claims);
    std::array<std::uint8_t, 32> signature{};
    SIGNET_PROPERTY(f.signKey.signature->sign(input, signature));
    return input + '.' + jose::encodeBase64url(signature);
}

// The plain judge: true only if the claims may be accepted.
// -----------------------------------------------------

std::optional<std::int64_t> dateOf(const json& claims, const char* name)
{
    const auto found = claims.find(name);
    if (found == claims.end() || !found->is_number_integer())
        return std::nullopt;
    if (found->is_number_unsigned() && found->get<std::uint64_t>() > 253'402'300'799U)
        return std::nullopt;
    const auto value = found->get<std::int64_t>();
    return value < 0 ? std::nullopt : std::optional(value);
}

bool isFor(const json& claims, std::string_view site)
{
    const auto found = claims.find("aud");
    if (found == claims.end())
        return false;
    if (found->is_string())
        return found->get<std::string>() == site;
    return found->is_array() && std::any_of(found->begin(), found->end(), [&](const json& entry) {
               return entry.is_string() && entry.get<std::string>() == site;
           });
}

bool isIdentifier(const json& claims, const char* name)
{
    const auto found = claims.find(name);
    return found != claims.end() && found->is_string() && found->get<std::string>().size() == identifierSize;
}

bool mayBeAccepted(std::string_view text)
{
    const auto claims = json::parse(text, nullptr, false);
    if (!claims.is_object() || claims.value("iss", json()) != json(issuer) || !isFor(claims, audience))
        return false;
    const auto time = now.time_since_epoch().count();
    const auto issued = dateOf(claims, "iat");
    const auto expires = dateOf(claims, "exp");
    const auto starts = dateOf(claims, "nbf");
    return issued && *issued <= time + 60 && expires && *expires + 60 > time &&
           (!claims.contains("nbf") || (starts && *starts <= time + 60)) &&
           (!claims.contains("sub") || claims["sub"].is_string());
}

// Properties
// ----------------------------------------------------------------------------------------------------

void noStrangerIsAccepted(std::string_view token)
{
    auto& f = fixture();
    // The key is known to nobody who made this input, so nothing it could say is true.
    SIGNET_PROPERTY(!f.codec.openSession(token, f.keys, now, f.scratch));
    SIGNET_PROPERTY(!f.codec.openRemember(token, f.keys, now, f.scratch));
    SIGNET_PROPERTY(!f.codec.verifyIdentity(token, f.keys, now, f.scratch));
}

void claimsAreJudged(std::string_view claims)
{
    auto& f = fixture();
    const bool good = mayBeAccepted(claims);
    const auto sessionToken = sealAnything(claims, TokenType::Session);
    if (const auto opened = f.codec.openSession(sessionToken, f.keys, now, f.scratch)) {
        SIGNET_PROPERTY(good);
        const auto plain = json::parse(claims);
        SIGNET_PROPERTY(isIdentifier(plain, "sid") && isIdentifier(plain, "csk"));
        SIGNET_PROPERTY(opened->sid == plain["sid"].get_ref<const std::string&>());
        SIGNET_PROPERTY(opened->subject == plain.value("sub", ""));
        SIGNET_PROPERTY(opened->subject.empty() || dateOf(plain, "auth_time"));
        SIGNET_PROPERTY(plain["rsq"].get<std::uint64_t>() == opened->rsq);
        SIGNET_PROPERTY(!opened->remembered || plain["rem"] == json(true));
        SIGNET_PROPERTY(opened->expiresAt.time_since_epoch().count() == plain["exp"].get<std::int64_t>());
    }
    const auto rememberToken = sealAnything(claims, TokenType::Remember);
    if (const auto opened = f.codec.openRemember(rememberToken, f.keys, now, f.scratch)) {
        SIGNET_PROPERTY(good && !opened->subject.empty());
        SIGNET_PROPERTY(isIdentifier(json::parse(claims), "rid"));
    }
    if (f.codec.verifyIdentity(signAnything(claims), f.keys, now, f.scratch))
        SIGNET_PROPERTY(good);
    // One token is never taken for another.
    SIGNET_PROPERTY(!f.codec.openRemember(sessionToken, f.keys, now, f.scratch));
    SIGNET_PROPERTY(!f.codec.openSession(rememberToken, f.keys, now, f.scratch));
    SIGNET_PROPERTY(!f.codec.verifyIdentity(sessionToken, f.keys, now, f.scratch));
}

void sessionsComeBack(fuzz::Input input)
{
    auto& f = fixture();
    Session session = Session::begin();
    const auto flags = input.byte();
    session.rsq = input.below(65'536);
    session.remembered = (flags & 1U) != 0;
    if ((flags & 2U) != 0)
        session.authTime = now - Seconds{input.byte()};
    const auto cut = std::min<std::size_t>(input.byte(), input.rest().size());
    session.name = input.rest().substr(0, cut);
    const auto rest = input.rest().substr(cut);
    ((flags & 4U) != 0 ? session.subject : session.dataJson) = rest;

    const auto token = f.codec.seal(session, f.keys, now, f.scratch);
    if (!token)
        return;
    SIGNET_PROPERTY(token->size() <= f.codec.policy().maximumSize);
    const auto opened = f.codec.openSession(*token, f.keys, now, f.scratch);
    SIGNET_PROPERTY(opened);
    const auto again = opened->toSession();
    SIGNET_PROPERTY(again.subject == session.subject && again.name == session.name);
    SIGNET_PROPERTY(again.sid == session.sid && again.csk == session.csk && again.rsq == session.rsq);
    SIGNET_PROPERTY(again.authTime == session.authTime && again.remembered == session.remembered);
    SIGNET_PROPERTY(again.dataJson.empty() == session.dataJson.empty());
    SIGNET_PROPERTY(session.dataJson.empty() || json::parse(again.dataJson) == json::parse(session.dataJson));

    std::string changed = *token;
    auto& character = changed[input.below(changed.size())];
    character = character == 'A' ? 'B' : 'A';
    SIGNET_PROPERTY(!f.codec.openSession(changed, f.keys, now, f.scratch));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    switch (input.byte() % 3) {
    case 0:
        noStrangerIsAccepted(input.rest());
        break;
    case 1:
        claimsAreJudged(input.rest());
        break;
    default:
        sessionsComeBack(input);
    }
    return 0;
}
