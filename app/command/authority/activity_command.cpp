// signet activity: who did what, and whether the log of it is whole.

#include "app/command/authority/activity_check.h"
#include "app/command/authority/authority_commands.h"
#include "app/command/authority/paged_list.h"
#include "app/command/authority/views_text.h"
#include "app/command/document.h"
#include "app/command/help.h"
#include "app/command/layout.h"
#include "app/command/output.h"
#include "core/protocol/wire.h"

#include <memory>

namespace signet::command {

namespace {

using authority::ActivityEntry;

struct ActivityOptions : PagedOptions
{
    std::string act;
    std::string outcome;
    std::string operatorId;
    std::string search;
    bool verify = false;
    std::string against;
    bool checkpoint = false;
    std::string out;
    bool force = false;
};

Result<authority::ActivityQuery> queryOf(const ActivityOptions& options)
{
    authority::ActivityQuery query;
    query.act = options.act;
    query.operatorId = options.operatorId;
    query.text = options.search;
    if (!options.outcome.empty()) {
        query.outcome = authority::outcomeFromString(options.outcome);
        if (!query.outcome)
            return fail(ErrorCode::InvalidInput, "There is no outcome '" + options.outcome + "'",
                        "Outcomes are allowed, refused and failed");
    }
    return query;
}

const std::vector<std::string> columns{"seq",    "at",      "name",   "operator",   "address", "act",
                                       "target", "outcome", "detail", "request_id", "hash"};

std::vector<std::string> rowOf(const ActivityEntry& entry)
{
    return {std::to_string(entry.seq),
            formatTimestamp(entry.at),
            entry.name,
            entry.operatorId,
            entry.address,
            entry.act,
            entry.target,
            std::string(toString(entry.outcome)),
            entry.detail,
            entry.requestId,
            entry.hash};
}

std::vector<std::string> cellsOf(const ActivityEntry& entry)
{
    return {std::to_string(entry.seq), formatTimestamp(entry.at), cellText(entry.name),
            printable(entry.act),      cellText(entry.target),    std::string(toString(entry.outcome)),
            cellText(entry.detail)};
}

Result<ExitStatus> list(const ActivityOptions& options, Connection& connection)
{
    const auto query = queryOf(options);
    if (!query)
        return tl::unexpected(query.error());
    return printPages(
        options,
        {"activity",
         columns,
         {"SEQ", "AT", "WHO", "ACT", "TARGET", "OUTCOME", "DETAIL"},
         "There is no such entry."},
        *query, [&](const authority::ActivityQuery& page) { return connection.client.activity(page); },
        [](const ActivityEntry& entry) { return protocol::toJson(entry); }, rowOf, cellsOf);
}

Result<ExitStatus> verify(const ActivityOptions& options, Connection& connection)
{
    const auto checked = checkActivity(connection.client, options.against);
    if (!checked) {
        if (checked.error().code != ErrorCode::Damaged)
            return tl::unexpected(checked.error());
        complain(checked.error(), options);
        return ExitStatus::Refused;
    }
    if (options.json)
        return answer(
            documentText({{"whole", true},
                          {"entries", checked->entries},
                          {"hash", checked->hash},
                          {"checkpoint", checked->checkpoint > 0 ? nlohmann::json(checked->checkpoint)
                                                                 : nlohmann::json()}}));
    std::string text = "The activity log is whole: " + counted(checked->entries, "entry") +
                       ", each following the one before it.\n";
    if (checked->entries != 1)
        text.replace(text.find("entrys"), 6, "entries");
    if (checked->checkpoint > 0)
        text +=
            "It still holds what the checkpoint saw, " + grouped(checked->checkpoint) + " entries then.\n";
    return answer(text);
}

Result<ExitStatus> checkpoint(const ActivityOptions& options, Connection& connection)
{
    const auto got = connection.client.checkpoint();
    if (!got)
        return tl::unexpected(got.error());
    if (!options.out.empty()) {
        const auto written = writeFile(options.out, got->token + '\n', Readers::Everybody, options.force);
        if (!written)
            return tl::unexpected(written.error());
    }
    if (options.json)
        return answer(documentText(protocol::toJson(*got)));
    if (options.out.empty())
        return answer(printable(got->token) + '\n');
    if (options.out == "-")
        return ExitStatus::Good;
    say("A checkpoint of the log up to its entry " + grouped(got->seq) +
        "; keep it where the record is not:");
    return answer(printable(options.out) + '\n');
}

ExitStatus showActivity(const ActivityOptions& options)
{
    return withAuthority(options, [&](Connection& connection) {
        if (options.checkpoint)
            return checkpoint(options, connection);
        return options.verify ? verify(options, connection) : list(options, connection);
    });
}

} // namespace

void addActivityCommand(Commands& commands)
{
    auto options = std::make_shared<ActivityOptions>();
    auto* app = commands.root().add_subcommand("activity", "who did what, and is the log of it whole");
    app->add_option("--act", options->act, "only acts that begin so: keys., revocations.push, …")
        ->option_text("ACT");
    app->add_option("--outcome", options->outcome, "allowed, refused or failed")->option_text("WORD");
    app->add_option("--operator", options->operatorId, "of the operator of this id")->option_text("ID");
    app->add_option("--search", options->search, "with this text in it")->option_text("TEXT");
    auto* verifying = app->add_flag("--verify", options->verify,
                                    "read the whole log and check that each entry follows the one "
                                    "before it");
    app->add_option("--against", options->against,
                    "with --verify: and that the log still holds what the checkpoint in this file saw")
        ->option_text("FILE")
        ->needs(verifying);
    auto* checkpointing = app->add_flag("--checkpoint", options->checkpoint,
                                        "print a signed checkpoint of the log's end, to keep elsewhere")
                              ->excludes(verifying);
    auto* out = app->add_option("--out", options->out, "with --checkpoint: write it to this file")
                    ->option_text("FILE")
                    ->needs(checkpointing);
    app->add_flag("--force", options->force, "replace the file if it exists")->needs(out);
    addPagedOptions(*app, *options, 50);
    explain(*app,
            {"[OPTION]…",
             {"Every administrative act is logged, allowed or refused, before it is acknowledged; each entry "
              "holds the hash of the one before it. Whoever can write the record could write the whole log "
              "anew, so keep a checkpoint where they cannot reach."},
             authorityStatuses("shown; with --verify: whole", "not allowed; with --verify: not whole"),
             {{"The newest entries", "signet activity"},
              {"What was refused", "signet activity --outcome refused"},
              {"A checkpoint, and a month later", "signet activity --checkpoint --out november.jws\n"
                                                  "    signet activity --verify --against november.jws"}}});
    commands.add(app, [options] { return showActivity(*options); });
}

} // namespace signet::command
