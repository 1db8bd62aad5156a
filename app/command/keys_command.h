#pragma once

// The subcommands of `signet keys`, where they have files of their own. Thread-safety: one thread.

#include "app/command/commands.h"

namespace signet::command {

void addConvert(Commands& commands, CLI::App& group);
void addBundle(Commands& commands, CLI::App& group);

} // namespace signet::command
