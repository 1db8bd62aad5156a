#include "core/record/revocation_rows.h"

#include "core/record/rows.h"

#include <map>
#include <tuple>

namespace signet::record {

using revocation::Kind;
using revocation::Revocation;

static_assert(static_cast<int>(Kind::Session) == 0 && static_cast<int>(Kind::Remember) == 1 &&
              static_cast<int>(Kind::User) == 2 && static_cast<int>(Kind::Key) == 3 &&
              static_cast<int>(Kind::Site) == 4 && static_cast<int>(Kind::Everything) == 5);

namespace {

/// The groups that one batch touches, and by how many entries each grows.
class Groups
{
public:
    explicit Groups(Connection& connection) : m_connection(connection) {}

    Result<std::int64_t> idOf(const Revocation& entry)
    {
        const Key key{static_cast<int>(entry.kind), entry.site, entry.operatorId};
        if (const auto known = m_ids.find(key); known != m_ids.end())
            return known->second;
        if (auto done = m_connection.execute(
                "INSERT INTO revocation_group (kind, site, operator, entries) VALUES (?, ?, ?, 0)"
                " ON CONFLICT DO NOTHING",
                static_cast<int>(entry.kind), entry.site, entry.operatorId);
            !done)
            return tl::unexpected(done.error());
        auto id = m_connection.number(
            "SELECT id FROM revocation_group WHERE kind = ? AND site = ? AND operator = ?",
            static_cast<int>(entry.kind), entry.site, entry.operatorId);
        if (id)
            m_ids.emplace(key, *id);
        return id;
    }
    void grow(std::int64_t id) { ++m_growth[id]; }

    Result<void> write()
    {
        for (const auto& [id, entries] : m_growth) {
            if (auto done = m_connection.execute(
                    "UPDATE revocation_group SET entries = entries + ?2 WHERE id = ?1", id, entries);
                !done)
                return done;
        }
        return {};
    }

private:
    using Key = std::tuple<int, std::string, std::string>;
    Connection& m_connection;
    std::map<Key, std::int64_t> m_ids;
    std::map<std::int64_t, std::int64_t> m_growth;
};

/// Whether the entry was inserted; false if its id is in the log already.
Result<bool> insertRow(Connection& connection, const Revocation& entry, std::int64_t group)
{
    if (auto done = connection.execute(
            "INSERT INTO revocation (seq, id, grp, target, before, at, expires, reason)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
            entry.seq, entry.id, group, entry.target, entry.before, entry.at, entry.expires, entry.reason);
        !done)
        return tl::unexpected(done.error());
    if (connection.changes() == 0)
        return false;
    if (!entry.reason.empty()) {
        if (auto done = connection.execute("INSERT INTO revocation_words (rowid, reason) VALUES (?, ?)",
                                           entry.seq, entry.reason);
            !done)
            return tl::unexpected(done.error());
    }
    return true;
}

Result<Revocation> readById(Connection& connection, const std::string& id)
{
    auto seq = connection.number("SELECT seq FROM revocation WHERE id = ?", id);
    if (!seq)
        return tl::unexpected(seq.error());
    auto entry = readRevocation(connection, *seq);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry)
        return fail(ErrorCode::Damaged, "The revocation log has lost its entry " + std::to_string(*seq) + ".",
                    "Run 'signetd check'.");
    return std::move(**entry);
}

} // namespace

Revocation revocationOf(const Query& row)
{
    Revocation entry;
    entry.seq = row.number(0);
    entry.id = row.text(1);
    entry.kind = static_cast<Kind>(row.integer(2));
    entry.site = row.text(3);
    entry.target = row.text(4);
    entry.before = row.optionalTime(5);
    entry.at = row.time(6);
    entry.expires = row.time(7);
    entry.operatorId = row.text(8);
    entry.reason = row.text(9);
    return entry;
}

