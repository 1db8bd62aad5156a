#include "app/command/authority/act.h"

#include "app/command/authority/views_text.h"
#include "app/command/document.h"
#include "app/command/layout.h"
#include "app/command/question.h"
#include "app/command/terminal.h"
#include "core/base/random.h"
#include "core/protocol/wire.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace signet::command {

namespace {

bool isRequestId(const std::string& id) noexcept
{
    return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    });
}

/// A new id; without a '-' in front, which would read as an option where somebody types it.
std::string newRequestId()
{
    auto id = randomIdentifier();
    if (id.front() == '-')
        id.front() = '_';
    return id;
}

/// The one who asked is told on standard error; standard output is for what came of it.
void sayBlock(std::string text)
{
    if (!text.empty() && text.back() == '\n')
        text.pop_back();
    say(text);
}

Result<std::optional<ExitStatus>> ask(const ActOptions& options, const std::string& question,
                                      const std::string& word)
{
    if (options.yes)
        return std::nullopt;
    const auto consent = askConsent(question, word);
    if (!consent)
        return tl::unexpected(consent.error());
    if (*consent)
        return std::nullopt;
    say("Nothing was done.");
    return ExitStatus::Refused;
}

} // namespace

void addActOptions(CLI::App& app, ActOptions& options, Asks asks)
{
    if (asks != Asks::Nothing)
        app.add_flag("--yes", options.yes, "do it without asking");
    if (asks == Asks::ConsentAfterPreview)
        app.add_flag("--dry-run", options.dryRun, "only show what would happen");
    app.add_option("--request-id", options.requestId,
                   "what happens under the same id happens once: to repeat a command whose answer was lost")
        ->option_text("ID");
    addAuthorityOptions(app, options);
}

ExitStatus act(const ActOptions& options,
               const std::function<Result<ExitStatus>(Connection&, const std::string& id)>& work)
{
    if (!options.requestId.empty() && !isRequestId(options.requestId))
        return complain({ErrorCode::InvalidInput, "'" + options.requestId + "' cannot be a request id",
                         "Use up to 64 letters, digits, '-' and '_'"},
                        options);
    const auto id = options.requestId.empty() ? newRequestId() : options.requestId;
    return withAuthority(options, [&](Connection& connection) { return work(connection, id); });
}

Result<void> requireRole(protocol::Client& client, authority::Role needed)
{
    const auto self = client.self();
    if (!self)
        return tl::unexpected(self.error());
    if (authority::covers(self->role, needed))
        return {};
    return fail(ErrorCode::Forbidden, "This needs the role " + std::string(toString(needed)) + "; yours is " +
                                          std::string(toString(self->role)));
}

Error repeatable(const protocol::Client& client, Error error, const std::string& id, bool isPartlyDone)
{
    if (error.code != ErrorCode::Unreachable)
        return error;
    if (isPartlyDone || client.mayHaveArrived())
        error.hint = "Whether it happened is not known. Repeat the same command with --request-id " + id +
                     " within 24 hours: it then happens once, whichever it was";
    else
        error.hint = "It did not happen: nothing was sent. " + error.hint;
    return error;
}

std::string previewText(const authority::Preview& preview)
{
    std::string text;
    const auto add = [&](const std::string& sentence, const std::string& indent) {
        bool first = true;
        for (const auto& line : wrapped(printable(sentence), terminalWidth() - 6)) {
            text += (first ? indent : std::string(indent.size(), ' ')) + line + '\n';
            first = false;
        }
    };
    add(preview.sentence, "  ");
    for (const auto& note : preview.notes)
        add(note, "  - ");
    if (preview.sites.empty())
        return text;
    std::vector<std::vector<std::string>> rows;
    for (const auto& site : preview.sites)
        rows.push_back({"  " + printable(site.site), estimateText(site.sessions), grouped(site.tokens)});
    return text + '\n' + table({"  SITE", "SESSIONS THAT END", "TOKENS REFUSED"}, rows);
}

Result<std::optional<ExitStatus>> decide(const ActOptions& options, const authority::Preview& preview,
                                         const std::string& question, const std::string& word)
{
    if (!preview.allowed && !options.dryRun)
        return fail(ErrorCode::NotAllowed, preview.sentence,
                    preview.notes.empty() ? std::string() : preview.notes.front());
    if (options.dryRun) {
        const auto printed =
            answer(options.json ? documentText({{"preview", protocol::toJson(preview)}, {"done", false}})
                                : previewText(preview));
        if (printed != ExitStatus::Good)
            return printed;
        return preview.allowed ? ExitStatus::Good : ExitStatus::Refused;
    }
    sayBlock(previewText(preview));
    return ask(options, question, word);
}

Result<std::optional<ExitStatus>> decide(const ActOptions& options, const std::string& what,
                                         const std::string& question, const std::string& word)
{
    authority::Preview preview;
    preview.sentence = what;
    return decide(options, preview, question, word);
}

Result<std::optional<ExitStatus>> decideUnasked(const ActOptions& options, const std::string& what)
{
    if (!options.dryRun)
        return std::nullopt;
    return decide(options, what, {});
}

} // namespace signet::command
