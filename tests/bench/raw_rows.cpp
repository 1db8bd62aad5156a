#include "core/base/random.h"
#include "core/base/secret_bytes.h"
#include "core/base/text.h"
#include "tests/bench/rows.h"
#include "tests/bench/subjects.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

// OpenSSL's primitives on the bytes of the very tokens that Signet's rows read: contexts are made, keyed and
// given their algorithms once, and no base64, no header and no claims are touched.

namespace signet::bench {

namespace {

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T* object) const noexcept
    {
        release(object);
    }
};
using MacContext = std::unique_ptr<EVP_MAC_CTX, Release<EVP_MAC_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Release<EVP_CIPHER_CTX_free>>;
using Mac = std::unique_ptr<EVP_MAC, Release<EVP_MAC_free>>;
using Hash = std::unique_ptr<EVP_MD, Release<EVP_MD_free>>;
using Cipher = std::unique_ptr<EVP_CIPHER, Release<EVP_CIPHER_free>>;

void require(bool good, const char* what)
{
    if (!good)
        giveUp(what);
}

/// HMAC-SHA256 with the key kept in the context.
class RawMac
{
public:
    explicit RawMac(std::span<const std::uint8_t> key)
    {
        const Mac mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
        m_context.reset(EVP_MAC_CTX_new(mac.get()));
        std::array<char, 7> hash{"SHA256"};
        const std::array<OSSL_PARAM, 2> parameters{
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, hash.data(), 0),
            OSSL_PARAM_construct_end()};
        require(EVP_MAC_init(m_context.get(), key.data(), key.size(), parameters.data()) == 1,
                "HMAC cannot be keyed");
    }
    bool compute(std::string_view input, std::array<std::uint8_t, 32>& out) const
    {
        std::size_t size = 0;
        return EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) == 1 &&
               EVP_MAC_update(m_context.get(), asBytes(input).data(), input.size()) == 1 &&
               EVP_MAC_final(m_context.get(), out.data(), &size, out.size()) == 1;
    }

private:
    MacContext m_context;
};

/// SHA-256 and then RSA or ECDSA on the hash.
class RawHashedSignature
{
public:
    RawHashedSignature(EVP_PKEY* key, bool rsa)
        : m_hash(EVP_MD_fetch(nullptr, "SHA256", nullptr)),
          m_digest(EVP_MD_CTX_new()),
          m_verify(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr)),
          m_sign(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr))
    {
        require(EVP_DigestInit_ex2(m_digest.get(), m_hash.get(), nullptr) == 1 &&
                    EVP_PKEY_verify_init(m_verify.get()) == 1 && EVP_PKEY_sign_init(m_sign.get()) == 1,
                "a signature context cannot be made");
        for (EVP_PKEY_CTX* context : {m_verify.get(), m_sign.get()}) {
            require(EVP_PKEY_CTX_set_signature_md(context, m_hash.get()) == 1, "no SHA-256");
            require(!rsa || EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1,
                    "no PKCS#1 padding");
        }
    }
    bool verify(std::string_view input, std::span<const std::uint8_t> signature) const
    {
        std::array<std::uint8_t, 32> hash{};
        return digest(input, hash) && EVP_PKEY_verify(m_verify.get(), signature.data(), signature.size(),
                                                      hash.data(), hash.size()) == 1;
    }
    std::size_t sign(std::string_view input, std::span<std::uint8_t> out) const
    {
        std::array<std::uint8_t, 32> hash{};
        std::size_t size = out.size();
        const bool good = digest(input, hash) &&
                          EVP_PKEY_sign(m_sign.get(), out.data(), &size, hash.data(), hash.size()) == 1;
        return good ? size : 0;
    }

private:
    bool digest(std::string_view input, std::array<std::uint8_t, 32>& out) const
    {
        return EVP_DigestInit_ex2(m_digest.get(), nullptr, nullptr) == 1 &&
               EVP_DigestUpdate(m_digest.get(), input.data(), input.size()) == 1 &&
               EVP_DigestFinal_ex(m_digest.get(), out.data(), nullptr) == 1;
    }

    Hash m_hash;
    DigestContext m_digest;
    KeyContext m_verify;
    KeyContext m_sign;
};

/// Ed25519 takes the message whole. The key is loaded; the contexts are started once, which OpenSSL 3.0
/// allows.
class RawEd25519
{
public:
    explicit RawEd25519(EVP_PKEY* key) : m_verify(EVP_MD_CTX_new()), m_sign(EVP_MD_CTX_new())
    {
        require(
            EVP_DigestVerifyInit_ex(m_verify.get(), nullptr, nullptr, nullptr, nullptr, key, nullptr) == 1 &&
                EVP_DigestSignInit_ex(m_sign.get(), nullptr, nullptr, nullptr, nullptr, key, nullptr) == 1,
            "an Ed25519 context cannot be made");
    }
    bool verify(std::string_view input, std::span<const std::uint8_t> signature) const
    {
        return EVP_DigestVerify(m_verify.get(), signature.data(), signature.size(), asBytes(input).data(),
                                input.size()) == 1;
    }
    bool sign(std::string_view input, std::array<std::uint8_t, 64>& out) const
    {
        std::size_t size = out.size();
        return EVP_DigestSign(m_sign.get(), out.data(), &size, asBytes(input).data(), input.size()) == 1;
    }

private:
    DigestContext m_verify;
    DigestContext m_sign;
};

