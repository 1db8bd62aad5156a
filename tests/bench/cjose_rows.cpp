#include "core/base/secret_bytes.h"
#include "tests/bench/rows.h"
#include "tests/bench/subjects.h"

#include <cstdlib>
#include <memory>

#include <jansson.h>

extern "C" {
#include <cjose/cjose.h>
}

namespace signet::bench {

namespace {

struct Release
{
    void operator()(cjose_jwk_t* key) const noexcept { cjose_jwk_release(key); }
    void operator()(cjose_jws_t* token) const noexcept { cjose_jws_release(token); }
    void operator()(cjose_jwe_t* token) const noexcept { cjose_jwe_release(token); }
    void operator()(json_t* json) const noexcept { json_decref(json); }
    void operator()(char* text) const noexcept { std::free(text); } // NOLINT(cppcoreguidelines-no-malloc)
    void operator()(std::uint8_t* bytes) const noexcept
    {
        std::free(bytes);
    } // NOLINT(cppcoreguidelines-no-malloc)
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

std::shared_ptr<cjose_jwk_t> loadKey(const jose::Jwk& key)
{
    const SecretBytes json = key.privateJson();
    cjose_err error{};
    std::shared_ptr<cjose_jwk_t> loaded(cjose_jwk_import(json.view().data(), json.size(), &error), Release());
    if (!loaded)
        giveUp("cjose does not take a key of ours");
    return loaded;
}

std::shared_ptr<cjose_header_t> header(const char* algorithm, const char* encryption)
{
    cjose_err error{};
    // A header of cjose is a JSON object of jansson.
    std::shared_ptr<cjose_header_t> made(cjose_header_new(&error), cjose_header_release);
    if (!made || !cjose_header_set(made.get(), CJOSE_HDR_ALG, algorithm, &error) ||
        !cjose_header_set(made.get(), CJOSE_HDR_KID, "bench", &error) ||
        (encryption != nullptr && !cjose_header_set(made.get(), CJOSE_HDR_ENC, encryption, &error)))
        giveUp("cjose makes no header");
    return made;
}

/// Reads a claims set and judges who made it, for whom and when, as Signet does.
bool judge(const std::uint8_t* payload, std::size_t size)
{
    const Owned<json_t> claims(
        json_loadb(reinterpret_cast<const char*>(payload), size, JSON_REJECT_DUPLICATES, nullptr));
    const char* statedIssuer = json_string_value(json_object_get(claims.get(), "iss"));
    const char* statedAudience = json_string_value(json_object_get(claims.get(), "aud"));
    const auto time = now.time_since_epoch().count();
    return statedIssuer != nullptr && statedIssuer == issuer && statedAudience != nullptr &&
           statedAudience == audience && json_integer_value(json_object_get(claims.get(), "iat")) <= time &&
           json_integer_value(json_object_get(claims.get(), "exp")) > time;
}

bool verify(const SignatureSubject& subject, const cjose_jwk_t* key)
{
    cjose_err error{};
    const Owned<cjose_jws_t> token(cjose_jws_import(subject.token.data(), subject.token.size(), &error));
    std::uint8_t* payload = nullptr;
    std::size_t size = 0;
    return token && cjose_jws_verify(token.get(), key, &error) &&
           cjose_jws_get_plaintext(token.get(), &payload, &size, &error) && judge(payload, size);
}

bool sign(const SignatureSubject& subject, const cjose_jwk_t* key, cjose_header_t* header)
{
    cjose_err error{};
    const Owned<cjose_jws_t> token(
        cjose_jws_sign(key, header, reinterpret_cast<const std::uint8_t*>(subject.claims.data()),
                       subject.claims.size(), &error));
    const char* text = nullptr;
    return token && cjose_jws_export(token.get(), &text, &error) && text != nullptr;
}

bool open(const SealingSubject& subject, const cjose_jwk_t* key)
{
    cjose_err error{};
    const Owned<cjose_jwe_t> token(cjose_jwe_import(subject.token.data(), subject.token.size(), &error));
    std::size_t size = 0;
    const Owned<std::uint8_t> payload(token ? cjose_jwe_decrypt(token.get(), key, &size, &error) : nullptr);
    return payload && judge(payload.get(), size);
}

bool seal(const SealingSubject& subject, const cjose_jwk_t* key, cjose_header_t* header)
{
    cjose_err error{};
    const Owned<cjose_jwe_t> token(
        cjose_jwe_encrypt(key, header, reinterpret_cast<const std::uint8_t*>(subject.claims.data()),
                          subject.claims.size(), &error));
    const Owned<char> text(token ? cjose_jwe_export(token.get(), &error) : nullptr);
    return text != nullptr;
}

} // namespace

void addCjoseRows()
{
    for (const auto& subject : signatureSubjects()) {
        if (subject.algorithm == jose::Algorithm::EdDSA)
            continue; // unknown to cjose
        const auto key = loadKey(subject.key);
        const auto made = header(subject.name.c_str(), nullptr);
        addRow("cjose/" + subject.name + "/verify", [&subject, key] { return verify(subject, key.get()); });
        addRow("cjose/" + subject.name + "/sign",
               [&subject, key, made] { return sign(subject, key.get(), made.get()); });
    }
    const auto& subject = sealingSubject();
    const auto key = loadKey(subject.key);
    const auto made = header("dir", "A256GCM");
    addRow("cjose/A256GCM/open", [&subject, key] { return open(subject, key.get()); });
    addRow("cjose/A256GCM/seal", [&subject, key, made] { return seal(subject, key.get(), made.get()); });
}

} // namespace signet::bench
