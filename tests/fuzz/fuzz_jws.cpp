// Signed tokens: whatever is accepted says what the owner of the keys signed, and no changed token is
// accepted.

#include "core/base/text.h"
#include "core/jose/json_reader.h"
#include "core/jose/jws.h"
#include "tests/fuzz/keys.h"
#include "tests/fuzz/property.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

using namespace signet;
using namespace signet::jose;

namespace {

JwkSet keysFrom(std::initializer_list<std::string_view> texts)
{
    JwkSet set;
    for (const auto text : texts)
        SIGNET_PROPERTY(set.add(JwkSet::parse(text).value()));
    return set;
}

const JwkSet& secretKeys()
{
    static const JwkSet set = keysFrom({fuzz::secretSigningKeys});
    return set;
}

const JwkSet& pairedKeys()
{
    static const JwkSet set = keysFrom({fuzz::pairedSigningKeys});
    return set;
}

const JwkSet& mixedKeys()
{
    static const JwkSet set = keysFrom({fuzz::secretSigningKeys, fuzz::pairedSigningKeys});
    return set;
}

void whatIsAcceptedWasSigned(std::uint8_t flags, std::string_view token)
{
    const unsigned choice = flags & 3U;
    const JwkSet& keys = choice == 0 ? secretKeys() : choice == 1 ? pairedKeys() : mixedKeys();
    JwsOptions options;
    options.refuseMixedSets = choice != 2;
    options.allowUnencodedPayload = (flags & 4U) != 0;
    if ((flags & 8U) != 0)
        options.detachedPayload = fuzz::knownPayload;
    const auto verified = verifyJws(token, keys, options);
    if (!verified) {
        SIGNET_PROPERTY(!std::string_view(verified.error().detail).empty());
        return;
    }
    const auto payload = verified->payload.view();
    SIGNET_PROPERTY(payload == fuzz::knownPayload ||
                    (payload == fuzz::knownPlainPayload && options.allowUnencodedPayload));
    SIGNET_PROPERTY(std::ranges::any_of(
        keys.keys(), [&](const Jwk& key) { return key.thumbprint() == verified->key.thumbprint(); }));
    SIGNET_PROPERTY(verified->key.permits(verified->algorithm, KeyOperation::Verify));
    SIGNET_PROPERTY(choice != 3 || token.starts_with('{')); // a compact token never meets a mixed set

    // "alg", "crit" and "b64" count only where they are signed.
    const auto header = parseStrictly(verified->protectedHeader);
    SIGNET_PROPERTY(header && header->is_object());
    SIGNET_PROPERTY(header->value("alg", "") == toString(verified->algorithm));
    SIGNET_PROPERTY(!header->contains("crit") || options.allowUnencodedPayload);
}

void noChangeIsAccepted(fuzz::Input input)
{
    JwsOptions options;
    options.refuseMixedSets = false;
    std::string token(fuzz::signedTokens[input.byte() % fuzz::signedTokens.size()]);
    SIGNET_PROPERTY(verifyJws(token, mixedKeys(), options));
    auto& character = token[input.below(token.size())];
    const auto before = character;
    character = static_cast<char>(character ^ input.byte());
    const bool changed = character != before;
    const auto verdict = verifyJws(token, mixedKeys(), options);
    SIGNET_PROPERTY(verdict.has_value() == !changed);
    token.resize(input.below(token.size()));
    SIGNET_PROPERTY(!verifyJws(token, mixedKeys(), options));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    const auto flags = input.byte();
    if ((flags & 16U) != 0)
        noChangeIsAccepted(input);
    else
        whatIsAcceptedWasSigned(flags, input.rest());
    return 0;
}
