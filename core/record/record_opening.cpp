#include "core/record/record_opening.h"

#include "core/record/migration.h"
#include "core/record/record_check.h"

namespace signet::record {

namespace {

/// Waits for a migration or a restoration under way, but not for ever.
Result<FileLock> lockShared(const std::string& path, std::chrono::milliseconds patience)
{
    auto lock = FileLock::acquire(lockPath(path), FileLock::Kind::Shared, patience);
    if (!lock && lock.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::Unreachable, "The record '" + path + "' is being migrated or restored.",
                    "Try again when that is done.");
    if (lock)
        giveToOwnerOf(lockPath(path), path);
    return lock;
}

/// How the file can be opened, and its schema version.
struct Found
{
    Access access = Access::ReadWrite;
    int version = 0;
};

Result<int> versionBy(const std::string& path, Access access, std::chrono::milliseconds busyTime)
{
    auto connection = Connection::open(path, access, busyTime);
    if (!connection)
        return tl::unexpected(connection.error());
    return schemaVersionOf(**connection);
}

Result<Found> lookAt(const std::string& path, std::chrono::milliseconds busyTime)
{
    Access access = isWritable(path) ? Access::ReadWrite : Access::ReadOnly;
    auto version = versionBy(path, access, busyTime);
    // Reading needs a -shm file, which cannot be made on a medium that nobody can write. What a log beside
    // the file says must not be passed over, though.
    if (!version && access == Access::ReadOnly && version.error().code == ErrorCode::Io &&
        !fileExists(path + "-wal")) {
        access = Access::Immutable;
        version = versionBy(path, access, busyTime);
    }
    if (!version)
        return tl::unexpected(version.error());
    return Found{access, *version};
}

Result<void> migrate(const std::string& path, std::chrono::milliseconds busyTime, FileLock& lock)
{
    lock = FileLock();
    auto alone = FileLock::acquire(lockPath(path), FileLock::Kind::Exclusive, busyTime);
    if (!alone && alone.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::Unreachable,
                    "The record '" + path + "' has to be migrated, and another process still uses it.",
                    "Stop every signetd that uses it, then start again.");
    if (!alone)
        return tl::unexpected(alone.error());
    if (auto done = migrateRecord(path, busyTime); !done)
        return done;
    alone = FileLock();
    auto shared = lockShared(path, busyTime);
    if (!shared)
        return tl::unexpected(shared.error());
    lock = std::move(*shared);
    return {};
}

} // namespace

Result<OpenedRecord> openRecord(const std::string& path, Connections::Setup setup)
{
    if (auto whole = checkNoRestorationWasCutShort(path); !whole)
        return tl::unexpected(whole.error());
    auto name = canonicalPath(path);
    if (!name)
        return tl::unexpected(name.error());
    setup.path = *name;
    OpenedRecord opened;
    if (auto lock = lockShared(*name, setup.busyTime))
        opened.lock = std::move(*lock);
    else if (isWritable(*name) || lock.error().code != ErrorCode::Io)
        return tl::unexpected(lock.error());
    if (auto done = makePrivate(*name); !done)
        return tl::unexpected(done.error());
    const auto found = lookAt(*name, setup.busyTime);
    if (!found)
        return tl::unexpected(found.error());
    setup.access = found->access;
    if (found->version < schemaVersion()) {
        if (auto done = migrate(*name, setup.busyTime, opened.lock); !done)
            return tl::unexpected(done.error());
    }
    auto connections = Connections::open(std::move(setup));
    if (!connections)
        return tl::unexpected(connections.error());
    const auto lease = (*connections)->reader();
    if (!lease)
        return tl::unexpected(lease.error());
    if (auto done = checkQuickly(**lease); !done)
        return tl::unexpected(done.error());
    opened.connections = std::move(*connections);
    return opened;
}

} // namespace signet::record
