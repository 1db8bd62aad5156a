#pragma once

// What `signet` says when something is wrong, and how it ends.
//
// Sentences go to standard error and begin with "signet: "; whatever came from outside is made printable, so
// that no token or file name can drive the terminal.
// Thread-safety: call from one thread.

#include "core/base/refusal.h"
#include "core/base/result.h"

#include <string_view>

namespace signet::command {

/// Exit statuses; scripts hold on to them.
enum class ExitStatus : int {
    Good = 0,        ///< done; for inspections: everything found is verified and acceptable
    Refused = 1,     ///< judged, and not acceptable; refused by the authority; needs attention
    Trouble = 2,     ///< could not be done: unreadable, unknown, nothing found, nowhere to write
    Unreachable = 3, ///< the authority does not answer; worth trying again
};

/// One line on standard error, without "signet: ".
void say(std::string_view line);
/// "signet: <message> <hint>" on standard error. Answers Trouble, so that a command can end with it. An error
/// without a message (the reader of our output is gone) ends silently.
ExitStatus complain(const Error& error);
/// "refused: <name>: <detail>" on standard error. Answers Refused.
ExitStatus complain(const Refused& refused);

} // namespace signet::command
