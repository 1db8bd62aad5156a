// Rules about the cookies of MediaWiki, Flask, Django, Rails, ASP.NET Core and PHP.

#include "core/session/inspection/findings.h"

#include <algorithm>
#include <array>

namespace signet::session {

namespace {

Remark mediaWikiToken(const Examined& e)
{
    if (e.kind() != TokenKind::MediaWikiToken)
        return std::nullopt;
    return "It is MediaWiki's \"Keep me logged in\": who holds it and the user id is logged in for months, "
           "and "
           "logging out elsewhere does not end it.";
}

Remark mediaWikiSoftExpiry(const Examined& e)
{
    if (e.kind() != TokenKind::MediaWikiSessionJwt || e.claim("exp") || !e.claim("sxp"))
        return std::nullopt;
    return "It has no hard expiry, only MediaWiki's soft one (sxp): past it the visitor counts as anonymous "
           "until "
           "MediaWiki renews the cookie.";
}

Remark mediaWikiNoExpiry(const Examined& e)
{
    if (e.kind() != TokenKind::MediaWikiSessionJwt || e.claim("exp") || e.claim("sxp"))
        return std::nullopt;
    return "This MediaWiki session JWT has neither exp nor sxp: once stolen, it works for ever.";
}

Remark mediaWikiAlgorithm(const Examined& e)
{
    const auto algorithm = Examined::text(e.header, "alg");
    if (e.kind() != TokenKind::MediaWikiSessionJwt || algorithm == "RS256")
        return std::nullopt;
    return "MediaWiki signs its session JWT with RS256; this one says " + inQuotes(algorithm) + ".";
}

Remark phpShort(const Examined& e)
{
    const auto& value = e.inspection.token;
    if (e.kind() != TokenKind::PhpSessionId || value.size() >= 26)
        return std::nullopt;
    return "PHP's session id has only " + std::to_string(value.size()) + " characters; it can be guessed.";
}

Remark opaqueShort(const Examined& e)
{
    const auto& value = e.inspection.token;
    if (e.kind() != TokenKind::OpaqueSessionId || value.size() >= 16)
        return std::nullopt;
    return "The session id has only " + std::to_string(value.size()) + " characters; it can be guessed.";
}

Remark opaqueNumber(const Examined& e)
{
    const auto& value = e.inspection.token;
    const bool opaque = e.kind() == TokenKind::OpaqueSessionId || e.kind() == TokenKind::PhpSessionId;
    if (!opaque || value.size() > 20 ||
        !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return "The session id is a plain number: the next one can be guessed.";
}

Remark sessionOnServer(const Examined& e)
{
    switch (e.kind()) {
    case TokenKind::MediaWikiSessionId:
    case TokenKind::PhpSessionId:
    case TokenKind::OpaqueSessionId:
        return "It only names a session that the server keeps; nothing in it can be verified, and only the "
               "server "
               "can end it.";
    default:
        return std::nullopt;
    }
}

Remark flaskReadable(const Examined& e)
{
    if (e.kind() != TokenKind::FlaskSession || e.compressed)
        return std::nullopt;
    return "A Flask session is signed, not sealed: everybody who holds it can read what it keeps.";
}

Remark flaskCompressed(const Examined& e)
{
    if (e.kind() != TokenKind::FlaskSession || !e.compressed)
        return std::nullopt;
    return "This Flask session is compressed with zlib, not sealed: everybody who holds it can read it.";
}

Remark djangoReadable(const Examined& e)
{
    if (e.kind() != TokenKind::DjangoSigned)
        return std::nullopt;
    return "A value signed by Django is not sealed: everybody who holds it can read it.";
}

Remark pickled(const Examined& e)
{
    const auto& bytes = e.payloadBytes;
    const bool python = e.kind() == TokenKind::DjangoSigned || e.kind() == TokenKind::FlaskSession;
    const bool pickle =
        bytes.size() >= 3 && bytes[0] == '\x80' && bytes[1] >= 2 && bytes[1] <= 5 && bytes.back() == '.';
    if (!python || !pickle)
        return std::nullopt;
    return "Its payload is a Python pickle: whoever learns the secret key can run code on the server.";
}

Remark railsEncrypted(const Examined& e)
{
    if (e.kind() != TokenKind::RailsEncrypted)
        return std::nullopt;
    return "It is sealed by Rails with a key made of secret_key_base; it cannot be read without that, and "
           "Rails "
           "cannot revoke it.";
}

Remark railsCbc(const Examined& e)
{
    const auto& token = e.inspection.token;
    const auto tail = token.rfind("--");
    if (e.kind() != TokenKind::RailsEncrypted || tail == std::string::npos || tail == 0 ||
        token.rfind("--", tail - 1) != std::string::npos)
        return std::nullopt;
    return "It is sealed in Rails' old way (AES-CBC with a digest), not with AES-GCM.";
}

Remark railsSigned(const Examined& e)
{
    if (e.kind() != TokenKind::RailsSigned)
        return std::nullopt;
    return "A value signed by Rails is not sealed: everybody who holds it can read it.";
}

Remark marshalled(const Examined& e)
{
    if (e.kind() != TokenKind::RailsSigned || !e.payloadBytes.starts_with("\x04\x08"))
        return std::nullopt;
    return "Its payload is Ruby's Marshal: whoever learns secret_key_base can run code on the server.";
}

Remark aspNetTicket(const Examined& e)
{
    if (e.kind() != TokenKind::AspNetTicket)
        return std::nullopt;
    const auto& rows = e.inspection.header;
    return rows.empty() ? Remark("It is part of a ticket sealed by ASP.NET Core.")
                        : Remark("It is sealed by ASP.NET Core's Data Protection with key " +
                                 rows.front().value + "; it cannot be read without that.");
}

Remark signedLongAgo(const Examined& e)
{
    if (!e.signedAt || e.context.now - *e.signedAt <= std::chrono::hours(31 * 24))
        return std::nullopt;
    return "It was signed " + formatRelative(*e.signedAt, e.context.now) +
           "; Flask's sessions end after 31 days and Django's after 14 unless configured otherwise.";
}

constexpr std::array<Rule, 18> rules{{
    {"mediawiki-token", Severity::Warning, mediaWikiToken,
     "Treat it like a password; change the password to end it, or move to remember tokens."},
    {"mediawiki-soft-expiry", Severity::Info, mediaWikiSoftExpiry,
     "Let proxies honour sxp as MediaWiki does."},
    {"mediawiki-no-expiry", Severity::Warning, mediaWikiNoExpiry,
     "Look for an extension that rewrites the claims."},
    {"mediawiki-algorithm", Severity::Warning, mediaWikiAlgorithm,
     "Accept RS256 only, with the wiki's public key."},
    {"php-session-short", Severity::Warning, phpShort, "Set session.sid_length to 32 or more."},
    {"session-id-short", Severity::Warning, opaqueShort, "Use 128 random bits."},
    {"session-id-number", Severity::Danger, opaqueNumber, "Use 128 random bits."},
    {"session-on-server", Severity::Info, sessionOnServer, "Look it up where the sessions are kept."},
    {"flask-readable", Severity::Info, flaskReadable, "Keep nothing in it that the visitor must not see."},
    {"flask-compressed", Severity::Info, flaskCompressed,
     "Keep nothing in it that the visitor must not see."},
    {"django-readable", Severity::Info, djangoReadable, "Keep nothing in it that the visitor must not see."},
    {"python-pickle", Severity::Danger, pickled, "Use the JSON serializer."},
    {"rails-encrypted", Severity::Info, railsEncrypted, "Change secret_key_base to end every session."},
    {"rails-cbc", Severity::Warning, railsCbc, "Turn on authenticated cookie encryption."},
    {"rails-readable", Severity::Info, railsSigned, "Keep nothing in it that the visitor must not see."},
    {"rails-marshal", Severity::Danger, marshalled, "Set cookies_serializer to :json."},
    {"aspnet-ticket", Severity::Info, aspNetTicket, "Revoke the key in the key ring to end every session."},
    {"signed-long-ago", Severity::Info, signedLongAgo, "Check that the server refuses it by its age."},
}};

} // namespace

std::span<const Rule> frameworkRules()
{
    return rules;
}

} // namespace signet::session
