// signet site: the wikis and applications whose visitors hold sessions.

#include "app/command/authority/act.h"
#include "app/command/authority/authority_commands.h"
#include "app/command/authority/site_fields.h"
#include "app/command/authority/site_text.h"
#include "app/command/authority/views_text.h"
#include "app/command/document.h"
#include "app/command/help.h"
#include "app/command/layout.h"
#include "app/command/output.h"
#include "core/base/secret_text.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>

namespace signet::command {

namespace {

using authority::Site;

struct SiteOptions : ActOptions
{
    std::string site;
    SiteFields fields;
    std::string socket{authority::usualDataSocket};
    bool onlyMediaWiki = false;
    std::string out;
    bool force = false;
};

ExitStatus list(const AuthorityOptions& options)
{
    return withAuthority(options, [&](Connection& connection) -> Result<ExitStatus> {
        const auto sites = connection.client.sites();
        if (!sites)
            return tl::unexpected(sites.error());
        auto document = nlohmann::json::array();
        std::vector<std::vector<std::string>> rows;
        for (const auto& site : *sites) {
            document.push_back(siteJson(site, std::string(authority::usualDataSocket)));
            rows.push_back({printable(site.name), printable(site.origin), durationText(site.sessionLifetime),
                            durationText(site.rememberLifetime), site.identityTokens ? "yes" : "no",
                            cellText(site.title)});
        }
        return answer(options.json
                          ? documentText({{"sites", document}})
                          : table({"SITE", "ORIGIN", "SESSION", "REMEMBER", "IDENTITY", "TITLE"}, rows));
    });
}

ExitStatus show(const SiteOptions& options)
{
    return withAuthority(options, [&](Connection& connection) -> Result<ExitStatus> {
        const auto site = findSite(connection.client, options.site);
        if (!site)
            return tl::unexpected(site.error());
        if (options.onlyMediaWiki && !options.json)
            return answer(authority::mediaWikiSettings(*site, options.socket));
        const auto status = connection.client.status();
        if (!status)
            return tl::unexpected(status.error());
        auto document = siteJson(*site, options.socket);
        document["issuer"] = status->settings.issuer;
        return answer(options.json ? documentText({{"site", document}})
                                   : siteText(*site, status->settings.issuer, options.socket));
    });
}

Result<ExitStatus> put(protocol::Client& client, const Site& site, const SiteOptions& options,
                       const std::string& id)
{
    const auto stored = once(client, id, client.putSite(site, id));
    if (!stored)
        return tl::unexpected(stored.error());
    if (options.json)
        return answer(documentText({{"site", siteJson(*stored, options.socket)}}));
    say("The site " + printable(stored->name) + " is as it should be on every node within a second:");
    return answer(
        table({"SITE", "ORIGIN", "SESSION COOKIE"}, {{printable(stored->name), printable(stored->origin),
                                                      printable(authority::sessionCookieName(*stored))}}));
}

Result<void> mayChange(Connection& connection, const SiteOptions& options)
{
    return options.dryRun ? Result<void>() : requireRole(connection.client, authority::Role::Administrator);
}

ExitStatus add(const SiteOptions& options)
{
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        Site site;
        site.name = options.site;
        if (auto changed = options.fields.applyTo(site); !changed)
            return tl::unexpected(changed.error());
        const auto known = connection.client.sites();
        if (!known)
            return tl::unexpected(known.error());
        const bool exists = std::any_of(known->begin(), known->end(),
                                        [&](const Site& other) { return other.name == site.name; });
        // Under an id that was given, it may be there because the answer was lost.
        if (exists && options.requestId.empty())
            return fail(ErrorCode::AlreadyExists, "The site '" + site.name + "' exists already",
                        "Change it with signet site set");
        const auto stop =
            decideUnasked(options, "The site " + site.name + " is added; its session cookie is called " +
                                       authority::sessionCookieName(site) + '.');
        if (!stop || *stop)
            return stop ? Result<ExitStatus>(**stop) : tl::unexpected(stop.error());
        return put(connection.client, site, options, id);
    });
}

Result<std::optional<ExitStatus>> decideChange(Connection& connection, const Site& before, const Site& after,
                                               const SiteOptions& options)
{
    const auto lost = cookiesLostBy(before, after);
    if (!lost)
        return decideUnasked(options,
                             "The site " + options.site + " is changed; whoever is logged in stays so.");
    if (auto may = mayChange(connection, options); !may)
        return tl::unexpected(may.error());
    return decide(options, *lost, "Change the site?");
}

