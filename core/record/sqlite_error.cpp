#include "core/record/sqlite_error.h"

#include <cerrno>
#include <system_error>

#include <sqlite3.h>

namespace signet::record {

namespace {

constexpr const char* restoreHint =
    "Run 'signetd check', and restore the last backup with 'signetd restore'.";

std::string quoted(const std::string& path)
{
    return "the record '" + path + "'";
}

bool isOutOfSpace(int code, int systemError)
{
    return (code & 0xff) == SQLITE_FULL || systemError == ENOSPC || systemError == EDQUOT;
}

Error ioError(int number, const std::string& path)
{
    const std::string reason =
        number != 0 ? std::generic_category().message(number) : std::string("input/output error");
    return {ErrorCode::Io, "The system failed to read or write " + quoted(path) + ": " + reason + ".",
            "Look at the disk and its mount; nothing of this change was kept."};
}

} // namespace

Error sqliteError(int code, int systemError, const std::string& said, const std::string& path)
{
    if (isOutOfSpace(code, systemError))
        return {ErrorCode::Io, "There is no room left for " + quoted(path) + ".",
                "Free space on its disk; nothing of this change was kept."};
    switch (code & 0xff) {
    case SQLITE_READONLY:
        return {
            ErrorCode::Io, "It is not allowed to write " + quoted(path) + ".",
            "Make the file, its folder and its mount writable for this account; nothing of this change was "
            "kept."};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Unreachable, "Another process keeps " + quoted(path) + " busy.",
                "Try again; if it stays so, look which process holds the file."};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, "The file of " + quoted(path) + " is damaged.", restoreHint};
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged, "'" + path + "' is not a record of Signet.",
                "Name the file that 'signetd init' made. If it is that one, restore the last backup with "
                "'signetd restore'."};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::Io,
                "It was not possible to open " + quoted(path) +
                    (systemError != 0 ? ": " + std::generic_category().message(systemError) : std::string()) +
                    ".",
                "Look whether the file and its folder are there and belong to this account."};
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return {ErrorCode::InvalidInput, "The record does not take this: " + said + ".", ""};
    case SQLITE_TOOBIG:
        return {ErrorCode::TooLarge, "A value is too large for " + quoted(path) + ".", ""};
    case SQLITE_IOERR:
        return ioError(systemError, path);
    default:
        return {ErrorCode::Io, "SQLite failed on " + quoted(path) + ": " + said + ".", ""};
    }
}

Error systemError(int number, const std::string& what, const std::string& path)
{
    if (isOutOfSpace(0, number))
        return {ErrorCode::Io, "There is no room left to " + what + " '" + path + "'.",
                "Free space on its disk."};
    return {ErrorCode::Io,
            "It was not possible to " + what + " '" + path + "': " + std::generic_category().message(number) +
                ".",
            "Look whether its folder is there and belongs to this account."};
}

} // namespace signet::record
