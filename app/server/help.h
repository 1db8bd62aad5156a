#pragma once

// How `signetd --help` looks: usage, options, settings with their defaults, exit status, examples; in 90
// columns.

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace signet::server {

/// The group of the options that are settings, which only one command's help lists.
inline constexpr const char* settingsGroup = "Settings";

struct HelpText
{
    std::string usage; ///< what follows the command's name
    std::vector<std::string> examples;
    bool listsSettings = false;
};

/// Gives `app` this help. Every command needs it.
void explain(CLI::App& app, HelpText text);
/// "signetd" or "signetd init".
[[nodiscard]] std::string fullName(const CLI::App& app);
/// What CLI11 found wrong with the arguments, in our words where its own are terse.
[[nodiscard]] std::string describe(const CLI::ParseError& error, const CLI::App& app);

} // namespace signet::server