ExitStatus set(const SiteOptions& options)
{
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        const auto before = findSite(connection.client, options.site);
        if (!before)
            return tl::unexpected(before.error());
        if (options.fields.isEmpty())
            return fail(ErrorCode::InvalidInput, "There is nothing to change", "See signet site set --help");
        Site after = *before;
        if (auto changed = options.fields.applyTo(after); !changed)
            return tl::unexpected(changed.error());
        const auto stop = decideChange(connection, *before, after, options);
        if (!stop || *stop)
            return stop ? Result<ExitStatus>(**stop) : tl::unexpected(stop.error());
        return put(connection.client, after, options, id);
    });
}

ExitStatus remove(const SiteOptions& options)
{
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        if (auto may = mayChange(connection, options); !may)
            return tl::unexpected(may.error());
        const auto site = findSite(connection.client, options.site);
        if (!site && options.requestId.empty())
            return tl::unexpected(site.error());
        const auto stop =
            decide(options,
                   "The site " + options.site +
                       " is removed: its tokens are refused from now on, which ends every session "
                       "of it, and nginx and the application that ask for it are refused too.",
                   "Remove the site?", options.site);
        if (!stop || *stop)
            return stop ? Result<ExitStatus>(**stop) : tl::unexpected(stop.error());
        if (auto removed = once(connection.client, id, connection.client.removeSite(options.site, id));
            !removed)
            return tl::unexpected(removed.error());
        if (options.json)
            return answer(documentText({{"removed", options.site}, {"done", true}}));
        say("The site " + printable(options.site) + " is removed.");
        return ExitStatus::Good;
    });
}

/// The secret is told once, so where it is to go is looked at before it is made.
Result<void> checkTarget(const SiteOptions& options)
{
    std::error_code error;
    const bool taken = !options.out.empty() && !options.force && options.out != "-" &&
                       std::filesystem::exists(std::filesystem::symlink_status(options.out, error));
    if (taken)
        return fail(ErrorCode::AlreadyExists, "'" + options.out + "' exists already, and is left as it is",
                    "Choose another --out, or replace it with --force");
    return {};
}

Result<void> deliver(const SecretBytes& secret, const SiteOptions& options)
{
    SecretText text;
    if (options.json) {
        text += "{\n  \"site\": \"" + options.site + "\",\n  \"secret\": \""; // its name is of [a-z0-9-]
        text += secret.view();
        text += "\"\n}\n";
    } else {
        text += secret.view();
        text += "\n";
    }
    return writeFile(options.out.empty() ? "-" : options.out, text.view(), Readers::OwnerOnly, options.force);
}

ExitStatus renewSecret(const SiteOptions& options)
{
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        if (auto may = mayChange(connection, options); !may)
            return tl::unexpected(may.error());
        const auto site = findSite(connection.client, options.site);
        if (!site)
            return tl::unexpected(site.error());
        if (auto free = checkTarget(options); !free)
            return tl::unexpected(free.error());
        if (!site->secretHash.empty()) {
            const auto stop = decide(options,
                                     "The secret that the application of " + options.site +
                                         " has now is refused from now on.",
                                     "Make a new secret?");
            if (!stop || *stop)
                return stop ? Result<ExitStatus>(**stop) : tl::unexpected(stop.error());
        }
        const auto secret = once(connection.client, id, connection.client.renewSiteSecret(options.site, id));
        if (!secret)
            return tl::unexpected(secret.error());
        if (const auto delivered = deliver(*secret, options); !delivered)
            return tl::unexpected(delivered.error());
        if (!options.out.empty())
            say("The new secret of " + printable(options.site) + " is in " + printable(options.out) +
                "; only you can read it.");
        return ExitStatus::Good;
    });
}

CLI::App* addSite(CLI::App& group, const std::string& name, const std::string& description,
                  SiteOptions& options)
{
    auto* app = group.add_subcommand(name, description);
    app->add_option("site", options.site, "its name, 1-64 characters of a-z, 0-9 and -")
        ->option_text("SITE")
        ->required();
    return app;
}

