// Sealed tokens: whatever opens says what was sealed, and no changed token opens.

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/json_reader.h"
#include "core/jose/jwe.h"
#include "tests/fuzz/keys.h"
#include "tests/fuzz/property.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

using namespace signet;
using namespace signet::jose;

namespace {

const JwkSet& sealingKeys()
{
    static const JwkSet set = JwkSet::parse(fuzz::sealingKeys).value();
    return set;
}

/// Whether opening would be slow on purpose: PBES2 with more iterations than a fuzzer has time for.
bool isSlow(std::string_view token)
{
    const auto manyDigits = [](std::string_view text) {
        std::size_t run = 0;
        return std::ranges::any_of(text, [&run](char c) {
            run = c >= '0' && c <= '9' ? run + 1 : 0;
            return run > 4;
        });
    };
    // The header may stand in any run of base64url characters, so each is decoded and looked into.
    for (std::size_t start = 0; start < token.size();) {
        const auto isCode = [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
                   c == '_';
        };
        const auto first =
            std::find_if(token.begin() + static_cast<std::ptrdiff_t>(start), token.end(), isCode);
        const auto last = std::find_if_not(first, token.end(), isCode);
        const auto decoded = decodeBase64url(std::string_view(first, last));
        if (decoded && asText(*decoded).find("p2c") != std::string_view::npos && manyDigits(asText(*decoded)))
            return true;
        start = static_cast<std::size_t>(last - token.begin());
    }
    return token.find("p2c") != std::string_view::npos && manyDigits(token);
}

void whatOpensWasSealed(std::string_view token)
{
    if (isSlow(token))
        return;
    const auto opened = decryptJwe(token, sealingKeys());
    if (!opened) {
        SIGNET_PROPERTY(!std::string_view(opened.error().detail).empty());
        return;
    }
    SIGNET_PROPERTY(opened->plaintext.view() == fuzz::knownPayload);
    SIGNET_PROPERTY(std::ranges::any_of(
        sealingKeys().keys(), [&](const Jwk& key) { return key.thumbprint() == opened->key.thumbprint(); }));
    SIGNET_PROPERTY(opened->key.permits(opened->algorithm, KeyOperation::Decrypt));
    const auto header = parseStrictly(opened->protectedHeader);
    SIGNET_PROPERTY(header && header->is_object());
    SIGNET_PROPERTY(!header->contains("zip") && !header->contains("crit"));
}

void noChangeOpens(fuzz::Input input)
{
    std::string token(fuzz::sealedTokens[input.byte() % fuzz::sealedTokens.size()]);
    SIGNET_PROPERTY(decryptJwe(token, sealingKeys()));
    auto& character = token[input.below(token.size())];
    const auto before = character;
    character = static_cast<char>(character ^ input.byte());
    const bool changed = character != before;
    if (isSlow(token))
        return;
    SIGNET_PROPERTY(decryptJwe(token, sealingKeys()).has_value() == !changed);
    token.resize(input.below(token.size()));
    SIGNET_PROPERTY(isSlow(token) || !decryptJwe(token, sealingKeys()));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    if ((input.byte() & 1U) != 0)
        noChangeOpens(input);
    else
        whatOpensWasSealed(input.rest());
    return 0;
}
