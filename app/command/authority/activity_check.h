#pragma once

// Whether an authority's activity log is whole, found out on this side of the wire.
//
// Errors: Damaged naming the entry or the checkpoint; InvalidInput for a file that holds none; the client's.
// Thread-safety: one thread.

#include "core/protocol/client.h"

#include <cstdint>
#include <string>

namespace signet::command {

struct CheckedActivity
{
    std::uint64_t entries = 0;
    std::string hash;             ///< of the last; "" if there is none
    std::uint64_t checkpoint = 0; ///< the entry that the checkpoint saw as the last; 0: none was given
};

/// Reads the whole log and follows its chain; then asks the authority to do the same. `checkpointFile` "" or
/// a checkpoint that must fit.
[[nodiscard]] Result<CheckedActivity> checkActivity(protocol::Client& client,
                                                    const std::string& checkpointFile);

} // namespace signet::command
