#include "core/record/record_copy.h"

#include "core/record/migration.h"
#include "core/record/record_check.h"
#include "core/record/record_files.h"
#include "core/record/revocation_rows.h"
#include "core/record/rows.h"

#include <algorithm>
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

/// What is written while it is copied would be missing without a word.
Result<void> checkNobodyUses(const std::string& backup)
{
    if (!fileExists(lockPath(backup)))
        return {};
    const auto lock = FileLock::acquire(lockPath(backup), FileLock::Kind::Exclusive, {});
    if (!lock && lock.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::NotAllowed,
                    "The backup '" + backup + "' is a record that another process has open.",
                    "Copy it with 'signetd backup', and restore that copy.");
    return {};
}

/// Opened for reading, whatever its medium and journal.
Result<std::unique_ptr<Connection>> openBackup(const std::string& path)
{
    auto name = canonicalPath(path);
    if (!name)
        return fail(ErrorCode::NotFound, "There is no backup '" + path + "'.", "Name another file.");
    if (auto unused = checkNobodyUses(*name); !unused)
        return tl::unexpected(unused.error());
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

/// Numbers that a restored record skips, whatever the clock says.
constexpr std::uint64_t restoreSkips = 1'000'000'000;
constexpr std::size_t mostUndone = 1'000;

/// What a record holds that is about to be replaced.
struct Replaced
{
    std::uint64_t seq = 0;
    std::vector<revocation::Revocation> after;
    std::vector<authority::StoredKey> keys;
};

/// `backupSeq` is where the backup's revocation log ends. Nothing if it cannot be read whole.
std::optional<Replaced> readReplaced(const std::string& path, std::uint64_t backupSeq, Timestamp now)
{
    auto connection = Connection::open(path, Access::ReadWrite, patience);
    if (!connection)
        return std::nullopt;
    const auto seq = (*connection)->number("SELECT seq FROM versions");
    auto after = readRevocationsAfter(**connection, backupSeq, now, mostUndone + 1);
    auto ring = readRing(**connection);
    // What only its log holds goes into the file, so that it is whole under its new name.
    static_cast<void>((*connection)->script("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!seq || !after || !ring)
        return std::nullopt;
    return Replaced{static_cast<std::uint64_t>(*seq), std::move(*after), std::move(ring->keys)};
}

/// The last number that a record has given out which a restoration cut short has moved away; 0 if none can be
/// read.
std::uint64_t movedSeqOf(const std::string& target)
{
    std::uint64_t seq = 0;
    for (const std::string& moved : restorationFiles(target)) {
        if (auto connection = Connection::open(moved, Access::ReadOnly, patience))
            seq = std::max(seq, static_cast<std::uint64_t>(
                                    (*connection)->number("SELECT seq FROM versions").value_or(0)));
    }
    return seq;
}

Restored compare(std::optional<Replaced> replaced, const authority::StoredRing& ring)
{
    Restored restored;
    if (!replaced)
        return restored;
    restored.wasRead = true;
    restored.undone = std::move(replaced->after);
    restored.isMore = restored.undone.size() > mostUndone;
    restored.undone.resize(std::min(restored.undone.size(), mostUndone));
    const auto isCompromised = [](const authority::StoredKey& key) {
        return key.state == keys::KeyState::Compromised;
    };
    for (const auto& key : replaced->keys) {
        const bool wasKnown = std::any_of(ring.keys.begin(), ring.keys.end(), [&](const auto& other) {
            return other.kid == key.kid && !isCompromised(other);
        });
        if (isCompromised(key) && wasKnown)
            restored.uncompromised.push_back(key.kid);
    }
    return restored;
}

/// Tokens sealed after the backup carry a sequence that its log has not reached: were it given out again, a
/// new watermark would not refuse them. The record in its place tells how far that went, if it can be read;
/// the clock tells always, because nobody pushes a revocation every microsecond.
Result<void> goOnBehind(Connection& connection, std::uint64_t replacedSeq, Timestamp now)
{
    const auto clock = static_cast<std::uint64_t>(now.time_since_epoch().count()) * 1'000'000;
    return connection.execute("UPDATE versions SET seq = MAX(MAX(seq, ?) + ?, ?)", replacedSeq, restoreSkips,
                              clock);
}

Result<void> logRestored(Connection& connection, const std::string& backup, std::uint64_t backupSeq,
                         Timestamp now)
{
    authority::ActivityEntry entry;
    entry.at = now;
    entry.name = "signetd";
    entry.address = "local";
    entry.act = "authority.restore";
    entry.target = backup.substr(backup.rfind('/') + 1);
    entry.detail = "Put back a backup whose revocation log ends at entry " + std::to_string(backupSeq) + ".";
    const auto logged = appendActivityRow(connection, std::move(entry));
    return logged ? Result<void>() : tl::unexpected(logged.error());
}

/// An empty record has no settings to be refused for.
Result<void> askWhether(const SqliteRecord::Accept& accept, Connection& connection)
{
    if (!accept)
        return {};
    const auto settings = readSettings(connection);
    if (!settings)
        return settings.error().code == ErrorCode::NotFound ? Result<void>()
                                                            : tl::unexpected(settings.error());
    return accept(*settings);
}

/// The copy, brought up to date and made ready to go on.
Result<Restored> prepareCopy(const std::string& path, const std::string& backup, const std::string& target,
                             std::uint64_t movedSeq, Timestamp now, const SqliteRecord::Accept& accept)
{
    auto connection = Connection::open(path, Access::ReadWrite, patience);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto done = applyMigrations(**connection); !done)
        return tl::unexpected(done.error());
    if (auto done = checkWhole(**connection); !done)
        return tl::unexpected(done.error());
    if (auto accepted = askWhether(accept, **connection); !accepted)
        return tl::unexpected(accepted.error());
    auto scope = Scope::begin(**connection, Scope::Kind::Write);
    if (!scope)
        return tl::unexpected(scope.error());
    const auto versions = readVersions(**connection);
    const auto ring = readRing(**connection);
    if (!versions || !ring)
        return tl::unexpected(!versions ? versions.error() : ring.error());
    auto replaced = fileExists(target) ? readReplaced(target, versions->seq, now) : std::nullopt;
    if (auto done = goOnBehind(**connection, std::max(movedSeq, replaced ? replaced->seq : 0), now); !done)
        return tl::unexpected(done.error());
    if (auto done = logRestored(**connection, backup, versions->seq, now); !done)
        return tl::unexpected(done.error());
    if (auto done = (*connection)->execute("DELETE FROM node"); !done)
        return tl::unexpected(done.error());
    if (auto done = (*scope)->commit(); !done)
        return tl::unexpected(done.error());
    if (auto done = (*connection)->script("PRAGMA journal_mode=WAL"); !done)
        return tl::unexpected(done.error());
    return compare(std::move(replaced), *ring);
}

/// Moves the record and its log out of the way. Answers with where to; "" if there was none.
Result<std::string> moveAway(const std::string& target)
{
    const std::string replaced = freeName(target + ".replaced");
    const bool wasThere = fileExists(target);
    for (const char* suffix : {"", "-wal"}) {
        if (!fileExists(target + suffix))
            continue;
        if (auto done = renameFile(target + suffix, replaced + suffix); !done)
            return tl::unexpected(done.error());
    }
    removeDatabase(target); // the -shm, which means nothing without them
    return wasThere ? replaced : std::string();
}

Result<Restored> putInPlace(Connection& source, const std::string& backup, const std::string& target,
                            Timestamp now, const SqliteRecord::Accept& accept)
{
    const std::string restoring = target + ".restoring";
    removeDatabase(restoring);
    const std::uint64_t movedSeq = movedSeqOf(target);
    auto done = copyInto(source, restoring);
    auto restored =
        done ? prepareCopy(restoring, backup, target, movedSeq, now, accept) : tl::unexpected(done.error());
    if (restored)
        done = syncFile(restoring);
    giveToOwnerOf(restoring, target);
    if (restored && done) {
        if (auto replaced = moveAway(target))
            restored->replaced = std::move(*replaced);
        else
            done = tl::unexpected(replaced.error());
    }
    if (restored && done)
        done = renameFile(restoring, target);
    if (restored && done)
        return restored;
    removeDatabase(restoring);
    return restored ? tl::unexpected(done.error()) : restored;
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

Result<Restored> restoreRecord(const std::string& backup, const std::string& target, Timestamp now,
                               const SqliteRecord::Accept& accept)
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
    auto restored = putInPlace(**source, backup, *name, now, accept);
    if (!restored)
        return explained(restored.error());
    return restored;
}

} // namespace signet::record
