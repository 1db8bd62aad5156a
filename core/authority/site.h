#pragma once

// A site: one wiki or application whose visitors hold sessions; the `aud` of its tokens.
//
// Units: seconds, bytes. Ranges: as `validate` says. Errors: InvalidInput naming the field. Thread-safety:
// values.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/session/cookie.h"
#include "core/session/token_codec.h"

#include <string>

namespace signet::authority {

struct Site
{
    std::string name;  ///< 1-64 characters of [a-z0-9-], e.g. "enwiki"; what `aud` says
    std::string title; ///< for people; "" shows the name
    std::string
        origin; ///< "https://wiki.example.org": where it is; decides `Secure` and the `__Host-` prefix

    Seconds sessionLifetime{3'600};         ///< 60 s to 1 day
    Seconds absoluteLifetime{30 * 86'400};  ///< sessionLifetime to 1 year
    Seconds rememberLifetime{180 * 86'400}; ///< 1 day to 2 years
    Seconds identityLifetime{900};          ///< 60 s to 1 hour
    bool identityTokens = false;            ///< sign an identity token beside each session of a person
    session::SameSite sameSite = session::SameSite::Lax;
    std::string cookieDomain; ///< "": host-only, the default; else the origin's host or what it is in, and no
                              ///< `__Host-` prefix
    std::size_t cookieBudget = session::defaultCookieBudget; ///< 1,000 to 8,000
    std::size_t overflowAt = 3'000; ///< a larger session token overflows; 500 to 4,000
    /// Failure policy: how long a node that cannot hear the log goes on opening; 30 s to 1 day.
    Seconds behindFeedAfter{300};

    std::string secretHash; ///< SHA-256, base64url, of the site secret that loopback TCP asks for; "": Unix
                            ///< socket only
    Timestamp created{};
    std::uint64_t version = 0; ///< grows with every change
};

[[nodiscard]] Result<void> validate(const Site& site);
/// The codec's policy for this site's tokens.
[[nodiscard]] session::TokenPolicy policyOf(const Site& site, const std::string& issuer);
[[nodiscard]] bool isSecure(const Site& site) noexcept;
/// "wiki.example.org": the origin's, in lower case and without a port.
[[nodiscard]] std::string originHost(const Site& site);
/// "__Host-enwiki-session"; without TLS "enwiki-session", with a domain "__Secure-enwiki-session".
[[nodiscard]] std::string sessionCookieName(const Site& site);
[[nodiscard]] std::string rememberCookieName(const Site& site);
[[nodiscard]] std::string identityCookieName(const Site& site);
inline constexpr std::string_view usualDataSocket = "/run/signet/data.sock";
/// The three lines that put a MediaWiki in this site's place, ready to paste into its LocalSettings.php.
/// `socket` is where the authority's data door is on the wiki's machine.
[[nodiscard]] std::string mediaWikiSettings(const Site& site, std::string_view socket = usualDataSocket);
/// The `Set-Cookie` value that carries `token`, HttpOnly, Path=/. Without `maxAge` the cookie goes with the
/// browser's session; an empty token takes the cookie away.
[[nodiscard]] Result<std::string> setCookieFor(const Site& site, const std::string& cookieName,
                                               const std::string& token, std::optional<Seconds> maxAge);

} // namespace signet::authority