void addLooking(Commands& commands, CLI::App& group)
{
    auto forList = std::make_shared<AuthorityOptions>();
    auto* app = group.add_subcommand("list", "list the sites");
    addAuthorityOptions(*app, *forList);
    explain(*app, {"[OPTION]…",
                   {"One line a site, with the lifetimes of its session and remember tokens."},
                   authorityStatuses("listed", "not allowed"),
                   {{"All sites", "signet site list"}}});
    commands.add(app, [forList] { return list(*forList); });

    auto forShow = std::make_shared<SiteOptions>();
    app = addSite(group, "show", "what nginx and the application of a site need to know", *forShow);
    app->add_flag("--mediawiki", forShow->onlyMediaWiki, "only the lines for LocalSettings.php");
    app->add_option("--socket", forShow->socket,
                    "where the data door is on the wiki's machine (" +
                        std::string(authority::usualDataSocket) + ")")
        ->option_text("PATH");
    addAuthorityOptions(*app, *forShow);
    explain(*app,
            {"SITE [OPTION]…",
             {"The names and attributes of its cookies, its lifetimes and limits, and the lines that its "
              "LocalSettings.php needs if it is a MediaWiki."},
             authorityStatuses("shown", "not allowed"),
             {{"One site", "signet site show enwiki"},
              {"What goes into LocalSettings.php",
               "signet site show enwiki --mediawiki | sudo tee -a /etc/mediawiki/LocalSettings.php"},
              {"The session cookie's name", "signet site show enwiki --json | jq -r "
                                            ".site.session_cookie"}}});
    commands.add(app, [forShow] { return show(*forShow); });
}

void addChanging(Commands& commands, CLI::App& group)
{
    auto forAdd = std::make_shared<SiteOptions>();
    auto* app = addSite(group, "add", "add a site", *forAdd);
    forAdd->fields.addOptions(*app, true);
    addActOptions(*app, *forAdd, Asks::ConsentAfterPreview);
    explain(*app,
            {"SITE --origin URL [OPTION]…",
             {"Lengths of time are written as 90s, 15m, 1h30m, 30d or 2w. Needs an administrator."},
             authorityStatuses("added", "the role is too small"),
             {{"A wiki", "signet site add enwiki --origin https://en.wiki.example.org --title Wiki"},
              {"Shorter sessions", "signet site add shop --origin https://shop.example.org --session 20m "
                                   "--absolute 8h"}}});
    commands.add(app, [forAdd] { return add(*forAdd); });

    auto forSet = std::make_shared<SiteOptions>();
    app = addSite(group, "set", "change a site; what is not named stays", *forSet);
    forSet->fields.addOptions(*app, false);
    addActOptions(*app, *forSet, Asks::ConsentAfterPreview);
    explain(*app,
            {"SITE [OPTION]…",
             {"New lifetimes count for tokens made from now on. A change that logs people out, as another "
              "origin or cookie domain does, is shown and asked about. Needs an administrator."},
             authorityStatuses("changed", "the role is too small, somebody else changed it meanwhile, or the "
                                          "answer was no"),
             {{"Longer remembering", "signet site set enwiki --remember 365d"},
              {"Identity tokens for proxies", "signet site set enwiki --identity-tokens on"},
              {"What another cookie domain would do",
               "signet site set enwiki --cookie-domain example.org --dry-run"}}});
    commands.add(app, [forSet] { return set(*forSet); });
}

void addEnding(Commands& commands, CLI::App& group)
{
    auto forRemove = std::make_shared<SiteOptions>();
    auto* app = addSite(group, "remove", "remove a site, which ends every session of it", *forRemove);
    addActOptions(*app, *forRemove, Asks::ConsentAfterPreview);
    explain(*app, {"SITE [OPTION]…",
                   {"Asks for the site's name before it does. Needs an administrator."},
                   authorityStatuses("removed", "the role is too small, or the answer was no"),
                   {{"Remove a site", "signet site remove oldwiki"}}});
    commands.add(app, [forRemove] { return remove(*forRemove); });

    auto forSecret = std::make_shared<SiteOptions>();
    app = addSite(group, "secret", "make a new site secret, for loopback TCP", *forSecret);
    app->add_option("--out", forSecret->out, "write it to this file (mode 0600) instead of standard output")
        ->option_text("FILE");
    app->add_flag("--force", forSecret->force, "replace the file if it exists");
    addActOptions(*app, *forSecret, Asks::Consent);
    explain(*app,
            {"SITE [OPTION]…",
             {"An application that asks over loopback TCP, not the Unix socket, shows this secret. It is "
              "told once, since only its hash is kept; the one before it stops working. Needs an "
              "administrator."},
             authorityStatuses("made", "the role is too small, or the answer was no"),
             {{"Into a file", "signet site secret enwiki --out enwiki.secret"}}});
    commands.add(app, [forSecret] { return renewSecret(*forSecret); });
}

} // namespace

void addSiteCommands(Commands& commands)
{
    auto* group = commands.root().add_subcommand("site", "add, change and remove sites of an authority");
    group->require_subcommand(0, 1);
    explain(*group, {"COMMAND [ARGUMENT]…",
                     {"A site is one wiki or application whose visitors hold sessions."},
                     {},
                     {{"What is there", "signet site list"},
                      {"One more", "signet site add enwiki --origin https://en.wiki.example.org"}}});
    addLooking(commands, *group);
    addChanging(commands, *group);
    addEnding(commands, *group);
}

} // namespace signet::command
