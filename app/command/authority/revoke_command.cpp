// signet revoke: end sessions.

#include "app/command/authority/act.h"
#include "app/command/authority/authority_commands.h"
#include "app/command/authority/revocation_list.h"
#include "app/command/authority/revocation_push.h"
#include "app/command/authority/token_target.h"
#include "app/command/authority/views_text.h"
#include "app/command/document.h"
#include "app/command/help.h"
#include "app/command/input.h"
#include "app/command/layout.h"
#include "core/protocol/wire.h"

#include <memory>

namespace signet::command {

namespace {

using revocation::Kind;
using revocation::Revocation;

constexpr std::size_t maximumList = std::size_t{256} << 20;
constexpr std::size_t maximumPaste = std::size_t{64} << 10;

struct RevokeOptions : ActOptions
{
    std::string from;
    std::string kind = "session";
    std::string site;
    std::vector<std::string> targets;
    std::string before;
    std::string reason;
};

/// What all entries of one command have in common.
Result<Revocation> defaultsOf(Kind kind, const RevokeOptions& options)
{
    Revocation entry;
    entry.kind = kind;
    entry.site = options.site;
    entry.reason = options.reason;
    if (!options.before.empty()) {
        const auto before = parseTime("--before", options.before);
        if (!before)
            return tl::unexpected(before.error());
        entry.before = *before;
    }
    return entry;
}

/// The entry for a target as it was given: pasted tokens name their session.
Result<Revocation> entryFor(Revocation entry, const std::string& target, protocol::Client& client)
{
    entry.target = target;
    if (entry.kind != Kind::Session && entry.kind != Kind::Remember)
        return entry;
    const auto text = readArgument(target, maximumPaste);
    if (!text)
        return tl::unexpected(text.error());
    const auto found = targetOf(text->view(), entry.kind, entry.site, client);
    if (!found)
        return tl::unexpected(found.error());
    entry.target = found->id;
    if (entry.site.empty())
        entry.site = found->site;
    return entry;
}

Result<std::vector<Revocation>> entriesOf(const Revocation& defaults, const RevokeOptions& options,
                                          protocol::Client& client, const std::string& id)
{
    if (options.targets.size() > revocationBatch)
        return fail(ErrorCode::TooLarge, "These are too many for one command",
                    "Put them into a file: signet revoke --from FILE");
    std::vector<Revocation> entries;
    NamedInRevocations names;
    const auto now = SystemClock().now();
    const std::vector<std::string> none{""};
    for (const auto& target : options.targets.empty() ? none : options.targets) {
        auto entry = entryFor(defaults, target, client);
        if (!entry)
            return tl::unexpected(entry.error());
        entry->id = revocationId(*entry, id);
        if (auto valid = revocation::validate(*entry, now); !valid)
            return tl::unexpected(valid.error());
        names.add(*entry);
        entries.push_back(std::move(*entry));
    }
    if (auto known = checkNames(names, client); !known)
        return tl::unexpected(known.error());
    return entries;
}

/// What must be typed before a great many people are logged out.
std::string wordFor(const Revocation& entry)
{
    if (entry.kind == Kind::Everything)
        return "everything";
    return entry.kind == Kind::Site ? entry.site : std::string();
}

ExitStatus report(const RevokeOptions& options, const authority::Preview& preview,
                  const std::vector<authority::PushedRevocation>& pushed)
{
    if (options.json) {
        auto list = nlohmann::json::array();
        for (const auto& one : pushed)
            list.push_back(protocol::toJson(one));
        return answer(
            documentText({{"preview", protocol::toJson(preview)}, {"done", true}, {"revocations", list}}));
    }
    std::string text;
    for (const auto& one : pushed)
        text += (one.isNew ? "Revoked, as entry " : "Was revoked before, as entry ") +
                grouped(one.entry.seq) + " of the log.\n";
    return answer(text + "In force on every connected node within a second.\n");
}

Result<void> mayRevoke(Connection& connection, const RevokeOptions& options)
{
    return options.dryRun ? Result<void>() : requireRole(connection.client, authority::Role::Revoker);
}

ExitStatus revokeTargets(Kind kind, const RevokeOptions& options)
{
    const auto defaults = defaultsOf(kind, options);
    if (!defaults)
        return complain(defaults.error(), options);
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        if (auto may = mayRevoke(connection, options); !may)
            return tl::unexpected(may.error());
        const auto entries = entriesOf(*defaults, options, connection.client, id);
        if (!entries)
            return tl::unexpected(entries.error());
        const auto preview = connection.client.preview(*entries);
        if (!preview)
            return tl::unexpected(preview.error());
        const auto stop = decide(options, *preview, "Revoke?", wordFor(*defaults));
        if (!stop || *stop)
            return stop ? Result<ExitStatus>(**stop) : tl::unexpected(stop.error());
        const auto pushed = once(connection.client, id, connection.client.revoke(*entries, id));
        if (!pushed)
            return tl::unexpected(pushed.error());
        if (auto fits = checkPushed(*entries, *pushed); !fits)
            return tl::unexpected(fits.error());
        return report(options, *preview, *pushed);
    });
}

