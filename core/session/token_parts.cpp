#include "core/session/token_parts.h"

#include "core/jose/base64url.h"

namespace signet::session {

using jose::JsonKind;
using jose::JsonValue;

namespace {

/// A name of up to eight characters as one number, so that finding a claim costs one comparison, not one a
/// candidate.
constexpr std::uint64_t packed(std::string_view name) noexcept
{
    std::uint64_t number = name.size();
    for (const char c : name)
        number = (number << 8U) | static_cast<unsigned char>(c);
    return number;
}

/// The same without a loop, for the sizes that matter.
std::uint64_t packedShort(std::string_view name) noexcept
{
    const auto byte = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(name[i])}; };
    if (name.size() == 3)
        return (std::uint64_t{3} << 24U) | (byte(0) << 16U) | (byte(1) << 8U) | byte(2);
    return packed(name);
}

/// Where the claim of that name goes; nullptr for claims that tokens of ours do not have.
const JsonValue* ClaimRefs::*fieldOf(std::string_view name) noexcept
{
    if (name.size() > 4)
        return name == "auth_time" ? &ClaimRefs::authTime : nullptr;
    switch (packedShort(name)) {
    case packed("iss"):
        return &ClaimRefs::iss;
    case packed("aud"):
        return &ClaimRefs::aud;
    case packed("sub"):
        return &ClaimRefs::sub;
    case packed("name"):
        return &ClaimRefs::name;
    case packed("sid"):
        return &ClaimRefs::sid;
    case packed("rid"):
        return &ClaimRefs::rid;
    case packed("jti"):
        return &ClaimRefs::jti;
    case packed("csk"):
        return &ClaimRefs::csk;
    case packed("chk"):
        return &ClaimRefs::chk;
    case packed("iat"):
        return &ClaimRefs::iat;
    case packed("exp"):
        return &ClaimRefs::exp;
    case packed("nbf"):
        return &ClaimRefs::nbf;
    case packed("rsq"):
        return &ClaimRefs::rsq;
    case packed("rem"):
        return &ClaimRefs::rem;
    case packed("data"):
        return &ClaimRefs::data;
    case packed("sxp"):
        return &ClaimRefs::sxp;
    default:
        return nullptr;
    }
}

} // namespace

ClaimRefs::ClaimRefs(const jose::JsonObject& claims) noexcept
{
    for (const auto& member : claims.members()) {
        if (const auto field = fieldOf(member.name))
            this->*field = &member.value;
    }
}

namespace {

bool isAudience(const JsonValue& aud, std::string_view expected) noexcept
{
    if (aud.isString())
        return aud.string == expected;
    for (std::size_t i = 0; i < 64; ++i) {
        const auto element = jose::JsonReader::element(aud, i);
        if (!element)
            return false;
        if (element->isString() && element->string == expected)
            return true;
    }
    return false;
}

Verdict<void> judgeParties(const ClaimRefs& claims, const TokenPolicy& policy, Waivers waivers) noexcept
{
    if (!waivers.issuer) {
        if (!claims.iss || !claims.iss->isString())
            return refuse(Refusal::MissingClaim, "\"iss\" is missing");
        if (claims.iss->string != policy.issuer)
            return refuse(Refusal::WrongIssuer, "\"iss\" is another issuer");
    }
    if (!waivers.audience) {
        if (!claims.aud)
            return refuse(Refusal::MissingClaim, "\"aud\" is missing");
        if (!isAudience(*claims.aud, policy.audience))
            return refuse(Refusal::WrongAudience, "\"aud\" is another site");
    }
    return {};
}

Verdict<void> judgeTimes(const ClaimRefs& claims, const TokenPolicy& policy, Waivers waivers, Timestamp now,
                         OpenedToken& opened) noexcept
{
    if (!claims.iat)
        return refuse(Refusal::MissingClaim, "\"iat\" is missing");
    const auto issued = jose::toNumericDate(*claims.iat);
    if (!issued)
        return tl::unexpected(issued.error());
    if (*issued > now + policy.skew)
        return refuse(Refusal::NotYetValid, "\"iat\" is in the future");
    if (claims.nbf) {
        const auto notBefore = jose::toNumericDate(*claims.nbf);
        if (!notBefore)
            return tl::unexpected(notBefore.error());
        if (*notBefore > now + policy.skew)
            return refuse(Refusal::NotYetValid, "\"nbf\" is in the future");
    }
    opened.issuedAt = *issued;
    opened.expiresAt = latestTimestamp;
    if (!claims.exp)
        return waivers.expiry ? Verdict<void>() : refuse(Refusal::MissingClaim, "\"exp\" is missing");
    const auto expires = jose::toNumericDate(*claims.exp);
    if (!expires)
        return tl::unexpected(expires.error());
    if (*expires + policy.skew <= now)
        return refuse(Refusal::Expired, "\"exp\" is in the past");
    opened.expiresAt = *expires;
    opened.renewalDue = now >= *issued + (*expires - *issued) / 2;
    return {};
}

} // namespace

