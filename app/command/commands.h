#pragma once

// The commands of `signet`, and how one of them is found and run.
//
// Thread-safety: one thread.

#include "app/command/message.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace signet::command {

/// Every command with what it does.
class Commands
{
public:
    explicit Commands(CLI::App& root) : m_root(root) {}
    [[nodiscard]] CLI::App& root() noexcept { return m_root; }

    /// `run` is called when `app` turns out to be what was asked for.
    void add(CLI::App* app, std::function<ExitStatus()> run) { m_entries.emplace_back(app, std::move(run)); }
    /// Reads the arguments (without the program's name) and runs the command they name.
    [[nodiscard]] ExitStatus run(std::vector<std::string> arguments);

private:
    CLI::App& m_root;
    std::vector<std::pair<CLI::App*, std::function<ExitStatus()>>> m_entries;
};

// One function a file of commands.
void addInspectCommand(Commands& commands);
void addJoseCommands(Commands& commands);
void addKeysCommands(Commands& commands);

/// Adds "--passphrase-file FILE" to a command.
void addPassphraseOption(CLI::App& app, std::string& file);

} // namespace signet::command
