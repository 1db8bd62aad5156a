#include "core/jose/content_key.h"

#include "core/base/text.h"
#include "core/jose/hmac.h"
#include "core/jose/openssl.h"

#include <openssl/core_names.h>

#include <climits>
#include <optional>

namespace signet::jose {

namespace {

constexpr std::size_t cbcBlock = 16;

bool isGcm(Encryption encryption) noexcept
{
    return encryption <= Encryption::A256GCM;
}

HmacHash macHashOf(Encryption encryption) noexcept
{
    switch (encryption) {
    case Encryption::A128CBC_HS256:
        return HmacHash::Sha256;
    case Encryption::A192CBC_HS384:
        return HmacHash::Sha384;
    default:
        return HmacHash::Sha512;
    }
}

/// AL of RFC 7518 section 5.2.2.1: the bits of the additional data, as 64 bits big-endian.
std::array<std::uint8_t, 8> bitLength(std::size_t bytes) noexcept
{
    std::array<std::uint8_t, 8> length{};
    auto bits = static_cast<std::uint64_t>(bytes) * 8;
    for (std::size_t i = length.size(); i-- > 0; bits >>= 8)
        length[i] = static_cast<std::uint8_t>(bits);
    return length;
}

/// A keyed cipher context for each direction.
struct Context
{
    CipherContextPtr decrypting;
    CipherContextPtr encrypting;
};

constexpr const char* mismatch = "the tag does not match the content";

} // namespace

struct ContentKey::State
{
    Encryption encryption;
    SecretBytes cipherKey;
    std::optional<HmacKey> mac; ///< CBC only
    ContextPool<Context> contexts;

    State(std::span<const std::uint8_t> key, Encryption enc) : encryption(enc)
    {
        if (isGcm(enc)) {
            cipherKey = SecretBytes(key);
            return;
        }
        const auto half = key.size() / 2; // MAC_KEY first, ENC_KEY second (RFC 7518 section 5.2.2.1)
        mac.emplace(macHashOf(enc), key.first(half));
        cipherKey = SecretBytes(key.subspan(half));
    }

    [[nodiscard]] CipherContextPtr makeCipher(int encrypting) const noexcept
    {
        CipherContextPtr context(EVP_CIPHER_CTX_new());
        if (!context || EVP_CipherInit_ex2(context.get(), cipherOf(encryption), cipherKey.data(), nullptr,
                                           encrypting, nullptr) != 1)
            return nullptr;
        return context;
    }

    [[nodiscard]] std::unique_ptr<Context> makeContext() const noexcept
    {
        std::unique_ptr<Context> context(new (std::nothrow) Context);
        if (!context)
            return nullptr;
        context->decrypting = makeCipher(0);
        context->encrypting = makeCipher(1);
        const bool complete = context->decrypting && context->encrypting;
        return complete ? std::move(context) : nullptr;
    }

    /// Runs `work` with a context of this thread; false when there is none or `work` fails.
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

