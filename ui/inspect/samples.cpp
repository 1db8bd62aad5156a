#include "ui/inspect/samples.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/jwe.h"
#include "core/jose/jws.h"

#include <nlohmann/json.hpp>

namespace signet::ui {

namespace {

using nlohmann::ordered_json;

constexpr std::string_view siteIssuer = "https://auth.example.org";

std::int64_t seconds(Timestamp time)
{
    return time.time_since_epoch().count();
}

ordered_json sessionClaims(Timestamp now)
{
    using namespace std::chrono_literals;
    return {
        {"iss", siteIssuer},
        {"aud", "enwiki"},
        {"sub", "mw:local:enwiki:40213"},
        {"name", "Example"},
        {"sid", randomIdentifier()},
        {"iat", seconds(now - 3min)},
        {"exp", seconds(now + 57min)},
        {"auth_time", seconds(now - 74h)},
        {"rsq", 48211},
        {"csk", randomIdentifier()},
        {"rem", true},
        {"data", {{"language", "en"}, {"skin", "vector-2022"}, {"watchlist-days", 7}}},
    };
}

ordered_json identityClaims(Timestamp issued)
{
    using namespace std::chrono_literals;
    return {
        {"iss", siteIssuer},         {"sub", "mw:local:enwiki:40213"}, {"aud", "enwiki"},
        {"iat", seconds(issued)},    {"exp", seconds(issued + 15min)}, {"jti", randomIdentifier()},
        {"sid", randomIdentifier()},
    };
}

struct Keys
{
    jose::Jwk seal;
    jose::Jwk sign;
};

Result<Keys> makeKeys()
{
    Result<jose::Jwk> seal = jose::Jwk::generate(jose::Encryption::A256GCM, "sample-seal");
    if (!seal)
        return tl::unexpected<Error>(seal.error());
    Result<jose::Jwk> sign = jose::Jwk::generate(jose::Algorithm::ES256, "sample-sign");
    if (!sign)
        return tl::unexpected<Error>(sign.error());
    return Keys{*seal, *sign};
}

Result<std::string> sealed(const ordered_json& claims, const jose::Jwk& key)
{
    const std::string text = claims.dump();
    return jose::encryptCompact(asBytes(text), key, {.headerJson = R"({"typ":"session+jwt"})"});
}

Result<std::string> signedToken(const ordered_json& claims, const jose::Jwk& key)
{
    const std::string text = claims.dump();
    return jose::signCompact(asBytes(text), key, {.algorithm = {}, .headerJson = R"({"typ":"JWT"})"});
}

std::vector<session::InspectionKey> shelf(const Keys& keys)
{
    return {{keys.seal, "sample", "active"}, {keys.sign, "sample", "active"}};
}

} // namespace

Result<Sample> makeSessionSample(Timestamp now)
{
    const Result<Keys> keys = makeKeys();
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    const Result<std::string> token = sealed(sessionClaims(now), keys->seal);
    if (!token)
        return tl::unexpected<Error>(token.error());
    return Sample{"Cookie: __Host-enwiki-session=" + *token +
                      "; enwikimwuser-sessionId=8f2c91aa03d94be17c55; enwikiUserName=Example",
                  {{keys->seal, "sample", "active"}}};
}

Result<Sample> makeRequestSample(Timestamp now)
{
    using namespace std::chrono_literals;
    const Result<Keys> keys = makeKeys();
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    const Result<std::string> session = sealed(sessionClaims(now), keys->seal);
    const Result<std::string> identity = signedToken(identityClaims(now - 42min), keys->sign);
    if (!session || !identity)
        return tl::unexpected<Error>((session ? identity : session).error());
    // A token of another site, signed with a key that is not at hand.
    const Result<jose::Jwk> foreign = jose::Jwk::generate(jose::Algorithm::EdDSA, "2026-09-ed");
    if (!foreign)
        return tl::unexpected<Error>(foreign.error());
    ordered_json claims = identityClaims(now - 2min);
    claims["iss"] = "https://login.example.net";
    claims["aud"] = "shop";
    const Result<std::string> other = signedToken(claims, *foreign);
    if (!other)
        return tl::unexpected<Error>(other.error());
    return Sample{"GET /wiki/Special:Preferences HTTP/1.1\n"
                  "Host: en.example.org\n"
                  "User-Agent: Mozilla/5.0\n"
                  "Authorization: Bearer " +
                      *identity +
                      "\n"
                      "Cookie: __Host-enwiki-session=" +
                      *session +
                      "; enwikimwuser-sessionId=8f2c91aa03d94be17c55; theme=dark; shop_token=" + *other +
                      "\n"
                      "\n",
                  shelf(*keys)};
}

Result<Sample> makeLogSample(Timestamp now, int lines)
{
    using namespace std::chrono_literals;
    const Result<Keys> keys = makeKeys();
    const Result<jose::Jwk> lost = jose::Jwk::generate(jose::Encryption::A256GCM, "k4-2026-08");
    if (!keys || !lost)
        return tl::unexpected<Error>((keys ? lost.error() : keys.error()));
    Sample sample{{}, {{keys->seal, "sample", "active"}}};
    for (int i = 0; i < lines; ++i) {
        const Timestamp at = i % 9 == 4 ? now - 5h : now - 1min;
        const Result<std::string> token = sealed(sessionClaims(at), i % 7 == 2 ? *lost : keys->seal);
        if (!token)
            return tl::unexpected<Error>(token.error());
        const std::string second = std::to_string(10 + i % 50);
        sample.text += "192.0.2." + std::to_string(i % 250 + 1) + " - - [24/Nov/2026:14:04:" + second +
                       " +0000] \"GET /wiki/Main_Page?session=" + *token + " HTTP/2\" 200 " +
                       std::to_string(8000 + i * 37) + "\n";
    }
    return sample;
}

Result<Sample> makeTamperedSample(Timestamp now)
{
    const Result<Keys> keys = makeKeys();
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    Result<std::string> token = signedToken(identityClaims(now), keys->sign);
    if (!token)
        return tl::unexpected<Error>(token.error());
    // Another person's number in the content: the signature no longer fits.
    const std::size_t middle = token->find('.') + 60;
    (*token)[middle] = (*token)[middle] == 'A' ? 'B' : 'A';
    return Sample{"Authorization: Bearer " + *token, shelf(*keys)};
}

} // namespace signet::ui
