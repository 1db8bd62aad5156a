#pragma once

// Copies of a record: the online backup, and putting one back in place.
//
// Internal to core/record. Errors: AlreadyExists (nothing is ever overwritten), NotFound, NotAllowed (a
// running node holds the record), Damaged (the backup does not pass its checks), Unsupported, Io.
// Thread-safety: as the connection.

#include "core/record/sqlite_connection.h"

#include <cstdint>

namespace signet::record {

/// A consistent copy of what is committed, in one file of mode 0600, durable with its folder, or no file.
/// Writers go on meanwhile.
Result<void> copyRecord(Connection& source, const std::string& path);

/// Numbers that a restored record skips. Tokens sealed after the backup carry a sequence that the restored
/// log has not reached; were it given out again, a new watermark would not refuse them.
inline constexpr std::uint64_t restoreSkips = 1'000'000'000;

/// Checks the backup, copies it and puts the copy in the place of the record, which is kept under
/// "<target>.replaced". Nodes have to tell anew what they have applied.
Result<void> restoreRecord(const std::string& backup, const std::string& target);

} // namespace signet::record
