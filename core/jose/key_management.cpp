#include "core/jose/key_management.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/content_key.h"
#include "core/jose/key_derivation.h"
#include "core/jose/openssl.h"

#include <openssl/rsa.h>

#include <optional>

namespace signet::jose {

namespace {

enum class Family : std::uint8_t { Direct, Wrap, GcmWrap, Agreement, Rsa, Password };

Family familyOf(Algorithm algorithm) noexcept
{
    if (algorithm == Algorithm::Dir)
        return Family::Direct;
    if (algorithm <= Algorithm::A256KW)
        return Family::Wrap;
    if (algorithm <= Algorithm::A256GCMKW)
        return Family::GcmWrap;
    if (algorithm <= Algorithm::EcdhEsA256KW)
        return Family::Agreement;
    return algorithm <= Algorithm::RsaOaep256 ? Family::Rsa : Family::Password;
}

/// The wrapping key that ECDH-ES+…KW derives; 0 for ECDH-ES, which derives the content key itself.
std::size_t agreedWrapSize(Algorithm algorithm) noexcept
{
    switch (algorithm) {
    case Algorithm::EcdhEsA128KW:
        return 16;
    case Algorithm::EcdhEsA192KW:
        return 24;
    case Algorithm::EcdhEsA256KW:
        return 32;
    default:
        return 0;
    }
}

const EVP_CIPHER* wrapCipher(std::size_t keySize) noexcept
{
    static const EVP_CIPHER* const wrap128 = EVP_CIPHER_fetch(nullptr, "AES-128-WRAP", nullptr);
    static const EVP_CIPHER* const wrap192 = EVP_CIPHER_fetch(nullptr, "AES-192-WRAP", nullptr);
    static const EVP_CIPHER* const wrap256 = EVP_CIPHER_fetch(nullptr, "AES-256-WRAP", nullptr);
    return keySize == 16 ? wrap128 : keySize == 24 ? wrap192 : wrap256;
}

/// AES Key Wrap (RFC 3394) in either direction.
std::optional<SecretBytes> aesWrap(std::span<const std::uint8_t> key, std::span<const std::uint8_t> in,
                                   bool wrapping)
{
    if (in.size() % 8 != 0 || in.size() < 16 || in.size() > 128)
        return std::nullopt;
    const CipherContextPtr context(EVP_CIPHER_CTX_new());
    SecretBytes out(in.size() + 16);
    int length = 0;
    int rest = 0;
    if (!context)
        return std::nullopt;
    EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    if (EVP_CipherInit_ex2(context.get(), wrapCipher(key.size()), key.data(), nullptr, wrapping ? 1 : 0,
                           nullptr) != 1 ||
        EVP_CipherUpdate(context.get(), out.data(), &length, in.data(), static_cast<int>(in.size())) != 1 ||
        EVP_CipherFinal_ex(context.get(), out.data() + length, &rest) != 1) {
        forgetOpensslErrors();
        return std::nullopt;
    }
    out.truncate(static_cast<std::size_t>(length + rest));
    return out;
}

Encryption gcmOf(Algorithm algorithm) noexcept
{
    if (algorithm == Algorithm::A128GCMKW)
        return Encryption::A128GCM;
    return algorithm == Algorithm::A192GCMKW ? Encryption::A192GCM : Encryption::A256GCM;
}

bool prepareOaep(EVP_PKEY_CTX* context, Algorithm algorithm) noexcept
{
    const EVP_MD* const hash = algorithm == Algorithm::RsaOaep ? sha1() : sha256();
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_oaep_md(context, hash) == 1 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md(context, hash) == 1;
}

std::optional<SecretBytes> rsaDecrypt(const Jwk& key, Algorithm algorithm, std::span<const std::uint8_t> in)
{
    const KeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.native(), nullptr));
    SecretBytes out(static_cast<std::size_t>(EVP_PKEY_get_size(key.native())));
    std::size_t size = out.size();
    if (!context || EVP_PKEY_decrypt_init(context.get()) != 1 || !prepareOaep(context.get(), algorithm) ||
        EVP_PKEY_decrypt(context.get(), out.data(), &size, in.data(), in.size()) != 1) {
        forgetOpensslErrors();
        return std::nullopt;
    }
    out.truncate(size);
    return out;
}

std::optional<std::vector<std::uint8_t>> rsaEncrypt(const Jwk& key, Algorithm algorithm,
                                                    std::span<const std::uint8_t> in)
{
    const KeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.native(), nullptr));
    std::vector<std::uint8_t> out(static_cast<std::size_t>(EVP_PKEY_get_size(key.native())));
    std::size_t size = out.size();
    if (!context || EVP_PKEY_encrypt_init(context.get()) != 1 || !prepareOaep(context.get(), algorithm) ||
        EVP_PKEY_encrypt(context.get(), out.data(), &size, in.data(), in.size()) != 1) {
        forgetOpensslErrors();
        return std::nullopt;
    }
    out.resize(size);
    return out;
}