Result<std::optional<Revocation>> readRevocation(Connection& connection, std::int64_t seq)
{
    static const std::string sql = "SELECT " + std::string(revocationColumns) +
                                   " FROM revocation AS r JOIN revocation_group AS g ON g.id = r.grp"
                                   " WHERE r.seq = ?";
    Query row(connection, sql, seq);
    std::optional<Revocation> entry;
    if (row.next())
        entry = revocationOf(row);
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return entry;
}

Result<std::vector<Revocation>> appendRevocationRows(Connection& connection, std::vector<Revocation> entries)
{
    // The last number stands among the versions, not in the log, whose end may have expired and gone.
    auto last = connection.number("SELECT seq FROM versions");
    if (!last)
        return tl::unexpected(last.error());
    auto seq = static_cast<std::uint64_t>(*last);
    Groups groups(connection);
    for (Revocation& entry : entries) {
        auto group = groups.idOf(entry);
        if (!group)
            return tl::unexpected(group.error());
        entry.seq = seq + 1;
        auto inserted = insertRow(connection, entry, *group);
        if (!inserted)
            return tl::unexpected(inserted.error());
        if (*inserted) {
            ++seq;
            groups.grow(*group);
            continue;
        }
        auto stored = readById(connection, entry.id);
        if (!stored)
            return tl::unexpected(stored.error());
        entry = std::move(*stored);
    }
    if (seq == static_cast<std::uint64_t>(*last))
        return entries;
    if (auto done = groups.write(); !done)
        return tl::unexpected(done.error());
    if (auto done = connection.execute("UPDATE versions SET seq = ?", seq); !done)
        return tl::unexpected(done.error());
    return entries;
}

Result<std::vector<Revocation>> readRevocationsAfter(Connection& connection, std::uint64_t seq, Timestamp now,
                                                     std::size_t limit)
{
    static const std::string sql = "SELECT " + std::string(revocationColumns) +
                                   " FROM revocation AS r JOIN revocation_group AS g ON g.id = r.grp"
                                   " WHERE r.seq > ? AND +r.expires > ? ORDER BY r.seq LIMIT ?";
    Query row(connection, sql, seq, now, limit);
    std::vector<Revocation> entries;
    while (row.next())
        entries.push_back(revocationOf(row));
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return entries;
}

namespace {

struct ExpiredRow
{
    std::int64_t seq = 0;
    std::int64_t group = 0;
    std::string reason;
};

Result<std::vector<ExpiredRow>> expiredRows(Connection& connection, Timestamp now, std::size_t limit)
{
    Query row(connection, "SELECT seq, grp, reason FROM revocation WHERE expires <= ? LIMIT ?", now, limit);
    std::vector<ExpiredRow> rows;
    while (row.next())
        rows.push_back({row.integer(0), row.integer(1), row.text(2)});
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return rows;
}

Result<void> deleteRow(Connection& connection, const ExpiredRow& row)
{
    if (!row.reason.empty()) {
        // An index without content must be told what it is to forget.
        if (auto done = connection.execute(
                "INSERT INTO revocation_words (revocation_words, rowid, reason) VALUES ('delete', ?, ?)",
                row.seq, row.reason);
            !done)
            return done;
    }
    return connection.execute("DELETE FROM revocation WHERE seq = ?", row.seq);
}

} // namespace

Result<std::int64_t> deleteExpiredRevocations(Connection& connection, Timestamp now, std::size_t limit)
{
    auto rows = expiredRows(connection, now, limit);
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<std::int64_t, std::int64_t> shrunk;
    for (const ExpiredRow& row : *rows) {
        if (auto done = deleteRow(connection, row); !done)
            return tl::unexpected(done.error());
        ++shrunk[row.group];
    }
    for (const auto& [group, entries] : shrunk) {
        if (auto done = connection.execute("UPDATE revocation_group SET entries = entries - ?2 WHERE id = ?1",
                                           group, entries);
            !done)
            return tl::unexpected(done.error());
        if (auto done =
                connection.execute("DELETE FROM revocation_group WHERE id = ? AND entries = 0", group);
            !done)
            return tl::unexpected(done.error());
    }
    return static_cast<std::int64_t>(rows->size());
}

} // namespace signet::record
