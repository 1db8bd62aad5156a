#include "core/protocol/message_signature.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/signature_key.h"
#include "core/protocol/structured_field.h"

#include <algorithm>

namespace signet::protocol {

namespace {

constexpr std::string_view label = "sig1";
constexpr std::string_view algorithmName = "ed25519";
constexpr std::size_t nonceSize = 22;
constexpr std::size_t parameterCount = 4; ///< created, nonce, keyid, alg

tl::unexpected<Error> unauthorized(std::string message)
{
    return fail(ErrorCode::Unauthorized, std::move(message),
                "Sign the request with an operator key that this authority knows; `signet pair` makes one.");
}

/// What every signature of an operator covers, in this order.
std::vector<Component> coveredBy(bool hasBody, bool hasIdempotencyKey)
{
    std::vector<Component> components{{"@method"}, {"@path"}, {"@query"}};
    if (hasBody)
        components.push_back({"content-digest"});
    if (hasIdempotencyKey)
        components.push_back({"idempotency-key"});
    return components;
}

void setHeader(Headers& headers, const std::string& name, std::string value)
{
    std::erase_if(headers, [&](const auto& header) { return equalsIgnoringCase(header.first, name); });
    headers.emplace_back(name, std::move(value));
}

std::size_t countOf(const Headers& headers, std::string_view name)
{
    return static_cast<std::size_t>(std::count_if(headers.begin(), headers.end(), [&](const auto& header) {
        return equalsIgnoringCase(header.first, name);
    }));
}

bool sameComponents(const std::vector<Component>& a, const std::vector<Component>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Component& x, const Component& y) {
        return x.name == y.name && x.parameters == y.parameters;
    });
}

std::string listOf(const std::vector<Component>& components)
{
    std::string text;
    for (const auto& component : components)
        text += (text.empty() ? "\"" : " \"") + component.name + "\"";
    return text;
}

bool isNonce(const std::string& nonce)
{
    return nonce.size() == nonceSize && jose::decodeBase64url(nonce).has_value();
}

/// The one signature input of a request, after everything that can be said without the key.
Result<SignatureInput> readInput(const HttpRequest& request)
{
    for (const std::string_view name :
         {"signature", "signature-input", "content-digest", "idempotency-key"}) {
        if (countOf(request.headers, name) > 1)
            return fail(ErrorCode::InvalidInput, "The request has more than one " + std::string(name) + ".");
    }
    const auto field = find(request.headers, "signature-input");
    if (field.empty() || find(request.headers, "signature").empty())
        return unauthorized("The request is not signed.");
    auto inputs = parseSignatureInput(field);
    if (!inputs)
        return tl::unexpected(inputs.error());
    if (inputs->size() != 1 || inputs->front().label != label)
        return unauthorized("The request has other signatures than the one called \"sig1\".");
    auto& input = inputs->front();
    const auto covered = coveredBy(!request.body.empty(), countOf(request.headers, "idempotency-key") == 1);
    if (!sameComponents(input.components, covered))
        return unauthorized("The signature does not cover exactly " + listOf(covered) + ", in this order.");
    if (input.algorithm != algorithmName)
        return unauthorized("The signature's algorithm is not ed25519.");
    if (!input.created || input.keyid.empty() || !isNonce(input.nonce))
        return unauthorized("The signature lacks created, keyid, or a nonce of 22 base64url characters.");
    if (const auto given = structured::parseItem("1" + input.parameters);
        !given || given->parameters.size() != parameterCount)
        return unauthorized("The signature has other parameters than created, nonce, keyid and alg.");
    return std::move(input);
}

Result<void> checkClock(Timestamp created, Timestamp now)
{
    if (created <= now + signatureLifetime && now <= created + signatureLifetime)
        return {};
    const bool ahead = created > now;
    return fail(ErrorCode::ClockOff,
                "The clock of the machine that signed this request is " + formatDuration(created - now) +
                    (ahead ? " ahead of" : " behind") + " the authority's: it said " +
                    formatTimestamp(created) + " when the authority's said " + formatTimestamp(now) + ".",
                "Set both clocks by NTP, for example with `timedatectl set-ntp true`, and try again.");
}

Result<void> checkSignature(const HttpRequest& request, const SignatureInput& input, const jose::Jwk& key)
{
    const auto base = signatureBase(input, MessageParts{&request, nullptr, {}, {}});
    if (!base)
        return tl::unexpected(base.error());
    const auto signature = parseSignature(find(request.headers, "signature"), label);
    if (!signature)
        return tl::unexpected(signature.error());
    const auto verifier = jose::SignatureKey::bind(key, jose::Algorithm::EdDSA);
    if (!verifier)
        return unauthorized("The operator's key is no Ed25519 key.");
    if (!verifier->verify(*base, *signature))
        return unauthorized("The signature does not fit the request.");
    return {};
}

} // namespace

Result<void> signRequest(HttpRequest& request, const jose::Jwk& operatorKey, Timestamp now)
{
    const auto signer = jose::SignatureKey::bind(operatorKey, jose::Algorithm::EdDSA);
    if (!signer || !signer->canSign())
        return fail(ErrorCode::InvalidInput, "The operator key is no private Ed25519 key.");
    if (!request.body.empty())
        setHeader(request.headers, "content-digest", contentDigest(request.body));

    SignatureInput input;
    input.label = label;
    input.components = coveredBy(!request.body.empty(), countOf(request.headers, "idempotency-key") > 0);
    const structured::Parameters parameters{
        {"created", {structured::Kind::Integer, now.time_since_epoch().count()}},
        {"nonce", {structured::Kind::String, 0, randomIdentifier()}},
        {"keyid", {structured::Kind::String, 0, operatorKey.thumbprint()}},
        {"alg", {structured::Kind::String, 0, std::string(algorithmName)}}};
    input.parameters = structured::toText(parameters);
    const auto base = signatureBase(input, MessageParts{&request, nullptr, {}, {}});
    if (!base)
        return tl::unexpected(base.error());

    std::string signature(signer->signatureSize(), '\0');
    if (!signer->sign(*base, {reinterpret_cast<std::uint8_t*>(signature.data()), signature.size()}))
        return fail(ErrorCode::Crypto, "The request could not be signed.");
    setHeader(request.headers, "signature-input",
              std::string(label) + "=(" + listOf(input.components) + ")" + input.parameters);
    setHeader(request.headers, "signature",
              std::string(label) + "=:" + structured::encodeBase64(signature) + ":");
    return {};
}

Result<VerifiedRequest>
verifyRequest(const HttpRequest& request,
              const std::function<Result<jose::Jwk>(const std::string& keyid)>& keyFor, Timestamp now)
{
    const auto input = readInput(request);
    if (!input)
        return tl::unexpected(input.error());
    const auto key = keyFor(input->keyid);
    if (!key)
        return tl::unexpected(key.error());
    if (auto fits = checkSignature(request, *input, *key); !fits)
        return tl::unexpected(fits.error());
    // Only an operator is told what time it is here.
    if (auto fits = checkClock(*input->created, now); !fits)
        return tl::unexpected(fits.error());
    // The digest last: only a body that an operator vouched for is worth hashing.
    if (!request.body.empty() && !contentDigestFits(find(request.headers, "content-digest"), request.body))
        return unauthorized("The request's body is not the one that was signed.");
    return VerifiedRequest{input->keyid, input->nonce, *input->created};
}

} // namespace signet::protocol
