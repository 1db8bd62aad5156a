// signetd: the authority as a service.

#include "app/server/commands.h"
#include "app/server/help.h"
#include "core/base/secret_bytes.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <list>

#include <fcntl.h>
#include <unistd.h>

namespace signet::server {

namespace {

/// What the flags of all commands said, by name of setting.
struct Flags
{
    std::string config;
    std::map<std::string_view, std::string> texts;
    std::map<std::string_view, CLI::Option*> options;

    [[nodiscard]] SettingTexts given() const
    {
        SettingTexts given;
        for (const auto& [name, option] : options)
            if (option->count() > 0)
                given.emplace(name, texts.at(name));
        return given;
    }
};

const char* lookUp(const char* name)
{
    return std::getenv(name); // NOLINT(concurrency-mt-unsafe): nobody sets the environment
}

Result<Settled> readSettings(const Flags& flags)
{
    const char* const named = lookUp("SIGNET_CONFIG");
    std::string path = !flags.config.empty() ? flags.config : named != nullptr ? named : "";
    // The usual file need not be there; one that was named must. One that may not be looked at is not passed
    // over.
    if (path.empty() &&
        (::access(usualSettingsFile.data(), F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR)))
        path = usualSettingsFile;
    SettingTexts file;
    if (!path.empty()) {
        auto read = readSettingsFile(path);
        if (!read)
            return tl::unexpected(read.error());
        file = std::move(*read);
    }
    return settle(file, readSettingsEnvironment(lookUp), flags.given());
}

/// "the record's file; /var/lib/signet/record.db if not given"
std::string helpOf(const SettingInfo& info)
{
    const std::string usual = info.get(ServerSettings());
    return std::string(info.help) + (usual.empty() ? "" : "; " + usual + " if not given");
}

void addSettings(CLI::App& command, Flags& flags)
{
    command
        .add_option("--config", flags.config,
                    "settings file (TOML); SIGNET_CONFIG if not given, else " +
                        std::string(usualSettingsFile))
        ->option_text("FILE");
    for (const SettingInfo& info : settingInfos())
        flags.options[info.name] =
            command.add_option("--" + std::string(info.name), flags.texts[info.name], helpOf(info))
                ->option_text(info.isNumber ? "NUMBER" : "TEXT")
                ->group(settingsGroup);
}

/// What the commands were given beside settings.
struct Arguments
{
    InitWishes wishes;
    std::string role;
    std::string name;
    std::string path;
    bool printConfig = false;
};

struct Command
{
    CLI::App* app = nullptr;
    Flags flags;
    std::function<int(const ReadSettings&)> run;
};
using Commands = std::list<Command>;

/// Runs `work` with the settings, or says what is wrong with them.
template <typename Work>
std::function<int(const ReadSettings&)> withSettings(Work work)
{
    return [work](const ReadSettings& read) {
        const auto settled = read();
        return settled ? work(settled->settings) : complain(settled.error());
    };
}

CLI::App& add(CLI::App& root, Commands& commands, const char* name, const char* help, HelpText text,
              std::function<int(const ReadSettings&)> run)
{
    Command& command = commands.emplace_back();
    command.app = root.add_subcommand(name, help);
    command.run = std::move(run);
    explain(*command.app, std::move(text));
    addSettings(*command.app, command.flags);
    return *command.app;
}

void addMaking(CLI::App& root, Commands& commands, Arguments& given)
{
    auto& init =
        add(root, commands, "init", "make record, master key, certificate, first keys and first site",
            {"--site NAME --origin URL [OPTION]…",
             {"signetd init --site enwiki --origin https://wiki.example.org --operator Ada",
              "signetd init --config signetd.toml --site enwiki --origin https://wiki.example.org"}},
            withSettings([&given](const auto& settings) { return initCommand(settings, given.wishes); }));
    init.add_option("--site", given.wishes.site, "the first site's name, such as enwiki")
        ->required()
        ->option_text("NAME");
    init.add_option("--origin", given.wishes.origin, "where it is, such as https://wiki.example.org")
        ->required()
        ->option_text("URL");
    init.add_option("--issuer", given.wishes.issuer,
                    "what tokens name as their issuer, an https URL; https:// and the machine's name if not "
                    "given")
        ->option_text("URL");
    init.add_option("--name", given.wishes.name, "the authority's name, for people; the issuer if not given")
        ->option_text("TEXT");
    init.add_option("--operator", given.wishes.operatorName,
                    "name of the first administrator; " + given.wishes.operatorName + " if not given")
        ->option_text("NAME");
    add(root, commands, "certificate", "make the admin door's certificate where there is none",
        {"[OPTION]…", {"signetd certificate"}}, withSettings(certificateCommand));
}

int printSettings(const ReadSettings& read)
{
    const auto settled = read();
    if (!settled)
        return complain(settled.error());
    std::fputs(toToml(*settled).c_str(), stdout);
    return 0;
}

void addServing(CLI::App& root, Commands& commands, Arguments& given)
{
    auto& serve =
        add(root, commands, "serve", "open both doors, until SIGTERM",
            {"[OPTION]…",
             {"signetd serve --config signetd.toml",
              "signetd serve --data-socket '' --data-tcp 127.0.0.1:7480", "signetd serve --print-config"},
             true},
            [&given](const ReadSettings& read) {
                return given.printConfig ? printSettings(read) : serveCommand(read);
            });
    serve.add_flag("--print-config", given.printConfig,
                   "print the settings and where each came from, and end");
    auto& invite = add(root, commands, "invite",
                       "print a link that makes somebody an operator, good for 10 minutes and once",
                       {"--role ROLE --name NAME [OPTION]…", {"signetd invite --role revoker --name Grace"}},
                       withSettings([&given](const auto& settings) {
                           return inviteCommand(settings, given.role, given.name);
                       }));
    invite.add_option("--role", given.role, "viewer, revoker, keykeeper or administrator")
        ->required()
        ->option_text("ROLE");
    invite.add_option("--name", given.name, "the operator's name")->required()->option_text("NAME");
}

void addKeeping(CLI::App& root, Commands& commands, Arguments& given)
{
    auto& backup =
        add(root, commands, "backup", "copy the record, also while signetd serves",
            {"FILE [OPTION]…", {"signetd backup /srv/backup/record-$(date +%F).db"}},
            withSettings([&given](const auto& settings) { return backupCommand(settings, given.path); }));
    backup.add_option("FILE", given.path, "the copy; must not be there yet")->required()->option_text("FILE");
    auto& restore =
        add(root, commands, "restore", "put a copy in the record's place; signetd must not serve",
            {"FILE [OPTION]…", {"signetd restore /srv/backup/record-2026-11-24.db"}},
            withSettings([&given](const auto& settings) { return restoreCommand(settings, given.path); }));
    restore.add_option("FILE", given.path, "the copy")->required()->option_text("FILE");
    add(root, commands, "check", "check the record and its activity log",
        {"[OPTION]…", {"signetd check", "signetd check --record /srv/backup/record-2026-11-24.db"}},
        withSettings(checkCommand));
}

int refuse(const std::string& message, const CLI::App& app)
{
    complain({ErrorCode::InvalidInput, message, fullName(app) + " --help says more."});
    return 2;
}

int run(int argc, char** argv)
{
    CLI::App root("the authority: seals, opens, rotates, revokes and counts", "signetd");
    root.set_version_flag("--version", "signetd " SIGNET_VERSION, "show the version");
    root.require_subcommand(1);
    explain(root, {"COMMAND [OPTION]…",
                   {"signetd init --site enwiki --origin https://wiki.example.org", "signetd serve",
                    "signetd backup /srv/backup/record.db"}});
    Arguments given;
    Commands commands;
    addMaking(root, commands, given);
    addServing(root, commands, given);
    addKeeping(root, commands, given);

    // CLI11 would say that none was named.
    const auto isFirst = [&](const Command& known) { return known.app->get_name() == argv[1]; };
    if (argc > 1 && argv[1][0] != '-' && std::none_of(commands.begin(), commands.end(), isFirst))
        return refuse("There is no command \"" + toUtf8(argv[1]) + "\".", root);
    if (argc <= 1) {
        std::fputs(root.help().c_str(), stderr);
        return 2;
    }
    const auto named = [&]() -> const CLI::App& {
        const auto parsed = root.get_subcommands();
        return parsed.empty() ? root : *parsed.front();
    };
    try {
        root.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        std::fputs(named().help().c_str(), stdout);
        return 0;
    } catch (const CLI::CallForVersion& version) {
        print(version.what());
        return 0;
    } catch (const CLI::ParseError& error) {
        return refuse(describe(error, named()), named());
    }
    const Command& command = *std::find_if(commands.begin(), commands.end(),
                                           [&](const Command& one) { return one.app == &named(); });
    return command.run([&command] { return readSettings(command.flags); });
}

/// What could not be written must not look like success.
int checkOutput(int status)
{
    const bool isWritten = std::fflush(stdout) == 0;
    const int number = errno;
    if (isWritten && std::ferror(stdout) == 0)
        return status;
    // Whoever has read enough knows.
    if (isWritten || number != EPIPE)
        complain({ErrorCode::Io,
                  std::string("Standard output cannot be written") +
                      (isWritten ? "." : ": " + std::string(std::strerror(number)) + "."),
                  "Look where it leads to."});
    return std::max(status, 1);
}

/// Neither core files nor another process of the same user may see keys, and files are their owner's alone.
void shutIn() noexcept
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
    ::umask(S_IRWXG | S_IRWXO);
    std::signal(SIGPIPE, SIG_IGN);
    // What is written to a closed standard stream must fail, not end up in the record.
    for (int number = 0; number <= 2; ++number)
        if (::fcntl(number, F_GETFD) == -1)
            ::open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY);
}

} // namespace

} // namespace signet::server

int main(int argc, char** argv)
{
    signet::server::shutIn();
    signet::enableSecretHeap();
    try {
        return signet::server::checkOutput(signet::server::run(argc, argv));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "signetd: An internal error: %s\n", error.what());
    }
    return 1;
}
