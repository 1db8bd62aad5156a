#include "core/record/record_copy.h"

#include "core/record/migration.h"
#include "core/record/record_check.h"
#include "core/record/record_files.h"

#include <thread>

#include <sqlite3.h>

namespace signet::record {

namespace {

constexpr std::chrono::milliseconds patience{5'000};

Result<void> copyPages(Connection& source, Connection& target)
{
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (backup == nullptr)
        return tl::unexpected(target.error(sqlite3_extended_errcode(target.handle())));
    // All pages in one step, which is one snapshot: in several, each write between them would start it anew.
    const auto deadline = std::chrono::steady_clock::now() + patience;
    int code = sqlite3_backup_step(backup, -1);
    while ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        code = sqlite3_backup_step(backup, -1);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        return {};
    return tl::unexpected(target.error(finished != SQLITE_OK ? finished : code));
}

Result<void> copyInto(Connection& source, const std::string& path)
{
    if (auto done = createPrivateFile(path); !done)
        return done;
    auto target = Connection::open(path, Access::ReadWrite, patience);
    if (!target)
        return tl::unexpected(target.error());
    if (auto done = copyPages(source, **target); !done)
        return done;
    // The copy says of itself that it has a log beside it, as its source has; it is to be one file.
    return (*target)->script("PRAGMA journal_mode=DELETE");
}

/// Opened for reading, whatever its medium and journal.
Result<std::unique_ptr<Connection>> openBackup(const std::string& path)
{
    auto name = canonicalPath(path);
    if (!name)
        return fail(ErrorCode::NotFound, "There is no backup '" + path + "'.", "Name another file.");
    auto connection = Connection::open(*name, Access::ReadOnly, patience);
    if (!connection)
        return connection;
    const auto version = schemaVersionOf(**connection);
    if (!version && version.error().code == ErrorCode::Io && !fileExists(*name + "-wal")) {
        connection = Connection::open(*name, Access::Immutable, patience);
        if (!connection)
            return connection;
        if (const auto again = schemaVersionOf(**connection); !again)
            return tl::unexpected(again.error());
        return connection;
    }
    if (!version)
        return tl::unexpected(version.error());
    return connection;
}

/// The last number that a record has given out; 0 if it cannot be read.
std::uint64_t lastSeqOf(const std::string& path, Access access)
{
    if (!fileExists(path))
        return 0;
    auto connection = Connection::open(path, access, patience);
    if (!connection)
        return 0;
    const std::uint64_t seq =
        static_cast<std::uint64_t>((*connection)->number("SELECT seq FROM versions").value_or(0));
    // What only its log holds goes into the file, so that it is whole under its new name.
    if (access == Access::ReadWrite)
        static_cast<void>((*connection)->script("PRAGMA wal_checkpoint(TRUNCATE)"));
    return seq;
}

/// That of the record to be replaced, which has another name already where a restoration was cut short.
std::uint64_t replacedSeqOf(const std::string& target)
{
    std::uint64_t seq = lastSeqOf(target, Access::ReadWrite);
    for (const std::string& moved : restorationFiles(target))
        seq = std::max(seq, lastSeqOf(moved, Access::ReadOnly));
    return seq;
}

/// The copy, brought up to date and made ready to go on.
Result<void> prepareCopy(const std::string& path, std::uint64_t replacedSeq)
{
    auto connection = Connection::open(path, Access::ReadWrite, patience);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto done = applyMigrations(**connection); !done)
        return done;
    if (auto done = checkWhole(**connection); !done)
        return done;
    auto scope = Scope::begin(**connection, Scope::Kind::Write);
    if (!scope)
        return tl::unexpected(scope.error());
    if (auto done =
            (*connection)->execute("UPDATE versions SET seq = MAX(seq, ?) + ?", replacedSeq, restoreSkips);
        !done)
        return done;
    if (auto done = (*connection)->execute("DELETE FROM node"); !done)
        return done;
    if (auto done = (*scope)->commit(); !done)
        return done;
    return (*connection)->script("PRAGMA journal_mode=WAL");
}

/// Moves the record and its log out of the way.
Result<void> moveAway(const std::string& target)
{
    const std::string replaced = freeName(target + ".replaced");
    for (const char* suffix : {"", "-wal"}) {
        if (!fileExists(target + suffix))
            continue;
        if (auto done = renameFile(target + suffix, replaced + suffix); !done)
            return done;
    }
    removeDatabase(target); // the -shm, which means nothing without them
    return {};
}

Result<void> putInPlace(Connection& backup, const std::string& target)
{
    const std::string restoring = target + ".restoring";
    removeDatabase(restoring);
    const std::uint64_t replacedSeq = replacedSeqOf(target);
    auto done = copyInto(backup, restoring);
    if (done)
        done = prepareCopy(restoring, replacedSeq);
    if (done)
        done = syncFile(restoring);
    giveToOwnerOf(restoring, target);
    if (done)
        done = moveAway(target);
    if (done)
        done = renameFile(restoring, target);
    if (!done)
        removeDatabase(restoring);
    return done;
}

/// The absolute name of a file that may not be there yet.
Result<std::string> nameOfTarget(const std::string& path)
{
    if (fileExists(path))
        return canonicalPath(path);
    const auto slash = path.rfind('/');
    auto folder = canonicalPath(slash == std::string::npos ? "." : path.substr(0, slash + 1));
    if (!folder)
        return fail(ErrorCode::NotFound, "There is no folder for '" + path + "'.", "Make it first.");
    return *folder + "/" + path.substr(slash == std::string::npos ? 0 : slash + 1);
}

} // namespace

Result<void> copyRecord(Connection& source, const std::string& path)
{
    if (fileExists(path))
        return fail(ErrorCode::AlreadyExists, "There is a file '" + path + "' already.",
                    "Name another, or move that one away.");
    const std::string partial = freeName(path + ".partial");
    auto done = copyInto(source, partial);
    if (done)
        done = syncFile(partial);
    if (done)
        done = renameFile(partial, path);
    if (!done)
        removeDatabase(partial);
    return done;
}

Result<void> restoreRecord(const std::string& backup, const std::string& target)
{
    const auto explained = [&](Error error) -> tl::unexpected<Error> {
        if (error.code == ErrorCode::Damaged) {
            error.message = "The backup '" + backup + "' cannot be restored: " + error.message;
            error.hint = "Name another backup. The record was left as it was.";
        }
        return tl::unexpected(std::move(error));
    };
    auto source = openBackup(backup);
    if (!source)
        return explained(source.error());
    const auto name = nameOfTarget(target);
    if (!name)
        return tl::unexpected(name.error());
    const auto lock = FileLock::acquire(lockPath(*name), FileLock::Kind::Exclusive, {});
    if (!lock && lock.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::NotAllowed, "A running node holds the record '" + *name + "'.",
                    "Stop every signetd that uses it, then restore.");
    if (!lock)
        return tl::unexpected(lock.error());
    if (auto done = putInPlace(**source, *name); !done)
        return explained(done.error());
    return {};
}

} // namespace signet::record
