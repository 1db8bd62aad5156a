#include "core/authority/site.h"

#include "core/base/text.h"

#include <algorithm>

namespace signet::authority {

namespace {

tl::unexpected<Error> wrong(const Site& site, const std::string& what, std::string hint)
{
    return fail(ErrorCode::InvalidInput, "The site \"" + toUtf8(site.name) + "\" " + what + ".",
                std::move(hint));
}

bool isSiteName(std::string_view name) noexcept
{
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !name.empty() && name.size() <= 64 && name.front() != '-' &&
           std::all_of(name.begin(), name.end(), allowed);
}

bool isOrigin(std::string_view origin) noexcept
{
    const auto scheme = origin.find("://");
    if (scheme == std::string_view::npos ||
        (origin.substr(0, scheme) != "https" && origin.substr(0, scheme) != "http"))
        return false;
    const auto host = origin.substr(scheme + 3);
    return !host.empty() && host.size() <= 255 &&
           host.find_first_of("/?#@ \t\r\n\"<>\\") == std::string_view::npos;
}

bool isDomain(std::string_view domain) noexcept
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    return domain.size() <= 253 && domain.front() != '.' && domain.find('.') != std::string_view::npos &&
           std::all_of(domain.begin(), domain.end(), allowed);
}

bool isIpAddress(std::string_view host) noexcept
{
    const auto numeric = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
    return host.front() == '[' || std::all_of(host.begin(), host.end(), numeric);
}

/// As browsers see it (RFC 6265, 5.1.3): what they do not find so, they refuse to keep.
bool matchesDomain(const std::string& host, const std::string& domain)
{
    return !host.empty() && !isIpAddress(host) && (host == domain || host.ends_with('.' + domain));
}

Result<void> validateLifetimes(const Site& site)
{
    using std::chrono::days;
    const auto within = [](Seconds value, Seconds least, Seconds most) {
        return value >= least && value <= most;
    };
    if (!within(site.sessionLifetime, Seconds{60}, days{1}))
        return wrong(site, "has a session lifetime that is not from 60 seconds to 1 day", "3600 is usual.");
    if (!within(site.absoluteLifetime, site.sessionLifetime, days{366}))
        return wrong(site, "has an absolute lifetime that is not from its session lifetime to 1 year",
                     "30 days are usual.");
    if (!within(site.rememberLifetime, days{1}, days{732}))
        return wrong(site, "has a remember lifetime that is not from 1 day to 2 years",
                     "180 days are usual.");
    if (!within(site.identityLifetime, Seconds{60}, Seconds{3'600}))
        return wrong(site, "has an identity lifetime that is not from 60 seconds to 1 hour", "900 is usual.");
    if (!within(site.behindFeedAfter, Seconds{30}, days{1}))
        return wrong(site,
                     "goes on without the revocation log for a time that is not from 30 seconds to 1 day",
                     "300 is usual.");
    return {};
}

std::string cookieName(const Site& site, std::string_view purpose)
{
    std::string name;
    if (isSecure(site))
        name = site.cookieDomain.empty() ? "__Host-" : "__Secure-";
    return name + site.name + "-" + std::string(purpose);
}

} // namespace

Result<void> validate(const Site& site)
{
    if (!isSiteName(site.name))
        return wrong(site, "has a name that is not 1 to 64 characters of a-z, 0-9 and -",
                     "\"enwiki\" is one.");
    if (site.title.size() > 200 || !isUtf8(site.title))
        return wrong(site, "has a title that is longer than 200 bytes or not UTF-8", "Shorten it.");
    if (!isOrigin(site.origin))
        return wrong(site,
                     "has an origin that is not http:// or https:// and a host, without a path or final /",
                     "\"https://wiki.example.org\" is one.");
    if (!site.cookieDomain.empty() && !isDomain(site.cookieDomain))
        return wrong(site, "has a cookie domain that is no domain",
                     "Leave it empty, or name one like example.org.");
    if (!site.cookieDomain.empty() && !matchesDomain(originHost(site), site.cookieDomain))
        return wrong(site, "has a cookie domain that its origin is not in, so browsers refuse its cookies",
                     "Leave it empty, or name the origin's host or a domain that this is in.");
    if (site.sameSite == session::SameSite::Invalid ||
        (site.sameSite == session::SameSite::None && !isSecure(site)))
        return wrong(site, "has a SameSite that browsers refuse", "Lax is usual; None needs https.");
    if (site.cookieBudget < 1'000 || site.cookieBudget > 8'000)
        return wrong(site, "has a cookie budget that is not from 1,000 to 8,000 bytes", "3500 is usual.");
    if (site.overflowAt < 500 || site.overflowAt > 4'000)
        return wrong(site, "overflows at a size that is not from 500 to 4,000 bytes", "3000 is usual.");
    return validateLifetimes(site);
}

session::TokenPolicy policyOf(const Site& site, const std::string& issuer)
{
    session::TokenPolicy policy;
    policy.issuer = issuer;
    policy.audience = site.name;
    policy.sessionLifetime = site.sessionLifetime;
    policy.absoluteLifetime = site.absoluteLifetime;
    policy.rememberLifetime = site.rememberLifetime;
    policy.identityLifetime = site.identityLifetime;
    return policy;
}

bool isSecure(const Site& site) noexcept
{
    return site.origin.starts_with("https:");
}

std::string originHost(const Site& site)
{
    const auto scheme = site.origin.find("://");
    if (scheme == std::string::npos)
        return {};
    const auto host = site.origin.substr(scheme + 3);
    // The colons of an IPv6 address are not before its port.
    return toLower(host.substr(0, host.find(':', host.starts_with('[') ? host.find(']') : 0)));
}

std::string sessionCookieName(const Site& site)
{
    return cookieName(site, "session");
}

std::string rememberCookieName(const Site& site)
{
    return cookieName(site, "remember");
}

std::string identityCookieName(const Site& site)
{
    return cookieName(site, "identity");
}

std::string mediaWikiSettings(const Site& site, std::string_view socket)
{
    std::string path; // as a literal of PHP
    for (const char c : socket) {
        if (c == '\'' || c == '\\')
            path.push_back('\\');
        path.push_back(c);
    }
    return "wfLoadExtension( 'Signet' );\n"
           "$wgSignetSite = '" +
           site.name + // of [a-z0-9-]
           "';\n"
           "$wgSignetSocket = '" +
           path + "';\n";
}

Result<std::string> setCookieFor(const Site& site, const std::string& cookieName, const std::string& token,
                                 std::optional<Seconds> maxAge)
{
    session::SetCookie cookie;
    cookie.name = cookieName;
    cookie.value = token;
    cookie.path = "/";
    if (!site.cookieDomain.empty())
        cookie.domain = site.cookieDomain;
    if (token.empty())
        cookie.maxAge = 0;
    else if (maxAge)
        cookie.maxAge = maxAge->count();
    cookie.sameSite = site.sameSite;
    cookie.secure = isSecure(site);
    cookie.httpOnly = true;
    return session::buildSetCookie(cookie);
}

} // namespace signet::authority