Verdict<void> judgeClaims(const ClaimRefs& claims, const TokenPolicy& policy, Waivers waivers, Timestamp now,
                          OpenedToken& opened) noexcept
{
    if (auto verdict = judgeParties(claims, policy, waivers); !verdict)
        return verdict;
    if (auto verdict = judgeTimes(claims, policy, waivers, now, opened); !verdict)
        return verdict;
    const auto subject = optionalText(claims.sub);
    if (!subject)
        return refuse(Refusal::Malformed, "\"sub\" is not a string");
    opened.subject = *subject;
    return {};
}

Refused diagnoseHeader(std::string_view segment, TokenType expected, const KeySource& keys,
                       ScratchParts scratch) noexcept
{
    const auto size = jose::decodeBase64url(segment, scratch.text);
    if (!size)
        return {Refusal::Malformed, "the header is not canonical base64url"};
    const auto header = scratch.reader.parse({reinterpret_cast<const char*>(scratch.text.data()), *size});
    if (!header)
        return {Refusal::Malformed, "the header is not a JSON object"};
    const auto text = [&](std::string_view name) {
        const JsonValue* const value = header->find(name);
        return value && value->isString() ? value->string : std::string_view();
    };
    const bool sealed = expected != TokenType::Identity;
    if (header->find("crit") || header->find("zip"))
        return {Refusal::UnsupportedAlgorithm,
                "the header demands what is not supported (\"crit\" or \"zip\")"};
    if (sealed && (text("alg") != "dir" || text("enc") != "A256GCM"))
        return {Refusal::UnsupportedAlgorithm, "it is not sealed with dir and A256GCM"};
    const auto algorithm = jose::algorithmFromString(text("alg"));
    if (!sealed && (!algorithm || !jose::isSignature(*algorithm)))
        return {Refusal::UnsupportedAlgorithm, "\"alg\" is not a signature algorithm that is accepted"};
    if (text("typ") != typeName(expected))
        return {Refusal::WrongType, "\"typ\" is not that of the token expected here"};
    const auto kid = text("kid");
    bool known = false;
    for (const auto& key : keys.sealKeys())
        known = known || (sealed && key.kid == kid);
    for (const auto& key : keys.signKeys()) {
        if (sealed || key.kid != kid)
            continue;
        known = true;
        if (key.signature && algorithm != key.signature->algorithm())
            return {Refusal::UnsupportedAlgorithm, "\"alg\" is not the algorithm of the key"};
    }
    if (!known)
        return {Refusal::UnknownKey, "none of the known keys has the kid it names"};
    return {Refusal::Malformed, "the header is not the one its key writes"};
}

bool isIdentifier(const JsonValue* value) noexcept
{
    return value && value->isString() && value->string.size() == identifierSize;
}

std::optional<std::string_view> optionalText(const JsonValue* value) noexcept
{
    if (!value)
        return std::string_view();
    return value->isString() ? std::optional(value->string) : std::nullopt;
}

} // namespace signet::session
