#pragma once

// The commands of `signet` that drive an authority. Thread-safety: one thread.

#include "app/command/commands.h"

namespace signet::command {

void addPairCommand(Commands& commands);
void addStatusCommand(Commands& commands);
void addSiteCommands(Commands& commands);
/// The subcommands of `signet keys` that concern an authority's key ring.
void addRingCommands(Commands& commands, CLI::App& keysGroup);
void addScheduleCommand(Commands& commands, CLI::App& keysGroup);
void addRevokeCommands(Commands& commands);
void addRevocationsCommands(Commands& commands);
void addStatsCommand(Commands& commands);
void addActivityCommand(Commands& commands);
void addOperatorCommands(Commands& commands);
void addRingBundleCommands(Commands& commands);

} // namespace signet::command
