#pragma once

// Commands that ask an authority: which one, how it is reached, and what is said when that goes wrong.
//
// Thread-safety: one thread.

#include "app/command/authority/profile.h"
#include "app/command/commands.h"
#include "core/protocol/client.h"

#include <functional>
#include <string>

namespace signet::command {

struct AuthorityOptions
{
    std::string authority; ///< the name of a profile
    std::string profileFile;
    bool json = false;
};

/// Adds --authority, --profile-file and --json.
void addAuthorityOptions(CLI::App& app, AuthorityOptions& options);
/// The exit statuses of these commands, for their help; `done` and `refused` in the command's own words.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> authorityStatuses(const std::string& done,
                                                                                 const std::string& refused);

/// An authority and the operator who asks.
struct Connection
{
    Profile profile;
    protocol::Client client;
};

/// Does `work` with the authority that the options choose. An error is told in plain sentences, with --json
/// as
/// {"error":{"code","message","hint"}} on standard output too, and decides the exit status.
ExitStatus withAuthority(const AuthorityOptions& options,
                         const std::function<Result<ExitStatus>(Connection&)>& work);

/// How a command ends that failed with `code`.
[[nodiscard]] ExitStatus statusOf(ErrorCode code) noexcept;
/// The error with what to do about it, where it does not say that itself.
[[nodiscard]] Error explained(Error error);
/// Tells an error as `withAuthority` does.
ExitStatus complain(const Error& error, const AuthorityOptions& options);

} // namespace signet::command
