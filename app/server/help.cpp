#include "app/server/help.h"

#include "app/server/settings_file.h"
#include "core/base/text.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace signet::server {

namespace {

constexpr std::size_t width = 90;

using Rows = std::vector<std::pair<std::string, std::string>>;

/// ASCII, broken at spaces; each line but the first begins with `indent` spaces.
std::string wrapped(std::string_view text, std::size_t indent)
{
    std::string result;
    std::size_t used = indent;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (used > indent && used + 1 + word.size() > width) {
            result += '\n' + std::string(indent, ' ');
            used = indent;
        } else if (used > indent) {
            result += ' ';
            ++used;
        }
        result += word;
        used += word.size();
    }
    return result + '\n';
}

/// Two columns.
std::string columns(const std::string& title, const Rows& rows)
{
    std::size_t left = 0;
    for (const auto& row : rows)
        left = std::max(left, row.first.size());
    std::string result = title + ":\n";
    for (const auto& [name, text] : rows)
        result += "  " + name + std::string(left - name.size() + 2, ' ') + wrapped(text, left + 4);
    return result + '\n';
}

std::string nameOf(const CLI::Option& option)
{
    std::string name = option.get_positional() ? std::string() : option.get_name(false, true);
    if (const auto comma = name.find(','); comma != std::string::npos)
        name.insert(comma + 1, " ");
    if (!option.get_option_text().empty())
        name += (name.empty() ? "" : " ") + option.get_option_text();
    return name;
}

Rows optionRows(const CLI::App& app, bool settings)
{
    Rows rows;
    for (const CLI::Option* option : app.get_options())
        if ((option->get_group() == settingsGroup) == settings)
            rows.emplace_back(nameOf(*option), option->get_description());
    return rows;
}

class HelpFormatter : public CLI::Formatter
{
public:
    explicit HelpFormatter(HelpText text) : m_text(std::move(text)) {}

    std::string make_help(const CLI::App* app, std::string /*name*/,
                          CLI::AppFormatMode /*mode*/) const override
    {
        std::string result = wrapped(fullName(*app) + ": " + app->get_description(), 0) + '\n';
        result += "Usage: " + fullName(*app) + ' ' + m_text.usage + "\n\n";
        Rows commands;
        for (const CLI::App* command : app->get_subcommands({}))
            commands.emplace_back(command->get_name(), command->get_description());
        if (!commands.empty())
            result += columns("Commands", commands);
        result += columns("Options", optionRows(*app, false));
        result += aboutSettings(*app);
        result += columns("Exit status", {{"0", "done"},
                                          {"1", "could not be done, or the record is not whole"},
                                          {"2", "wrong arguments"}});
        result += "Examples:\n";
        for (const std::string& example : m_text.examples)
            result += "  " + example + '\n';
        return result;
    }

private:
    [[nodiscard]] std::string aboutSettings(const CLI::App& app) const
    {
        if (m_text.listsSettings)
            return columns("Settings", optionRows(app, true)) +
                   wrapped(
                       "Each may stand in the settings file (record = \"/srv/record.db\") and in the "
                       "environment (SIGNET_RECORD) as well; a flag goes before the environment, and that "
                       "before the file.",
                       0) +
                   '\n';
        return wrapped("Settings, such as --record FILE, are those of signetd serve; signetd serve --help "
                       "lists them.",
                       0) +
               '\n';
    }

    HelpText m_text;
};

/// The first thing that must be given and is not, by the name its help has.
std::string missingArgument(const CLI::App& app)
{
    for (const CLI::Option* option : app.get_options())
        if (option->get_required() && option->count() == 0)
            return nameOf(*option);
    return {};
}

} // namespace

void explain(CLI::App& app, HelpText text)
{
    app.formatter(std::make_shared<HelpFormatter>(std::move(text)));
    app.set_help_flag("-h,--help", "show this help");
}

std::string fullName(const CLI::App& app)
{
    return (app.get_parent() == nullptr ? "" : fullName(*app.get_parent()) + ' ') + app.get_name();
}

std::string describe(const CLI::ParseError& error, const CLI::App& app)
{
    const std::string name = "'" + fullName(app) + "'";
    const bool isMissing = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
    // What is missing may be what was misspelt.
    const auto extra = app.remaining();
    if (!extra.empty() && (isMissing || dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)) {
        const std::string given = toTomlString(toUtf8(extra.front()));
        return name + (extra.front().starts_with("-")
                           ? " has no option " + given + "."
                           : " has no use for the further argument " + given + ".");
    }
    if (const auto missing = isMissing ? missingArgument(app) : std::string(); !missing.empty())
        return name + " needs " + missing + ".";
    const std::string said = error.what();
    return said.substr(0, said.find('\n')) + ".";
}

} // namespace signet::server
