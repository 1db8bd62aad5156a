#pragma once

// Copies of a record: the online backup, and putting one back in place.
//
// Internal to core/record. Errors: AlreadyExists (nothing is ever overwritten), NotFound, NotAllowed (a
// running node holds the record), Damaged (the backup does not pass its checks), Unsupported, Io.
// Thread-safety: as the connection.

#include "core/record/sqlite_connection.h"
#include "core/record/sqlite_record.h"

namespace signet::record {

/// A consistent copy of what is committed, in one file of mode 0600, durable with its folder, or no file.
/// Writers go on meanwhile.
Result<void> copyRecord(Connection& source, const std::string& path);

/// Checks the backup, copies it and puts the copy in the place of the record, which is kept beside it. Nodes
/// have to tell anew what they have applied. `accept` may be empty.
Result<Restored> restoreRecord(const std::string& backup, const std::string& target, Timestamp now,
                               const SqliteRecord::Accept& accept);

} // namespace signet::record
