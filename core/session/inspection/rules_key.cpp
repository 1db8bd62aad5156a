// Rules about keys and secrets (RFC 8725 sections 2.1, 2.3, 3.1, 3.2, 3.5).

#include "core/jose/algorithm.h"
#include "core/session/inspection/findings.h"
#include "core/session/inspection/loose_base64.h"

#include <algorithm>
#include <array>

namespace signet::session {

namespace {

Remark keyConfusion(const Examined& e)
{
    if (!e.publicKeyAsSecret)
        return std::nullopt;
    return "Its HMAC was made with the text of a public key as the secret: a key confusion attack on servers "
           "that let the token choose the algorithm.";
}

/// The key that kid names, or the only one there is.
const InspectionKey* namedKey(const Examined& e)
{
    const auto kid = Examined::text(e.header, "kid");
    if (kid.empty())
        return e.keys.size() == 1 ? &e.keys.front() : nullptr;
    const auto found = std::find_if(e.keys.begin(), e.keys.end(),
                                    [&](const InspectionKey& key) { return key.key.kid() == kid; });
    return found == e.keys.end() ? nullptr : &*found;
}

bool fitsType(const jose::Jwk& key, jose::Algorithm algorithm)
{
    const bool agreement = key.type() == jose::KeyType::OctetKeyPair && key.curve() == jose::Curve::X25519 &&
                           keyTypeOf(algorithm) == jose::KeyType::EllipticCurve && !isSignature(algorithm);
    return key.type() == keyTypeOf(algorithm) || agreement;
}

Remark algKeyMismatch(const Examined& e)
{
    const auto algorithm = jose::algorithmFromString(Examined::text(e.header, "alg"));
    const auto* named = namedKey(e);
    if (!e.jose || !algorithm || !named || Examined::text(e.header, "kid").empty() ||
        fitsType(named->key, *algorithm))
        return std::nullopt;
    return "It says " + std::string(toString(*algorithm)) + ", but the key it names is of type " +
           std::string(toString(named->key.type())) + ": somebody may be trying a key confusion.";
}

Remark weakSecret(const Examined& e)
{
    if (e.secretGuess.empty())
        return std::nullopt;
    return "The secret under its signature is " + e.secretGuess + ": anybody can sign tokens like this one.";
}

Remark hmacShared(const Examined& e)
{
    if (!e.isJwt() || !e.isHmac())
        return std::nullopt;
    return "It is signed with a shared secret: every program that can check it can also make it.";
}

Remark hmacKeyShort(const Examined& e)
{
    const auto algorithm = jose::algorithmFromString(Examined::text(e.header, "alg"));
    const auto* named = namedKey(e);
    if (!algorithm || !isMac(*algorithm) || !named || !named->key.isSymmetric())
        return std::nullopt;
    const auto needed = symmetricKeySizeOf(*algorithm) * 8;
    if (named->key.bits() >= needed)
        return std::nullopt;
    return "Its key has " + std::to_string(named->key.bits()) + " bits; " +
           std::string(toString(*algorithm)) + " needs " + std::to_string(needed) + ".";
}

/// An RSA signature is as long as the modulus.
Remark rsaShort(const Examined& e)
{
    const auto algorithm = Examined::text(e.header, "alg");
    if (e.parts.size() != 3 || e.parts[2].empty() ||
        !(algorithm.starts_with("RS") || algorithm.starts_with("PS")))
        return std::nullopt;
    const auto bytes = decodeLooseBase64(e.parts[2]);
    if (!bytes || bytes->size() * 8 >= 2048)
        return std::nullopt;
    return "Its RSA signature has only " + std::to_string(bytes->size() * 8) +
           " bits, so its key is too short, or the signature was cut off.";
}

bool isState(const Examined& e, std::string_view state)
{
    return e.inspection.key && e.inspection.key->state == state;
}

Remark keyCompromised(const Examined& e)
{
    if (!isState(e, "compromised"))
        return std::nullopt;
    return "Its key is marked compromised: whoever has the key can make such tokens.";
}

Remark keyRetired(const Examined& e)
{
    if (!isState(e, "retired") && !isState(e, "destroyed"))
        return std::nullopt;
    return "Its key is " + e.inspection.key->state + ": every token it made should have expired by now.";
}

Remark keyPending(const Examined& e)
{
    if (!isState(e, "pending"))
        return std::nullopt;
    return "Its key is only pending: no node should have used it yet.";
}

Remark keyRetiring(const Examined& e)
{
    if (!isState(e, "retiring"))
        return std::nullopt;
    return "Its key is retiring: it still opens, and makes nothing new.";
}

Remark keyAmbiguous(const Examined& e)
{
    if (!e.verified || !e.inspection.key || !e.inspection.key->kid.empty() || e.keys.size() < 2)
        return std::nullopt;
    return "The key that fits has no name, and several keys were given; another of the same type would make "
           "it "
           "ambiguous.";
}

constexpr std::array<Rule, 11> rules{{
    {"key-confusion", Severity::Danger, keyConfusion,
     "Let the key say the algorithm; never use a public key as a secret."},
    {"alg-key-mismatch", Severity::Danger, algKeyMismatch, "Let the key say the algorithm, never the token."},
    {"hmac-weak-secret", Severity::Danger, weakSecret,
     "Change the secret now, to 32 random bytes or more, and end every session."},
    {"hmac-shared", Severity::Info, hmacShared,
     "Use ES256 or EdDSA where others than the issuer verify; seal it where nobody does."},
    {"hmac-key-short", Severity::Danger, hmacKeyShort, "Use a random secret at least as long as the hash."},
    {"rsa-short", Severity::Danger, rsaShort, "Use RSA keys of 2,048 bits or more, or ES256."},
    {"key-compromised", Severity::Danger, keyCompromised,
     "Refuse everything of this key and end its sessions."},
    {"key-retired", Severity::Warning, keyRetired, "Look for a node with an old key ring or a wrong clock."},
    {"key-pending", Severity::Warning, keyPending, "Look for a node that issues with a key too early."},
    {"key-retiring", Severity::Info, keyRetiring, "Nothing; it is renewed with the new key when used."},
    {"key-ambiguous", Severity::Info, keyAmbiguous, "Give each key a kid."},
}};

} // namespace

std::span<const Rule> keyRules()
{
    return rules;
}

} // namespace signet::session
