// Rules about cookies and about how a token travels (RFC 6265bis, RFC 6750 section 5.3).

#include "core/session/inspection/findings.h"
#include "core/session/inspection/frameworks.h"

#include <array>

namespace signet::session {

namespace {

constexpr Seconds day = std::chrono::hours(24);

/// The attributes of a cookie that stands for a session, if they are known.
const SetCookie* sessionCookie(const Examined& e) noexcept
{
    return e.setCookie && e.isSession() ? &*e.setCookie : nullptr;
}

Remark noSecure(const Examined& e)
{
    const auto* cookie = sessionCookie(e);
    if (!cookie || cookie->secure)
        return std::nullopt;
    return "The cookie is not Secure: a browser also sends it over http, where anybody on the way can read "
           "it.";
}

Remark noHttpOnly(const Examined& e)
{
    const auto* cookie = sessionCookie(e);
    if (!cookie || cookie->httpOnly)
        return std::nullopt;
    return "The cookie is not HttpOnly: a script that got into a page can take the session away.";
}

Remark sameSiteMissing(const Examined& e)
{
    const auto* cookie = sessionCookie(e);
    if (!cookie || !e.found.setCookieIsWhole || cookie->sameSite != SameSite::Unstated)
        return std::nullopt;
    return "The cookie states no SameSite: some browsers send it with requests that other sites cause.";
}

Remark sameSiteNone(const Examined& e)
{
    const auto* cookie = sessionCookie(e);
    if (!cookie || cookie->sameSite != SameSite::None || !cookie->secure)
        return std::nullopt;
    return "The cookie is SameSite=None: it goes with every request that another site causes.";
}

Remark sameSiteNoneInsecure(const Examined& e)
{
    if (!e.setCookie || e.setCookie->sameSite != SameSite::None || e.setCookie->secure)
        return std::nullopt;
    return "The cookie is SameSite=None and not Secure: browsers drop it.";
}

Remark sameSiteInvalid(const Examined& e)
{
    if (!e.setCookie || e.setCookie->sameSite != SameSite::Invalid)
        return std::nullopt;
    return "The cookie's SameSite is none of Strict, Lax and None; browsers fall back to their default.";
}

Remark prefixBroken(const Examined& e)
{
    return e.setCookie && e.found.setCookieIsWhole ? prefixViolation(*e.setCookie) : std::nullopt;
}

Remark noPrefix(const Examined& e)
{
    if (!e.isCookie() || !e.isSession() || prefixOf(e.inspection.source.cookieName) == CookiePrefix::Host)
        return std::nullopt;
    return "Its name has no __Host- prefix: a subdomain or an http page can set another cookie of the same "
           "name.";
}

Remark domainWide(const Examined& e)
{
    const auto* cookie = sessionCookie(e);
    if (!cookie || !cookie->domain || cookie->domain->empty())
        return std::nullopt;
    return "The cookie has a Domain (" + inQuotes(*cookie->domain) +
           "): every subdomain receives it, also the least "
           "trusted one.";
}

std::optional<Seconds> remaining(const Examined& e)
{
    const auto expiry = e.time("exp");
    return expiry ? std::optional(*expiry - e.context.now) : std::nullopt;
}

Remark outlivesToken(const Examined& e)
{
    const auto* cookie = sessionCookie(e);
    const auto life = cookie ? lifetimeOf(*cookie, e.context.now) : std::nullopt;
    const auto left = remaining(e);
    if (!life || !left || *left <= Seconds{0} || *life <= *left + day)
        return std::nullopt;
    return "The browser keeps the cookie " + formatDuration(*life) + ", but the token in it lives only " +
           formatDuration(*left) + " more: afterwards it is sent for nothing.";
}

Remark endsBeforeToken(const Examined& e)
{
    const auto* cookie = sessionCookie(e);
    const auto life = cookie ? lifetimeOf(*cookie, e.context.now) : std::nullopt;
    const auto left = remaining(e);
    if (!life || !left || *life == Seconds{0} || *left <= *life + day)
        return std::nullopt;
    return "The token lives " + formatDuration(*left) + " more, but the browser drops the cookie after " +
           formatDuration(*life) + ": a copy works longer than the original.";
}

Remark longLived(const Examined& e)
{
    const auto* cookie = sessionCookie(e);
    const auto life = cookie ? lifetimeOf(*cookie, e.context.now) : std::nullopt;
    const bool meant = e.kind() == TokenKind::RememberToken || e.kind() == TokenKind::MediaWikiToken;
    if (!life || *life <= 30 * day || meant)
        return std::nullopt;
    return "The browser keeps the cookie " + formatDuration(*life) + ", on shared computers too.";
}

Remark overHttp(const Examined& e)
{
    if (e.found.secureTransport || !e.isSession())
        return std::nullopt;
    return "It was sent over plain http: anybody on the way could read it and use it.";
}

Remark chunked(const Examined& e)
{
    if (!e.found.cookieLine || !e.isCookie())
        return std::nullopt;
    const auto& name = e.inspection.source.cookieName;
    const auto base = chunkedBase(name, *e.found.cookieLine);
    if (!base.empty())
        return "It is a piece of the session " + inQuotes(base) + ", which was too large for one cookie.";
    if (e.inspection.token.starts_with("chunks-") || e.inspection.token.starts_with("chunks:"))
        return "The session is too large for one cookie and is spread over " +
               inQuotes(e.inspection.token.substr(7)) + " of them.";
    return std::nullopt;
}

Remark inUrl(const Examined& e)
{
    if (!isToken(e.kind()) || e.found.parameter.empty())
        return std::nullopt;
    return "It stands in a URL, and so in logs, in the browser's history and in the Referer of other sites.";
}

Remark inLog(const Examined& e)
{
    if (!isToken(e.kind()) || e.inspection.source.carrier != Carrier::LogLine)
        return std::nullopt;
    return "It stands in a log: whoever reads the log can use it as long as it is valid.";
}

constexpr std::array<Rule, 16> rules{{
    {"cookie-not-secure", Severity::Warning, noSecure, "Set it with Secure."},
    {"cookie-not-httponly", Severity::Warning, noHttpOnly, "Set it with HttpOnly."},
    {"cookie-samesite-missing", Severity::Warning, sameSiteMissing, "Set it with SameSite=Lax, or Strict."},
    {"cookie-samesite-none", Severity::Warning, sameSiteNone,
     "Use SameSite=Lax unless other sites embed this one."},
    {"cookie-samesite-none-insecure", Severity::Danger, sameSiteNoneInsecure,
     "Add Secure, or use SameSite=Lax."},
    {"cookie-samesite-invalid", Severity::Warning, sameSiteInvalid, "Use Strict, Lax or None."},
    {"cookie-prefix-broken", Severity::Danger, prefixBroken,
     "Give it what its prefix demands, or another name."},
    {"cookie-no-prefix", Severity::Info, noPrefix, "Name it __Host-…, with Secure, Path=/ and no Domain."},
    {"cookie-domain-wide", Severity::Warning, domainWide,
     "Leave Domain out, so that only this host receives it."},
    {"cookie-outlives-token", Severity::Info, outlivesToken, "Give the cookie the life of its token."},
    {"token-outlives-cookie", Severity::Info, endsBeforeToken, "Give the token the life of its cookie."},
    {"cookie-long-lived", Severity::Warning, longLived,
     "Let it end with the browser's session, and remember logins by a token of their own."},
    {"sent-over-http", Severity::Danger, overHttp, "Use https everywhere, with HSTS, and end this session."},
    {"cookie-chunked", Severity::Info, chunked,
     "Keep less in the session; all pieces go with every request."},
    {"token-in-url", Severity::Warning, inUrl, "Send tokens in a cookie or in the Authorization header."},
    {"token-in-log", Severity::Warning, inLog,
     "Keep tokens out of logs, and end the sessions of those that are in."},
}};

} // namespace

std::span<const Rule> cookieRules()
{
    return rules;
}

} // namespace signet::session