    /// The first half of the MAC is the tag (RFC 7518 section 5.2.2.1).
    void authenticate(std::span<const std::uint8_t> iv, std::string_view aad,
                      std::span<const std::uint8_t> ciphertext, std::uint8_t* out) const noexcept
    {
        const auto length = bitLength(aad.size());
        mac->compute({asBytes(aad), iv, ciphertext, length}, out);
    }
};

ContentKey::ContentKey(std::shared_ptr<const State> state) noexcept : m_state(std::move(state)) {}

Result<ContentKey> ContentKey::bind(std::span<const std::uint8_t> key, Encryption encryption)
{
    if (key.size() != keySizeOf(encryption))
        return fail(ErrorCode::InvalidInput,
                    "The key has " + std::to_string(key.size()) + " bytes, but " +
                        std::string(toString(encryption)) + " needs " +
                        std::to_string(keySizeOf(encryption)) + ".",
                    "Use a key made for this encryption, or name the encryption that fits the key.");
    return ContentKey(std::make_shared<const State>(key, encryption));
}

Encryption ContentKey::encryption() const noexcept
{
    return m_state->encryption;
}

std::size_t ContentKey::sealedSize(std::size_t size) const noexcept
{
    return isGcm(m_state->encryption) ? size : (size / cbcBlock + 1) * cbcBlock;
}

namespace {

bool openGcm(EVP_CIPHER_CTX* context, std::span<const std::uint8_t> iv, std::string_view aad,
             std::span<const std::uint8_t> ciphertext, std::span<const std::uint8_t> tag,
             std::uint8_t* out) noexcept
{
    int length = 0;
    int rest = 0;
    // OSSL_PARAM takes the expected tag as a writable pointer, but it is only read.
    auto* const expected =
        const_cast<std::uint8_t*>(tag.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    const std::array<OSSL_PARAM, 2> params{
        OSSL_PARAM_construct_octet_string(OSSL_CIPHER_PARAM_AEAD_TAG, expected, tag.size()),
        OSSL_PARAM_construct_end()};
    return EVP_DecryptInit_ex2(context, nullptr, nullptr, iv.data(), params.data()) == 1 &&
           EVP_DecryptUpdate(context, nullptr, &length, asBytes(aad).data(), static_cast<int>(aad.size())) ==
               1 &&
           EVP_DecryptUpdate(context, out, &length, ciphertext.data(), static_cast<int>(ciphertext.size())) ==
               1 &&
           EVP_DecryptFinal_ex(context, out + length, &rest) == 1;
}

bool sealGcm(EVP_CIPHER_CTX* context, std::span<const std::uint8_t> iv, std::string_view aad,
             std::span<const std::uint8_t> plaintext, std::uint8_t* out, std::span<std::uint8_t> tag) noexcept
{
    int length = 0;
    int rest = 0;
    return EVP_EncryptInit_ex2(context, nullptr, nullptr, iv.data(), nullptr) == 1 &&
           EVP_EncryptUpdate(context, nullptr, &length, asBytes(aad).data(), static_cast<int>(aad.size())) ==
               1 &&
           EVP_EncryptUpdate(context, out, &length, plaintext.data(), static_cast<int>(plaintext.size())) ==
               1 &&
           EVP_EncryptFinal_ex(context, out + length, &rest) == 1 &&
           EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tag.size()), tag.data()) == 1;
}

/// The whole of a CBC run; returns the bytes written or nothing.
std::optional<std::size_t> runCbc(EVP_CIPHER_CTX* context, std::span<const std::uint8_t> iv,
                                  std::span<const std::uint8_t> in, std::uint8_t* out) noexcept
{
    int length = 0;
    int rest = 0;
    if (EVP_CipherInit_ex2(context, nullptr, nullptr, iv.data(), -1, nullptr) != 1 ||
        EVP_CipherUpdate(context, out, &length, in.data(), static_cast<int>(in.size())) != 1 ||
        EVP_CipherFinal_ex(context, out + length, &rest) != 1)
        return std::nullopt;
    return static_cast<std::size_t>(length + rest);
}

} // namespace

Verdict<std::size_t> ContentKey::open(std::span<const std::uint8_t> iv, std::string_view aad,
                                      std::span<const std::uint8_t> ciphertext,
                                      std::span<const std::uint8_t> tag,
                                      std::span<std::uint8_t> out) const noexcept
{
    const auto encryption = m_state->encryption;
    if (iv.size() != ivSizeOf(encryption))
        return refuse(Refusal::Malformed, "the initialization vector has the wrong size");
    if (tag.size() != tagSizeOf(encryption))
        return refuse(Refusal::BadSignature, "the tag has the wrong size");
    if (ciphertext.size() > out.size() || ciphertext.size() > INT_MAX || aad.size() > INT_MAX)
        return refuse(Refusal::TooLarge, "the ciphertext is too large");
    std::size_t size = ciphertext.size();
    const bool good = m_state->with([&](Context& context) {
        if (isGcm(encryption))
            return openGcm(context.decrypting.get(), iv, aad, ciphertext, tag, out.data());
        std::array<std::uint8_t, HmacKey::maximumSize> computed{};
        m_state->authenticate(iv, aad, ciphertext, computed.data());
        // The tag is checked before any padding is looked at: no oracle.
        if (!equalInConstantTime(std::span(computed).first(tag.size()), tag))
            return false;
        const auto written = runCbc(context.decrypting.get(), iv, ciphertext, out.data());
        size = written.value_or(0);
        return written.has_value();
    });
    if (!good) {
        cleanse(out.data(), ciphertext.size());
        return refuse(Refusal::BadSignature, mismatch);
    }
    return size;
}

std::optional<std::size_t> ContentKey::seal(std::span<const std::uint8_t> iv, std::string_view aad,
                                            std::span<const std::uint8_t> plaintext,
                                            std::span<std::uint8_t> out,
                                            std::span<std::uint8_t> tag) const noexcept
{
    const auto encryption = m_state->encryption;
    if (iv.size() != ivSizeOf(encryption) || tag.size() != tagSizeOf(encryption) ||
        out.size() < sealedSize(plaintext.size()) || plaintext.size() > INT_MAX - cbcBlock ||
        aad.size() > INT_MAX)
        return std::nullopt;
    std::size_t size = plaintext.size();
    const bool good = m_state->with([&](Context& context) {
        if (isGcm(encryption))
            return sealGcm(context.encrypting.get(), iv, aad, plaintext, out.data(), tag);
        const auto written = runCbc(context.encrypting.get(), iv, plaintext, out.data());
        if (!written)
            return false;
        size = *written;
        std::array<std::uint8_t, HmacKey::maximumSize> computed{};
        m_state->authenticate(iv, aad, out.first(size), computed.data());
        std::copy_n(computed.begin(), tag.size(), tag.begin());
        return true;
    });
    return good ? std::optional(size) : std::nullopt;
}

} // namespace signet::jose
