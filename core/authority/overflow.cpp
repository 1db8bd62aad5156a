#include "core/authority/overflow.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/json_reader.h"

namespace signet::authority {

namespace {

constexpr std::string_view beginning = R"({"signet:overflow":{"id":")";
constexpr std::string_view middle = R"(","key":")";
constexpr std::string_view ending = R"("})";
constexpr std::string_view beforeKept = R"(,"keep":)";
constexpr std::size_t keyCharacters = 43;
constexpr std::size_t ivSize = 12;
constexpr std::size_t tagSize = 16;

struct Reference
{
    std::string id;
    SecretBytes key;
    std::string kept; ///< JSON; "" for none
};

std::optional<Reference> parse(std::string_view dataJson)
{
    constexpr std::size_t whole =
        beginning.size() + session::identifierSize + middle.size() + keyCharacters + ending.size() + 1;
    if (dataJson.size() < whole)
        return std::nullopt;
    const auto behind = dataJson.substr(whole - 1);
    dataJson.remove_prefix(beginning.size());
    Reference reference;
    reference.id = dataJson.substr(0, session::identifierSize);
    dataJson.remove_prefix(session::identifierSize + middle.size());
    auto key = jose::decodeBase64urlSecret(dataJson.substr(0, keyCharacters));
    if (!key)
        return std::nullopt;
    reference.key = std::move(*key);
    if (behind.starts_with(beforeKept))
        reference.kept = behind.substr(beforeKept.size(), behind.size() - beforeKept.size() - 1);
    return reference;
}

std::optional<std::string> unseal(const Reference& reference, std::string_view blob)
{
    const auto key = jose::ContentKey::bind(reference.key.bytes(), jose::Encryption::A256GCM);
    const auto bytes = asBytes(blob);
    if (!key || bytes.size() < ivSize + tagSize)
        return std::nullopt;
    std::string text(bytes.size() - ivSize - tagSize, '\0');
    const auto opened =
        key->open(bytes.first(ivSize), reference.id, bytes.subspan(ivSize, text.size()), bytes.last(tagSize),
                  {reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    return opened ? std::optional(std::move(text)) : std::nullopt;
}

} // namespace

bool isOverflow(std::string_view dataJson) noexcept
{
    return dataJson.starts_with(beginning);
}

Result<std::string> overflow(Record& record, std::string_view dataJson, Timestamp now)
{
    if (dataJson.size() > maximumData)
        return fail(ErrorCode::TooLarge,
                    "The session's data is larger than " + std::to_string(maximumData) + " bytes.",
                    "Keep less in the session.");
    jose::JsonReader reader(dataJson.size());
    const auto data = reader.parse(dataJson);
    if (!data)
        return fail(ErrorCode::InvalidInput, "\"data\" is not a well-formed JSON object.",
                    "At most 8 levels deep, no member twice.");
    const auto id = randomIdentifier();
    const auto secret = randomSecret(32);
    const auto key = jose::ContentKey::bind(secret.bytes(), jose::Encryption::A256GCM);
    if (!key)
        return tl::unexpected(key.error());
    std::string blob(ivSize + dataJson.size() + tagSize, '\0');
    const std::span bytes(reinterpret_cast<std::uint8_t*>(blob.data()), blob.size());
    randomBytes(bytes.first(ivSize));
    if (!key->seal(bytes.first(ivSize), id, asBytes(dataJson), bytes.subspan(ivSize, dataJson.size()),
                   bytes.last(tagSize)))
        return fail(ErrorCode::Crypto, "The session's data could not be sealed.");
    if (auto put = record.putOverflow(id, blob, now + overflowLifetime); !put)
        return tl::unexpected(std::move(put.error()));
    std::string reference = std::string(beginning) + id + std::string(middle) +
                            jose::encodeBase64url(secret.bytes()) + std::string(ending);
    if (const auto* const kept = data->find(keptMember))
        reference.append(beforeKept).append(kept->toJson());
    return reference + "}";
}

void readData(Record& record, const session::OpenedSession& session, Timestamp now, Opened& opened)
{
    if (!session.data.isObject())
        return;
    opened.dataJson = session.data.text;
    if (opened.dataJson.empty()) {
        opened.storage = session.data.toJson();
        opened.dataJson = opened.storage;
    }
    if (!isOverflow(opened.dataJson))
        return;
    const auto reference = parse(opened.dataJson);
    opened.dataJson = {};
    if (!reference)
        return;
    const auto blob = record.overflow(reference->id, now);
    auto text = blob && *blob ? unseal(*reference, **blob) : std::nullopt;
    opened.isDataLost = !text;
    if (!text && reference->kept.empty())
        return;
    opened.storage = text ? std::move(*text) : "{\"keep\":" + reference->kept + "}";
    opened.dataJson = opened.storage;
}

} // namespace signet::authority