/// A header member of base64url; "" if it is absent.
Verdict<std::string> bytesOf(const nlohmann::json& header, const char* name)
{
    const auto member = header.find(name);
    if (member == header.end())
        return std::string();
    if (!member->is_string())
        return refuse(Refusal::Malformed, "a header member has the wrong type");
    const auto bytes = decodeBase64url(member->get_ref<const std::string&>());
    if (!bytes)
        return refuse(Refusal::Malformed, "a header member is not canonical base64url");
    return std::string(asText(*bytes));
}

/// What ECDH-ES derives: the content key itself or the key that wraps it.
Verdict<SecretBytes> agreedKey(Algorithm algorithm, Encryption encryption, const Jwk& key,
                               const nlohmann::json& header)
{
    const auto epk = header.find("epk");
    if (epk == header.end() || !epk->is_object())
        return refuse(Refusal::Malformed, "the header has no ephemeral key (\"epk\")");
    const auto ephemeral = Jwk::fromJson(*epk);
    if (!ephemeral || ephemeral->isSymmetric() || ephemeral->curve() != key.curve())
        return refuse(Refusal::Malformed, "the ephemeral key is not a point on the recipient's curve");
    const auto partyU = bytesOf(header, "apu");
    const auto partyV = bytesOf(header, "apv");
    if (!partyU || !partyV)
        return refuse(Refusal::Malformed, "\"apu\" or \"apv\" is not canonical base64url");
    const auto wrapSize = agreedWrapSize(algorithm);
    const AgreementInfo info{wrapSize == 0 ? toString(encryption) : toString(algorithm), *partyU, *partyV};
    auto derived = deriveByAgreement(key, *ephemeral, info, wrapSize == 0 ? keySizeOf(encryption) : wrapSize);
    if (!derived)
        return refuse(Refusal::Malformed, "the ephemeral key yields no shared secret");
    return std::move(*derived);
}

Verdict<SecretBytes> passwordKey(Algorithm algorithm, const Jwk& key, const nlohmann::json& header)
{
    const auto count = header.find("p2c");
    if (count == header.end() || !count->is_number_integer() || *count < minimumP2c)
        return refuse(Refusal::Malformed, "the iteration count (\"p2c\") is missing or too low");
    if (*count > maximumP2c)
        return refuse(Refusal::TooLarge, "the iteration count (\"p2c\") is over 1,500,000");
    const auto salt = bytesOf(header, "p2s");
    if (!salt || salt->size() < 8)
        return refuse(Refusal::Malformed, "the salt (\"p2s\") is missing or too short");
    auto derived = deriveFromPassword(algorithm, key.secret(), *salt, count->get<std::uint32_t>());
    if (!derived)
        return refuse(Refusal::KeyNotAccepted, "no key could be derived from the password");
    return std::move(*derived);
}

std::optional<SecretBytes> gcmUnwrap(Algorithm algorithm, const Jwk& key, const nlohmann::json& header,
                                     std::span<const std::uint8_t> wrapped)
{
    const auto iv = bytesOf(header, "iv");
    const auto tag = bytesOf(header, "tag");
    const auto wrapping = ContentKey::bind(key.secret(), gcmOf(algorithm));
    if (!iv || !tag || !wrapping)
        return std::nullopt;
    SecretBytes out(wrapped.size());
    if (!wrapping->open(asBytes(*iv), {}, wrapped, asBytes(*tag), out.bytes()))
        return std::nullopt;
    return out;
}

} // namespace

Verdict<SecretBytes> unwrapContentKey(Algorithm algorithm, Encryption encryption, const Jwk& key,
                                      const nlohmann::json& header, std::string_view encryptedKey)
{
    const auto family = familyOf(algorithm);
    const bool carriesNone = family == Family::Direct || algorithm == Algorithm::EcdhEs;
    if (carriesNone != encryptedKey.empty())
        return refuse(Refusal::Malformed, "the encrypted key is there though it must not be, or missing");
    if (family == Family::Direct) {
        if (key.secret().size() != keySizeOf(encryption))
            return refuse(Refusal::KeyNotAccepted, "the key has the wrong size for \"enc\"");
        if (key.attributes().encryption && *key.attributes().encryption != encryption)
            return refuse(Refusal::UnsupportedAlgorithm, "the key is for another \"enc\"");
        return SecretBytes(key.secret());
    }
    Verdict<SecretBytes> wrapping = SecretBytes();
    if (family == Family::Agreement)
        wrapping = agreedKey(algorithm, encryption, key, header);
    else if (family == Family::Password)
        wrapping = passwordKey(algorithm, key, header);
    if (!wrapping || algorithm == Algorithm::EcdhEs)
        return wrapping;
    const auto wrapped = decodeBase64url(encryptedKey);
    if (!wrapped)
        return refuse(Refusal::Malformed, "the encrypted key is not canonical base64url");
    std::optional<SecretBytes> content;
    if (family == Family::Rsa)
        content = rsaDecrypt(key, algorithm, *wrapped);
    else if (family == Family::GcmWrap)
        content = gcmUnwrap(algorithm, key, header, *wrapped);
    else
        content = aesWrap(family == Family::Wrap ? key.secret() : wrapping->bytes(), *wrapped, false);
    if (!content || content->size() != keySizeOf(encryption))
        return randomSecret(keySizeOf(encryption));
    return std::move(*content);
}

