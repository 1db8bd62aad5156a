#pragma once

// The files of a record: made for its owner alone, durable with their folder, and locked against each other.
//
// Beside "<record>" lie SQLite's "-wal" and "-shm", "<record>.lock" (shared by every process that has the
// record open, exclusive while it is migrated or replaced) and "<record>.node-<name>.lock" (the process that
// runs under that node name). Lock files stay; flock(2) goes with the process, however that ends.
//
// Internal to core/record. Errors: Io, NotFound, AlreadyExists, NotAllowed. Thread-safety: pure functions; a
// FileLock belongs to one thread at a time.

#include "core/base/descriptor.h"
#include "core/base/result.h"

#include <chrono>
#include <string>
#include <vector>

namespace signet::record {

/// A file that is held for its process. Movable; released when it goes.
class FileLock
{
public:
    enum class Kind : std::uint8_t { Shared, Exclusive };
    /// Waits up to `patience`. Conflict when another process holds it; Io.
    static Result<FileLock> acquire(const std::string& path, Kind kind, std::chrono::milliseconds patience);
    FileLock() = default;
    [[nodiscard]] bool isHeld() const noexcept { return m_file.number() >= 0; }

private:
    explicit FileLock(Descriptor file) noexcept : m_file(std::move(file)) {}
    Descriptor m_file;
};

[[nodiscard]] std::string lockPath(const std::string& record);
[[nodiscard]] std::string nodeLockPath(const std::string& record, const std::string& node);

[[nodiscard]] bool fileExists(const std::string& path);
/// Its one absolute name, so that two names of a record share its locks. NotFound.
[[nodiscard]] Result<std::string> canonicalPath(const std::string& path);
/// An empty file of mode 0600 whatever the umask, that was not there before.
[[nodiscard]] Result<void> createPrivateFile(const std::string& path);
/// Takes away what others than the owner may do to the record's files.
[[nodiscard]] Result<void> makePrivate(const std::string& record);
/// What root makes beside a record belongs to the record's owner, who must be able to use it.
void giveToOwnerOf(const std::string& path, const std::string& record) noexcept;
/// Whether this process may write the file, and make files beside it.
[[nodiscard]] bool isWritable(const std::string& path);
/// Makes the file and its entry in its folder durable.
[[nodiscard]] Result<void> syncFile(const std::string& path);
[[nodiscard]] Result<void> syncFolderOf(const std::string& path);
/// Renames durably. AlreadyExists if there is something under the new name.
[[nodiscard]] Result<void> renameFile(const std::string& from, const std::string& to);
/// "<path>", or the first of "<path>-2", "<path>-3", … that is not taken.
[[nodiscard]] std::string freeName(const std::string& path);
/// What restorations have moved aside or not brought to their end: "<record>.replaced…",
/// "<record>.restoring".
[[nodiscard]] std::vector<std::string> restorationFiles(const std::string& record);
/// Where there is no record, and something of a restoration lies where it was: that the record is not lost,
/// and a new one is not what is wanted. NotFound; else nothing is wrong.
[[nodiscard]] Result<void> checkNoRestorationWasCutShort(const std::string& record);
void removeDatabase(const std::string& path) noexcept; ///< with its -wal, -shm and -journal

} // namespace signet::record
