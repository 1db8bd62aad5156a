#include "core/jose/signature_key.h"

#include "core/base/text.h"
#include "core/jose/ecdsa_signature.h"
#include "core/jose/hmac.h"
#include "core/jose/openssl.h"

#include <openssl/rsa.h>

#include <optional>

namespace signet::jose {

namespace {

struct Context
{
    DigestContextPtr digest;
    KeyContextPtr verifying;
    KeyContextPtr signing;
};

bool isPss(Algorithm algorithm) noexcept
{
    return algorithm >= Algorithm::PS256 && algorithm <= Algorithm::PS512;
}

bool isRsa(Algorithm algorithm) noexcept
{
    return algorithm >= Algorithm::RS256 && algorithm <= Algorithm::PS512;
}

HmacHash macHashOf(Algorithm algorithm) noexcept
{
    if (algorithm == Algorithm::HS256)
        return HmacHash::Sha256;
    return algorithm == Algorithm::HS384 ? HmacHash::Sha384 : HmacHash::Sha512;
}

bool setPadding(EVP_PKEY_CTX* context, Algorithm algorithm) noexcept
{
    const EVP_MD* hash = hashOf(algorithm);
    if (EVP_PKEY_CTX_set_signature_md(context, hash) != 1)
        return false;
    if (!isRsa(algorithm))
        return true;
    if (!isPss(algorithm))
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    // RFC 7518 section 3.5: the salt is as long as the hash, MGF1 uses the same hash.
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md(context, hash) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

constexpr const char* mismatch = "the signature does not match the content";

} // namespace

struct SignatureKey::State
{
    Jwk key;
    Algorithm algorithm;
    std::size_t signatureSize;
    std::size_t hashSize;
    std::optional<HmacKey> mac;
    ContextPool<Context> contexts;

    State(Jwk boundKey, Algorithm boundAlgorithm)
        : key(std::move(boundKey)), algorithm(boundAlgorithm), signatureSize(0), hashSize(0)
    {
        if (const EVP_MD* hash = hashOf(algorithm))
            hashSize = static_cast<std::size_t>(EVP_MD_get_size(hash));
        if (isMac(algorithm)) {
            mac.emplace(macHashOf(algorithm), key.secret());
            signatureSize = mac->size();
        } else if (key.type() == KeyType::EllipticCurve) {
            signatureSize = 2 * ((key.bits() + 7) / 8);
        } else {
            signatureSize = static_cast<std::size_t>(EVP_PKEY_get_size(key.native()));
        }
    }

    [[nodiscard]] std::unique_ptr<Context> makeContext() const noexcept
    {
        std::unique_ptr<Context> context(new (std::nothrow) Context);
        if (!context)
            return nullptr;
        context->digest.reset(EVP_MD_CTX_new());
        if (!context->digest)
            return nullptr;
        if (algorithm == Algorithm::EdDSA)
            return context;
        if (EVP_DigestInit_ex2(context->digest.get(), hashOf(algorithm), nullptr) != 1)
            return nullptr;
        context->verifying.reset(EVP_PKEY_CTX_new_from_pkey(nullptr, key.native(), nullptr));
        if (!context->verifying || EVP_PKEY_verify_init(context->verifying.get()) != 1 ||
            !setPadding(context->verifying.get(), algorithm))
            return nullptr;
        if (!key.isPrivate())
            return context;
        context->signing.reset(EVP_PKEY_CTX_new_from_pkey(nullptr, key.native(), nullptr));
        if (!context->signing || EVP_PKEY_sign_init(context->signing.get()) != 1 ||
            !setPadding(context->signing.get(), algorithm))
            return nullptr;
        return context;
    }

    template <typename Work>
    [[nodiscard]] bool with(const Work& work) const noexcept
    {
        auto context = contexts.take([this] { return makeContext(); });
        const bool good = context && work(*context);
        if (context)
            contexts.give(std::move(context));
        if (!good)
            forgetOpensslErrors();
        return good;
    }

    [[nodiscard]] bool hash(EVP_MD_CTX* digest, std::string_view input, std::uint8_t* out) const noexcept
    {
        return EVP_DigestInit_ex2(digest, nullptr, nullptr) == 1 &&
               EVP_DigestUpdate(digest, input.data(), input.size()) == 1 &&
               EVP_DigestFinal_ex(digest, out, nullptr) == 1;
    }

