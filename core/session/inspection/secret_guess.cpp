#include "core/session/inspection/secret_guess.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/session/inspection/loose_base64.h"

#include <nlohmann/json.hpp>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>

namespace signet::session {

namespace {

constexpr std::array<std::string_view, 44> commonSecrets{"secret",
                                                         "Secret",
                                                         "SECRET",
                                                         "secretkey",
                                                         "secret_key",
                                                         "secret-key",
                                                         "secretKey",
                                                         "mysecret",
                                                         "my_secret",
                                                         "my-secret",
                                                         "mysecretkey",
                                                         "my-secret-key",
                                                         "supersecret",
                                                         "super-secret",
                                                         "topsecret",
                                                         "your-secret",
                                                         "your_secret",
                                                         "your-256-bit-secret",
                                                         "your-384-bit-secret",
                                                         "your-512-bit-secret",
                                                         "a-string-secret-at-least-256-bits-long",
                                                         "jwt",
                                                         "jwtsecret",
                                                         "jwt_secret",
                                                         "jwt-secret",
                                                         "token",
                                                         "key",
                                                         "private",
                                                         "password",
                                                         "Password1",
                                                         "changeme",
                                                         "change-me",
                                                         "admin",
                                                         "root",
                                                         "test",
                                                         "dev",
                                                         "development",
                                                         "default",
                                                         "example",
                                                         "123456",
                                                         "12345678",
                                                         "qwerty",
                                                         "keyboard cat",
                                                         "shhhhh"};

/// HMAC(secret, input), "" if OpenSSL fails. One-shot: this is a handful of attempts on one token, and the
/// signing keys of core/jose refuse secrets as short as these.
std::string computeHmac(const EVP_MD* hash, std::string_view secret, std::string_view input)
{
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> mac{};
    unsigned size = 0;
    // An empty secret still needs a place to stand: with none, OpenSSL takes the secret of the call before.
    const char* const place = secret.empty() ? "" : secret.data();
    if (!HMAC(hash, place, static_cast<int>(secret.size()), asBytes(input).data(), input.size(), mac.data(),
              &size))
        return {};
    return std::string(asText(mac).substr(0, size));
}

bool isMadeWith(const EVP_MD* hash, std::string_view secret, std::string_view input, std::string_view mac)
{
    return computeHmac(hash, secret, input) == mac;
}

const EVP_MD* hashOfName(std::string_view algorithm) noexcept
{
    if (algorithm == "HS256")
        return EVP_sha256();
    if (algorithm == "HS384")
        return EVP_sha384();
    return algorithm == "HS512" ? EVP_sha512() : nullptr;
}

/// Words that lie at hand: who issued it, its key's name, the cookie's name.
std::vector<std::string> wordsOf(const Examined& examined)
{
    std::vector<std::string> words;
    const auto add = [&](std::string_view word) {
        if (!word.empty() && word.size() <= 256)
            words.emplace_back(word);
    };
    const auto issuer = Examined::text(examined.claims, "iss");
    add(issuer);
    if (const auto scheme = issuer.find("://"); scheme != std::string_view::npos)
        add(issuer.substr(scheme + 3));
    add(Examined::text(examined.header, "kid"));
    add(Examined::text(examined.claims, "aud"));
    add(Examined::text(examined.claims, "sub"));
    add(examined.inspection.source.cookieName);
    add(examined.found.host);
    return words;
}

void guessForToken(Examined& examined, std::span<const std::string> publicTexts)
{
    const auto* hash = hashOfName(Examined::text(examined.header, "alg"));
    if (!hash || examined.parts.size() != 3)
        return;
    const std::string_view token = examined.inspection.token;
    const auto input = token.substr(0, token.rfind('.'));
    const auto mac = decodeLooseBase64(examined.parts[2]);
    if (!mac || mac->empty())
        return;
    const auto matches = [&](std::string_view secret) { return isMadeWith(hash, secret, input, *mac); };
    static const std::string zeros(32, '\0');
    if (matches({}))
        examined.secretGuess = "empty";
    else if (matches(zeros))
        examined.secretGuess = "32 zero bytes";
    else if (std::any_of(commonSecrets.begin(), commonSecrets.end(), matches))
        examined.secretGuess = "a word on every list of common secrets";
    else if (const auto words = wordsOf(examined); std::any_of(words.begin(), words.end(), matches))
        examined.secretGuess = "a word that stands in the token or beside it";
    else
        examined.publicKeyAsSecret = std::any_of(publicTexts.begin(), publicTexts.end(), matches);
}

/// Flask derives its key: HMAC-SHA1(secret, "cookie-session").
void guessForFlask(Examined& examined)
{
    const std::string_view token = examined.inspection.token;
    const auto last = token.rfind('.');
    const auto mac = decodeLooseBase64(token.substr(last + 1));
    if (!mac || mac->size() != 20)
        return;
    for (const auto secret : commonSecrets) {
        const auto derived = computeHmac(EVP_sha1(), secret, "cookie-session");
        if (isMadeWith(EVP_sha1(), derived, token.substr(0, last), *mac)) {
            examined.secretGuess = "a word on every list of common secrets";
            return;
        }
    }
}

} // namespace

std::vector<std::string> publicTextsOf(const jose::Jwk& key)
{
    std::vector<std::string> texts;
    if (key.isSymmetric())
        return texts;
    if (const auto pem = key.publicPem()) {
        texts.push_back(*pem);
        texts.emplace_back(trimmed(*pem));
        texts.push_back('\n' + *pem);
    }
    if (const auto der = key.publicDer())
        texts.emplace_back(asText(*der));
    texts.push_back(key.publicJson().dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    return texts;
}

void guessSecret(Examined& examined, std::span<const std::string> publicTexts)
{
    if (examined.kind() == TokenKind::FlaskSession)
        guessForFlask(examined);
    else if (examined.jose && examined.isHmac() && !examined.verified)
        guessForToken(examined, publicTexts);
    else if (examined.jose && examined.isHmac())
        guessForToken(examined, {});
}

} // namespace signet::session
