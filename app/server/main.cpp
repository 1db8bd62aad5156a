// signetd: the authority as a service.

#include "app/server/commands.h"
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

void addSettings(CLI::App& command, Flags& flags)
{
    command.add_option("--config", flags.config,
                       "settings file (TOML); else SIGNET_CONFIG, else " + std::string(usualSettingsFile));
    for (const SettingInfo& info : settingInfos())
        flags.options[info.name] =
            command.add_option("--" + std::string(info.name), flags.texts[info.name], std::string(info.help))
                ->group("Settings");
}

/// Runs `work` with the settings, or says what is wrong with them.
template <typename Work>
int withSettings(const Flags& flags, const Work& work)
{
    const auto settled = readSettings(flags);
    return settled ? work(settled->settings) : complain(settled.error());
}

int run(int argc, char** argv)
{
    CLI::App root("the authority: seals, opens, rotates, revokes and counts", "signetd");
    root.set_version_flag("--version", "signetd " SIGNET_VERSION);
    root.require_subcommand(1);
    std::map<const CLI::App*, Flags> flags;
    const auto add = [&](const char* name, const char* help) {
        auto* command = root.add_subcommand(name, help);
        addSettings(*command, flags[command]);
        return command;
    };
    InitWishes wishes;
    std::string role;
    std::string name;
    std::string path;
    bool printConfig = false;

    auto* init = add("init", "make record, master key, certificate, first keys and first site");
    init->add_option("--issuer", wishes.issuer, "what tokens name as their issuer; https:// and the machine");
    init->add_option("--name", wishes.name, "the authority's name, for people");
    init->add_option("--site", wishes.site, "the first site's name, such as enwiki")->required();
    init->add_option("--origin", wishes.origin, "where it is, such as https://wiki.example.org")->required();
    init->add_option("--operator", wishes.operatorName, "name of the first administrator");
    auto* certificate = add("certificate", "make the admin door's certificate where there is none");
    auto* serve = add("serve", "open both doors, until SIGTERM");
    serve->add_flag("--print-config", printConfig, "print the settings and where each came from, and end");
    auto* invite =
        add("invite", "print a link that makes somebody an operator, good for 10 minutes and once");
    invite->add_option("--role", role, "viewer, revoker, keykeeper or administrator")->required();
    invite->add_option("--name", name, "the operator's name")->required();
    auto* backup = add("backup", "copy the record, also while signetd serves");
    backup->add_option("FILE", path, "the copy; must not be there yet")->required();
    auto* restore = add("restore", "put a copy in the record's place; signetd must not serve");
    restore->add_option("FILE", path, "the copy")->required();
    auto* check = add("check", "check the record and its activity log");

    // CLI11 would say that none was named.
    const auto isFirst = [&](const auto& known) { return known.first->get_name() == argv[1]; };
    if (argc > 1 && argv[1][0] != '-' && std::none_of(flags.begin(), flags.end(), isFirst)) {
        complain({ErrorCode::InvalidInput, "There is no command \"" + toUtf8(argv[1]) + "\".",
                  "signetd --help names them all."});
        return 2;
    }
    try {
        root.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int status = root.exit(error);
        return status == 0 ? 0 : 2;
    }
    const CLI::App* command = root.get_subcommands().front();
    const Flags& given = flags.at(command);
    const auto read = [&given] { return readSettings(given); };
    if (command == init)
        return withSettings(given, [&](const auto& settings) { return initCommand(settings, wishes); });
    if (command == certificate)
        return withSettings(given, [](const auto& settings) { return certificateCommand(settings); });
    if (command == invite)
        return withSettings(given, [&](const auto& settings) { return inviteCommand(settings, role, name); });
    if (command == backup)
        return withSettings(given, [&](const auto& settings) { return backupCommand(settings, path); });
    if (command == restore)
        return withSettings(given, [&](const auto& settings) { return restoreCommand(settings, path); });
    if (command == check)
        return withSettings(given, [](const auto& settings) { return checkCommand(settings); });
    if (!printConfig)
        return serveCommand(read);
    const auto settled = read();
    if (!settled)
        return complain(settled.error());
    std::fputs(toToml(*settled).c_str(), stdout);
    return 0;
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
        return signet::server::run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "signetd: An internal error: %s\n", error.what());
    }
    return 1;
}
