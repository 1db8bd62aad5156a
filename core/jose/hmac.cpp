#include "core/jose/hmac.h"

#include <algorithm>

namespace signet::jose {

HmacKey::HmacKey(const EVP_MD* hash, std::span<const std::uint8_t> key)
    : m_hash(hash),
      m_size(static_cast<std::size_t>(EVP_MD_get_size(hash))),
      m_inner(static_cast<std::size_t>(EVP_MD_get_block_size(hash))),
      m_outer(m_inner.size())
{
    SecretBytes block(m_inner.size());
    if (key.size() > block.size()) {
        unsigned length = 0;
        EVP_Digest(key.data(), key.size(), block.data(), &length, m_hash, nullptr);
    } else {
        std::copy(key.begin(), key.end(), block.data());
    }
    for (std::size_t i = 0; i < block.size(); ++i) {
        m_inner.data()[i] = static_cast<std::uint8_t>(block.data()[i] ^ 0x36);
        m_outer.data()[i] = static_cast<std::uint8_t>(block.data()[i] ^ 0x5C);
    }
}

DigestContextPtr HmacKey::makeContext() const noexcept
{
    DigestContextPtr context(EVP_MD_CTX_new());
    if (!context || EVP_DigestInit_ex2(context.get(), m_hash, nullptr) != 1)
        return nullptr;
    return context;
}

bool HmacKey::compute(EVP_MD_CTX* context, std::initializer_list<std::span<const std::uint8_t>> parts,
                      std::uint8_t* out) const noexcept
{
    bool good = EVP_DigestInit_ex2(context, nullptr, nullptr) == 1 &&
                EVP_DigestUpdate(context, m_inner.data(), m_inner.size()) == 1;
    for (const auto part : parts)
        good = good && EVP_DigestUpdate(context, part.data(), part.size()) == 1;
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> inner{};
    good = good && EVP_DigestFinal_ex(context, inner.data(), nullptr) == 1 &&
           EVP_DigestInit_ex2(context, nullptr, nullptr) == 1 &&
           EVP_DigestUpdate(context, m_outer.data(), m_outer.size()) == 1 &&
           EVP_DigestUpdate(context, inner.data(), m_size) == 1 &&
           EVP_DigestFinal_ex(context, out, nullptr) == 1;
    return good;
}

} // namespace signet::jose
