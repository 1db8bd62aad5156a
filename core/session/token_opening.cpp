// Opening tokens: the hot path. Size, header, key, tag, and only then claims; no allocation anywhere.

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/session/token_parts.h"

namespace signet::session {

namespace {

constexpr std::size_t ivCharacters = 16;  // 12 bytes
constexpr std::size_t tagCharacters = 22; // 16 bytes

/// The segments of a compact JWE with `dir`: header..iv.ciphertext.tag
struct SealedParts
{
    std::string_view header;
    std::string_view iv;
    std::string_view ciphertext;
    std::string_view tag;
};

/// Cuts by position: every segment but the header and the ciphertext has one size. Dots inside the ciphertext
/// are found when it is decoded.
std::optional<SealedParts> split(std::string_view token) noexcept
{
    const auto dot = token.find('.');
    const std::size_t fixed = 2 + ivCharacters + 1 + 1 + tagCharacters;
    if (dot == std::string_view::npos || token.size() < dot + fixed)
        return std::nullopt;
    const auto ivStart = dot + 2;
    const auto textStart = ivStart + ivCharacters + 1;
    const auto tagStart = token.size() - tagCharacters;
    if (token[dot + 1] != '.' || token[textStart - 1] != '.' || token[tagStart - 1] != '.')
        return std::nullopt;
    return SealedParts{token.substr(0, dot), token.substr(ivStart, ivCharacters),
                       token.substr(textStart, tagStart - 1 - textStart), token.substr(tagStart)};
}

Verdict<void> judgeKey(KeyAcceptance acceptance, bool hasMaterial) noexcept
{
    if (acceptance == KeyAcceptance::Compromised)
        return refuse(Refusal::KeyCompromised, "its key is marked compromised");
    if (acceptance != KeyAcceptance::Accepted || !hasMaterial)
        return refuse(Refusal::KeyNotAccepted, "its key is not in use yet or any more");
    return {};
}

/// The plaintext, zero-terminated for the JSON reader's padding, after its tag was found right.
Verdict<std::string_view> decrypt(const SealedParts& parts, const SealKey& key, ScratchParts scratch) noexcept
{
    // Longer than needed, so that the vectorised decoder has room to store whole registers.
    std::array<std::uint8_t, 32> iv{};
    std::array<std::uint8_t, 32> tag{};
    const auto text = scratch.text;
    const auto room = text.first(text.size() - jose::JsonReader::padding);
    const auto size = jose::decodeBase64url(parts.ciphertext, room);
    if (!jose::decodeBase64url(parts.iv, iv) || !jose::decodeBase64url(parts.tag, tag) || !size)
        return refuse(Refusal::Malformed, "a part is not canonical base64url");
    const auto opened = key.content->open(std::span(iv).first(12), parts.header, room.first(*size),
                                          std::span(tag).first(16), room);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::string_view(reinterpret_cast<const char*>(room.data()), *opened);
}

Verdict<const SealKey*> findSealKey(std::string_view header, TokenType type, const KeySource& keys,
                                    ScratchParts scratch) noexcept
{
    for (const auto& key : keys.sealKeys()) {
        if (key.header(type) == header)
            return &key;
    }
    return tl::unexpected(diagnoseHeader(header, type, keys, scratch));
}

Verdict<jose::JsonObject> unseal(std::string_view token, TokenType type, const TokenPolicy& policy,
                                 const KeySource& keys, ScratchParts scratch, std::string_view& kid) noexcept
{
    if (token.size() > policy.maximumSize || token.size() > scratch.text.size() - jose::JsonReader::padding)
        return refuse(Refusal::TooLarge, "it is larger than a token may be");
    const auto parts = split(token);
    if (!parts)
        return refuse(Refusal::Malformed, "it does not have the five parts of a sealed token");
    const auto key = findSealKey(parts->header, type, keys, scratch);
    if (!key)
        return tl::unexpected(key.error());
    if (auto verdict = judgeKey((*key)->acceptance, (*key)->content.has_value()); !verdict)
        return tl::unexpected(verdict.error());
    const auto text = decrypt(*parts, **key, scratch);
    if (!text)
        return tl::unexpected(text.error());
    kid = (*key)->kid;
    return scratch.reader.parsePadded(*text);
}

Verdict<std::uint64_t> sequence(const jose::JsonValue* rsq) noexcept
{
    if (!rsq)
        return refuse(Refusal::MissingClaim, "\"rsq\" is missing");
    if (rsq->kind == jose::JsonKind::Integer && rsq->integer >= 0)
        return rsq->unsignedInteger;
    return refuse(Refusal::Malformed, "\"rsq\" is not a sequence");
}

Verdict<Timestamp> loginTime(const ClaimRefs& claims, const TokenPolicy& policy, Timestamp now,
                             bool absolute) noexcept
{
    if (!claims.authTime)
        return refuse(Refusal::MissingClaim, "\"auth_time\" is missing");
    const auto time = jose::toNumericDate(*claims.authTime);
    if (time && absolute && *time + policy.absoluteLifetime + policy.skew <= now)
        return refuse(Refusal::Expired, "the session has reached its absolute lifetime");
    return time;
}

} // namespace

TokenScratch::TokenScratch(std::size_t maximumSize)
    : m_text(maximumSize + jose::JsonReader::padding), m_reader(maximumSize)
{}

Verdict<OpenedSession> TokenCodec::openSession(std::string_view token, const KeySource& keys, Timestamp now,
                                               TokenScratch& scratch) const noexcept
{
    OpenedSession opened;
    const auto object = unseal(token, TokenType::Session, m_policy, keys, ScratchParts(scratch), opened.kid);
    if (!object)
        return tl::unexpected(object.error());
    const ClaimRefs claims(*object);
    if (auto verdict = judgeClaims(claims, m_policy, {}, now, opened); !verdict)
        return tl::unexpected(verdict.error());
    if (!isIdentifier(claims.sid) || !isIdentifier(claims.csk))
        return refuse(Refusal::MissingClaim, "\"sid\" or \"csk\" is missing or has the wrong size");
    const auto rsq = sequence(claims.rsq);
    const auto name = optionalText(claims.name);
    if (!rsq || !name)
        return rsq ? refuse(Refusal::Malformed, "\"name\" is not a string") : tl::unexpected(rsq.error());
    opened.remembered = claims.rem && claims.rem->kind == jose::JsonKind::Boolean && claims.rem->boolean;
    if (!opened.subject.empty() || claims.authTime) {
        const auto time = loginTime(claims, m_policy, now, !opened.remembered);
        if (!time)
            return tl::unexpected(time.error());
        opened.authTime = *time;
    }
    opened.name = *name;
    opened.sid = claims.sid->string;
    opened.csk = claims.csk->string;
    opened.rsq = *rsq;
    if (claims.data)
        opened.data = *claims.data;
    return opened;
}

Verdict<OpenedRemember> TokenCodec::openRemember(std::string_view token, const KeySource& keys, Timestamp now,
                                                 TokenScratch& scratch) const noexcept
{
    OpenedRemember opened;
    const auto object = unseal(token, TokenType::Remember, m_policy, keys, ScratchParts(scratch), opened.kid);
    if (!object)
        return tl::unexpected(object.error());
    const ClaimRefs claims(*object);
    if (auto verdict = judgeClaims(claims, m_policy, {}, now, opened); !verdict)
        return tl::unexpected(verdict.error());
    if (!isIdentifier(claims.rid) || opened.subject.empty())
        return refuse(Refusal::MissingClaim, "\"rid\" or \"sub\" is missing or has the wrong size");
    const auto rsq = sequence(claims.rsq);
    const auto name = optionalText(claims.name);
    const auto time = loginTime(claims, m_policy, now, false);
    if (!rsq || !name)
        return rsq ? refuse(Refusal::Malformed, "\"name\" is not a string") : tl::unexpected(rsq.error());
    if (!time)
        return tl::unexpected(time.error());
    const auto check = optionalText(claims.chk);
    if (!check || (claims.csk && !isIdentifier(claims.csk)))
        return refuse(Refusal::Malformed, "\"chk\" or \"csk\" is not what it should be");
    opened.name = *name;
    opened.rid = claims.rid->string;
    opened.csk = claims.csk ? claims.csk->string : std::string_view();
    opened.check = *check;
    opened.rsq = *rsq;
    opened.authTime = *time;
    return opened;
}

namespace {

Verdict<const SignKey*> findSignKey(std::string_view header, const KeySource& keys,
                                    ScratchParts scratch) noexcept
{
    for (const auto& key : keys.signKeys()) {
        if (key.identityHeader == header)
            return &key;
    }
    return tl::unexpected(diagnoseHeader(header, TokenType::Identity, keys, scratch));
}

/// The claims of a compact JWS after its signature was found right.
Verdict<jose::JsonObject> verify(std::string_view token, const SignKey& key, std::size_t headerEnd,
                                 ScratchParts scratch) noexcept
{
    const auto signatureStart = token.rfind('.') + 1;
    if (signatureStart <= headerEnd + 1)
        return refuse(Refusal::Malformed, "it does not have the three parts of a signed token");
    std::array<std::uint8_t, jose::SignatureKey::maximumSize> signature{};
    const auto size = jose::decodeBase64url(token.substr(signatureStart), signature);
    if (!size)
        return refuse(Refusal::Malformed, "the signature is not canonical base64url");
    if (auto verdict =
            key.signature->verify(token.substr(0, signatureStart - 1), std::span(signature).first(*size));
        !verdict)
        return tl::unexpected(verdict.error());
    const auto text = scratch.text;
    const auto payload = token.substr(headerEnd + 1, signatureStart - headerEnd - 2);
    const auto written = jose::decodeBase64url(payload, text.first(text.size() - jose::JsonReader::padding));
    if (!written)
        return refuse(Refusal::Malformed, "the payload is not canonical base64url");
    return scratch.reader.parsePadded({reinterpret_cast<const char*>(text.data()), *written});
}

} // namespace

Verdict<OpenedIdentity> TokenCodec::verifyIdentity(std::string_view token, const KeySource& keys,
                                                   Timestamp now, TokenScratch& scratch) const noexcept
{
    const ScratchParts parts(scratch);
    if (token.size() > m_policy.maximumSize || token.size() > parts.text.size() - jose::JsonReader::padding)
        return refuse(Refusal::TooLarge, "it is larger than a token may be");
    const auto headerEnd = token.find('.');
    if (headerEnd == std::string_view::npos)
        return refuse(Refusal::Malformed, "it does not have the three parts of a signed token");
    const auto key = findSignKey(token.substr(0, headerEnd), keys, parts);
    if (!key)
        return tl::unexpected(key.error());
    if (auto verdict = judgeKey((*key)->acceptance, (*key)->signature.has_value()); !verdict)
        return tl::unexpected(verdict.error());
    const auto object = verify(token, **key, headerEnd, parts);
    if (!object)
        return tl::unexpected(object.error());
    OpenedIdentity opened;
    const ClaimRefs claims(*object);
    if (auto verdict = judgeClaims(claims, m_policy, m_policy.waivers, now, opened); !verdict)
        return tl::unexpected(verdict.error());
    const auto jti = optionalText(claims.jti);
    const auto sid = optionalText(claims.sid);
    if (!jti || !sid)
        return refuse(Refusal::Malformed, "\"jti\" or \"sid\" is not a string");
    if (claims.sxp) {
        const auto sessionExpiry = jose::toNumericDate(*claims.sxp);
        if (!sessionExpiry)
            return tl::unexpected(sessionExpiry.error());
        opened.sessionExpiry = *sessionExpiry;
    }
    opened.kid = (*key)->kid;
    opened.jti = *jti;
    opened.sid = *sid;
    return opened;
}

} // namespace signet::session
