#include "core/record/migration.h"

#include "core/record/record_copy.h"
#include "core/record/record_files.h"

#include <sqlite3.h>

namespace signet::record {

namespace {

Result<void> checkForeignKeys(Connection& connection)
{
    Query row(connection, "PRAGMA foreign_key_check");
    if (row.next())
        return fail(ErrorCode::Damaged,
                    "After the change of schema a row of '" + row.text(0) + "' would refer to nothing.",
                    "The record was left as it was. Run 'signetd check' with the version that wrote it.");
    return row.finish();
}

Result<void> applyWithoutForeignKeys(Connection& connection, int from, std::span<const Migration> steps)
{
    auto scope = Scope::begin(connection, Scope::Kind::Write);
    if (!scope)
        return tl::unexpected(scope.error());
    for (const Migration& step : steps) {
        if (step.version <= from)
            continue;
        if (auto done = connection.script(step.sql); !done)
            return done;
    }
    if (auto done = connection.script("PRAGMA application_id = " + std::to_string(applicationId) +
                                      "; PRAGMA user_version = " + std::to_string(steps.back().version));
        !done)
        return done;
    if (auto done = checkForeignKeys(connection); !done)
        return done;
    return (*scope)->commit();
}

Result<void> applyFrom(Connection& connection, int from, std::span<const Migration> steps)
{
    // While tables are rebuilt their rows may refer to nothing; all are looked at before the end.
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    auto done = applyWithoutForeignKeys(connection, from, steps);
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    return done;
}

Result<void> createFile(const std::string& path, std::span<const Migration> steps)
{
    if (auto done = createPrivateFile(path); !done)
        return done;
    auto connection = Connection::open(path, Access::ReadWrite, std::chrono::milliseconds(0));
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto done = createSchema(**connection, steps); !done)
        return done;
    return (*connection)->script("PRAGMA journal_mode=WAL");
}

} // namespace

Result<int> schemaVersionOf(Connection& connection, int known)
{
    const auto application = connection.number("PRAGMA application_id");
    if (!application)
        return tl::unexpected(application.error());
    const auto version = connection.number("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*application != applicationId || *version < 1)
        return fail(ErrorCode::Damaged, "'" + connection.path() + "' is not a record of Signet.",
                    "Name the file that 'signetd init' made.");
    if (*version > known)
        return fail(ErrorCode::Unsupported,
                    "The record '" + connection.path() +
                        "' was written by a newer version of Signet: its schema is " +
                        std::to_string(*version) + ", and this program knows " + std::to_string(known) + ".",
                    "Install the newer version, or restore a backup that was made before.");
    return static_cast<int>(*version);
}

Result<void> createSchema(Connection& connection, std::span<const Migration> steps)
{
    return applyFrom(connection, 0, steps);
}

Result<void> createRecord(const std::string& path, std::span<const Migration> steps)
{
    if (fileExists(path))
        return fail(ErrorCode::AlreadyExists, "There is a file '" + path + "' already.",
                    "Name another, or move that one away.");
    if (auto whole = checkNoRestorationWasCutShort(path); !whole)
        return whole;
    // Made under another name, so that a record is never there by half.
    const std::string making = freeName(path + ".new");
    auto done = createFile(making, steps);
    if (done)
        done = syncFile(making);
    if (done)
        done = renameFile(making, path);
    if (!done)
        removeDatabase(making);
    return done;
}

Result<void> applyMigrations(Connection& connection, std::span<const Migration> steps)
{
    const auto version = schemaVersionOf(connection, steps.back().version);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == steps.back().version)
        return {};
    return applyFrom(connection, *version, steps);
}

Result<void> migrateRecord(const std::string& path, std::chrono::milliseconds busyTime,
                           std::span<const Migration> steps)
{
    auto connection = Connection::open(path, Access::ReadWrite, busyTime);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto version = schemaVersionOf(**connection, steps.back().version);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == steps.back().version)
        return {};
    const std::string backup = freeName(path + ".v" + std::to_string(*version) + "-backup");
    if (auto done = copyRecord(**connection, backup); !done)
        return done;
    giveToOwnerOf(backup, path);
    return applyMigrations(**connection, steps);
}

} // namespace signet::record
