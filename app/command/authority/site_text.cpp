#include "app/command/authority/site_text.h"

#include "app/command/authority/site_fields.h"
#include "app/command/figures.h"
#include "app/command/layout.h"
#include "core/protocol/wire.h"

#include <algorithm>

namespace signet::command {

using authority::Site;

namespace {

std::string domainOf(const Site& site)
{
    return site.cookieDomain.empty() ? authority::originHost(site) : site.cookieDomain;
}

/// Whether browsers send cookies that were set under `before` to where `after` is.
bool isReached(const Site& before, const Site& after)
{
    const auto host = authority::originHost(after);
    if (before.cookieDomain.empty())
        return host == authority::originHost(before);
    return host == before.cookieDomain || host.ends_with('.' + before.cookieDomain);
}

} // namespace

Result<Site> findSite(protocol::Client& client, const std::string& name)
{
    const auto sites = client.sites();
    if (!sites)
        return tl::unexpected(sites.error());
    const auto found =
        std::find_if(sites->begin(), sites->end(), [&](const Site& site) { return site.name == name; });
    if (found != sites->end())
        return *found;
    std::string known;
    for (const auto& site : *sites)
        known += (known.empty() ? "" : ", ") + site.name;
    return fail(ErrorCode::NotFound, "There is no site '" + name + "'",
                known.empty() ? "There is none yet: signet site add" : "There are: " + known);
}

nlohmann::json siteJson(const Site& site, const std::string& socket)
{
    auto json = protocol::toJson(site);
    json.erase("secret_hash");
    json["has_secret"] = !site.secretHash.empty();
    json["session_cookie"] = authority::sessionCookieName(site);
    json["remember_cookie"] = authority::rememberCookieName(site);
    json["identity_cookie"] = authority::identityCookieName(site);
    json["cookie_attributes"] = attributesText(site);
    json["mediawiki_settings"] = authority::mediaWikiSettings(site, socket);
    return json;
}

std::string siteText(const Site& site, const std::string& issuer, const std::string& socket)
{
    std::string text =
        printable(site.title.empty() ? site.name : site.title) + " (" + printable(site.origin) + ")\n";
    const auto heading = [&](const char* name) { text += std::string("\n") + name + '\n'; };
    const auto line = [&](const char* name, const std::string& value) {
        text += "  " + padded(name, 20) + value + '\n';
    };
    heading("What nginx and the application need");
    line("site", printable(site.name));
    line("issuer", printable(issuer));
    line("session cookie", printable(authority::sessionCookieName(site)));
    line("remember cookie", printable(authority::rememberCookieName(site)));
    if (site.identityTokens)
        line("identity cookie", printable(authority::identityCookieName(site)));
    line("cookie attributes", attributesText(site));
    line("loopback secret", site.secretHash.empty() ? "none: only over the Unix socket"
                                                    : "set; signet site secret makes a new one");
    heading("For LocalSettings.php, if it is a MediaWiki");
    text += authority::mediaWikiSettings(site, socket);
    heading("Lifetimes");
    line("session", durationText(site.sessionLifetime) + ", renewed past half, at most " +
                        durationText(site.absoluteLifetime));
    line("remember", durationText(site.rememberLifetime) + ", renewed past half");
    line("identity", site.identityTokens ? durationText(site.identityLifetime) : "no identity tokens");
    heading("Limits");
    line("cookies", grouped(site.cookieBudget) + " bytes for all of a response");
    line("overflow", "a session over " + grouped(site.overflowAt) + " bytes");
    line("behind the log", "refuses after " + durationText(site.behindFeedAfter));
    return text;
}

std::optional<std::string> cookiesLostBy(const Site& before, const Site& after)
{
    const auto name = authority::sessionCookieName(after);
    if (name != authority::sessionCookieName(before))
        return "The session cookie of " + after.name + " is called " + name +
               " from then on: everybody logs in again.";
    if (!isReached(before, after))
        return "Browsers do not send the cookies that " + before.name + " set at " + before.origin + " to " +
               after.origin + ": everybody logs in again.";
    if (before.cookieDomain != after.cookieDomain)
        return "Browsers keep the cookies of " + domainOf(before) + " beside those of " + domainOf(after) +
               " and send both: who logs out may not stay logged in again before the old ones have expired.";
    return std::nullopt;
}

} // namespace signet::command
