#include "core/base/secret_bytes.h"
#include "tests/bench/rows.h"
#include "tests/bench/subjects.h"

#include <cstdlib>
#include <memory>

#include <jwt.h>

namespace signet::bench {

namespace {

struct Release
{
    void operator()(jwt_t* token) const noexcept { jwt_free(token); }
    void operator()(char* text) const noexcept { std::free(text); } // NOLINT(cppcoreguidelines-no-malloc)
};
using Token = std::unique_ptr<jwt_t, Release>;

/// Key material as libjwt takes it: the secret itself or PEM text.
struct Keys
{
    jwt_alg_t algorithm;
    SecretBytes verifying;
    SecretBytes signing;
};

std::shared_ptr<const Keys> keysOf(const SignatureSubject& subject)
{
    const auto algorithm = jwt_str_alg(subject.name.c_str());
    if (subject.key.isSymmetric())
        return std::make_shared<const Keys>(
            Keys{algorithm, SecretBytes(subject.key.secret()), SecretBytes(subject.key.secret())});
    return std::make_shared<const Keys>(
        Keys{algorithm, SecretBytes(std::string_view(orGiveUp(subject.key.publicPem(), "writing a key"))),
             orGiveUp(subject.key.privatePem(), "writing a key")});
}

bool verify(const SignatureSubject& subject, const Keys& keys)
{
    jwt_t* decoded = nullptr;
    const int failed = jwt_decode(&decoded, subject.token.c_str(), keys.verifying.data(),
                                  static_cast<int>(keys.verifying.size()));
    const Token token(decoded);
    if (failed != 0 || jwt_get_alg(token.get()) != keys.algorithm)
        return false;
    const char* statedIssuer = jwt_get_grant(token.get(), "iss");
    const char* statedAudience = jwt_get_grant(token.get(), "aud");
    const auto time = now.time_since_epoch().count();
    return statedIssuer != nullptr && statedIssuer == issuer && statedAudience != nullptr &&
           statedAudience == audience && jwt_get_grant_int(token.get(), "iat") <= time &&
           jwt_get_grant_int(token.get(), "exp") > time;
}

bool sign(const SignatureSubject& subject, const Keys& keys)
{
    jwt_t* made = nullptr;
    if (jwt_new(&made) != 0)
        return false;
    const Token token(made);
    if (jwt_add_grants_json(token.get(), subject.claims.c_str()) != 0 ||
        jwt_add_header(token.get(), "kid", "bench") != 0 ||
        jwt_set_alg(token.get(), keys.algorithm, keys.signing.data(),
                    static_cast<int>(keys.signing.size())) != 0)
        return false;
    const std::unique_ptr<char, Release> text(jwt_encode_str(token.get()));
    return text != nullptr;
}

} // namespace

void addLibjwtRows()
{
    for (const auto& subject : signatureSubjects()) {
        if (subject.algorithm == jose::Algorithm::EdDSA)
            continue; // unknown to libjwt 1.x
        const auto keys = keysOf(subject);
        addRow("libjwt/" + subject.name + "/verify", [&subject, keys] { return verify(subject, *keys); });
        addRow("libjwt/" + subject.name + "/sign", [&subject, keys] { return sign(subject, *keys); });
    }
}

} // namespace signet::bench
