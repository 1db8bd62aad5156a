#include "core/keys/key_text.h"

#include "core/base/secret_text.h"
#include "core/jose/jwk_json.h"

#include <nlohmann/json.hpp>

#include <array>

namespace signet::keys {

namespace {

constexpr std::string_view format = "signet-bundle";

struct TimeField
{
    std::string_view name;
    std::optional<Timestamp> KeyTimes::*field;
};

constexpr std::array<TimeField, 7> timeFields{{{"activation", &KeyTimes::activation},
                                               {"activated", &KeyTimes::activated},
                                               {"retiring", &KeyTimes::retiring},
                                               {"retired", &KeyTimes::retired},
                                               {"destruction", &KeyTimes::destruction},
                                               {"destroyed", &KeyTimes::destroyed},
                                               {"compromised", &KeyTimes::compromised}}};

tl::unexpected<Error> invalid(const std::string& what)
{
    return fail(ErrorCode::InvalidInput, "The key bundle opened, but " + what + ".",
                "It was made by another version, or is not a bundle of Signet's.");
}

nlohmann::ordered_json describe(const Key& key)
{
    nlohmann::ordered_json json{{"kid", key.kid},
                                {"use", toString(key.use)},
                                {"state", toString(key.state)},
                                {"alg", key.algorithm},
                                {"thumbprint", key.thumbprint},
                                {"created", key.times.created.time_since_epoch().count()}};
    for (const auto& [name, field] : timeFields) {
        if (const auto& time = key.times.*field)
            json[std::string(name)] = time->time_since_epoch().count();
    }
    return json;
}

std::string textOf(const jose::JsonObject& object, std::string_view name)
{
    const auto* const value = object.find(name);
    return value && value->isString() ? std::string(value->string) : std::string();
}

std::optional<Timestamp> timeOf(const jose::JsonObject& object, std::string_view name)
{
    const auto* const value = object.find(name);
    const auto time = value ? jose::toNumericDate(*value) : refuse(Refusal::MissingClaim, "");
    return time ? std::optional(*time) : std::nullopt;
}

Result<Key> readKey(jose::JsonReader& reader, const jose::JsonObject& object)
{
    Key key;
    key.kid = textOf(object, "kid");
    key.algorithm = textOf(object, "alg");
    key.thumbprint = textOf(object, "thumbprint");
    const auto use = keyUseFromString(textOf(object, "use"));
    const auto state = keyStateFromString(textOf(object, "state"));
    const auto created = timeOf(object, "created");
    if (key.kid.empty() || !use || !state || !created)
        return invalid("a key in it lacks its kid, use, state or time");
    key.use = *use;
    key.state = *state;
    key.times.created = *created;
    for (const auto& [name, field] : timeFields)
        key.times.*field = timeOf(object, name);
    const auto* const found = object.find("jwk");
    if (!found)
        return key.thumbprint.empty()
                   ? Result<Key>(invalid("a key in it has neither material nor thumbprint"))
                   : key;
    const jose::JsonValue jwk = *found; // opening it replaces the members
    const auto members = reader.open(jwk);
    if (!members)
        return invalid("a key in it is not a JWK");
    auto material = jose::readJwk(*members);
    if (!material)
        return tl::unexpected(std::move(material.error()));
    auto made = Key::make(std::move(*material), key.use, key.times.created);
    if (!made)
        return made;
    if (made->kid != key.kid || made->algorithm != key.algorithm)
        return invalid("a key in it contradicts its own JWK");
    made->state = key.state;
    made->times = key.times;
    return made;
}

} // namespace

SecretBytes writeKeyText(std::span<const Key> keys)
{
    SecretText text;
    text += R"({"format":"signet-bundle","version":1,"keys":[)";
    for (const auto& key : keys) {
        text += &key == &keys.front() ? "" : ",";
        const auto open = describe(key).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        text += std::string_view(open).substr(0, open.size() - 1);
        if (key.material) {
            text += ",\"jwk\":";
            text += key.material->privateJson().view();
        }
        text += "}";
    }
    text += "]}";
    return text.take();
}

Result<std::vector<Key>> readKeyText(std::string_view text)
{
    jose::JsonReader reader(std::max(text.size(), std::size_t{64}));
    const auto object = reader.parse(text);
    const auto* const list = object ? object->find("keys") : nullptr;
    if (!list || !list->isArray() || textOf(*object, "format") != format)
        return invalid("what is inside is no list of keys");
    const auto* const version = object->find("version");
    if (!version || version->integer != 1)
        return invalid("it is of a version that this Signet does not know");
    const jose::JsonValue entries = *list;
    std::vector<Key> keys;
    for (std::size_t i = 0;; ++i) {
        const auto element = jose::JsonReader::element(entries, i);
        if (!element)
            return keys;
        const auto members = reader.open(*element);
        if (!members)
            return invalid("an entry of it is not an object");
        auto key = readKey(reader, *members);
        if (!key)
            return tl::unexpected(std::move(key.error()));
        keys.push_back(std::move(*key));
    }
}

} // namespace signet::keys
