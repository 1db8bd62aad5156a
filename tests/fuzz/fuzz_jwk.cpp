// Keys of any form: what is read can be written, and what is written is the same key again.

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/jwk_set.h"
#include "tests/fuzz/property.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

using namespace signet;
using namespace signet::jose;

namespace {

constexpr std::array privateMembers{"d", "p", "q", "dp", "dq", "qi", "oth", "k"};

bool isSameKey(const Jwk& a, const Jwk& b)
{
    return a.thumbprint() == b.thumbprint() && a.type() == b.type() && a.curve() == b.curve() &&
           a.bits() == b.bits() && a.isPrivate() == b.isPrivate() && a.kid() == b.kid();
}

void jsonIsStable(const Jwk& key)
{
    const auto written = key.privateJson();
    const auto again = Jwk::parse(written.view());
    SIGNET_PROPERTY(again && isSameKey(key, *again));
    SIGNET_PROPERTY(std::ranges::equal(again->privateJson().bytes(), written.bytes()));

    const auto shown = key.publicJson();
    for (const auto* member : privateMembers)
        SIGNET_PROPERTY(!shown.contains(member));
    if (key.isSymmetric()) {
        SIGNET_PROPERTY(!key.publicKey());
        return;
    }
    const auto publicKey = Jwk::fromJson(shown);
    SIGNET_PROPERTY(publicKey && !publicKey->isPrivate());
    SIGNET_PROPERTY(publicKey->thumbprint() == key.thumbprint());
    SIGNET_PROPERTY(publicKey->publicJson() == shown);
}

void pemAndDerAreStable(const Jwk& key)
{
    if (key.isSymmetric()) {
        SIGNET_PROPERTY(!key.publicPem() && !key.publicDer() && !key.privatePem());
        return;
    }
    const auto pem = key.publicPem();
    SIGNET_PROPERTY(pem);
    const auto fromPem = Jwk::fromPem(*pem);
    SIGNET_PROPERTY(fromPem && fromPem->thumbprint() == key.thumbprint() && !fromPem->isPrivate());
    const auto der = key.publicDer();
    SIGNET_PROPERTY(der);
    const auto fromDer = Jwk::fromDer(*der);
    SIGNET_PROPERTY(fromDer && fromDer->thumbprint() == key.thumbprint());
    if (!key.isPrivate())
        return;
    const auto secretPem = key.privatePem();
    SIGNET_PROPERTY(secretPem);
    const auto fromSecretPem = Jwk::fromPem(secretPem->view());
    SIGNET_PROPERTY(fromSecretPem && fromSecretPem->isPrivate());
    SIGNET_PROPERTY(fromSecretPem->thumbprint() == key.thumbprint());
}

void rulesHold(const Jwk& key)
{
    const auto thumbprint = decodeBase64url(key.thumbprint());
    SIGNET_PROPERTY(thumbprint && thumbprint->size() == 32);
    SIGNET_PROPERTY(isUtf8(key.kid()));
    if (key.type() == KeyType::Rsa)
        SIGNET_PROPERTY(key.bits() >= 2048 && key.bits() <= 16'384);
    if (key.type() == KeyType::Octets)
        SIGNET_PROPERTY(!key.secret().empty() && key.bits() == key.secret().size() * 8);
    // The algorithm comes from the key: one that states it permits no other signature.
    const auto algorithms = key.signatureAlgorithms();
    if (key.attributes().algorithm)
        SIGNET_PROPERTY(algorithms.size() <= 1);
    for (const auto algorithm : algorithms) {
        SIGNET_PROPERTY(isSignature(algorithm));
        SIGNET_PROPERTY(keyTypeOf(algorithm) == key.type());
    }
    if (!key.isPrivate())
        SIGNET_PROPERTY(!key.permits(Algorithm::RS256, KeyOperation::Sign) &&
                        !key.permits(Algorithm::HS256, KeyOperation::Verify));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto set = JwkSet::parse(text);
    if (const auto single = Jwk::parse(text)) {
        SIGNET_PROPERTY(set && set->size() == 1);
        SIGNET_PROPERTY(isSameKey(*single, set->keys().front()));
    }
    if (!set) {
        SIGNET_PROPERTY(!set.error().message.empty());
        SIGNET_PROPERTY(isUtf8(set.error().message));
        return 0;
    }
    for (const auto& key : set->keys()) {
        rulesHold(key);
        jsonIsStable(key);
        pemAndDerAreStable(key);
    }
    const auto again = JwkSet::parse(set->privateJson().view());
    SIGNET_PROPERTY(again.has_value() == !set->empty() && (!again || again->size() == set->size()));
    return 0;
}
