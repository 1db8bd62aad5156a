#pragma once

// Acts: shown before they happen, asked about, and repeated safely when their answer was lost.
//
// Thread-safety: one thread.

#include "app/command/authority/connection.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace signet::command {

struct ActOptions : AuthorityOptions
{
    bool yes = false;
    bool dryRun = false;
    std::string requestId; ///< the idempotency id; a new one unless given
};

/// Adds the options of every command that asks an authority, --request-id, and, where asked for, --yes and
/// --dry-run.
enum class Asks { Nothing, Consent, ConsentAfterPreview };
void addActOptions(CLI::App& app, ActOptions& options, Asks asks);

/// As withAuthority, for one act under `options.requestId`, which is made if need be.
ExitStatus act(const ActOptions& options,
               const std::function<Result<ExitStatus>(Connection&, const std::string& id)>& work);

/// Forbidden when this operator's role is smaller than `needed`: said before anybody is asked anything.
[[nodiscard]] Result<void> requireRole(protocol::Client& client, authority::Role needed);

/// The error of an act under `id`: when its answer was lost, or some of it was done before, it says how the
/// act is repeated so that it happens once; when nothing was sent, that.
[[nodiscard]] Error repeatable(const protocol::Client& client, Error error, const std::string& id,
                               bool isPartlyDone = false);
template <typename T>
[[nodiscard]] Result<T> once(const protocol::Client& client, const std::string& id, Result<T> result)
{
    if (!result)
        result.error() = repeatable(client, std::move(result.error()), id);
    return result;
}

/// Shows what would happen and asks. Nothing: go ahead. Else how to end: it is not allowed, it was a dry run,
/// the answer was no. `word` as in askConsent.
[[nodiscard]] Result<std::optional<ExitStatus>> decide(const ActOptions& options,
                                                       const authority::Preview& preview,
                                                       const std::string& question,
                                                       const std::string& word = {});
/// The same where there is no preview to show; `what` says what would happen.
[[nodiscard]] Result<std::optional<ExitStatus>> decide(const ActOptions& options, const std::string& what,
                                                       const std::string& question,
                                                       const std::string& word = {});
/// The same for what nobody is asked about: only a dry run ends here.
[[nodiscard]] Result<std::optional<ExitStatus>> decideUnasked(const ActOptions& options,
                                                              const std::string& what);

/// A preview as people read it.
[[nodiscard]] std::string previewText(const authority::Preview& preview);

} // namespace signet::command
