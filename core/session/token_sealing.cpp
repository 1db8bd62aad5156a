// Making tokens: claims are written, sealed and encoded without leaving copies behind.

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/session/claims_writer.h"
#include "core/session/token_parts.h"

#include <algorithm>

namespace signet::session {

namespace {

tl::unexpected<Error> tooLarge(const TokenPolicy& policy)
{
    return fail(ErrorCode::TooLarge,
                "The token would be larger than " + std::to_string(policy.maximumSize) + " bytes.",
                "Keep less in the session, or let it overflow to the record.");
}

tl::unexpected<Error> noActiveKey(std::string_view use)
{
    return fail(ErrorCode::NotAllowed, "There is no active key to " + std::string(use) + " with.",
                "Activate one: signet keys rotate.");
}

tl::unexpected<Error> wrongField(const std::string& field, const std::string& hint)
{
    return fail(ErrorCode::InvalidInput, "\"" + field + "\" of the token is missing or has the wrong form.",
                hint);
}

constexpr const char* identifierHint = "Use randomIdentifier(): 128 random bits as 22 base64url characters.";

void writeParties(ClaimsWriter& claims, const TokenPolicy& policy, std::string_view subject,
                  std::string_view name)
{
    claims.text("iss", policy.issuer);
    claims.text("aud", policy.audience);
    if (!subject.empty())
        claims.text("sub", subject);
    if (!name.empty())
        claims.text("name", name);
}

Result<std::string> sealText(ClaimsWriter& claims, TokenType type, const TokenPolicy& policy,
                             const KeySource& keys, ScratchParts scratch)
{
    const auto text = claims.finish();
    const SealKey* const key = keys.activeSealKey();
    if (!key || !key->content || key->acceptance != KeyAcceptance::Accepted)
        return noActiveKey("seal");
    const auto& header = key->header(type);
    const auto size = header.size() + 2 + 16 + 1 + jose::base64urlEncodedSize(text.size()) + 1 + 22;
    if (claims.overflowed() || size > policy.maximumSize)
        return tooLarge(policy);
    std::array<std::uint8_t, 12> iv{};
    std::array<std::uint8_t, 16> tag{};
    randomBytes(iv);
    const auto room = scratch.text.first(text.size());
    if (!key->content->seal(iv, header, asBytes(text), room, tag)) // in place: the claims are gone after this
        return fail(ErrorCode::Crypto, "The token could not be sealed.");
    std::string token(size, '.');
    std::copy(header.begin(), header.end(), token.begin());
    const auto place = [&](std::size_t offset, std::span<const std::uint8_t> bytes) {
        return offset + jose::encodeBase64url(bytes, std::span(token).subspan(offset)) + 1;
    };
    place(place(place(header.size() + 2, iv), room), tag);
    return token;
}

} // namespace

Session Session::begin()
{
    Session session;
    session.sid = randomIdentifier();
    session.csk = randomIdentifier();
    return session;
}

Session OpenedSession::toSession() const
{
    Session session;
    session.subject = subject;
    session.name = name;
    session.sid = sid;
    session.csk = csk;
    session.authTime = authTime;
    session.rsq = rsq;
    session.remembered = remembered;
    if (data.kind != jose::JsonKind::Null)
        session.dataJson = data.toJson();
    return session;
}

Result<TokenCodec> TokenCodec::make(TokenPolicy policy)
{
    const auto invalid = [](std::string message, std::string hint) {
        return fail(ErrorCode::InvalidInput, std::move(message), std::move(hint));
    };
    if (policy.issuer.empty() || policy.audience.empty() || !isUtf8(policy.issuer) ||
        !isUtf8(policy.audience))
        return invalid("A token policy needs an issuer and an audience.", "Name the authority and the site.");
    if (policy.skew < Seconds{0} || policy.skew > Seconds{300})
        return invalid("The clock skew must be from 0 to 300 seconds.", "60 is usual.");
    for (const auto lifetime : {policy.sessionLifetime, policy.absoluteLifetime, policy.rememberLifetime,
                                policy.identityLifetime}) {
        if (lifetime < Seconds{1} || lifetime > std::chrono::days{3650})
            return invalid("A lifetime must be from 1 second to 10 years.", "Correct the site's settings.");
    }
    if (policy.maximumSize < 256 || policy.maximumSize > maximumToken)
        return invalid("The largest token must be from 256 to 16384 bytes.",
                       "4096 is what a cookie can hold.");
    return TokenCodec(std::move(policy));
}

Result<std::string> TokenCodec::seal(const Session& session, const KeySource& keys, Timestamp now,
                                     TokenScratch& scratch) const
{
    ScratchParts parts(scratch);
    if (session.sid.size() != identifierSize || session.csk.size() != identifierSize)
        return wrongField(session.sid.size() != identifierSize ? "sid" : "csk", identifierHint);
    if (!session.subject.empty() && !session.authTime)
        return wrongField("auth_time", "A session with a subject says when that person logged in.");
    if (!isUtf8(session.subject) || !isUtf8(session.name))
        return wrongField("sub", "Names are UTF-8.");
    if (!session.dataJson.empty() && !parts.reader.parse(session.dataJson))
        return wrongField("data", "The site's data is one JSON object.");
    auto expires = now + m_policy.sessionLifetime;
    if (session.authTime && !session.remembered)
        expires = std::min(expires, *session.authTime + m_policy.absoluteLifetime);
    if (expires <= now)
        return fail(ErrorCode::NotAllowed, "The session has reached its absolute lifetime.", "Log in again.");
    ClaimsWriter claims(parts.text);
    writeParties(claims, m_policy, session.subject, session.name);
    claims.text("sid", session.sid);
    claims.time("iat", now);
    claims.time("exp", expires);
    if (session.authTime)
        claims.time("auth_time", *session.authTime);
    claims.number("rsq", session.rsq);
    claims.text("csk", session.csk);
    if (session.remembered)
        claims.yes("rem");
    if (!session.dataJson.empty())
        claims.raw("data", session.dataJson);
    return sealText(claims, TokenType::Session, m_policy, keys, parts);
}

Result<std::string> TokenCodec::seal(const RememberToken& remember, const KeySource& keys, Timestamp now,
                                     TokenScratch& scratch) const
{
    ScratchParts parts(scratch);
    if (remember.rid.size() != identifierSize)
        return wrongField("rid", identifierHint);
    if (remember.subject.empty() || !isUtf8(remember.subject) || !isUtf8(remember.name))
        return wrongField("sub", "Only a person who logged in can be remembered.");
    if (!remember.csk.empty() && remember.csk.size() != identifierSize)
        return wrongField("csk", identifierHint);
    if (remember.check.size() > maximumCheck || !isUtf8(remember.check))
        return wrongField("chk", "At most 64 bytes of UTF-8.");
    ClaimsWriter claims(parts.text);
    writeParties(claims, m_policy, remember.subject, remember.name);
    claims.text("rid", remember.rid);
    claims.time("iat", now);
    claims.time("exp", now + m_policy.rememberLifetime);
    claims.time("auth_time", remember.authTime);
    claims.number("rsq", remember.rsq);
    if (!remember.csk.empty())
        claims.text("csk", remember.csk);
    if (!remember.check.empty())
        claims.text("chk", remember.check);
    return sealText(claims, TokenType::Remember, m_policy, keys, parts);
}

Result<std::string> TokenCodec::sign(const IdentityToken& identity, const KeySource& keys, Timestamp now,
                                     TokenScratch& scratch) const
{
    ScratchParts parts(scratch);
    if (identity.subject.empty() || !isUtf8(identity.subject))
        return wrongField("sub", "An identity token is about somebody.");
    if (identity.jti.size() != identifierSize)
        return wrongField("jti", identifierHint);
    const SignKey* const key = keys.activeSignKey();
    if (!key || !key->signature || key->acceptance != KeyAcceptance::Accepted)
        return noActiveKey("sign");
    ClaimsWriter claims(parts.text);
    writeParties(claims, m_policy, identity.subject, {});
    claims.time("iat", now);
    claims.time("exp", now + m_policy.identityLifetime);
    claims.text("jti", identity.jti);
    if (!identity.sid.empty())
        claims.text("sid", identity.sid);
    if (identity.sessionExpiry)
        claims.time("sxp", *identity.sessionExpiry);
    const auto text = claims.finish();
    std::string token = key->identityHeader + "." + jose::encodeBase64url(text) + ".";
    const auto signatureSize = key->signature->signatureSize();
    if (claims.overflowed() ||
        token.size() + jose::base64urlEncodedSize(signatureSize) > m_policy.maximumSize)
        return tooLarge(m_policy);
    std::vector<std::uint8_t> signature(signatureSize);
    if (!key->signature->sign(std::string_view(token).substr(0, token.size() - 1), signature))
        return fail(ErrorCode::NotAllowed, "The key " + key->kid + " could not sign.",
                    "Is its private half here?");
    return token + jose::encodeBase64url(signature);
}

} // namespace signet::session