    [[nodiscard]] bool verify(Context& context, std::string_view input,
                              std::span<const std::uint8_t> signature) const noexcept
    {
        if (algorithm == Algorithm::EdDSA) {
            // Ed25519 takes the message whole; its context cannot be prepared beyond the key.
            return EVP_DigestVerifyInit_ex(context.digest.get(), nullptr, nullptr, nullptr, nullptr,
                                           key.native(), nullptr) == 1 &&
                   EVP_DigestVerify(context.digest.get(), signature.data(), signature.size(),
                                    asBytes(input).data(), input.size()) == 1;
        }
        std::array<std::uint8_t, EVP_MAX_MD_SIZE> computed{};
        if (!hash(context.digest.get(), input, computed.data()))
            return false;
        if (key.type() == KeyType::Rsa)
            return EVP_PKEY_verify(context.verifying.get(), signature.data(), signature.size(),
                                   computed.data(), hashSize) == 1;
        std::array<std::uint8_t, maximumDerSize> der{};
        const auto derSize = rawToDer(signature, der);
        return derSize != 0 &&
               EVP_PKEY_verify(context.verifying.get(), der.data(), derSize, computed.data(), hashSize) == 1;
    }

    [[nodiscard]] bool sign(Context& context, std::string_view input,
                            std::span<std::uint8_t> out) const noexcept
    {
        std::size_t size = out.size();
        if (algorithm == Algorithm::EdDSA)
            return EVP_DigestSignInit_ex(context.digest.get(), nullptr, nullptr, nullptr, nullptr,
                                         key.native(), nullptr) == 1 &&
                   EVP_DigestSign(context.digest.get(), out.data(), &size, asBytes(input).data(),
                                  input.size()) == 1;
        std::array<std::uint8_t, EVP_MAX_MD_SIZE> computed{};
        if (!context.signing || !hash(context.digest.get(), input, computed.data()))
            return false;
        if (key.type() == KeyType::Rsa)
            return EVP_PKEY_sign(context.signing.get(), out.data(), &size, computed.data(), hashSize) == 1;
        std::array<std::uint8_t, maximumDerSize> der{};
        size = der.size();
        return EVP_PKEY_sign(context.signing.get(), der.data(), &size, computed.data(), hashSize) == 1 &&
               derToRaw(std::span(der).first(size), out.first(signatureSize));
    }
};

SignatureKey::SignatureKey(std::shared_ptr<const State> state) noexcept : m_state(std::move(state)) {}

Result<SignatureKey> SignatureKey::bind(const Jwk& key, Algorithm algorithm)
{
    auto permitted = key.permits(algorithm, KeyOperation::Verify);
    if (!permitted)
        permitted = key.permits(algorithm, KeyOperation::Sign);
    if (!isSignature(algorithm) || !permitted) {
        const std::string why = permitted ? "it is no signature algorithm" : permitted.error().detail;
        return fail(ErrorCode::NotAllowed,
                    "The key cannot be used with " + std::string(toString(algorithm)) + ": " + why + ".",
                    "Use the algorithm the key was made for, or another key.");
    }
    return SignatureKey(std::make_shared<const State>(key, algorithm));
}

Algorithm SignatureKey::algorithm() const noexcept
{
    return m_state->algorithm;
}

const Jwk& SignatureKey::key() const noexcept
{
    return m_state->key;
}

std::size_t SignatureKey::signatureSize() const noexcept
{
    return m_state->signatureSize;
}

bool SignatureKey::canSign() const noexcept
{
    return m_state->key.permits(m_state->algorithm, KeyOperation::Sign).has_value();
}

Verdict<void> SignatureKey::verify(std::string_view input,
                                   std::span<const std::uint8_t> signature) const noexcept
{
    if (signature.size() != m_state->signatureSize)
        return refuse(Refusal::BadSignature, "the signature has the wrong size");
    bool good = false;
    if (m_state->mac) {
        std::array<std::uint8_t, HmacKey::maximumSize> computed{};
        m_state->mac->compute({asBytes(input)}, computed.data());
        good = equalInConstantTime(std::span(computed).first(signature.size()), signature);
    } else {
        good = m_state->with([&](Context& context) { return m_state->verify(context, input, signature); });
    }
    if (!good)
        return refuse(Refusal::BadSignature, mismatch);
    return {};
}

bool SignatureKey::sign(std::string_view input, std::span<std::uint8_t> out) const noexcept
{
    if (!canSign() || out.size() < m_state->signatureSize)
        return false;
    if (m_state->mac) {
        m_state->mac->compute({asBytes(input)}, out.data());
        return true;
    }
    return m_state->with([&](Context& context) { return m_state->sign(context, input, out); });
}

} // namespace signet::jose
