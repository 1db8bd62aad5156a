// JWK as JSON, both ways. Secret members go from the text to zeroizing memory and back without a stop
// between.

#include "core/jose/jwk_json.h"

#include "core/base/secret_text.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/json_reader.h"
#include "core/jose/jwk_material.h"

#include <nlohmann/json.hpp>
#include <openssl/core_names.h>
#include <openssl/param_build.h>

namespace signet::jose {

namespace {

using ParamBuilderPtr = std::unique_ptr<OSSL_PARAM_BLD, Releaser<OSSL_PARAM_BLD_free>>;

constexpr std::array<std::string_view, 8> operationNames{"sign",    "verify",    "encrypt",   "decrypt",
                                                         "wrapKey", "unwrapKey", "deriveKey", "deriveBits"};

tl::unexpected<Error> invalid(std::string message, std::string hint = "Check that the key was copied whole.")
{
    return fail(ErrorCode::InvalidInput, std::move(message), std::move(hint));
}

Result<std::string_view> textMember(const JsonObject& object, std::string_view name)
{
    const JsonValue* value = object.find(name);
    if (!value)
        return invalid("The JWK has no \"" + std::string(name) + "\".");
    if (!value->isString())
        return invalid("\"" + std::string(name) + "\" of the JWK is not a string.");
    return value->string;
}

Result<SecretBytes> bytesMember(const JsonObject& object, std::string_view name)
{
    const auto text = textMember(object, name);
    if (!text)
        return tl::unexpected(text.error());
    auto bytes = decodeBase64urlSecret(*text);
    if (!bytes)
        return invalid("\"" + std::string(name) + "\" of the JWK is not canonical base64url.",
                       "No padding, no line breaks, - and _ in place of + and /.");
    return std::move(*bytes);
}

Result<std::vector<KeyOperation>> readOperations(const JsonValue& value)
{
    std::vector<KeyOperation> operations;
    if (!value.isArray())
        return invalid("\"key_ops\" of the JWK is not an array.");
    for (std::size_t i = 0;; ++i) {
        const auto element = JsonReader::element(value, i);
        if (!element)
            return operations;
        const auto known = std::find(operationNames.begin(), operationNames.end(), element->string);
        if (!element->isString())
            return invalid("\"key_ops\" of the JWK holds something that is not a string.");
        if (known == operationNames.end())
            continue; // RFC 7517 section 4.3 lets others define more; they allow nothing here
        const auto operation = static_cast<KeyOperation>(known - operationNames.begin());
        if (std::find(operations.begin(), operations.end(), operation) != operations.end())
            return invalid("\"key_ops\" of the JWK lists an operation twice.");
        operations.push_back(operation);
    }
}

Result<void> readAlgorithm(std::string_view name, JwkAttributes& attributes)
{
    attributes.algorithm = algorithmFromString(name);
    attributes.encryption = encryptionFromString(name);
    if (!attributes.algorithm && !attributes.encryption)
        return fail(ErrorCode::Unsupported,
                    "The key is for the algorithm \"" + toUtf8(name) +
                        "\", which Signet refuses or does not know.",
                    "Use one of RFC 7518 or RFC 8037 other than RSA1_5 and none.");
    return {};
}

Result<JwkAttributes> readAttributes(const JsonObject& object)
{
    JwkAttributes attributes;
    for (const auto& [name, value] : object.members()) {
        if ((name == "kid" || name == "use" || name == "alg") && !value.isString())
            return invalid("\"" + std::string(name) + "\" of the JWK is not a string.");
        if (name == "kid") {
            attributes.kid = std::string(value.string);
        } else if (name == "use") {
            if (value.string != "sig" && value.string != "enc")
                return fail(ErrorCode::Unsupported,
                            "The key is for the use \"" + toUtf8(value.string) + "\".",
                            "Signet knows the uses \"sig\" and \"enc\".");
            attributes.use = value.string == "sig" ? KeyUse::Signature : KeyUse::Encryption;
        } else if (name == "alg") {
            if (auto read = readAlgorithm(value.string, attributes); !read)
                return tl::unexpected(std::move(read.error()));
        } else if (name == "key_ops") {
            auto operations = readOperations(value);
            if (!operations)
                return tl::unexpected(std::move(operations.error()));
            attributes.operations = std::move(*operations);
        }
    }
    return attributes;
}

/// Collects the numbers of a key and makes OpenSSL's key of them.
class NativeBuilder
{
public:
    explicit NativeBuilder(const JsonObject& object) : m_object(object), m_params(OSSL_PARAM_BLD_new()) {}

