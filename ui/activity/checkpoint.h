#pragma once

// Signed checkpoints of the activity log: reading one back, and whether it and the log agree.
// Errors: Damaged when signature or log do not fit; InvalidInput when it is no checkpoint. Thread-safety:
// pure functions; those with a client block, in the workspace's thread.

#include "core/authority/activity.h"
#include "core/protocol/client.h"

namespace signet::ui {

/// What a checkpoint vouches for, once its signature has been verified with the authority's checkpoint key.
[[nodiscard]] Result<authority::Checkpoint> readCheckpoint(std::string_view token,
                                                           const std::string& checkpointJwk);
/// A new one from the authority, its signature verified.
[[nodiscard]] Result<authority::Checkpoint> askCheckpoint(protocol::Client& client);
/// Whether the log still holds what the checkpoint saw.
[[nodiscard]] Result<authority::Checkpoint> compareCheckpoint(protocol::Client& client,
                                                              std::string_view token);

} // namespace signet::ui
