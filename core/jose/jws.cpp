#include "core/jose/jws.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/header.h"
#include "core/jose/signature_key.h"

#include <nlohmann/json.hpp>

namespace signet::jose {

namespace {

struct Signature
{
    JoseHeader header;
    std::string_view protectedSegment; ///< base64url as received; part of what was signed
    std::string_view signature;        ///< base64url as received
};

/// The payload as received and as it goes to the caller.
struct Payload
{
    std::string_view segment; ///< as it stands in the token, or the detached text
    bool detached = false;
};

Verdict<std::string> signingInput(const Signature& signature, const Payload& payload)
{
    std::string input(signature.protectedSegment);
    input += '.';
    if (payload.detached && signature.header.base64Payload)
        input += encodeBase64url(payload.segment);
    else
        input += payload.segment;
    return input;
}

Verdict<SecretBytes> payloadBytes(const Signature& signature, const Payload& payload)
{
    if (payload.detached || !signature.header.base64Payload)
        return SecretBytes(payload.segment);
    auto bytes = decodeBase64urlSecret(payload.segment);
    if (!bytes)
        return refuse(Refusal::Malformed, "the payload is not canonical base64url");
    return std::move(*bytes);
}

Verdict<Algorithm> signatureAlgorithm(const JoseHeader& header)
{
    const auto algorithm = algorithmFromString(header.algorithm);
    if (!algorithm || !isSignature(*algorithm))
        return refuse(Refusal::UnsupportedAlgorithm, "\"alg\" is not a signature algorithm that is accepted");
    return *algorithm;
}

Verdict<VerifiedJws> verifyOne(const Signature& signature, const Payload& payload, const JwkSet& keys)
{
    const auto algorithm = signatureAlgorithm(signature.header);
    if (!algorithm)
        return tl::unexpected(algorithm.error());
    const auto key = keys.select(signature.header.kid, *algorithm, KeyOperation::Verify);
    if (!key)
        return tl::unexpected(key.error());
    const auto bound = SignatureKey::bind(**key, *algorithm);
    if (!bound)
        return refuse(Refusal::KeyNotAccepted, "the key cannot be used with this algorithm");
    std::vector<std::uint8_t> bytes;
    if (auto decoded = decodeBase64url(signature.signature))
        bytes = std::move(*decoded);
    else
        return refuse(Refusal::Malformed, "the signature is not canonical base64url");
    const auto input = signingInput(signature, payload);
    if (auto verdict = bound->verify(*input, bytes); !verdict)
        return tl::unexpected(verdict.error());
    auto content = payloadBytes(signature, payload);
    if (!content)
        return tl::unexpected(content.error());
    return VerifiedJws{std::move(*content), signature.header.protectedText, *algorithm, **key, 0};
}

Verdict<VerifiedJws> verifyCompact(std::string_view token, const JwkSet& keys, const JwsOptions& options)
{
    const auto first = token.find('.');
    const auto last = token.rfind('.');
    if (first == std::string_view::npos || first == last)
        return refuse(Refusal::Malformed, "a compact JWS has three parts");
    Payload payload{token.substr(first + 1, last - first - 1), false};
    if (first == 0 || payload.segment.find('.') != std::string_view::npos)
        return refuse(Refusal::Malformed, "a compact JWS has three parts");
    if (options.refuseMixedSets && keys.isMixed())
        return refuse(Refusal::UnknownKey,
                      "the set mixes secret and public keys; give the one kind that is meant");
    Signature signature;
    signature.protectedSegment = token.substr(0, first);
    signature.signature = token.substr(last + 1);
    auto header = readHeader(signature.protectedSegment, {}, {options.allowUnencodedPayload});
    if (!header)
        return tl::unexpected(header.error());
    signature.header = std::move(*header);
    if (options.detachedPayload) {
        if (!payload.segment.empty())
            return refuse(Refusal::Malformed, "it carries a payload, though a detached one was given");
        payload = {*options.detachedPayload, true};
    }
    return verifyOne(signature, payload, keys);
}

/// One entry of "signatures", or the whole object of the flattened form.
Verdict<Signature> readSignature(const nlohmann::json& object, const JwsOptions& options)
{
    Signature signature;
    std::string_view segment;
    for (const auto& [name, value] : object.items()) {
        if (name == "protected" || name == "signature") {
            if (!value.is_string())
                return refuse(Refusal::Malformed, "a member of the JSON serialisation has the wrong type");
            (name == "protected" ? segment : signature.signature) = value.get_ref<const std::string&>();
        }
    }
    const auto unprotected = object.find("header");
    if (!object.contains("signature"))
        return refuse(Refusal::Malformed, "a JSON serialisation without \"signature\"");
    if (object.contains("protected") && segment.empty())
        return refuse(Refusal::Malformed, "an empty \"protected\" must be left out");
    auto header = readHeader(segment, unprotected == object.end() ? nlohmann::json() : *unprotected,
                             {options.allowUnencodedPayload});
    if (!header)
        return tl::unexpected(header.error());
    signature.protectedSegment = segment;
    signature.header = std::move(*header);
    return signature;
}

Verdict<std::vector<Signature>> readSignatures(const nlohmann::json& document, const JwsOptions& options)
{
    std::vector<Signature> signatures;
    const auto listed = document.find("signatures");
    if (listed == document.end()) {
        auto one = readSignature(document, options);
        if (!one)
            return tl::unexpected(one.error());
        signatures.push_back(std::move(*one));
        return signatures;
    }
    if (!listed->is_array() || listed->empty() || listed->size() > 32 || document.contains("signature") ||
        document.contains("protected") || document.contains("header"))
        return refuse(Refusal::Malformed,
                      "\"signatures\" is not a list of 1 to 32, or stands beside a flattened one");
    for (const auto& entry : *listed) {
        if (!entry.is_object())
            return refuse(Refusal::Malformed, "an entry of \"signatures\" is not an object");
        auto one = readSignature(entry, options);
        if (!one)
            return tl::unexpected(one.error());
        if (!signatures.empty() && one->header.base64Payload != signatures.front().header.base64Payload)
            return refuse(Refusal::Malformed, "\"b64\" must be the same in all signatures");
        signatures.push_back(std::move(*one));
    }
    return signatures;
}

Verdict<Payload> readPayload(const nlohmann::json& document, const JwsOptions& options)
{
    const auto payload = document.find("payload");
    if (options.detachedPayload) {
        if (payload != document.end())
            return refuse(Refusal::Malformed, "it carries a payload, though a detached one was given");
        return Payload{*options.detachedPayload, true};
    }
    if (payload == document.end() || !payload->is_string())
        return refuse(Refusal::Malformed, "a JSON serialisation without \"payload\"");
    return Payload{payload->get_ref<const std::string&>(), false};
}

Verdict<VerifiedJws> verifyJson(std::string_view token, const JwkSet& keys, const JwsOptions& options)
{
    const auto document = parseStrictly(token);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->is_object())
        return refuse(Refusal::Malformed, "it is not a JSON serialisation");
    const auto payload = readPayload(*document, options);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto signatures = readSignatures(*document, options);
    if (!signatures)
        return tl::unexpected(signatures.error());
    Verdict<VerifiedJws> result = refuse(Refusal::UnknownKey, "none of the signatures is by a known key");
    for (std::size_t i = 0; i < signatures->size(); ++i) {
        auto verified = verifyOne((*signatures)[i], *payload, keys);
        if (verified && !result) {
            verified->signature = i;
            result = std::move(verified);
        } else if (!verified) {
            // A signature of somebody unknown says nothing; one that names a known key and fails says no.
            const auto refusal = verified.error().refusal;
            const bool others = refusal == Refusal::UnknownKey || refusal == Refusal::UnsupportedAlgorithm;
            if (!others || signatures->size() == 1)
                return verified;
        }
    }
    return result;
}

} // namespace

