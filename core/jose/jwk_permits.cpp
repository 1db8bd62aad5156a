// Which key may do what: the one place where type, size, "use", "key_ops" and "alg" are weighed together.

#include "core/jose/jwk.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace signet::jose {

namespace {

Verdict<void> materialFits(const Jwk& key, Algorithm algorithm) noexcept
{
    const bool agreement = algorithm >= Algorithm::EcdhEs && algorithm <= Algorithm::EcdhEsA256KW;
    const bool montgomery = agreement && key.curve() == Curve::X25519;
    if (key.type() != keyTypeOf(algorithm) && !montgomery)
        return refuse(Refusal::UnsupportedAlgorithm, "the algorithm does not fit the type of the key");
    bool curveFits = true;
    if (algorithm == Algorithm::ES256)
        curveFits = key.curve() == Curve::P256;
    else if (algorithm == Algorithm::ES384)
        curveFits = key.curve() == Curve::P384;
    else if (algorithm == Algorithm::ES512)
        curveFits = key.curve() == Curve::P521;
    else if (algorithm == Algorithm::EdDSA)
        curveFits = key.curve() == Curve::Ed25519;
    if (!curveFits)
        return refuse(Refusal::UnsupportedAlgorithm, "the algorithm does not fit the curve of the key");
    const auto needed = symmetricKeySizeOf(algorithm) * 8;
    if (isMac(algorithm) && key.bits() < needed)
        return refuse(Refusal::KeyNotAccepted, "the HMAC key is shorter than its hash");
    if (!isMac(algorithm) && needed != 0 && key.bits() != needed)
        return refuse(Refusal::KeyNotAccepted, "the key has the wrong size for the algorithm");
    return {};
}

/// The "key_ops" of which one must be listed for a key to do this (RFC 7517 section 4.3).
std::initializer_list<KeyOperation> acceptedOperations(Algorithm algorithm, KeyOperation operation) noexcept
{
    static constexpr std::initializer_list<KeyOperation> sign{KeyOperation::Sign};
    static constexpr std::initializer_list<KeyOperation> verify{KeyOperation::Verify};
    static constexpr std::initializer_list<KeyOperation> derive{KeyOperation::DeriveKey,
                                                                KeyOperation::DeriveBits};
    static constexpr std::initializer_list<KeyOperation> encrypt{KeyOperation::Encrypt};
    static constexpr std::initializer_list<KeyOperation> decrypt{KeyOperation::Decrypt};
    static constexpr std::initializer_list<KeyOperation> wrap{KeyOperation::WrapKey, KeyOperation::Encrypt};
    static constexpr std::initializer_list<KeyOperation> unwrap{KeyOperation::UnwrapKey,
                                                                KeyOperation::Decrypt};
    if (isSignature(algorithm))
        return operation == KeyOperation::Sign ? sign : verify;
    const bool makes = operation == KeyOperation::Encrypt || operation == KeyOperation::WrapKey;
    if (algorithm == Algorithm::Dir)
        return makes ? encrypt : decrypt;
    const bool derives = (algorithm >= Algorithm::EcdhEs && algorithm <= Algorithm::EcdhEsA256KW) ||
                         algorithm >= Algorithm::Pbes2Hs256A128KW;
    if (derives)
        return derive;
    return makes ? wrap : unwrap;
}

Verdict<void> attributesAllow(const JwkAttributes& attributes, Algorithm algorithm,
                              KeyOperation operation) noexcept
{
    if (attributes.use != KeyUse::Unstated) {
        const auto needed = isSignature(algorithm) ? KeyUse::Signature : KeyUse::Encryption;
        if (attributes.use != needed)
            return refuse(Refusal::KeyNotAccepted, "the key's \"use\" does not allow this");
    }
    if (attributes.operations) {
        const auto& listed = *attributes.operations;
        const auto accepted = acceptedOperations(algorithm, operation);
        const bool any = std::any_of(accepted.begin(), accepted.end(), [&](KeyOperation wanted) {
            return std::find(listed.begin(), listed.end(), wanted) != listed.end();
        });
        if (!any)
            return refuse(Refusal::KeyNotAccepted, "the key's \"key_ops\" do not allow this");
    }
    if (attributes.algorithm && *attributes.algorithm != algorithm)
        return refuse(Refusal::UnsupportedAlgorithm, "the key is for another algorithm");
    if (attributes.encryption && algorithm != Algorithm::Dir)
        return refuse(Refusal::UnsupportedAlgorithm, "the key is for direct encryption only");
    return {};
}

} // namespace

Verdict<void> Jwk::permits(Algorithm algorithm, KeyOperation operation) const noexcept
{
    if (auto verdict = materialFits(*this, algorithm); !verdict)
        return verdict;
    const bool needsPrivate = operation == KeyOperation::Sign || operation == KeyOperation::Decrypt ||
                              operation == KeyOperation::UnwrapKey;
    if (needsPrivate && !isPrivate())
        return refuse(Refusal::KeyNotAccepted, "only the public half of the key is here");
    return attributesAllow(attributes(), algorithm, operation);
}

std::vector<Algorithm> Jwk::signatureAlgorithms() const
{
    std::vector<Algorithm> fitting;
    for (auto i = static_cast<std::uint8_t>(Algorithm::HS256);
         i <= static_cast<std::uint8_t>(Algorithm::EdDSA); ++i) {
        const auto algorithm = static_cast<Algorithm>(i);
        if (permits(algorithm, KeyOperation::Verify) || permits(algorithm, KeyOperation::Sign))
            fitting.push_back(algorithm);
    }
    return fitting;
}

} // namespace signet::jose
