// signet revocations: read the log.

#include "app/command/authority/authority_commands.h"
#include "app/command/authority/paged_list.h"
#include "app/command/authority/views_text.h"
#include "app/command/help.h"
#include "app/command/layout.h"
#include "core/protocol/wire.h"

#include <memory>

namespace signet::command {

namespace {

using authority::RevocationQuery;
using revocation::Revocation;

struct ListOptions : PagedOptions
{
    std::string kind;
    std::string site;
    std::string search;
    std::string operatorId;
    bool inForce = false;
};

Result<RevocationQuery> queryOf(const ListOptions& options)
{
    RevocationQuery query;
    if (!options.kind.empty()) {
        query.kind = revocation::kindFromString(options.kind);
        if (!query.kind)
            return fail(ErrorCode::InvalidInput, "There is no kind '" + options.kind + "' of revocations",
                        "Kinds are session, remember, user, key, site and everything");
    }
    query.site = options.site;
    query.text = options.search;
    query.operatorId = options.operatorId;
    query.inForce = options.inForce;
    return query;
}

const std::vector<std::string> columns{"seq",    "at",      "kind",     "site",  "target",
                                       "before", "expires", "operator", "reason"};

std::vector<std::string> rowOf(const Revocation& entry)
{
    return {std::to_string(entry.seq),
            formatTimestamp(entry.at),
            std::string(toString(entry.kind)),
            entry.site,
            entry.target,
            entry.before ? formatTimestamp(*entry.before) : std::string(),
            formatTimestamp(entry.expires),
            entry.operatorId,
            entry.reason};
}

std::vector<std::string> cellsOf(const Revocation& entry)
{
    auto target = printable(entry.target);
    if (entry.before)
        target += (target.empty() ? "before " : " before ") + formatTimestamp(*entry.before);
    return {std::to_string(entry.seq), formatTimestamp(entry.at),     std::string(toString(entry.kind)),
            cellText(entry.site),      target.empty() ? "-" : target, formatTimestamp(entry.expires),
            cellText(entry.reason)};
}

ExitStatus list(const ListOptions& options)
{
    const auto query = queryOf(options);
    if (!query)
        return complain(query.error(), options);
    return withAuthority(options, [&](Connection& connection) {
        return printPages(
            options,
            {"revocations",
             columns,
             {"SEQ", "AT", "KIND", "SITE", "TARGET", "EXPIRES", "REASON"},
             "The log has no such revocation."},
            *query, [&](const RevocationQuery& page) { return connection.client.revocations(page); },
            [](const Revocation& entry) { return protocol::toJson(entry); }, rowOf, cellsOf);
    });
}

} // namespace

void addRevocationsCommands(Commands& commands)
{
    auto* group = commands.root().add_subcommand("revocations", "read the revocation log of an authority");
    group->require_subcommand(0, 1);
    explain(*group, {"COMMAND [ARGUMENT]…",
                     {"The log is numbered and only grows; an entry is dropped when the last token it could "
                      "refuse has expired."},
                     {},
                     {{"The newest entries", "signet revocations list"}}});

    auto options = std::make_shared<ListOptions>();
    auto* app = group->add_subcommand("list", "list entries, the newest first");
    app->add_option("--kind", options->kind, "session, remember, user, key, site or everything")
        ->option_text("KIND");
    app->add_option("--site", options->site, "of this site")->option_text("SITE");
    app->add_option("--search", options->search, "whose target begins so, or whose reason has these words")
        ->option_text("TEXT");
    app->add_option("--operator", options->operatorId, "made by the operator of this id")->option_text("ID");
    app->add_flag("--in-force", options->inForce, "only those that have not expired");
    app->add_option("--after", options->after, "only entries of a larger number")->option_text("SEQ");
    app->add_flag("--oldest-first", options->oldestFirst, "in the order they were made");
    addPagedOptions(*app, *options, 100);
    explain(
        *app,
        {"[OPTION]…",
         {"With --all the log is read page by page and printed as it arrives, so that a million entries take "
          "no more memory than a thousand."},
         authorityStatuses("listed", "not allowed"),
         {{"The newest 100", "signet revocations list"},
          {"Everything about a person", "signet revocations list --kind user --search 'Zoë Ünal'"},
          {"The whole log into a file", "signet revocations list --all --csv > revocations.csv"}}});
    commands.add(app, [options] { return list(*options); });
}

} // namespace signet::command