namespace {

tl::unexpected<Error> notWrapped()
{
    return fail(ErrorCode::Crypto, "The content key could not be encrypted.");
}

Result<SecretBytes> newAgreedKey(Algorithm algorithm, Encryption encryption, const Jwk& key,
                                 nlohmann::json& header)
{
    const auto ephemeral = Jwk::generateOn(key.curve());
    if (!ephemeral)
        return tl::unexpected(ephemeral.error());
    header["epk"] = ephemeral->publicJson();
    const auto wrapSize = agreedWrapSize(algorithm);
    const AgreementInfo info{wrapSize == 0 ? toString(encryption) : toString(algorithm), {}, {}};
    auto derived = deriveByAgreement(*ephemeral, key, info, wrapSize == 0 ? keySizeOf(encryption) : wrapSize);
    if (!derived)
        return notWrapped();
    return std::move(*derived);
}

Result<SecretBytes> newPasswordKey(Algorithm algorithm, const Jwk& key, std::uint32_t p2c,
                                   nlohmann::json& header)
{
    if (p2c < minimumP2c || p2c > maximumP2c)
        return fail(ErrorCode::InvalidInput, "The iteration count must be from 1,000 to 1,500,000.");
    std::array<std::uint8_t, 16> salt{};
    randomBytes(salt);
    header["p2s"] = encodeBase64url(salt);
    header["p2c"] = p2c;
    auto derived = deriveFromPassword(algorithm, key.secret(), asText(salt), p2c);
    if (!derived)
        return notWrapped();
    return std::move(*derived);
}

Result<std::string> gcmWrap(Algorithm algorithm, const Jwk& key, const SecretBytes& content,
                            nlohmann::json& header)
{
    const auto wrapping = ContentKey::bind(key.secret(), gcmOf(algorithm));
    std::array<std::uint8_t, 12> iv{};
    std::array<std::uint8_t, 16> tag{};
    std::vector<std::uint8_t> wrapped(content.size());
    randomBytes(iv);
    if (!wrapping || !wrapping->seal(iv, {}, content.bytes(), wrapped, tag))
        return notWrapped();
    header["iv"] = encodeBase64url(iv);
    header["tag"] = encodeBase64url(tag);
    return encodeBase64url(wrapped);
}

} // namespace

Result<WrappedKey> wrapContentKey(Algorithm algorithm, Encryption encryption, const Jwk& key,
                                  std::uint32_t p2c, nlohmann::json& header)
{
    const auto family = familyOf(algorithm);
    if (family == Family::Direct) {
        if (key.secret().size() != keySizeOf(encryption) ||
            (key.attributes().encryption && *key.attributes().encryption != encryption))
            return fail(ErrorCode::NotAllowed,
                        "The key is not made for " + std::string(toString(encryption)) + ".",
                        "Name the encryption that fits the key.");
        return WrappedKey{SecretBytes(key.secret()), {}};
    }
    Result<SecretBytes> wrapping = SecretBytes();
    if (family == Family::Agreement)
        wrapping = newAgreedKey(algorithm, encryption, key, header);
    else if (family == Family::Password)
        wrapping = newPasswordKey(algorithm, key, p2c, header);
    if (!wrapping)
        return tl::unexpected(std::move(wrapping.error()));
    if (algorithm == Algorithm::EcdhEs)
        return WrappedKey{std::move(*wrapping), {}};
    auto content = randomSecret(keySizeOf(encryption));
    if (family == Family::GcmWrap)
        return gcmWrap(algorithm, key, content, header).map([&](std::string wrapped) {
            return WrappedKey{std::move(content), std::move(wrapped)};
        });
    if (family == Family::Rsa) {
        const auto wrapped = rsaEncrypt(key, algorithm, content.bytes());
        return wrapped ? Result<WrappedKey>(WrappedKey{std::move(content), encodeBase64url(*wrapped)})
                       : notWrapped();
    }
    const auto wrapped =
        aesWrap(family == Family::Wrap ? key.secret() : wrapping->bytes(), content.bytes(), true);
    return wrapped ? Result<WrappedKey>(WrappedKey{std::move(content), encodeBase64url(wrapped->bytes())})
                   : notWrapped();
}

} // namespace signet::jose
