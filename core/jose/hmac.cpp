// The low-level functions are marked deprecated in OpenSSL 3; hmac.h says why they are used here and only
// here.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "core/jose/hmac.h"

#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <cstring>

// The low-level functions are marked deprecated in OpenSSL 3; hmac.h says why they are used here, and only
// here.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace signet::jose {

namespace {

struct Sha256
{
    using State = SHA256_CTX;
    static constexpr std::size_t blockSize = SHA256_CBLOCK;
    static constexpr std::size_t size = SHA256_DIGEST_LENGTH;
    static constexpr auto init = SHA256_Init;
    static constexpr auto update = SHA256_Update;
    static constexpr auto final = SHA256_Final;
};

struct Sha384
{
    using State = SHA512_CTX;
    static constexpr std::size_t blockSize = SHA512_CBLOCK;
    static constexpr std::size_t size = SHA384_DIGEST_LENGTH;
    static constexpr auto init = SHA384_Init;
    static constexpr auto update = SHA384_Update;
    static constexpr auto final = SHA384_Final;
};

struct Sha512
{
    using State = SHA512_CTX;
    static constexpr std::size_t blockSize = SHA512_CBLOCK;
    static constexpr std::size_t size = SHA512_DIGEST_LENGTH;
    static constexpr auto init = SHA512_Init;
    static constexpr auto update = SHA512_Update;
    static constexpr auto final = SHA512_Final;
};

template <typename Hash>
SecretBytes keyedStates(std::span<const std::uint8_t> key)
{
    SecretBytes block(Hash::blockSize);
    typename Hash::State state;
    if (key.size() > block.size()) { // RFC 2104 section 2: a longer key is hashed first
        Hash::init(&state);
        Hash::update(&state, key.data(), key.size());
        Hash::final(block.data(), &state);
    } else {
        std::copy(key.begin(), key.end(), block.data());
    }
    SecretBytes states(2 * sizeof(state));
    std::uint8_t* place = states.data();
    std::uint8_t previous = 0;
    for (const std::uint8_t pad : {std::uint8_t{0x36}, std::uint8_t{0x5C}}) {
        for (auto& byte : block.bytes())
            byte = static_cast<std::uint8_t>(byte ^ previous ^ pad);
        previous = pad;
        Hash::init(&state);
        Hash::update(&state, block.data(), block.size());
        std::memcpy(place, &state, sizeof(state));
        place += sizeof(state);
    }
    cleanse(&state, sizeof(state));
    return states;
}

template <typename Hash>
void computeWith(const SecretBytes& states, std::initializer_list<std::span<const std::uint8_t>> parts,
                 std::uint8_t* out) noexcept
{
    std::array<std::uint8_t, Hash::size> inner{};
    typename Hash::State state;
    std::memcpy(&state, states.data(), sizeof(state));
    for (const auto part : parts)
        Hash::update(&state, part.data(), part.size());
    Hash::final(inner.data(), &state);
    std::memcpy(&state, states.data() + sizeof(state), sizeof(state));
    Hash::update(&state, inner.data(), inner.size());
    Hash::final(out, &state);
    cleanse(&state, sizeof(state));
}

} // namespace

HmacKey::HmacKey(HmacHash hash, std::span<const std::uint8_t> key) : m_hash(hash)
{
    switch (hash) {
    case HmacHash::Sha256:
        m_states = keyedStates<Sha256>(key);
        break;
    case HmacHash::Sha384:
        m_states = keyedStates<Sha384>(key);
        break;
    case HmacHash::Sha512:
        m_states = keyedStates<Sha512>(key);
        break;
    }
}

std::size_t HmacKey::size() const noexcept
{
    static constexpr std::array<std::size_t, 3> sizes{Sha256::size, Sha384::size, Sha512::size};
    return sizes[static_cast<std::size_t>(m_hash)];
}

void HmacKey::compute(std::initializer_list<std::span<const std::uint8_t>> parts,
                      std::uint8_t* out) const noexcept
{
    switch (m_hash) {
    case HmacHash::Sha256:
        computeWith<Sha256>(m_states, parts, out);
        break;
    case HmacHash::Sha384:
        computeWith<Sha384>(m_states, parts, out);
        break;
    case HmacHash::Sha512:
        computeWith<Sha512>(m_states, parts, out);
        break;
    }
}

} // namespace signet::jose