Verdict<VerifiedJws> verifyJws(std::string_view token, const JwkSet& keys, const JwsOptions& options)
{
    if (token.size() > options.maximumSize)
        return refuse(Refusal::TooLarge, "it is larger than allowed");
    return token.starts_with('{') ? verifyJson(token, keys, options) : verifyCompact(token, keys, options);
}

namespace {

struct Made
{
    std::string protectedSegment;
    std::string signature;
};

Result<Algorithm> chooseAlgorithm(const Jwk& key, const SignOptions& options)
{
    std::vector<Algorithm> fitting;
    for (const auto algorithm : key.signatureAlgorithms()) {
        if (key.permits(algorithm, KeyOperation::Sign))
            fitting.push_back(algorithm);
    }
    if (options.algorithm) {
        if (const auto permitted = key.permits(*options.algorithm, KeyOperation::Sign);
            !permitted || !isSignature(*options.algorithm))
            return fail(ErrorCode::NotAllowed,
                        "The key cannot sign with " + std::string(toString(*options.algorithm)) + ": " +
                            (permitted ? "it is no signature algorithm" : permitted.error().detail) + ".",
                        "Use the algorithm the key was made for, or another key.");
        return *options.algorithm;
    }
    if (fitting.size() == 1)
        return fitting.front();
    if (fitting.empty())
        return fail(ErrorCode::NotAllowed, "The key cannot sign anything.",
                    "Use a private key for signatures; an HMAC key needs at least 32 bytes.");
    std::string names;
    for (const auto algorithm : fitting)
        names += (names.empty() ? "" : ", ") + std::string(toString(algorithm));
    return fail(ErrorCode::InvalidInput, "The key fits several algorithms.", "Name one of " + names + ".");
}

Result<Made> makeSignature(std::string_view payloadSegment, const Jwk& key, const SignOptions& options)
{
    const auto algorithm = chooseAlgorithm(key, options);
    if (!algorithm)
        return tl::unexpected(algorithm.error());
    auto header = startHeader(*algorithm, key, options.headerJson, {"b64", "crit"});
    if (!header)
        return tl::unexpected(std::move(header.error()));
    const auto bound = SignatureKey::bind(key, *algorithm);
    if (!bound)
        return tl::unexpected(bound.error());
    Made made{encodeBase64url(header->dump()), {}};
    std::vector<std::uint8_t> signature(bound->signatureSize());
    if (!bound->sign(made.protectedSegment + "." + std::string(payloadSegment), signature))
        return fail(ErrorCode::Crypto, "The signature could not be made.");
    made.signature = encodeBase64url(signature);
    return made;
}

} // namespace

Result<std::string> signCompact(std::span<const std::uint8_t> payload, const Jwk& key,
                                const SignOptions& options)
{
    const auto segment = encodeBase64url(payload);
    auto made = makeSignature(segment, key, options);
    if (!made)
        return tl::unexpected(std::move(made.error()));
    return made->protectedSegment + "." + segment + "." + made->signature;
}

Result<std::string> signJson(std::span<const std::uint8_t> payload, std::span<const Jwk> keys,
                             const SignOptions& options)
{
    nlohmann::json document{{"payload", encodeBase64url(payload)}};
    nlohmann::json signatures = nlohmann::json::array();
    for (const auto& key : keys) {
        auto made = makeSignature(document["payload"].get_ref<const std::string&>(), key, options);
        if (!made)
            return tl::unexpected(std::move(made.error()));
        signatures.push_back({{"protected", made->protectedSegment}, {"signature", made->signature}});
    }
    if (signatures.empty())
        return fail(ErrorCode::InvalidInput, "There is no key to sign with.", "Give at least one.");
    if (signatures.size() == 1)
        document.update(signatures.front());
    else
        document["signatures"] = std::move(signatures);
    return document.dump();
}

} // namespace signet::jose
