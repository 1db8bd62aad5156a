#include "core/session/token_key.h"

#include "core/jose/base64url.h"

#include <nlohmann/json.hpp>

namespace signet::session {

namespace {

std::string headerSegment(const nlohmann::ordered_json& header)
{
    return jose::encodeBase64url(header.dump());
}

tl::unexpected<Error> unusable(const std::string& kid, const std::string& why)
{
    return fail(ErrorCode::NotAllowed,
                "The key " + (kid.empty() ? "without a kid" : kid) + " cannot be used: " + why + ".",
                "Make a key with \"signet keys new\".");
}

std::string sealHeader(const std::string& kid, TokenType type)
{
    return headerSegment({{"alg", "dir"}, {"enc", "A256GCM"}, {"kid", kid}, {"typ", typeName(type)}});
}

} // namespace

std::string_view typeName(TokenType type) noexcept
{
    switch (type) {
    case TokenType::Session:
        return "session+jwt";
    case TokenType::Remember:
        return "remember+jwt";
    case TokenType::Identity:
        break;
    }
    return "JWT";
}

Result<SealKey> SealKey::make(const jose::Jwk& key, KeyAcceptance acceptance)
{
    if (key.kid().empty())
        return unusable(key.kid(), "a key for tokens must have a kid");
    if (const auto permitted = key.permits(jose::Algorithm::Dir, jose::KeyOperation::Decrypt); !permitted)
        return unusable(key.kid(), permitted.error().detail);
    const auto& stated = key.attributes().encryption;
    if (stated && *stated != jose::Encryption::A256GCM)
        return unusable(key.kid(), "it is for another encryption than A256GCM");
    auto content = jose::ContentKey::bind(key.secret(), jose::Encryption::A256GCM);
    if (!content)
        return tl::unexpected(std::move(content.error()));
    SealKey made;
    made.kid = key.kid();
    made.acceptance = acceptance;
    made.content = std::move(*content);
    made.sessionHeader = sealHeader(key.kid(), TokenType::Session);
    made.rememberHeader = sealHeader(key.kid(), TokenType::Remember);
    return made;
}

Result<SignKey> SignKey::make(const jose::Jwk& key, jose::Algorithm algorithm, KeyAcceptance acceptance)
{
    if (key.kid().empty())
        return unusable(key.kid(), "a key for tokens must have a kid");
    auto signature = jose::SignatureKey::bind(key, algorithm);
    if (!signature)
        return tl::unexpected(std::move(signature.error()));
    SignKey made;
    made.kid = key.kid();
    made.acceptance = acceptance;
    made.signature = std::move(*signature);
    made.identityHeader = headerSegment(
        {{"alg", jose::toString(algorithm)}, {"kid", key.kid()}, {"typ", typeName(TokenType::Identity)}});
    return made;
}

} // namespace signet::session