/// What pushing a list would do: as the authority sees it, or, where it is too long for one look, by its
/// numbers.
Result<authority::Preview> previewOf(const RevocationList& list, protocol::Client& client)
{
    if (list.batches() == 1) {
        const auto entries = list.all();
        if (!entries)
            return tl::unexpected(entries.error());
        return client.preview(*entries);
    }
    authority::Preview preview;
    preview.sentence = list.summary();
    preview.notes.push_back("They are pushed in " + grouped(list.batches()) +
                            " batches, each in force on every connected node within a second.");
    return preview;
}

ExitStatus reportList(const RevokeOptions& options, const PushOutcome& outcome)
{
    if (options.json)
        return answer(documentText({{"done", true},
                                    {"entries", outcome.pushed},
                                    {"new", outcome.added},
                                    {"known", outcome.pushed - outcome.added},
                                    {"last_seq", outcome.lastSeq}}));
    std::string text = "Pushed " + grouped(outcome.pushed) + ": " + grouped(outcome.added) + " new";
    if (outcome.added < outcome.pushed)
        text += ", " + grouped(outcome.pushed - outcome.added) + " were in the log before";
    return answer(text + ". In force on every connected node within a second.\n");
}

ExitStatus revokeList(const RevokeOptions& options)
{
    if (options.from.empty())
        return complain({ErrorCode::InvalidInput, "It is not said what to revoke",
                         "Options stand behind the command, as in signet revoke user SITE SUBJECT --yes; see "
                         "signet revoke --help"},
                        options);
    const auto kind = revocation::kindFromString(options.kind);
    if (!kind)
        return complain({ErrorCode::InvalidInput, "There is no kind '" + options.kind + "' of revocations",
                         "Kinds are session, remember, user, key, site and everything"},
                        options);
    const auto defaults = defaultsOf(*kind, options);
    if (!defaults)
        return complain(defaults.error(), options);
    const auto text = isDash(options.from) ? InputStream::standardInput().readAll(maximumList)
                                           : readFile(options.from, maximumList);
    if (!text)
        return complain(text.error(), options);
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        if (auto may = mayRevoke(connection, options); !may)
            return tl::unexpected(may.error());
        const auto list = RevocationList::read(
            text->view(), isDash(options.from) ? "standard input" : "'" + options.from + "'", *defaults, id,
            SystemClock().now());
        if (!list)
            return tl::unexpected(list.error());
        if (auto known = checkNames(list->names(), connection.client); !known)
            return tl::unexpected(known.error());
        const auto preview = previewOf(*list, connection.client);
        if (!preview)
            return tl::unexpected(preview.error());
        const auto stop =
            decide(options, *preview, "Push " + counted(list->count(), "revocation") + '?', list->word());
        if (!stop || *stop)
            return stop ? Result<ExitStatus>(**stop) : tl::unexpected(stop.error());
        const auto outcome = push(*list, connection.client, id);
        if (!outcome)
            return tl::unexpected(outcome.error());
        return reportList(options, *outcome);
    });
}

const std::vector<std::pair<std::string, std::string>>& statuses()
{
    static const auto list = authorityStatuses("revoked, or it was before",
                                               "not allowed, the role is too small, or the answer was no");
    return list;
}

void addReason(CLI::App& app, RevokeOptions& options)
{
    app.add_option("--reason", options.reason, "why, for the log and the activity log; up to 500 bytes")
        ->option_text("TEXT");
}

void addBefore(CLI::App& app, RevokeOptions& options)
{
    app.add_option("--before", options.before,
                   "only sessions of people who logged in before this time, instead of all up to now")
        ->option_text("TIME");
}

/// A command for one kind, its options but the positional ones in place.
CLI::App* addKind(Commands& commands, CLI::App& group, Kind kind, const std::string& description,
                  const std::shared_ptr<RevokeOptions>& options)
{
    auto* app = group.add_subcommand(std::string(toString(kind)), description);
    commands.add(app, [kind, options] { return revokeTargets(kind, *options); });
    return app;
}

void addOneSession(Commands& commands, CLI::App& group, Kind kind)
{
    const bool session = kind == Kind::Session;
    auto options = std::make_shared<RevokeOptions>();
    auto* app =
        addKind(commands, group, kind, session ? "end one session" : "end one remember token", options);
    app->add_option("targets", options->targets,
                    session ? "the sid of a session, or a token of it (or anything it stands in: a cookie, a "
                              "request), or - for standard input"
                            : "the rid, or the token, or - for standard input")
        ->option_text(session ? "SID|TOKEN|-…" : "RID|TOKEN|-…")
        ->required();
    app->add_option("--site", options->site, "where it was seen")->option_text("SITE");
    addReason(*app, *options);
    addActOptions(*app, *options, Asks::ConsentAfterPreview);
    const std::string name(toString(kind));
    explain(
        *app,
        {(session ? "SID|TOKEN|-… [OPTION]…" : "RID|TOKEN|-… [OPTION]…"),
         {"A token is shown to the authority, which opens it with its keys and reads what it is called; it "
          "is not kept. On a machine of several users give it through standard input, since arguments "
          "can be read by all. Needs a revoker."},
         statuses(),
         {{"By its name", "signet revoke " + name + " p0Jm6Wc3Q9uXbR5tKd8HsA --reason 'laptop stolen'"},
          {"By a pasted cookie", "signet revoke " + name + " - < cookie.txt"}}});
}

