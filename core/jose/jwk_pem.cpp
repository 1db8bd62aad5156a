// Keys as PEM and DER, both ways, through OpenSSL's decoders and encoders.

#include "core/base/text.h"
#include "core/jose/jwk_material.h"

#include <openssl/core_names.h>
#include <openssl/decoder.h>
#include <openssl/encoder.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <climits>
#include <optional>

namespace signet::jose {

namespace {

using DecoderPtr = std::unique_ptr<OSSL_DECODER_CTX, Releaser<OSSL_DECODER_CTX_free>>;
using EncoderPtr = std::unique_ptr<OSSL_ENCODER_CTX, Releaser<OSSL_ENCODER_CTX_free>>;
using CertificatePtr = std::unique_ptr<X509, Releaser<X509_free>>;

BioPtr reading(std::span<const std::uint8_t> bytes)
{
    return BioPtr(
        BIO_new_mem_buf(bytes.data(), static_cast<int>(std::min<std::size_t>(bytes.size(), INT_MAX))));
}

/// What the decoder asked for a passphrase and got, so that the error can say which it was.
struct Asking
{
    const PassphraseCallback* callback;
    bool asked = false;
    bool answered = false;
};

int answer(char* buffer, std::size_t size, std::size_t* length, const OSSL_PARAM*, void* argument)
{
    auto& asking = *static_cast<Asking*>(argument);
    asking.asked = true;
    if (!*asking.callback)
        return 0;
    const auto passphrase = (*asking.callback)();
    if (!passphrase || passphrase->size() > size)
        return 0;
    asking.answered = true;
    std::copy_n(passphrase->view().begin(), passphrase->size(), buffer);
    *length = passphrase->size();
    return 1;
}

bool hasPrivatePart(const EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "ED25519") || EVP_PKEY_is_a(key, "X25519")) {
        std::size_t size = 0;
        return EVP_PKEY_get_raw_private_key(key, nullptr, &size) == 1;
    }
    const char* const parameter =
        EVP_PKEY_is_a(key, "RSA") ? OSSL_PKEY_PARAM_RSA_D : OSSL_PKEY_PARAM_PRIV_KEY;
    BIGNUM* number = nullptr;
    const bool has = EVP_PKEY_get_bn_param(key, parameter, &number) == 1;
    BN_clear_free(number);
    return has;
}

tl::unexpected<Error> unreadable()
{
    return fail(ErrorCode::InvalidInput, "There is no key in it that could be read.",
                "Signet reads JWK, JWKS and PEM or DER files with RSA, EC, Ed25519 and X25519 keys.");
}

Result<Jwk> decode(std::span<const std::uint8_t> bytes, const char* format,
                   const PassphraseCallback& passphrase)
{
    Asking asking{&passphrase};
    EVP_PKEY* made = nullptr;
    const DecoderPtr decoder(
        OSSL_DECODER_CTX_new_for_pkey(&made, format, nullptr, nullptr, 0, nullptr, nullptr));
    const BioPtr input = reading(bytes);
    if (!decoder || !input)
        return fail(ErrorCode::Crypto, "The key could not be read.");
    OSSL_DECODER_CTX_set_passphrase_cb(decoder.get(), answer, &asking);
    const bool good = OSSL_DECODER_from_bio(decoder.get(), input.get()) == 1;
    KeyPtr key(made);
    forgetOpensslErrors();
    if (!good || !key) {
        if (asking.asked && !asking.answered)
            return fail(ErrorCode::PassphraseNeeded, "The key is encrypted.", "Give its passphrase.");
        if (asking.asked)
            return fail(ErrorCode::WrongPassphrase, "The passphrase does not open the key.", "Try again.");
        return unreadable();
    }
    const bool isPrivate = hasPrivatePart(key.get());
    forgetOpensslErrors();
    return JwkBuilder::fromNative(std::move(key), isPrivate, {});
}

