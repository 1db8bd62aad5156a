#include "core/jose/jwe.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/content_key.h"
#include "core/jose/header.h"
#include "core/jose/key_management.h"

#include <nlohmann/json.hpp>

namespace signet::jose {

namespace {

/// The parts every recipient shares, as they stand in the token (base64url).
struct Sealed
{
    std::string_view protectedSegment;
    std::string_view iv;
    std::string_view ciphertext;
    std::string_view tag;
    std::optional<std::string_view> aad;
};

struct Recipient
{
    JoseHeader header;
    std::string_view encryptedKey;
};

Verdict<DecryptedJwe> openContent(const Sealed& sealed, const Recipient& recipient, Algorithm algorithm,
                                  Encryption encryption, const SecretBytes& contentKey, const Jwk& key)
{
    const auto iv = decodeBase64url(sealed.iv);
    const auto ciphertext = decodeBase64url(sealed.ciphertext);
    const auto tag = decodeBase64url(sealed.tag);
    if (!iv || !ciphertext || !tag)
        return refuse(Refusal::Malformed, "a part is not canonical base64url");
    std::string additional(sealed.protectedSegment);
    if (sealed.aad)
        additional.append(".").append(*sealed.aad);
    const auto bound = ContentKey::bind(contentKey.bytes(), encryption);
    if (!bound)
        return refuse(Refusal::KeyNotAccepted, "the content key has the wrong size");
    SecretBytes plaintext(ciphertext->size());
    const auto size = bound->open(*iv, additional, *ciphertext, *tag, plaintext.bytes());
    if (!size)
        return tl::unexpected(size.error());
    plaintext.truncate(*size);
    return DecryptedJwe{std::move(plaintext), recipient.header.protectedText, algorithm, encryption, key, 0};
}

Verdict<DecryptedJwe> decryptFor(const Sealed& sealed, const Recipient& recipient, const JwkSet& keys)
{
    const auto algorithm = algorithmFromString(recipient.header.algorithm);
    if (!algorithm || isSignature(*algorithm))
        return refuse(Refusal::UnsupportedAlgorithm,
                      "\"alg\" is not a key management algorithm that is accepted");
    const auto encryption = encryptionFromString(recipient.header.encryption);
    if (!encryption)
        return refuse(Refusal::UnsupportedAlgorithm, "\"enc\" is missing or not accepted");
    const auto key = keys.select(recipient.header.kid, *algorithm, KeyOperation::Decrypt);
    if (!key)
        return tl::unexpected(key.error());
    const auto contentKey =
        unwrapContentKey(*algorithm, *encryption, **key, recipient.header.members, recipient.encryptedKey);
    if (!contentKey)
        return tl::unexpected(contentKey.error());
    return openContent(sealed, recipient, *algorithm, *encryption, *contentKey, **key);
}

Verdict<DecryptedJwe> decryptCompact(std::string_view token, const JwkSet& keys)
{
    std::array<std::string_view, 5> parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto dot = token.find('.');
        const bool last = i + 1 == parts.size();
        if (last != (dot == std::string_view::npos))
            return refuse(Refusal::Malformed, "a compact JWE has five parts");
        parts[i] = token.substr(0, dot);
        token.remove_prefix(last ? token.size() : dot + 1);
    }
    auto header = readHeader(parts[0], {}, {});
    if (!header)
        return tl::unexpected(header.error());
    return decryptFor({parts[0], parts[2], parts[3], parts[4], {}}, {std::move(*header), parts[1]}, keys);
}

/// A string member, "" if absent; nothing if it is of another type.
std::optional<std::string_view> textOf(const nlohmann::json& object, const char* name)
{
    const auto member = object.find(name);
    if (member == object.end())
        return std::string_view();
    if (!member->is_string())
        return std::nullopt;
    return std::string_view(member->get_ref<const std::string&>());
}

Verdict<Sealed> readSealed(const nlohmann::json& document)
{
    const auto protectedSegment = textOf(document, "protected");
    const auto iv = textOf(document, "iv");
    const auto ciphertext = textOf(document, "ciphertext");
    const auto tag = textOf(document, "tag");
    const auto aad = textOf(document, "aad");
    if (!protectedSegment || !iv || !ciphertext || !tag || !aad || !document.contains("ciphertext"))
        return refuse(Refusal::Malformed,
                      "a member of the JSON serialisation is missing or has the wrong type");
    if (!aad->empty() && !decodeBase64url(*aad))
        return refuse(Refusal::Malformed, "\"aad\" is not canonical base64url");
    return Sealed{*protectedSegment, *iv, *ciphertext, *tag, document.contains("aad") ? aad : std::nullopt};
}

Verdict<std::vector<Recipient>> readRecipients(const nlohmann::json& document,
                                               std::string_view protectedSegment)
{
    const auto listed = document.find("recipients");
    if (listed != document.end() && (!listed->is_array() || listed->empty() || listed->size() > 32 ||
                                     document.contains("encrypted_key") || document.contains("header")))
        return refuse(Refusal::Malformed,
                      "\"recipients\" is not a list of 1 to 32, or stands beside a flattened one");
    std::vector<Recipient> recipients;
    const auto shared = document.find("unprotected");
    const auto readOne = [&](const nlohmann::json& entry) -> Verdict<void> {
        const auto encryptedKey = entry.is_object() ? textOf(entry, "encrypted_key") : std::nullopt;
        if (!encryptedKey)
            return refuse(Refusal::Malformed, "a recipient has the wrong form");
        const auto own = entry.find("header");
        auto header = readHeader(protectedSegment, own == entry.end() ? nlohmann::json() : *own, {},
                                 shared == document.end() ? nlohmann::json() : *shared);
        if (!header)
            return tl::unexpected(header.error());
        recipients.push_back({std::move(*header), *encryptedKey});
        return {};
    };
    if (listed == document.end()) {
        if (auto read = readOne(document); !read)
            return tl::unexpected(read.error());
        return recipients;
    }
    for (const auto& entry : *listed) {
        if (auto read = readOne(entry); !read)
            return tl::unexpected(read.error());
    }
    return recipients;
}

Verdict<DecryptedJwe> decryptJson(std::string_view token, const JwkSet& keys)
{
    const auto document = parseStrictly(token);
    if (!document)
        return tl::unexpected(document.error());
    const auto sealed = document->is_object() ? readSealed(*document)
                                              : refuse(Refusal::Malformed, "it is not a JSON serialisation");
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto recipients = readRecipients(*document, sealed->protectedSegment);
    if (!recipients)
        return tl::unexpected(recipients.error());
    for (std::size_t i = 0; i < recipients->size(); ++i) {
        auto opened = decryptFor(*sealed, (*recipients)[i], keys);
        if (opened)
            opened->recipient = i;
        const bool othersPart = !opened && (opened.error().refusal == Refusal::UnknownKey ||
                                            opened.error().refusal == Refusal::UnsupportedAlgorithm);
        // A part for somebody else says nothing; one that is for a known key decides.
        if (!othersPart || recipients->size() == 1)
            return opened;
    }
    return refuse(Refusal::UnknownKey, "none of the recipients is a known key");
}

} // namespace