/// A256GCM with the key kept; only the nonce is set each time.
class RawGcm
{
public:
    explicit RawGcm(std::span<const std::uint8_t> key)
        : m_cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr)),
          m_open(EVP_CIPHER_CTX_new()),
          m_seal(EVP_CIPHER_CTX_new())
    {
        require(EVP_DecryptInit_ex2(m_open.get(), m_cipher.get(), key.data(), nullptr, nullptr) == 1 &&
                    EVP_EncryptInit_ex2(m_seal.get(), m_cipher.get(), key.data(), nullptr, nullptr) == 1,
                "A256GCM cannot be keyed");
    }
    bool open(const SealingSubject& subject, std::span<std::uint8_t> out) const
    {
        std::array<std::uint8_t, 16> tag{};
        std::copy(subject.tag.begin(), subject.tag.end(), tag.begin());
        int size = 0;
        int rest = 0;
        EVP_CIPHER_CTX* context = m_open.get();
        return EVP_DecryptInit_ex2(context, nullptr, nullptr, subject.iv.data(), nullptr) == 1 &&
               EVP_DecryptUpdate(context, nullptr, &size, asBytes(subject.header).data(),
                                 static_cast<int>(subject.header.size())) == 1 &&
               EVP_DecryptUpdate(context, out.data(), &size, subject.ciphertext.data(),
                                 static_cast<int>(subject.ciphertext.size())) == 1 &&
               EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, 16, tag.data()) == 1 &&
               EVP_DecryptFinal_ex(context, out.data() + size, &rest) == 1;
    }
    bool seal(const SealingSubject& subject, std::span<std::uint8_t> out,
              std::array<std::uint8_t, 16>& tag) const
    {
        std::array<std::uint8_t, 12> iv{};
        randomBytes(iv);
        int size = 0;
        int rest = 0;
        EVP_CIPHER_CTX* context = m_seal.get();
        return EVP_EncryptInit_ex2(context, nullptr, nullptr, iv.data(), nullptr) == 1 &&
               EVP_EncryptUpdate(context, nullptr, &size, asBytes(subject.header).data(),
                                 static_cast<int>(subject.header.size())) == 1 &&
               EVP_EncryptUpdate(context, out.data(), &size, asBytes(subject.claims).data(),
                                 static_cast<int>(subject.claims.size())) == 1 &&
               EVP_EncryptFinal_ex(context, out.data() + size, &rest) == 1 &&
               EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, 16, tag.data()) == 1;
    }

private:
    Cipher m_cipher;
    CipherContext m_open;
    CipherContext m_seal;
};

void addMac(const SignatureSubject& subject)
{
    const auto mac = std::make_shared<RawMac>(subject.key.secret());
    addRow("raw/HS256/verify", [&subject, mac] {
        std::array<std::uint8_t, 32> computed{};
        return mac->compute(subject.signingInput, computed) &&
               equalInConstantTime(computed, subject.signature);
    });
    addRow("raw/HS256/sign", [&subject, mac] {
        std::array<std::uint8_t, 32> computed{};
        return mac->compute(subject.signingInput, computed);
    });
}

void addHashed(const SignatureSubject& subject)
{
    const bool rsa = subject.algorithm == jose::Algorithm::RS256;
    const auto raw = std::make_shared<RawHashedSignature>(subject.key.native(), rsa);
    // OpenSSL's own form of an ECDSA signature is DER, so the row verifies one that OpenSSL made.
    std::vector<std::uint8_t> signature(512);
    signature.resize(raw->sign(subject.signingInput, signature));
    addRow("raw/" + subject.name + "/verify",
           [&subject, raw, signature] { return raw->verify(subject.signingInput, signature); });
    addRow("raw/" + subject.name + "/sign", [&subject, raw, out = std::vector<std::uint8_t>(512)]() mutable {
        return raw->sign(subject.signingInput, out) != 0;
    });
}

void addEd25519(const SignatureSubject& subject)
{
    const auto raw = std::make_shared<RawEd25519>(subject.key.native());
    addRow("raw/EdDSA/verify",
           [&subject, raw] { return raw->verify(subject.signingInput, subject.signature); });
    addRow("raw/EdDSA/sign", [&subject, raw] {
        std::array<std::uint8_t, 64> out{};
        return raw->sign(subject.signingInput, out);
    });
}

void addGcm(const SealingSubject& subject)
{
    const auto raw = std::make_shared<RawGcm>(subject.key.secret());
    addRow("raw/A256GCM/open", [&subject, raw, out = std::vector<std::uint8_t>(512)]() mutable {
        return raw->open(subject, out);
    });
    addRow("raw/A256GCM/seal", [&subject, raw, out = std::vector<std::uint8_t>(512)]() mutable {
        std::array<std::uint8_t, 16> tag{};
        return raw->seal(subject, out, tag);
    });
}

} // namespace

void addRawRows()
{
    for (const auto& subject : signatureSubjects()) {
        if (subject.algorithm == jose::Algorithm::HS256)
            addMac(subject);
        else if (subject.algorithm == jose::Algorithm::EdDSA)
            addEd25519(subject);
        else
            addHashed(subject);
    }
    addGcm(sealingSubject());
}

} // namespace signet::bench
