// Findings about claims, cookies and frameworks, and what to do about them.

#include "ui/shell/sentences/sentences.h"

#include <QtGlobal>

namespace signet::ui {

namespace {

constexpr const char* sentences[] = {
    // Findings: claims
    QT_TRANSLATE_NOOP("signet::core", "It has no expiry (exp): once stolen, it works for ever."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It does not say who issued it (iss), so tokens of different issuers cannot be told apart."),
    QT_TRANSLATE_NOOP("signet::core",
                      "It does not say whom it is meant for (aud), so one site can use it at another."),
    QT_TRANSLATE_NOOP("signet::core", "It is meant for %1 sites: each of them can use it at the others."),
    QT_TRANSLATE_NOOP("signet::core", "Its audience has a wildcard, which a careful reader compares letter "
                                      "by letter and a careless one takes for everybody."),
    QT_TRANSLATE_NOOP("signet::core", "It does not say whom it is about (sub)."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Its subject (sub) is not a string; readers compare it in different ways."),
    QT_TRANSLATE_NOOP("signet::core", "Its subject (sub) is an e-mail address, which can pass to another "
                                      "person and is readable wherever the token goes."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It lives longer than a day and has no identifier (jti), so it cannot be revoked by itself."),
    QT_TRANSLATE_NOOP("signet::core", "Its payload is not JSON."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "Its payload looks like JSON and is not valid UTF-8: readers that mend it may see different names."),
    QT_TRANSLATE_NOOP("signet::core", "A claim holds a NUL or another control character: a reader in C stops "
                                      "there and sees another value."),
    QT_TRANSLATE_NOOP("signet::core", "Its claims are nested %1 deep; strict readers stop at 8."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Its identifier %1 looks guessable: others could name a session that is not theirs."),
    QT_TRANSLATE_NOOP("signet::core", "It grants rights (%1) and nothing keeps anybody from changing them."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "Its issuer %1 is an http address: keys fetched from there can be replaced on the way."),
    QT_TRANSLATE_NOOP("signet::core", "Its payload is another token, which has to be checked for itself."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse duplicate claims."),
    QT_TRANSLATE_NOOP("signet::core", "Give every token an expiry."),
    QT_TRANSLATE_NOOP("signet::core", "State the issuer, and check it."),
    QT_TRANSLATE_NOOP("signet::core", "State the audience, and check it."),
    QT_TRANSLATE_NOOP("signet::core", "Issue one token for each site."),
    QT_TRANSLATE_NOOP("signet::core", "Name the site exactly."),
    QT_TRANSLATE_NOOP("signet::core", "State the subject, if the token is about a person."),
    QT_TRANSLATE_NOOP("signet::core", "Use a number that belongs to the account for ever."),
    QT_TRANSLATE_NOOP("signet::core", "Add a random jti or sid, so that it can be revoked."),
    QT_TRANSLATE_NOOP("signet::core", "Nothing, if whoever reads it expects that."),
    QT_TRANSLATE_NOOP("signet::core", "Encode claims as UTF-8."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse control characters in claims."),
    QT_TRANSLATE_NOOP("signet::core", "Keep claims flat."),
    QT_TRANSLATE_NOOP("signet::core", "Use 128 random bits."),
    QT_TRANSLATE_NOOP("signet::core", "Sign with a sound key, or look rights up on the server."),
    QT_TRANSLATE_NOOP("signet::core", "Use https for the issuer."),
    QT_TRANSLATE_NOOP("signet::core", "Inspect the inner token too."),
    QT_TRANSLATE_NOOP("signet::core", "Make sub a string."),
    // Findings: cookies
    QT_TRANSLATE_NOOP(
        "signet::core",
        "The cookie is not Secure: a browser also sends it over http, where anybody on the way can read it."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The cookie is not HttpOnly: a script that got into a page can take the session away."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "The cookie states no SameSite: some browsers send it with requests that other sites cause."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The cookie is SameSite=None: it goes with every request that another site causes."),
    QT_TRANSLATE_NOOP("signet::core", "The cookie is SameSite=None and not Secure: browsers drop it."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "The cookie's SameSite is none of Strict, Lax and None; browsers fall back to their default."),
    QT_TRANSLATE_NOOP("signet::core", "Its name has no __Host- prefix: a subdomain or an http page can set "
                                      "another cookie of the same name."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "The cookie has a Domain (%1): every subdomain receives it, also the least trusted one."),
    QT_TRANSLATE_NOOP("signet::core", "The browser keeps the cookie %1, but the token in it lives only %2 "
                                      "more: afterwards it is sent for nothing."),
    QT_TRANSLATE_NOOP("signet::core", "The token lives %1 more, but the browser drops the cookie after %2: a "
                                      "copy works longer than the original."),
    QT_TRANSLATE_NOOP("signet::core", "The browser keeps the cookie %1, on shared computers too."),
    QT_TRANSLATE_NOOP("signet::core",
                      "It was sent over plain http: anybody on the way could read it and use it."),
    QT_TRANSLATE_NOOP("signet::core", "It is a piece of the session %1, which was too large for one cookie."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The session is too large for one cookie and is spread over %1 of them."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It stands in a URL, and so in logs, in the browser's history and in the Referer of other sites."),
    QT_TRANSLATE_NOOP("signet::core",
                      "It stands in a log: whoever reads the log can use it as long as it is valid."),
    QT_TRANSLATE_NOOP("signet::core", "Set it with Secure."),
    QT_TRANSLATE_NOOP("signet::core", "Set it with HttpOnly."),
    QT_TRANSLATE_NOOP("signet::core", "Set it with SameSite=Lax, or Strict."),
    QT_TRANSLATE_NOOP("signet::core", "Use SameSite=Lax unless other sites embed this one."),
    QT_TRANSLATE_NOOP("signet::core", "Add Secure, or use SameSite=Lax."),
    QT_TRANSLATE_NOOP("signet::core", "Use Strict, Lax or None."),
    QT_TRANSLATE_NOOP("signet::core", "Give it what its prefix demands, or another name."),
    QT_TRANSLATE_NOOP("signet::core", "Name it __Host-…, with Secure, Path=/ and no Domain."),
    QT_TRANSLATE_NOOP("signet::core", "Leave Domain out, so that only this host receives it."),
    QT_TRANSLATE_NOOP("signet::core", "Give the cookie the life of its token."),
    QT_TRANSLATE_NOOP("signet::core", "Give the token the life of its cookie."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Let it end with the browser's session, and remember logins by a token of their own."),
    QT_TRANSLATE_NOOP("signet::core", "Use https everywhere, with HSTS, and end this session."),
    QT_TRANSLATE_NOOP("signet::core", "Keep less in the session; all pieces go with every request."),
    QT_TRANSLATE_NOOP("signet::core", "Send tokens in a cookie or in the Authorization header."),
    QT_TRANSLATE_NOOP("signet::core", "Keep tokens out of logs, and end the sessions of those that are in."),
    // Findings: frameworks
    QT_TRANSLATE_NOOP("signet::core", "It is MediaWiki's \"Keep me logged in\": who holds it and the user id "
                                      "is logged in for months, and logging out elsewhere does not end it."),
    QT_TRANSLATE_NOOP("signet::core", "It has no hard expiry, only MediaWiki's soft one (sxp): past it the "
                                      "visitor counts as anonymous until MediaWiki renews the cookie."),
    QT_TRANSLATE_NOOP("signet::core",
                      "This MediaWiki session JWT has neither exp nor sxp: once stolen, it works for ever."),
    QT_TRANSLATE_NOOP("signet::core", "MediaWiki signs its session JWT with RS256; this one says %1."),
    QT_TRANSLATE_NOOP("signet::core", "PHP's session id has only %1 characters; it can be guessed."),
    QT_TRANSLATE_NOOP("signet::core", "The session id has only %1 characters; it can be guessed."),
    QT_TRANSLATE_NOOP("signet::core", "The session id is a plain number: the next one can be guessed."),
    QT_TRANSLATE_NOOP("signet::core", "It only names a session that the server keeps; nothing in it can be "
                                      "verified, and only the server can end it."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "A Flask session is signed, not sealed: everybody who holds it can read what it keeps."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "This Flask session is compressed with zlib, not sealed: everybody who holds it can read it."),
    QT_TRANSLATE_NOOP("signet::core",
                      "A value signed by Django is not sealed: everybody who holds it can read it."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "Its payload is a Python pickle: whoever learns the secret key can run code on the server."),
    QT_TRANSLATE_NOOP("signet::core", "It is sealed by Rails with a key made of secret_key_base; it cannot "
                                      "be read without that, and Rails cannot revoke it."),
    QT_TRANSLATE_NOOP("signet::core",
                      "It is sealed in Rails' old way (AES-CBC with a digest), not with AES-GCM."),
    QT_TRANSLATE_NOOP("signet::core",
                      "A value signed by Rails is not sealed: everybody who holds it can read it."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "Its payload is Ruby's Marshal: whoever learns secret_key_base can run code on the server."),
    QT_TRANSLATE_NOOP("signet::core", "It is part of a ticket sealed by ASP.NET Core."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It is sealed by ASP.NET Core's Data Protection with key %1; it cannot be read without that."),
    QT_TRANSLATE_NOOP("signet::core", "It was signed %1; Flask's sessions end after 31 days and Django's "
                                      "after 14 unless configured otherwise."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Treat it like a password; change the password to end it, or move to remember tokens."),
    QT_TRANSLATE_NOOP("signet::core", "Let proxies honour sxp as MediaWiki does."),
    QT_TRANSLATE_NOOP("signet::core", "Look for an extension that rewrites the claims."),
    QT_TRANSLATE_NOOP("signet::core", "Accept RS256 only, with the wiki's public key."),
    QT_TRANSLATE_NOOP("signet::core", "Set session.sid_length to 32 or more."),
    QT_TRANSLATE_NOOP("signet::core", "Look it up where the sessions are kept."),
    QT_TRANSLATE_NOOP("signet::core", "Keep nothing in it that the visitor must not see."),
    QT_TRANSLATE_NOOP("signet::core", "Use the JSON serializer."),
    QT_TRANSLATE_NOOP("signet::core", "Change secret_key_base to end every session."),
    QT_TRANSLATE_NOOP("signet::core", "Turn on authenticated cookie encryption."),
    QT_TRANSLATE_NOOP("signet::core", "Set cookies_serializer to :json."),
    QT_TRANSLATE_NOOP("signet::core", "Revoke the key in the key ring to end every session."),
    QT_TRANSLATE_NOOP("signet::core", "Check that the server refuses it by its age."),
};

} // namespace

std::span<const char* const> findingSentences() noexcept
{
    return sentences;
}

} // namespace signet::ui
