#include "core/jose/algorithm.h"

#include <array>

namespace signet::jose {

namespace {

struct AlgorithmRow
{
    std::string_view name;
    KeyType type;
    bool signature;
    std::size_t keySize;
};

// In the order of the enumeration.
constexpr std::array<AlgorithmRow, 29> algorithms{{
    {"HS256", KeyType::Octets, true, 32},
    {"HS384", KeyType::Octets, true, 48},
    {"HS512", KeyType::Octets, true, 64},
    {"RS256", KeyType::Rsa, true, 0},
    {"RS384", KeyType::Rsa, true, 0},
    {"RS512", KeyType::Rsa, true, 0},
    {"PS256", KeyType::Rsa, true, 0},
    {"PS384", KeyType::Rsa, true, 0},
    {"PS512", KeyType::Rsa, true, 0},
    {"ES256", KeyType::EllipticCurve, true, 0},
    {"ES384", KeyType::EllipticCurve, true, 0},
    {"ES512", KeyType::EllipticCurve, true, 0},
    {"EdDSA", KeyType::OctetKeyPair, true, 0},
    {"dir", KeyType::Octets, false, 0},
    {"A128KW", KeyType::Octets, false, 16},
    {"A192KW", KeyType::Octets, false, 24},
    {"A256KW", KeyType::Octets, false, 32},
    {"A128GCMKW", KeyType::Octets, false, 16},
    {"A192GCMKW", KeyType::Octets, false, 24},
    {"A256GCMKW", KeyType::Octets, false, 32},
    {"ECDH-ES", KeyType::EllipticCurve, false, 0},
    {"ECDH-ES+A128KW", KeyType::EllipticCurve, false, 0},
    {"ECDH-ES+A192KW", KeyType::EllipticCurve, false, 0},
    {"ECDH-ES+A256KW", KeyType::EllipticCurve, false, 0},
    {"RSA-OAEP", KeyType::Rsa, false, 0},
    {"RSA-OAEP-256", KeyType::Rsa, false, 0},
    {"PBES2-HS256+A128KW", KeyType::Octets, false, 0},
    {"PBES2-HS384+A192KW", KeyType::Octets, false, 0},
    {"PBES2-HS512+A256KW", KeyType::Octets, false, 0},
}};
static_assert(algorithms.size() == static_cast<std::size_t>(Algorithm::Pbes2Hs512A256KW) + 1);

struct EncryptionRow
{
    std::string_view name;
    std::size_t keySize;
    std::size_t ivSize;
    std::size_t tagSize;
};

constexpr std::array<EncryptionRow, 6> encryptions{{
    {"A128GCM", 16, 12, 16},
    {"A192GCM", 24, 12, 16},
    {"A256GCM", 32, 12, 16},
    {"A128CBC-HS256", 32, 16, 16},
    {"A192CBC-HS384", 48, 16, 24},
    {"A256CBC-HS512", 64, 16, 32},
}};

const AlgorithmRow& row(Algorithm algorithm) noexcept
{
    return algorithms[static_cast<std::size_t>(algorithm)];
}

const EncryptionRow& row(Encryption encryption) noexcept
{
    return encryptions[static_cast<std::size_t>(encryption)];
}

template <typename Enumeration, typename Rows>
std::optional<Enumeration> find(const Rows& rows, std::string_view name) noexcept
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].name == name)
            return static_cast<Enumeration>(i);
    }
    return std::nullopt;
}

} // namespace

std::string_view toString(Algorithm algorithm) noexcept
{
    return row(algorithm).name;
}

std::string_view toString(Encryption encryption) noexcept
{
    return row(encryption).name;
}

std::string_view toString(KeyType type) noexcept
{
    static constexpr std::array<std::string_view, 4> names{"oct", "RSA", "EC", "OKP"};
    return names[static_cast<std::size_t>(type)];
}

std::string_view toString(Curve curve) noexcept
{
    static constexpr std::array<std::string_view, 6> names{"",      "P-256",   "P-384",
                                                           "P-521", "Ed25519", "X25519"};
    return names[static_cast<std::size_t>(curve)];
}

std::optional<Algorithm> algorithmFromString(std::string_view name) noexcept
{
    return find<Algorithm>(algorithms, name);
}

std::optional<Encryption> encryptionFromString(std::string_view name) noexcept
{
    return find<Encryption>(encryptions, name);
}

bool isSignature(Algorithm algorithm) noexcept
{
    return row(algorithm).signature;
}

bool isMac(Algorithm algorithm) noexcept
{
    return algorithm <= Algorithm::HS512;
}

KeyType keyTypeOf(Algorithm algorithm) noexcept
{
    return row(algorithm).type;
}

std::size_t keySizeOf(Encryption encryption) noexcept
{
    return row(encryption).keySize;
}

std::size_t ivSizeOf(Encryption encryption) noexcept
{
    return row(encryption).ivSize;
}

std::size_t tagSizeOf(Encryption encryption) noexcept
{
    return row(encryption).tagSize;
}

std::size_t symmetricKeySizeOf(Algorithm algorithm) noexcept
{
    return row(algorithm).keySize;
}

} // namespace signet::jose
