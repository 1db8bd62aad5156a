#include "app/command/authority/connection.h"

#include "app/command/document.h"
#include "app/command/layout.h"
#include "app/command/terminal.h"
#include "core/protocol/wire.h"

#include <unistd.h>

namespace signet::command {

namespace {

const SystemClock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

/// Tells whoever sits there and waits, the first time that it took long.
std::function<void(std::chrono::milliseconds)> sayOnce(std::string text)
{
    return [text = std::move(text), said = false](std::chrono::milliseconds waited) mutable {
        constexpr std::chrono::milliseconds noticed{2'000};
        if (!said && waited >= noticed && isTerminal(STDERR_FILENO)) {
            said = true;
            say(printable(text));
        }
    };
}

Result<Connection> connect(const AuthorityOptions& options)
{
    auto profile = chooseProfile(options.authority, options.profileFile);
    if (!profile)
        return tl::unexpected(profile.error());
    auto key = profile->key.load();
    if (!key)
        return tl::unexpected(key.error());
    protocol::TlsOptions tls;
    tls.host = profile->host;
    tls.port = profile->port;
    tls.pin = profile->pin;
    // A person can press Ctrl+C; a script should not fail because a machine was busy for a while.
    tls.connectTimeout = std::chrono::seconds{10};
    tls.answerTimeout = std::chrono::seconds{60};
    protocol::ClientOptions asking;
    asking.tryingAgain = sayOnce("The authority at " + addressOf(profile->host, profile->port) +
                                 " has not answered yet. Trying again; Ctrl+C gives up.");
    return Connection{std::move(*profile),
                      protocol::Client(protocol::makeTlsTransport(std::move(tls)), std::move(*key),
                                       systemClock(), std::move(asking))};
}

/// What to do where the authority's own answer does not say it.
std::string remedy(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
        return "Is signetd running there, and the way to it open? Try again later";
    case ErrorCode::Busy:
        return "Try again in a minute";
    case ErrorCode::Unauthorized:
        return "This operator key is not, or no longer, known there. Ask for a new link, then: signet pair "
               "LINK";
    case ErrorCode::Forbidden:
        return "Ask an administrator to do it, or to give you a larger role";
    case ErrorCode::ClockOff:
        return "Set the clock that is wrong; timedatectl tells whether yours is kept right";
    case ErrorCode::Conflict:
        return "Look how it is now, then decide again";
    default:
        return {};
    }
}

} // namespace

void addAuthorityOptions(CLI::App& app, AuthorityOptions& options)
{
    auto* name = app.add_option("--authority", options.authority,
                                "which authority, by the name of its profile; else SIGNET_AUTHORITY, or the "
                                "only one that is known here")
                     ->option_text("NAME");
    app.add_option("--profile-file", options.profileFile, "use the profile in this file")
        ->option_text("FILE")
        ->excludes(name);
    app.add_flag("--json", options.json, "print a JSON document");
}

std::vector<std::pair<std::string, std::string>> authorityStatuses(const std::string& done,
                                                                   const std::string& refused)
{
    return {{"0", done},
            {"1", refused},
            {"2", "could not be done; the reason is on standard error"},
            {"3", "the authority does not answer"}};
}

ExitStatus statusOf(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::Forbidden:
    case ErrorCode::Unauthorized:
    case ErrorCode::NotAllowed:
    case ErrorCode::Conflict:
        return ExitStatus::Refused;
    case ErrorCode::Unreachable:
    case ErrorCode::Busy:
        return ExitStatus::Unreachable;
    default:
        return ExitStatus::Trouble;
    }
}

Error explained(Error error)
{
    if (error.hint.empty())
        error.hint = remedy(error.code);
    return error;
}

ExitStatus complain(const Error& error, const AuthorityOptions& options)
{
    complain(error);
    if (options.json && !error.message.empty())
        answer(documentText(
            {{"error", {{"code", toString(error.code)}, {"message", error.message}, {"hint", error.hint}}}}));
    return statusOf(error.code);
}

ExitStatus withAuthority(const AuthorityOptions& options,
                         const std::function<Result<ExitStatus>(Connection&)>& work)
{
    auto connection = connect(options);
    if (!connection) {
        complain(connection.error(), options);
        return ExitStatus::Trouble;
    }
    const auto status = work(*connection);
    return status ? *status : complain(explained(status.error()), options);
}

} // namespace signet::command
