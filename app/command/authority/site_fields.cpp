#include "app/command/authority/site_fields.h"

#include "app/command/figures.h"
#include "app/command/layout.h"

namespace signet::command {

namespace {

Result<void> setDuration(Seconds& field, const std::optional<std::string>& text, const std::string& option)
{
    if (!text)
        return {};
    const auto duration = parseDuration(*text);
    if (!duration)
        return fail(duration.error().code, option + ": " + duration.error().message, duration.error().hint);
    field = *duration;
    return {};
}

Result<void> setSwitch(bool& field, const std::optional<std::string>& text, const std::string& option)
{
    if (!text)
        return {};
    if (*text != "on" && *text != "off")
        return fail(ErrorCode::InvalidInput, option + " does not know '" + *text + "'", "Write on or off");
    field = *text == "on";
    return {};
}

Result<void> setSameSite(session::SameSite& field, const std::optional<std::string>& text)
{
    if (!text)
        return {};
    if (*text == "lax")
        field = session::SameSite::Lax;
    else if (*text == "strict")
        field = session::SameSite::Strict;
    else if (*text == "none")
        field = session::SameSite::None;
    else
        return fail(ErrorCode::InvalidInput, "--same-site does not know '" + *text + "'",
                    "Write lax, strict or none");
    return {};
}

} // namespace

void SiteFields::addOptions(CLI::App& app, bool originNeeded)
{
    app.add_option("--origin", m_origin, "where it is; https makes its cookies Secure")
        ->option_text("URL")
        ->required(originNeeded);
    app.add_option("--title", m_title, "its name for people")->option_text("TEXT");
    app.add_option("--session", m_session, "lifetime of a session token, 60s to 1d (1h)")
        ->option_text("TIME");
    app.add_option("--absolute", m_absolute, "how long a session may be renewed, up to 1 year (30d)")
        ->option_text("TIME");
    app.add_option("--remember", m_remember, "lifetime of a remember token, 1d to 2 years (180d)")
        ->option_text("TIME");
    app.add_option("--identity", m_identity, "lifetime of an identity token, 60s to 1h (15m)")
        ->option_text("TIME");
    app.add_option("--identity-tokens", m_identityTokens, "sign identity tokens: on or off (off)")
        ->option_text("SWITCH");
    app.add_option("--same-site", m_sameSite, "lax, strict or none (lax)")->option_text("WORD");
    app.add_option("--cookie-domain", m_cookieDomain,
                   "send its cookies to this domain's hosts too; '' for its own host alone, which is safest")
        ->option_text("DOMAIN");
    app.add_option("--cookie-budget", m_cookieBudget, "all Set-Cookie lines of a response (3500)")
        ->option_text("BYTES");
    app.add_option("--overflow-at", m_overflowAt, "a larger session goes to the record (3000)")
        ->option_text("BYTES");
    app.add_option("--behind-feed-after", m_behindFeedAfter,
                   "how long a node that cannot hear the revocation log goes on opening (5m)")
        ->option_text("TIME");
}

bool SiteFields::isEmpty() const noexcept
{
    return !m_title && !m_origin && !m_session && !m_absolute && !m_remember && !m_identity &&
           !m_identityTokens && !m_sameSite && !m_cookieDomain && !m_cookieBudget && !m_overflowAt &&
           !m_behindFeedAfter;
}

Result<void> SiteFields::applyTo(authority::Site& site) const
{
    site.title = m_title.value_or(site.title);
    site.origin = m_origin.value_or(site.origin);
    site.cookieDomain = m_cookieDomain.value_or(site.cookieDomain);
    site.cookieBudget = m_cookieBudget.value_or(site.cookieBudget);
    site.overflowAt = m_overflowAt.value_or(site.overflowAt);
    return setDuration(site.sessionLifetime, m_session, "--session")
        .and_then([&] { return setDuration(site.absoluteLifetime, m_absolute, "--absolute"); })
        .and_then([&] { return setDuration(site.rememberLifetime, m_remember, "--remember"); })
        .and_then([&] { return setDuration(site.identityLifetime, m_identity, "--identity"); })
        .and_then([&] { return setDuration(site.behindFeedAfter, m_behindFeedAfter, "--behind-feed-after"); })
        .and_then([&] { return setSwitch(site.identityTokens, m_identityTokens, "--identity-tokens"); })
        .and_then([&] { return setSameSite(site.sameSite, m_sameSite); })
        .and_then([&] { return authority::validate(site); });
}

std::string attributesText(const authority::Site& site)
{
    std::string text = "HttpOnly; Path=/";
    if (authority::isSecure(site))
        text += "; Secure";
    switch (site.sameSite) {
    case session::SameSite::None:
        text += "; SameSite=None";
        break;
    case session::SameSite::Strict:
        text += "; SameSite=Strict";
        break;
    default:
        text += "; SameSite=Lax";
    }
    return site.cookieDomain.empty() ? text : text + "; Domain=" + printable(site.cookieDomain);
}

} // namespace signet::command
