#pragma once

// Opening the file of a record: its lock, its version, its migration, its quick check.
//
// Internal to core/record. Errors: as SqliteRecord::open. Thread-safety: pure functions.

#include "core/record/connections.h"
#include "core/record/record_files.h"

namespace signet::record {

struct OpenedRecord
{
    FileLock lock; ///< shared
    std::unique_ptr<Connections> connections;
};

/// `setup` without its path and access.
[[nodiscard]] Result<OpenedRecord> openRecord(const std::string& path, Connections::Setup setup);

} // namespace signet::record