void addUser(Commands& commands, CLI::App& group)
{
    auto options = std::make_shared<RevokeOptions>();
    auto* app = addKind(commands, group, Kind::User, "end every session of a person", options);
    app->add_option("site", options->site, "where the person is known")->option_text("SITE")->required();
    app->add_option("subjects", options->targets, "the person, as the site names it in sub")
        ->option_text("SUBJECT…")
        ->required();
    addBefore(*app, *options);
    addReason(*app, *options);
    addActOptions(*app, *options, Asks::ConsentAfterPreview);
    explain(
        *app,
        {"SITE SUBJECT… [OPTION]…",
         {"Ends the sessions and remember tokens that the person has now; who logs in afterwards is "
          "not concerned. Needs a revoker.",
          "The person is named as the site sealed it: on a MediaWiki by the exact user name, with its "
          "spaces and capital letters. Another name is not noticed, since there is no list of people."},
         statuses(),
         {{"A person", "signet revoke user enwiki 'Zoë Ünal' --reason 'account taken over'"},
          {"Only what began before", "signet revoke user enwiki 'Zoë Ünal' --before 2026-11-24T14:00:00Z"}}});
}

void addKey(Commands& commands, CLI::App& group)
{
    auto options = std::make_shared<RevokeOptions>();
    auto* app = addKind(commands, group, Kind::Key, "end every session whose token a key has made", options);
    app->add_option("kid", options->targets, "the key")->option_text("KID")->required()->expected(1);
    addReason(*app, *options);
    addActOptions(*app, *options, Asks::ConsentAfterPreview);
    explain(*app,
            {"KID [OPTION]…",
             {"The key itself goes on. If it became known to somebody, use signet keys compromise. Needs "
              "a revoker."},
             statuses(),
             {{"All tokens of a key until now", "signet revoke key 2026-11-a --dry-run"}}});
}

void addWide(Commands& commands, CLI::App& group)
{
    auto forSite = std::make_shared<RevokeOptions>();
    auto* app = addKind(commands, group, Kind::Site, "end every session of a site", forSite);
    app->add_option("site", forSite->site, "the site")->option_text("SITE")->required();
    addBefore(*app, *forSite);
    addReason(*app, *forSite);
    addActOptions(*app, *forSite, Asks::ConsentAfterPreview);
    explain(*app, {"SITE [OPTION]…",
                   {"Asks for the site's name before it does. Needs a revoker."},
                   statuses(),
                   {{"See how many", "signet revoke site enwiki --dry-run"},
                    {"Do it", "signet revoke site enwiki --reason 'database restored'"}}});

    auto forAll = std::make_shared<RevokeOptions>();
    app = addKind(commands, group, Kind::Everything, "end every session of every site", forAll);
    addBefore(*app, *forAll);
    addReason(*app, *forAll);
    addActOptions(*app, *forAll, Asks::ConsentAfterPreview);
    explain(*app, {"[OPTION]…",
                   {"Asks for the word everything before it does. Needs a revoker."},
                   statuses(),
                   {{"See how many", "signet revoke everything --dry-run"}}});
}

} // namespace

void addRevokeCommands(Commands& commands)
{
    auto options = std::make_shared<RevokeOptions>();
    auto* group =
        commands.root().add_subcommand("revoke", "end sessions: of a person, a key, a site, a list");
    group->require_subcommand(0, 1);
    group->add_option("--from", options->from, "push the revocations of this file; - for standard input")
        ->option_text("FILE|-");
    group->add_option("--kind", options->kind, "what the lines of the file are (session)")
        ->option_text("KIND");
    group->add_option("--site", options->site, "the site of lines that name none")->option_text("SITE");
    addBefore(*group, *options);
    addReason(*group, *options);
    addActOptions(*group, *options, Asks::ConsentAfterPreview);
    explain(
        *group,
        {"COMMAND [ARGUMENT]… | signet revoke --from FILE [OPTION]…",
         {"Shows what would end, asks, and does it: durable when it answers, and in force on every connected "
          "node within a second. There is no way to take a revocation back.",
          "A file has one target a line, or is CSV with a heading of kind, site, target, before and "
          "reason. It is checked to its end before anything is pushed, then pushed in batches of 10,000; "
          "pushed again, sessions that were ended before are not counted twice."},
         statuses(),
         {{"Everything of one person", "signet revoke user enwiki 'Zoë Ünal'"},
          {"The sessions of a leak", "signet revoke --from leaked-sids.txt --reason 'leak of 24 November'"},
          {"People, from a table", "signet revoke --from people.csv --kind user --site enwiki --dry-run"}}});
    commands.add(group, [options] { return revokeList(*options); });
    addOneSession(commands, *group, Kind::Session);
    addOneSession(commands, *group, Kind::Remember);
    addUser(commands, *group);
    addKey(commands, *group);
    addWide(commands, *group);
}

} // namespace signet::command
