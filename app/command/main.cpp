// signet: inspect session cookies, make and check tokens, look after keys, drive an authority, from a
// terminal or a script.

#include "app/command/authority/authority_commands.h"
#include "app/command/commands.h"
#include "app/command/help.h"
#include "core/base/secret_bytes.h"

#include <sys/resource.h>

#include <csignal>
#include <exception>
#include <new>

#include <fcntl.h>
#include <unistd.h>

namespace signet::command {

namespace {

/// Keeps a file that is opened later from becoming descriptor 0, 1 or 2: what is written to a closed standard
/// output must fail, not end up in a key file.
void occupyStandardStreams() noexcept
{
    for (int number = 0; number <= 2; ++number)
        if (::fcntl(number, F_GETFD) == -1)
            ::open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY);
}

/// A core file would hold keys.
void forbidCoreFiles() noexcept
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

ExitStatus run(std::vector<std::string> arguments)
{
    CLI::App root("session cookies and tokens, their keys, and the authority that issues them", "signet");
    root.set_help_flag("-h,--help", "show this help");
    root.set_version_flag("--version", "signet " SIGNET_VERSION, "show the version");
    root.require_subcommand(0, 1);
    explain(root,
            {"COMMAND [ARGUMENT]…",
             {"inspect, jose and keys work on what you have here. The others drive an authority: signet pair "
              "makes you an operator of it.",
              "Each command has its own help, with examples: signet COMMAND --help."},
             {{"0", "done; what was asked about is verified and acceptable, or well"},
              {"1", "judged, and not acceptable; refused by the authority; needs attention"},
              {"2", "could not be done: wrong arguments, unreadable, nothing found, nowhere to write"},
              {"3", "the authority does not answer; worth trying again"}},
             {{"What is in this cookie, and is it good", "signet inspect --keys keys.jwk 'Cookie: …'"},
              {"A key, a token, and the token checked",
               "signet keys new --alg ES256 --out key.jwk\n"
               "    signet jose sign --key key.jwk '{\"sub\":\"me\"}' | signet jose verify --key key.jwk -"},
              {"Is all well at the authority", "signet status"},
              {"End every session of a person", "signet revoke user enwiki 'Zoë Ünal'"}}});
    Commands commands(root);
    addInspectCommand(commands);
    addJoseCommands(commands);
    addKeysCommands(commands);
    addPairCommand(commands);
    addStatusCommand(commands);
    addSiteCommands(commands);
    addRevokeCommands(commands);
    addRevocationsCommands(commands);
    addStatsCommand(commands);
    addActivityCommand(commands);
    addOperatorCommands(commands);
    addRingBundleCommands(commands);
    return commands.run(std::move(arguments));
}

} // namespace

} // namespace signet::command

int main(int argc, char** argv)
{
    using signet::command::ExitStatus;
    signet::enableSecretHeap();
    signet::command::occupyStandardStreams();
    signet::command::forbidCoreFiles();
    // Writing then fails, and is noticed like any other failure.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    auto status = ExitStatus::Trouble;
    try {
        status = signet::command::run(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
    } catch (const std::bad_alloc&) {
        signet::command::say("signet: There is not enough memory for this.");
    } catch (const std::exception& error) {
        signet::command::complain({signet::ErrorCode::Crypto,
                                   "An internal error: " + std::string(error.what()),
                                   "Please report it with what you did"});
    } catch (...) {
        signet::command::say("signet: An internal error. Please report it with what you did.");
    }
    return static_cast<int>(status);
}
