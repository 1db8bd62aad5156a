#include "core/record/rows.h"
#include "core/record/sql_filter.h"

#include <algorithm>

namespace signet::record {

using authority::ActivityEntry;
using authority::ActivityPage;
using authority::ActivityQuery;
using authority::Outcome;

static_assert(static_cast<int>(Outcome::Allowed) == 0 && static_cast<int>(Outcome::Refused) == 1 &&
              static_cast<int>(Outcome::Failed) == 2);

namespace {

ActivityEntry entryOf(const Query& row)
{
    return {row.number(0), row.time(1), row.text(2), row.text(3),
            row.text(4),   row.text(5), row.text(6), static_cast<Outcome>(row.integer(7)),
            row.text(8),   row.text(9), row.text(10)};
}

SqlFilter filterOf(const ActivityQuery& query)
{
    SqlFilter filter;
    if (!query.operatorId.empty())
        filter.where("operator = ?", query.operatorId);
    if (!query.act.empty())
        filter.wherePrefix("act", query.act);
    if (query.outcome)
        filter.where("outcome = ?", static_cast<std::int64_t>(*query.outcome));
    if (!query.text.empty()) {
        const std::string pattern = likeAnywhere(query.text);
        filter.where("(target LIKE ? ESCAPE '\\' OR detail LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\')",
                     pattern, pattern, pattern);
    }
    return filter;
}

} // namespace

Result<ActivityEntry> appendActivityRow(Connection& connection, ActivityEntry entry)
{
    auto versions = readVersions(connection);
    if (!versions)
        return tl::unexpected(versions.error());
    std::string previous;
    {
        Query last(connection, "SELECT hash FROM activity WHERE seq = ?", versions->activity);
        if (last.next())
            previous = last.text(0);
        if (auto done = last.finish(); !done)
            return tl::unexpected(done.error());
    }
    entry.seq = versions->activity + 1;
    entry.hash = authority::chainHash(entry, previous);
    if (entry.hash.empty() || (previous.empty() && versions->activity != 0))
        return fail(ErrorCode::Damaged, "The end of the activity log is damaged, so nothing can follow it.",
                    "Run 'signetd check', and restore the last backup with 'signetd restore'.");
    if (auto done = connection.execute("INSERT INTO activity (seq, at, operator, name, address, act, target, "
                                       "outcome, detail, request_id,"
                                       " hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                       entry.seq, entry.at, entry.operatorId, entry.name, entry.address,
                                       entry.act, entry.target, static_cast<int>(entry.outcome), entry.detail,
                                       entry.requestId, entry.hash);
        !done)
        return tl::unexpected(done.error());
    if (auto done = connection.execute("UPDATE versions SET activity = ?", entry.seq); !done)
        return tl::unexpected(done.error());
    return entry;
}

Result<ActivityPage> readActivity(Connection& connection, const ActivityQuery& query)
{
    auto scope = Scope::begin(connection, Scope::Kind::Read);
    if (!scope)
        return tl::unexpected(scope.error());
    SqlFilter filter = filterOf(query);
    ActivityPage page;
    auto total = filter.isEmpty() ? connection.number("SELECT activity FROM versions")
                                  : filter.count(connection, "activity");
    if (!total)
        return tl::unexpected(total.error());
    page.total = static_cast<std::uint64_t>(*total);

    filter.whereBetween("seq", query.after, query.before);
    const std::size_t limit = std::clamp<std::size_t>(query.limit, 1, 1'000);
    const std::string sql =
        "SELECT seq, at, operator, name, address, act, target, outcome, detail, request_id,"
        " hash FROM activity" +
        filter.sql() + (query.ascending ? " ORDER BY seq LIMIT ?" : " ORDER BY seq DESC LIMIT ?");
    Query rows(connection, sql);
    filter.bindTo(rows);
    rows.bind(limit + 1);
    while (rows.next())
        page.entries.push_back(entryOf(rows));
    if (auto done = rows.finish(); !done)
        return tl::unexpected(done.error());
    if (page.entries.size() > limit) {
        page.entries.resize(limit);
        page.next = page.entries.back().seq;
    }
    return page;
}

} // namespace signet::record
