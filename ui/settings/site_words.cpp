#include "ui/settings/site_words.h"

#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QUrl>

namespace signet::ui {

namespace {

using authority::Site;
using session::SameSite;

struct SiteWords
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::SiteWords)
};

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

QString hostOf(const Site& site)
{
    return QUrl(text(site.origin)).host();
}

QString sameSiteMeaning(SameSite sameSite)
{
    switch (sameSite) {
    case SameSite::Strict:
        return SiteWords::tr(
            "Not sent when somebody follows a link from elsewhere: they seem logged out until the "
            "next click.");
    case SameSite::None:
        return SiteWords::tr(
            "Sent with requests of every other site too. Only for sites shown inside others; needs https.");
    default:
        return SiteWords::tr(
            "Sent when somebody follows a link to the site, not with requests that other sites make.");
    }
}

} // namespace

SiteMeanings meaningsOf(const Site& site)
{
    const QString host = hostOf(site);
    SiteMeanings words;
    words.origin = authority::isSecure(site)
                       ? SiteWords::tr("Cookies travel encrypted only; they are called %1.")
                             .arg(text(sessionCookieName(site)))
                       : SiteWords::tr("Without https, whoever shares the network can take over a session.");
    words.session = SiteWords::tr(
        "Renewed on use after half of it. Who stays away longer logs in again, unless remembered.");
    words.absolute =
        SiteWords::tr(
            "Then everybody logs in again, however active. A stolen cookie stays good for at most %1 "
            "unless it is ended.")
            .arg(spanText(site.absoluteLifetime));
    words.remember = SiteWords::tr("“Keep me logged in” lasts through %1 without a visit.")
                         .arg(spanText(site.rememberLifetime));
    words.identity =
        site.identityTokens
            ? SiteWords::tr(
                  "A signed token beside each session, which proxies check with public keys only. It cannot "
                  "be ended before %1 are over.")
                  .arg(spanText(site.identityLifetime))
            : SiteWords::tr("No signed token is issued; only the site itself knows who somebody is.");
    words.sameSite = sameSiteMeaning(site.sameSite);
    words.domain =
        site.cookieDomain.empty()
            ? SiteWords::tr("Only %1 gets the cookie, and no other host can set it.")
                  .arg(host.isEmpty() ? SiteWords::tr("the site") : host)
            : SiteWords::tr("Every host under %1 gets the cookie; each of them could read or replace it.")
                  .arg(text(site.cookieDomain));
    words.budget = SiteWords::tr(
        "All cookies of one answer together. nginx fails an answer of more than 4 KiB unless it is set up "
        "otherwise.");
    words.overflow =
        SiteWords::tr("The data of a larger session goes to the record, encrypted, for at most 10 minutes.");
    words.behindFeed =
        SiteWords::tr(
            "A node that does not hear the revocation log goes on for %1, then refuses everybody. Shorter is "
            "safer, longer keeps the site up.")
            .arg(spanText(site.behindFeedAfter));
    words.secret =
        site.secretHash.empty()
            ? SiteWords::tr("None: the site asks through the Unix socket of its own machine.")
            : SiteWords::tr(
                  "Set. The site sends it with each request over loopback TCP; it was shown once and is kept "
                  "only as a hash.");
    return words;
}

QString nameOf(SameSite sameSite)
{
    switch (sameSite) {
    case SameSite::Strict:
        return QStringLiteral("Strict");
    case SameSite::None:
        return QStringLiteral("None");
    default:
        return QStringLiteral("Lax");
    }
}

QString shownName(const Site& site)
{
    return site.title.empty() ? text(site.name) : text(site.title);
}

QStringList changesOf(const Site& before, const Site& after)
{
    QStringList lines;
    const auto change = [&lines](const QString& what, const QString& was, const QString& is) {
        const QString nothing = SiteWords::tr("nothing");
        if (was != is)
            lines << SiteWords::tr("%1: %2, was %3")
                         .arg(what, is.isEmpty() ? nothing : is, was.isEmpty() ? nothing : was);
    };
    const auto span = [&change](const QString& what, Seconds was, Seconds is) {
        change(what, spanText(was), spanText(is));
    };
    const auto bytes = [&change](const QString& what, std::size_t was, std::size_t is) {
        change(what, byteCount(was), byteCount(is));
    };
    change(SiteWords::tr("Title"), text(before.title), text(after.title));
    change(SiteWords::tr("Origin"), text(before.origin), text(after.origin));
    span(SiteWords::tr("Session lifetime"), before.sessionLifetime, after.sessionLifetime);
    span(SiteWords::tr("Absolute lifetime"), before.absoluteLifetime, after.absoluteLifetime);
    span(SiteWords::tr("Remember lifetime"), before.rememberLifetime, after.rememberLifetime);
    change(SiteWords::tr("Identity tokens"),
           before.identityTokens ? SiteWords::tr("on") : SiteWords::tr("off"),
           after.identityTokens ? SiteWords::tr("on") : SiteWords::tr("off"));
    span(SiteWords::tr("Identity lifetime"), before.identityLifetime, after.identityLifetime);
    change(QStringLiteral("SameSite"), nameOf(before.sameSite), nameOf(after.sameSite));
    change(SiteWords::tr("Cookie domain"), text(before.cookieDomain), text(after.cookieDomain));
    bytes(SiteWords::tr("Cookie budget"), before.cookieBudget, after.cookieBudget);
    bytes(SiteWords::tr("Overflow from"), before.overflowAt, after.overflowAt);
    span(SiteWords::tr("Goes on without the log"), before.behindFeedAfter, after.behindFeedAfter);
    if (sessionCookieName(before) != sessionCookieName(after))
        lines << SiteWords::tr("The session cookie is called %1 from then on: everybody logs in again.")
                     .arg(text(sessionCookieName(after)));
    return lines;
}

} // namespace signet::ui
