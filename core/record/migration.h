#pragma once

// Making a record, and bringing one of an older version up to date.
//
// Internal to core/record. Errors: Damaged (no record, or damaged), Unsupported (written by a newer version),
// AlreadyExists, Io. Thread-safety: the caller holds the record's lock: exclusively, but for
// `schemaVersionOf`.

#include "core/record/schema.h"
#include "core/record/sqlite_connection.h"

namespace signet::record {

/// The schema version of a file that is a record, at most `known`.
[[nodiscard]] Result<int> schemaVersionOf(Connection& connection, int known = schemaVersion());

/// Makes an empty record under a name that was not taken; all of it or nothing.
Result<void> createRecord(const std::string& path, std::span<const Migration> steps = migrations());
/// The schema of an empty record in memory.
Result<void> createSchema(Connection& connection, std::span<const Migration> steps = migrations());

/// Applies what is newer than the record, in one transaction; the record stays as it is if anything fails.
Result<void> applyMigrations(Connection& connection, std::span<const Migration> steps = migrations());
/// The same, after a copy was put beside the record: "<path>.v<version>-backup".
Result<void> migrateRecord(const std::string& path, std::chrono::milliseconds busyTime,
                           std::span<const Migration> steps = migrations());

} // namespace signet::record
