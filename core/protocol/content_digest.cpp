#include "core/base/text.h"
#include "core/jose/openssl.h"
#include "core/protocol/message_signature.h"
#include "core/protocol/structured_field.h"

namespace signet::protocol {

namespace {

/// "" for an algorithm that is not known.
std::string digestOf(std::string_view body, std::string_view algorithm)
{
    const EVP_MD* hash = nullptr;
    if (algorithm == "sha-256")
        hash = jose::sha256();
    else if (algorithm == "sha-512")
        hash = jose::sha512();
    if (!hash)
        return {};
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (EVP_Digest(body.data(), body.size(), reinterpret_cast<unsigned char*>(digest.data()), &size, hash,
                   nullptr) != 1)
        return {};
    digest.resize(size);
    return digest;
}

} // namespace

std::string contentDigest(std::string_view body, std::string_view algorithm)
{
    const auto digest = digestOf(body, algorithm);
    return digest.empty() ? std::string()
                          : std::string(algorithm) + "=:" + structured::encodeBase64(digest) + ":";
}

bool contentDigestFits(std::string_view field, std::string_view body)
{
    const auto digests = structured::parseDictionary(field);
    if (!digests)
        return false;
    bool fits = false;
    for (const auto& [algorithm, member] : *digests) {
        const auto digest = digestOf(body, algorithm);
        if (digest.empty())
            continue;
        const auto* item = std::get_if<structured::Item>(&member);
        if (!item || item->value.kind != structured::Kind::Bytes ||
            !equalInConstantTime(asBytes(item->value.text), asBytes(digest)))
            return false;
        fits = true;
    }
    return fits;
}

} // namespace signet::protocol