    Result<void> number(std::string_view member, const char* parameter)
    {
        auto bytes = bytesMember(m_object, member);
        if (!bytes)
            return tl::unexpected(std::move(bytes.error()));
        if (bytes->empty() || bytes->size() > 4096)
            return invalid("\"" + std::string(member) + "\" of the JWK has an impossible size.");
        BignumPtr number(BN_secure_new());
        if (!number || !BN_bin2bn(bytes->data(), static_cast<int>(bytes->size()), number.get()) ||
            OSSL_PARAM_BLD_push_BN(m_params.get(), parameter, number.get()) != 1)
            return fail(ErrorCode::Crypto, "The key could not be loaded.");
        m_numbers.push_back(std::move(number)); // the builder only refers to it
        return {};
    }

    void text(const char* parameter, const char* value)
    {
        OSSL_PARAM_BLD_push_utf8_string(m_params.get(), parameter, value, 0);
    }

    /// The builder refers to `bytes` until make().
    void octets(const char* parameter, std::span<const std::uint8_t> bytes)
    {
        OSSL_PARAM_BLD_push_octet_string(m_params.get(), parameter, bytes.data(), bytes.size());
    }

    KeyPtr make(const char* type, bool isPrivate)
    {
        const ParamsPtr params(OSSL_PARAM_BLD_to_param(m_params.get()));
        const KeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
        EVP_PKEY* key = nullptr;
        if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
            EVP_PKEY_fromdata(context.get(), &key, isPrivate ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY,
                              params.get()) != 1) {
            forgetOpensslErrors();
            return nullptr;
        }
        return KeyPtr(key);
    }

private:
    const JsonObject& m_object;
    ParamBuilderPtr m_params;
    std::vector<BignumPtr> m_numbers;
};

Result<KeyPtr> readRsa(const JsonObject& object, bool isPrivate)
{
    if (object.find("oth"))
        return fail(ErrorCode::Unsupported, "The RSA key has more than two primes.",
                    "Use a key with two primes.");
    NativeBuilder builder(object);
    struct Number
    {
        std::string_view member;
        const char* parameter;
    };
    static constexpr std::array<Number, 8> numbers{{{"n", OSSL_PKEY_PARAM_RSA_N},
                                                    {"e", OSSL_PKEY_PARAM_RSA_E},
                                                    {"d", OSSL_PKEY_PARAM_RSA_D},
                                                    {"p", OSSL_PKEY_PARAM_RSA_FACTOR1},
                                                    {"q", OSSL_PKEY_PARAM_RSA_FACTOR2},
                                                    {"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1},
                                                    {"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2},
                                                    {"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1}}};
    const bool hasPrimes =
        object.find("p") != nullptr; // then all five must be there (RFC 7518 section 6.3.2)
    const std::size_t count = !isPrivate ? 2 : hasPrimes ? 8 : 3;
    for (const auto& [member, parameter] : std::span(numbers).first(count)) {
        if (auto added = builder.number(member, parameter); !added)
            return tl::unexpected(std::move(added.error()));
    }
    auto key = builder.make("RSA", isPrivate);
    if (!key)
        return invalid("The numbers of the RSA key do not make a key.");
    return key;
}

Result<KeyPtr> readEc(const JsonObject& object, Curve curve, bool isPrivate)
{
    const auto size = coordinateSize(curve);
    std::vector<std::uint8_t> point{4}; // uncompressed (SEC 1 section 2.3.3)
    for (const std::string_view name : {"x", "y"}) {
        const auto coordinate = bytesMember(object, name);
        if (!coordinate)
            return tl::unexpected(coordinate.error());
        if (coordinate->size() != size) // RFC 7518 section 6.2.1.2: leading zeros must be there
            return invalid("\"" + std::string(name) + "\" of the JWK has the wrong size for its curve.");
        point.insert(point.end(), coordinate->bytes().begin(), coordinate->bytes().end());
    }
    NativeBuilder builder(object);
    builder.text(OSSL_PKEY_PARAM_GROUP_NAME, groupName(curve));
    builder.octets(OSSL_PKEY_PARAM_PUB_KEY, point);
    if (isPrivate) {
        if (auto added = builder.number("d", OSSL_PKEY_PARAM_PRIV_KEY); !added)
            return tl::unexpected(std::move(added.error()));
    }
    auto key = builder.make("EC", isPrivate);
    const KeyContextPtr context(key ? EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr) : nullptr);
    if (!context || EVP_PKEY_public_check(context.get()) != 1) {
        forgetOpensslErrors();
        return invalid("The point of the EC key is not on its curve.",
                       "Do not use this key: it may be an attack.");
    }
    return key;
}

Result<KeyPtr> readOkp(const JsonObject& object, Curve curve, bool isPrivate)
{
    const auto point = bytesMember(object, "x");
    if (!point)
        return tl::unexpected(point.error());
    const char* const type = curve == Curve::Ed25519 ? "ED25519" : "X25519";
    KeyPtr key;
    if (isPrivate) {
        const auto secret = bytesMember(object, "d");
        if (!secret)
            return tl::unexpected(secret.error());
        key.reset(EVP_PKEY_new_raw_private_key_ex(nullptr, type, nullptr, secret->data(), secret->size()));
        std::array<std::uint8_t, 32> computed{};
        std::size_t size = computed.size();
        if (key && (EVP_PKEY_get_raw_public_key(key.get(), computed.data(), &size) != 1 ||
                    !equalInConstantTime(computed, point->bytes())))
            return invalid("The private half of the key does not belong to its public half.");
    } else {
        key.reset(EVP_PKEY_new_raw_public_key_ex(nullptr, type, nullptr, point->data(), point->size()));
    }
    if (!key) {
        forgetOpensslErrors();
        return invalid("The key has the wrong size for " + std::string(toString(curve)) + ".");
    }
    return key;
}

Result<Curve> readCurve(const JsonObject& object)
{
    const auto name = textMember(object, "crv");
    if (!name)
        return tl::unexpected(name.error());
    for (const auto curve : {Curve::P256, Curve::P384, Curve::P521, Curve::Ed25519, Curve::X25519}) {
        if (*name == toString(curve))
            return curve;
    }
    return fail(ErrorCode::Unsupported,
                "The key is on the curve \"" + toUtf8(*name) + "\", which Signet does not know.",
                "Use P-256, P-384, P-521, Ed25519 or X25519.");
}

} // namespace

Result<Jwk> readJwk(const JsonObject& object)
{
    const auto type = textMember(object, "kty");
    if (!type)
        return tl::unexpected(type.error());
    // One reader would take such a text for this key, another for the keys in it (RFC 7517 sections 4 and 5).
    if (object.find("keys"))
        return invalid("The JSON has the \"kty\" of a key and the \"keys\" of a set; it can't be both.",
                       "Keep one of the two.");
    auto attributes = readAttributes(object);
    if (!attributes)
        return tl::unexpected(std::move(attributes.error()));
    if (*type == "oct") {
        auto secret = bytesMember(object, "k");
        if (!secret)
            return tl::unexpected(std::move(secret.error()));
        return JwkBuilder::fromSecret(std::move(*secret), std::move(*attributes));
    }
    const bool isPrivate = object.find("d") != nullptr;
    Result<KeyPtr> key = fail(ErrorCode::Unsupported,
                              "The key is of the type \"" + toUtf8(*type) + "\", which Signet does not know.",
                              "Use a key of type oct, RSA, EC or OKP.");
    if (*type == "RSA") {
        key = readRsa(object, isPrivate);
    } else if (*type == "EC" || *type == "OKP") {
        const auto curve = readCurve(object);
        if (!curve)
            return tl::unexpected(curve.error());
        if ((*curve >= Curve::Ed25519) != (*type == "OKP"))
            return invalid("\"crv\" and \"kty\" of the JWK do not fit each other.");
        key = *type == "EC" ? readEc(object, *curve, isPrivate) : readOkp(object, *curve, isPrivate);
    }
    if (!key)
        return tl::unexpected(std::move(key.error()));
    return JwkBuilder::fromNative(std::move(*key), isPrivate, std::move(*attributes));
}

Result<Jwk> Jwk::parse(std::string_view json)
{
    JsonReader reader(maximumJwkSize);
    const auto object = reader.parse(trimmed(json));
    if (!object)
        return invalid("The key is not a JWK: " + std::string(object.error().detail) + ".");
    return readJwk(*object);
}

Result<Jwk> Jwk::fromJson(const nlohmann::json& object)
{
    return parse(object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

nlohmann::json Jwk::publicJson() const
{
    nlohmann::json json{{"kty", toString(type())}};
    if (type() == KeyType::Rsa) {
        json["n"] = numberMember(native(), OSSL_PKEY_PARAM_RSA_N);
        json["e"] = numberMember(native(), OSSL_PKEY_PARAM_RSA_E);
    } else if (type() == KeyType::EllipticCurve) {
        json["crv"] = toString(curve());
        json["x"] = numberMember(native(), OSSL_PKEY_PARAM_EC_PUB_X, coordinateSize(curve()));
        json["y"] = numberMember(native(), OSSL_PKEY_PARAM_EC_PUB_Y, coordinateSize(curve()));
    } else if (type() == KeyType::OctetKeyPair) {
        std::array<std::uint8_t, 32> point{};
        std::size_t size = point.size();
        EVP_PKEY_get_raw_public_key(native(), point.data(), &size);
        json["crv"] = toString(curve());
        json["x"] = encodeBase64url(point);
    }
    const auto& stated = attributes();
    if (!stated.kid.empty())
        json["kid"] = stated.kid;
    if (stated.use != KeyUse::Unstated)
        json["use"] = toString(stated.use);
    if (stated.algorithm)
        json["alg"] = toString(*stated.algorithm);
    else if (stated.encryption)
        json["alg"] = toString(*stated.encryption);
    if (stated.operations) {
        json["key_ops"] = nlohmann::json::array();
        for (const auto operation : *stated.operations)
            json["key_ops"].push_back(toString(operation));
    }
    return json;
}

namespace {

void addSecret(SecretText& text, std::string_view name, std::string_view value)
{
    text += ",\"";
    text += name;
    text += "\":\"";
    text += value;
    text += "\"";
}

void addSecret(SecretText& text, std::string_view name, std::span<const std::uint8_t> bytes)
{
    SecretBytes value(base64urlEncodedSize(bytes.size()));
    encodeBase64url(bytes, {reinterpret_cast<char*>(value.data()), value.size()});
    addSecret(text, name, value.view());
}

void addPrivateNumbers(SecretText& text, const EVP_PKEY* key)
{
    static constexpr std::array<std::pair<std::string_view, const char*>, 6> numbers{
        {{"d", OSSL_PKEY_PARAM_RSA_D},
         {"p", OSSL_PKEY_PARAM_RSA_FACTOR1},
         {"q", OSSL_PKEY_PARAM_RSA_FACTOR2},
         {"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1},
         {"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2},
         {"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1}}};
    for (const auto& [name, parameter] : numbers) {
        if (const auto value = secretNumberMember(key, parameter); !value.empty())
            addSecret(text, name, value.view());
    }
}

} // namespace

SecretBytes Jwk::privateJson() const
{
    const auto open = publicJson().dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    SecretText text;
    text += std::string_view(open).substr(0, open.size() - 1); // without the closing brace
    if (type() == KeyType::Octets) {
        addSecret(text, "k", secret());
    } else if (isPrivate() && type() == KeyType::OctetKeyPair) {
        SecretBytes raw(32);
        std::size_t size = raw.size();
        EVP_PKEY_get_raw_private_key(native(), raw.data(), &size);
        addSecret(text, "d", raw.bytes());
    } else if (isPrivate() && type() == KeyType::EllipticCurve) {
        addSecret(text, "d",
                  secretNumberMember(native(), OSSL_PKEY_PARAM_PRIV_KEY, coordinateSize(curve())).view());
    } else if (isPrivate()) {
        addPrivateNumbers(text, native());
    }
    text += "}";
    return text.take();
}

std::string_view toString(KeyUse use) noexcept
{
    static constexpr std::array<std::string_view, 3> names{"", "sig", "enc"};
    return names[static_cast<std::size_t>(use)];
}

std::string_view toString(KeyOperation operation) noexcept
{
    return operationNames[static_cast<std::size_t>(operation)];
}

} // namespace signet::jose
