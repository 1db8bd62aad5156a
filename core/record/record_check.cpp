#include "core/record/record_check.h"

#include "core/record/rows.h"

#include <algorithm>

namespace signet::record {

namespace {

constexpr const char* restoreHint = "Restore the last backup with 'signetd restore'.";

tl::unexpected<Error> damaged(Connection& connection, const std::string& what)
{
    return fail(ErrorCode::Damaged, "The record '" + connection.path() + "' is damaged: " + what + ".",
                restoreHint);
}

/// The first line of what SQLite found; some say before it in which file.
std::string firstWords(std::string_view found)
{
    while (found.starts_with("***"))
        found.remove_prefix(std::min(found.find('\n'), found.size() - 1) + 1);
    found = found.substr(0, found.find('\n'));
    if (found.ends_with('.'))
        found.remove_suffix(1);
    return std::string(found);
}

/// SQLite's own checks answer with one row "ok", or with what they found.
Result<void> checkPages(Connection& connection, std::string_view sql)
{
    Query row(connection, sql);
    if (row.next() && row.view(0) != "ok")
        return damaged(connection,
                       "its content does not fit together (SQLite: " + firstWords(row.view(0)) + ")");
    return row.finish();
}

/// That a statement answers 0.
Result<void> expectNone(Connection& connection, std::string_view sql, const std::string& what)
{
    const auto number = connection.number(sql);
    if (!number)
        return tl::unexpected(number.error());
    if (*number != 0)
        return damaged(connection, what);
    return {};
}

Result<void> checkForeignKeys(Connection& connection)
{
    Query row(connection, "PRAGMA foreign_key_check");
    if (row.next())
        return damaged(connection, "a row of '" + row.text(0) + "' refers to nothing");
    return row.finish();
}

Result<void> checkChain(Connection& connection)
{
    authority::ActivityQuery query;
    query.limit = 1'000;
    query.ascending = true;
    std::string hash;
    for (;;) {
        const auto page = readActivity(connection, query);
        if (!page)
            return tl::unexpected(page.error());
        auto last = authority::verifyChain(page->entries, query.after + 1, std::move(hash));
        if (!last)
            return tl::unexpected(last.error());
        hash = std::move(*last);
        if (page->next == 0)
            return {};
        query.after = page->next;
    }
}

Result<void> checkVersions(Connection& connection)
{
    if (const auto versions = readVersions(connection); !versions)
        return tl::unexpected(versions.error());
    if (auto done = expectNone(connection,
                               "SELECT activity <> IFNULL((SELECT MAX(seq) FROM activity), 0) FROM versions",
                               "the activity log has lost its end");
        !done)
        return done;
    return expectNone(connection, "SELECT seq < IFNULL((SELECT MAX(seq) FROM revocation), 0) FROM versions",
                      "the revocation log is longer than it should be");
}

} // namespace

Result<void> checkQuickly(Connection& connection)
{
    if (auto done = checkPages(connection, "PRAGMA quick_check(1)"); !done)
        return done;
    return checkVersions(connection);
}

Result<void> checkWhole(Connection& connection)
{
    if (auto done = checkPages(connection, "PRAGMA integrity_check(1)"); !done)
        return done;
    auto scope = Scope::begin(connection, Scope::Kind::Read);
    if (!scope)
        return tl::unexpected(scope.error());
    if (auto done = checkForeignKeys(connection); !done)
        return done;
    if (auto done = checkVersions(connection); !done)
        return done;
    if (auto done = expectNone(connection,
                               "SELECT COUNT(*) FROM revocation_group AS g"
                               " LEFT JOIN (SELECT grp, COUNT(*) AS n FROM revocation GROUP BY grp) AS r"
                               " ON r.grp = g.id WHERE g.entries <> IFNULL(r.n, 0)",
                               "the totals of the revocation log do not fit its entries");
        !done)
        return done;
    return checkChain(connection);
}

} // namespace signet::record