Result<Jwk> fromCertificate(CertificatePtr certificate)
{
    KeyPtr key(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
    forgetOpensslErrors();
    if (!key)
        return unreadable();
    return JwkBuilder::fromNative(std::move(key), false, {});
}

Result<SecretBytes> encode(const Jwk& key, int selection, const char* format, const char* structure,
                           std::string_view passphrase)
{
    if (key.isSymmetric())
        return fail(ErrorCode::NotAllowed, "A symmetric key has no PEM or DER form.", "Export it as a JWK.");
    const EncoderPtr encoder(
        OSSL_ENCODER_CTX_new_for_pkey(key.native(), selection, format, structure, nullptr));
    if (!encoder || OSSL_ENCODER_CTX_get_num_encoders(encoder.get()) == 0)
        return fail(ErrorCode::Crypto, "The key could not be written.");
    if (!passphrase.empty() &&
        (OSSL_ENCODER_CTX_set_cipher(encoder.get(), "AES-256-CBC", nullptr) != 1 ||
         OSSL_ENCODER_CTX_set_passphrase(encoder.get(), asBytes(passphrase).data(), passphrase.size()) != 1))
        return fail(ErrorCode::Crypto, "The key could not be encrypted.");
    unsigned char* data = nullptr;
    std::size_t size = 0;
    if (OSSL_ENCODER_to_data(encoder.get(), &data, &size) != 1) {
        forgetOpensslErrors();
        return fail(ErrorCode::Crypto, "The key could not be written.");
    }
    SecretBytes text{std::span<const std::uint8_t>(data, size)};
    OPENSSL_clear_free(data, size);
    return text;
}

} // namespace

Result<Jwk> Jwk::fromPem(std::string_view pem, const PassphraseCallback& passphrase)
{
    if (pem.find("-----BEGIN CERTIFICATE-----") != std::string_view::npos &&
        pem.find("PRIVATE KEY-----") == std::string_view::npos) {
        const BioPtr input = reading(asBytes(pem));
        return fromCertificate(CertificatePtr(PEM_read_bio_X509(input.get(), nullptr, nullptr, nullptr)));
    }
    return decode(asBytes(pem), "PEM", passphrase);
}

Result<Jwk> Jwk::fromDer(std::span<const std::uint8_t> der, const PassphraseCallback& passphrase)
{
    auto key = decode(der, "DER", passphrase);
    if (key || key.error().code != ErrorCode::InvalidInput)
        return key;
    const BioPtr input = reading(der);
    return fromCertificate(CertificatePtr(d2i_X509_bio(input.get(), nullptr)));
}

Result<std::string> Jwk::publicPem() const
{
    return encode(*this, EVP_PKEY_PUBLIC_KEY, "PEM", "SubjectPublicKeyInfo", {})
        .map([](const SecretBytes& text) { return std::string(text.view()); });
}

Result<std::vector<std::uint8_t>> Jwk::publicDer() const
{
    return encode(*this, EVP_PKEY_PUBLIC_KEY, "DER", "SubjectPublicKeyInfo", {})
        .map([](const SecretBytes& bytes) {
            return std::vector<std::uint8_t>(bytes.bytes().begin(), bytes.bytes().end());
        });
}

Result<SecretBytes> Jwk::privatePem(std::string_view passphrase) const
{
    if (!isPrivate())
        return fail(ErrorCode::NotAllowed, "Only the public half of the key is here.",
                    "Export it as a public key.");
    return encode(*this, EVP_PKEY_KEYPAIR, "PEM", "PrivateKeyInfo", passphrase);
}

Result<SecretBytes> Jwk::privateDer() const
{
    if (!isPrivate())
        return fail(ErrorCode::NotAllowed, "Only the public half of the key is here.",
                    "Export it as a public key.");
    return encode(*this, EVP_PKEY_KEYPAIR, "DER", "PrivateKeyInfo", {});
}

} // namespace signet::jose