Verdict<DecryptedJwe> decryptJwe(std::string_view token, const JwkSet& keys, const JweOptions& options)
{
    if (token.size() > options.maximumSize)
        return refuse(Refusal::TooLarge, "it is larger than allowed");
    return token.starts_with('{') ? decryptJson(token, keys) : decryptCompact(token, keys);
}

namespace {

struct Made
{
    std::string protectedSegment;
    std::string encryptedKey;
    std::string iv;
    std::string ciphertext;
    std::string tag;
};

Result<Made> encrypt(std::span<const std::uint8_t> plaintext, const Jwk& key, const EncryptOptions& options,
                     std::string_view aad)
{
    const auto permitted = isSignature(options.algorithm)
                               ? refuse(Refusal::UnsupportedAlgorithm, "it is a signature algorithm")
                               : key.permits(options.algorithm, KeyOperation::Encrypt);
    if (!permitted)
        return fail(ErrorCode::NotAllowed,
                    "The key cannot encrypt with " + std::string(toString(options.algorithm)) + ": " +
                        permitted.error().detail + ".",
                    "Use the algorithm the key was made for, or another key.");
    auto header = startHeader(options.algorithm, key, options.headerJson,
                              {"enc", "epk", "iv", "tag", "p2s", "p2c", "apu", "apv", "zip", "crit"});
    if (!header)
        return tl::unexpected(std::move(header.error()));
    (*header)["enc"] = toString(options.encryption);
    auto wrapped = wrapContentKey(options.algorithm, options.encryption, key, options.p2c, *header);
    if (!wrapped)
        return tl::unexpected(std::move(wrapped.error()));
    const auto bound = ContentKey::bind(wrapped->contentKey.bytes(), options.encryption);
    if (!bound)
        return tl::unexpected(bound.error());
    Made made{encodeBase64url(header->dump()), std::move(wrapped->encryptedKey), {}, {}, {}};
    std::vector<std::uint8_t> iv(ivSizeOf(options.encryption));
    std::vector<std::uint8_t> tag(tagSizeOf(options.encryption));
    std::vector<std::uint8_t> ciphertext(bound->sealedSize(plaintext.size()));
    randomBytes(iv);
    const std::string additional = made.protectedSegment + std::string(aad);
    if (!bound->seal(iv, additional, plaintext, ciphertext, tag))
        return fail(ErrorCode::Crypto, "The content could not be encrypted.");
    made.iv = encodeBase64url(iv);
    made.ciphertext = encodeBase64url(ciphertext);
    made.tag = encodeBase64url(tag);
    return made;
}

} // namespace

Result<std::string> encryptCompact(std::span<const std::uint8_t> plaintext, const Jwk& key,
                                   const EncryptOptions& options)
{
    return encrypt(plaintext, key, options, {}).map([](const Made& made) {
        return made.protectedSegment + "." + made.encryptedKey + "." + made.iv + "." + made.ciphertext + "." +
               made.tag;
    });
}

Result<std::string> encryptJson(std::span<const std::uint8_t> plaintext, const Jwk& key,
                                const EncryptOptions& options, std::optional<std::string_view> aad)
{
    const auto encodedAad = aad ? encodeBase64url(*aad) : std::string();
    const auto made = encrypt(plaintext, key, options, aad ? "." + encodedAad : std::string());
    if (!made)
        return tl::unexpected(made.error());
    nlohmann::json document{{"protected", made->protectedSegment},
                            {"iv", made->iv},
                            {"ciphertext", made->ciphertext},
                            {"tag", made->tag}};
    if (!made->encryptedKey.empty())
        document["encrypted_key"] = made->encryptedKey;
    if (aad)
        document["aad"] = encodedAad;
    return document.dump();
}

} // namespace signet::jose
