#include "app/command/commands.h"

#include "app/command/layout.h"
#include "app/command/output.h"

#include <algorithm>
#include <numeric>

namespace signet::command {

namespace {

/// Levenshtein's distance: how many letters to change, add or drop.
std::size_t distance(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// " Did you mean 'x'?" or "".
std::string suggestion(const std::string& given, const std::vector<std::string>& known)
{
    if (given.size() > 40)
        return {};
    std::string best;
    std::size_t least = std::max<std::size_t>(2, given.size() / 3) + 1;
    for (const auto& name : known) {
        const auto cost = distance(given, name);
        if (cost < least) {
            least = cost;
            best = name;
        }
    }
    return best.empty() ? std::string() : "Did you mean '" + best + "'? ";
}

std::string fullName(const CLI::App& app)
{
    return app.get_parent() == nullptr ? app.get_name() : fullName(*app.get_parent()) + ' ' + app.get_name();
}

std::string seeHelp(const CLI::App& app)
{
    return "See " + fullName(app) + " --help";
}

/// The command that the leading words name, as far as they do; `words` counts those taken.
CLI::App& follow(CLI::App& root, const std::vector<std::string>& arguments, std::size_t& words)
{
    CLI::App* app = &root;
    for (words = 0; words < arguments.size(); ++words) {
        CLI::App* next = nullptr;
        for (auto* command : app->get_subcommands({}))
            if (command->get_name() == arguments[words])
                next = command;
        if (next == nullptr)
            break;
        app = next;
    }
    return *app;
}

std::vector<std::string> optionNames(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const auto* option : app.get_options())
        for (const auto& name : option->get_lnames())
            names.push_back("--" + name);
    return names;
}

Error unknownArgument(const std::string& given, const CLI::App& app)
{
    if (given.size() > 1 && given.front() == '-') {
        const auto name = given.substr(0, given.find('='));
        return {ErrorCode::InvalidInput, "'" + fullName(app) + "' has no option '" + name + "'",
                suggestion(name, optionNames(app)) + seeHelp(app) +
                    "; before a text that begins with '-' write --"};
    }
    return {ErrorCode::InvalidInput,
            "'" + fullName(app) + "' has no use for the further argument '" +
                shortened(printable(given), 60) + "'",
            "Quote a text that holds spaces. " + seeHelp(app)};
}

/// The first thing that must be given and is not, by the name its help has.
std::string missingArgument(const CLI::App& app)
{
    for (const auto* option : app.get_options()) {
        if (!option->get_required() || option->count() > 0)
            continue;
        if (option->get_positional())
            return option->get_option_text();
        return option->get_name(false, true) + ' ' + option->get_option_text();
    }
    return {};
}

/// What CLI11 found wrong with the arguments of `app`, in our words where its own are terse.
Error describe(const CLI::ParseError& error, const CLI::App& app)
{
    const auto extra = app.remaining();
    const bool isMissing = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
    // What is missing may be what was misspelt.
    if (!extra.empty() && (isMissing || dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr))
        return unknownArgument(extra.front(), app);
    const auto missing = isMissing ? missingArgument(app) : std::string();
    if (!missing.empty())
        return {ErrorCode::InvalidInput, "'" + fullName(app) + "' needs " + missing, seeHelp(app)};
    std::string message = error.what();
    if (const auto end = message.find('\n'); end != std::string::npos)
        message.erase(end);
    return {ErrorCode::InvalidInput, message, seeHelp(app)};
}

} // namespace

ExitStatus Commands::run(std::vector<std::string> arguments)
{
    if (!arguments.empty() && arguments.front() == "help") {
        arguments.erase(arguments.begin());
        arguments.emplace_back("--help");
    }
    std::size_t words = 0;
    CLI::App& app = follow(m_root, arguments, words);
    const bool isGroup = !app.get_subcommands({}).empty();
    if (isGroup && words == arguments.size()) {
        say(app.help());
        return ExitStatus::Trouble;
    }
    if (isGroup && (arguments[words].empty() || arguments[words].front() != '-')) {
        std::vector<std::string> known;
        for (const auto* command : app.get_subcommands({}))
            known.push_back(command->get_name());
        const std::string where = words == 0 ? "" : "'" + fullName(app) + "' has ";
        const std::string& given = arguments[words];
        return complain({ErrorCode::InvalidInput,
                         (words == 0 ? "There is no command '" : where + "no command '") + given + "'",
                         suggestion(given, known) + seeHelp(app)});
    }

    try {
        std::reverse(arguments.begin(), arguments.end()); // as CLI11 wants them
        m_root.parse(std::move(arguments));
    } catch (const CLI::CallForHelp&) {
        const auto printed = print(app.help());
        return printed ? ExitStatus::Good : complain(printed.error());
    } catch (const CLI::CallForVersion& version) {
        const auto printed = print(std::string(version.what()) + '\n');
        return printed ? ExitStatus::Good : complain(printed.error());
    } catch (const CLI::ParseError& error) {
        return complain(describe(error, app));
    }
    for (const auto& [command, run] : m_entries)
        if (command == &app)
            return run();
    return complain({ErrorCode::InvalidInput, "No command is given", seeHelp(app)});
}

void addPassphraseOption(CLI::App& app, std::string& file)
{
    app.add_option("--passphrase-file", file,
                   "the passphrase of an encrypted key file is the first line of this file; "
                   "without it, it is asked for on the terminal")
        ->option_text("FILE");
}

} // namespace signet::command
