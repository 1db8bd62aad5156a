#pragma once

// How `--help` looks: usage, what it does, options, exit status, examples; wrapped to 90 columns.

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace signet::command {

struct Example
{
    std::string what;
    std::string line;
};

struct HelpText
{
    std::string usage; ///< what follows the command's name
    std::vector<std::string> paragraphs;
    std::vector<std::pair<std::string, std::string>> exitStatuses;
    std::vector<Example> examples;
};

/// Gives `app` this help. Every command needs it: there is no other.
void explain(CLI::App& app, HelpText text);

} // namespace signet::command
