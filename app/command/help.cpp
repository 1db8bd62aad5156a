#include "app/command/help.h"

#include "app/command/layout.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace signet::command {

namespace {

constexpr std::size_t width = 90;

std::string block(std::string_view text, std::size_t indent)
{
    std::string result;
    for (const auto& line : wrapped(text, width - indent))
        result += std::string(indent, ' ') + line + '\n';
    return result;
}

using Rows = std::vector<std::pair<std::string, std::string>>;

/// Two columns; a left cell that is too wide stands on its own line.
std::string columns(const Rows& rows, std::size_t most)
{
    std::size_t left = 0;
    for (const auto& row : rows)
        if (displayWidth(row.first) <= most)
            left = std::max(left, displayWidth(row.first));
    std::string result;
    for (const auto& [name, text] : rows) {
        std::string line = "  " + padded(name, left) + "  ";
        const auto lines = wrapped(text, width - left - 4);
        if (displayWidth(name) > left) {
            result += "  " + name + '\n';
            line = std::string(left + 4, ' ');
        }
        for (const auto& piece : lines) {
            result += line + piece + '\n';
            line = std::string(left + 4, ' ');
        }
    }
    return result;
}

std::string fullName(const CLI::App* app)
{
    return app->get_parent() == nullptr ? app->get_name()
                                        : fullName(app->get_parent()) + ' ' + app->get_name();
}

Rows optionRows(const CLI::App& app)
{
    Rows rows;
    for (const auto* option : app.get_options()) {
        const auto& shown = option->get_option_text();
        std::string name = shown;
        if (!option->get_positional()) {
            name = option->get_name(false, true);
            if (const auto comma = name.find(','); comma != std::string::npos)
                name.insert(comma + 1, " ");
            if (!shown.empty())
                name += ' ' + shown;
        }
        rows.emplace_back(name, option->get_description());
    }
    return rows;
}

class HelpFormatter : public CLI::Formatter
{
public:
    explicit HelpFormatter(HelpText text) : m_text(std::move(text)) {}

    std::string make_help(const CLI::App* app, std::string /*name*/,
                          CLI::AppFormatMode /*mode*/) const override
    {
        std::string result = block(fullName(app) + ": " + app->get_description(), 0) + '\n';
        result += "Usage: " + fullName(app) + ' ' + m_text.usage + "\n\n";
        Rows commands;
        for (const auto* command : app->get_subcommands({}))
            commands.emplace_back(command->get_name(), command->get_description());
        if (!commands.empty())
            result += "Commands:\n" + columns(commands, 12) + '\n';
        for (const auto& paragraph : m_text.paragraphs)
            result += block(paragraph, 0) + '\n';
        result += "Options:\n" + columns(optionRows(*app), 28) + '\n';
        if (!m_text.exitStatuses.empty())
            result += "Exit status:\n" + columns(m_text.exitStatuses, 8) + '\n';
        result += "Examples:\n";
        for (const auto& example : m_text.examples)
            result += block(example.what + ':', 2) + "    " + example.line + '\n';
        return result;
    }

private:
    HelpText m_text;
};

} // namespace

void explain(CLI::App& app, HelpText text)
{
    app.formatter(std::make_shared<HelpFormatter>(std::move(text)));
}

} // namespace signet::command
