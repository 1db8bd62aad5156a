#include "core/record/statistics_rows.h"

#include <limits>
#include <map>

namespace signet::record {

using authority::StoredKeyUse;
using statistics::Batch;
using statistics::Minute;
using statistics::minuteOf;

namespace {

constexpr Minute sketchStep = statistics::sketchInterval.count() / 60;

/// Numbers of names, made where they are new. Good for one transaction.
class Names
{
public:
    explicit Names(Connection& connection) : m_connection(connection) {}

    Result<std::int64_t> series(const std::string& site, const std::string& kid)
    {
        const auto [place, isNew] = m_series.try_emplace({site, kid}, 0);
        if (!isNew)
            return place->second;
        auto id = numberOf("SELECT id FROM series WHERE site = ? AND kid = ?",
                           "INSERT INTO series (site, kid) VALUES (?, ?)", site, kid);
        if (id)
            place->second = *id;
        return id;
    }
    Result<std::int64_t> writer(const std::string& node)
    {
        return numberOf("SELECT id FROM writer WHERE name = ?", "INSERT INTO writer (name) VALUES (?)", node);
    }

private:
    template <typename... Values>
    Result<std::int64_t> numberOf(std::string_view find, std::string_view insert, const Values&... values)
    {
        for (const bool mayInsert : {true, false}) {
            {
                Query known(m_connection, find, values...);
                if (known.next())
                    return known.integer(0);
                if (auto done = known.finish(); !done)
                    return tl::unexpected(done.error());
            }
            if (!mayInsert)
                break;
            if (auto done = m_connection.execute(insert, values...); !done)
                return tl::unexpected(done.error());
        }
        return fail(ErrorCode::Io, "The record did not keep a name.", "");
    }

    Connection& m_connection;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_series;
};

Result<Minute> rolledUntil(Connection& connection, Rolled kind, Minute step)
{
    Query row(connection, "SELECT until FROM rolled WHERE kind = ? AND step = ?", static_cast<int>(kind),
              step);
    const Minute until = row.next() ? row.integer(0) : std::numeric_limits<Minute>::min();
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return until;
}

Result<void> writeCounters(Connection& connection, Names& names, std::int64_t writer,
                           const std::vector<statistics::CounterRow>& rows)
{
    const auto until = rolledUntil(connection, Rolled::Counters, 1);
    if (!until)
        return tl::unexpected(until.error());
    for (const auto& row : rows) {
        if (row.minute < *until)
            continue;
        const auto series = names.series(row.site, row.kid);
        if (!series)
            return tl::unexpected(series.error());
        if (auto done = connection.execute(
                "INSERT INTO counter (step, minute, series, counter, writer, value) VALUES (1, ?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET value = excluded.value",
                row.minute, *series, row.counter, writer, row.value);
            !done)
            return done;
    }
    return {};
}

Result<void> writeSketches(Connection& connection, Names& names, std::int64_t writer,
                           const std::vector<statistics::SketchRow>& rows)
{
    const auto until = rolledUntil(connection, Rolled::Sketches, sketchStep);
    if (!until)
        return tl::unexpected(until.error());
    for (const auto& row : rows) {
        if (row.interval < *until)
            continue;
        const auto series = names.series(row.site, row.kid);
        if (!series)
            return tl::unexpected(series.error());
        if (auto done = connection.execute(
                "INSERT INTO sketch (step, minute, series, writer, bytes) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET bytes = excluded.bytes",
                sketchStep, row.interval, *series, writer, Blob{row.bytes});
            !done)
            return done;
    }
    return {};
}

Result<void> writeExpiries(Connection& connection, Names& names, std::int64_t writer,
                           const std::vector<statistics::ExpiryRow>& rows)
{
    for (const auto& row : rows) {
        const auto series = names.series(row.site, row.kid);
        if (!series)
            return tl::unexpected(series.error());
        if (auto done =
                connection.execute("INSERT INTO expiry (minute, series, writer, value) VALUES (?, ?, ?, ?)"
                                   " ON CONFLICT DO UPDATE SET value = excluded.value",
                                   row.minute, *series, writer, row.value);
            !done)
            return done;
    }
    return {};
}

/// A count that guards a key's limit never goes back, whoever writes it late.
Result<void> writeKeyUses(Connection& connection, std::int64_t writer, const std::vector<StoredKeyUse>& uses)
{
    for (const StoredKeyUse& use : uses) {
        if (auto done = connection.execute(
                "INSERT INTO key_use (kid, writer, uses, last_use) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET uses = MAX(uses, excluded.uses),"
                " last_use = NULLIF(MAX(IFNULL(last_use, 0), IFNULL(excluded.last_use, 0)), 0)",
                use.kid, writer, use.uses, use.lastUse);
            !done)
            return done;
    }
    return {};
}

Result<std::vector<StoredKeyUse>> keyUsesFrom(Query& row)
{
    std::vector<StoredKeyUse> uses;
    while (row.next())
        uses.push_back({row.text(0), row.number(1), row.optionalTime(2)});
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return uses;
}

} // namespace

Result<void> writeStatistics(Connection& connection, const std::string& node, const Batch& batch,
                             const std::vector<StoredKeyUse>& keyUses)
{
    Names names(connection);
    const auto writer = names.writer(node);
    if (!writer)
        return tl::unexpected(writer.error());
    if (auto done = writeCounters(connection, names, *writer, batch.counters); !done)
        return done;
    if (auto done = writeSketches(connection, names, *writer, batch.sketches); !done)
        return done;
    if (auto done = writeExpiries(connection, names, *writer, batch.expiries); !done)
        return done;
    return writeKeyUses(connection, *writer, keyUses);
}

Result<Batch> readStatisticsOf(Connection& connection, const std::string& node, Timestamp now)
{
    auto scope = Scope::begin(connection, Scope::Kind::Read);
    if (!scope)
        return tl::unexpected(scope.error());
    Batch batch;
    Query counters(connection,
                   "SELECT site, kid, minute, counter, value FROM counter AS c"
                   " JOIN series AS s ON s.id = c.series JOIN writer AS w ON w.id = c.writer"
                   " WHERE step = 1 AND minute >= ? AND w.name = ? ORDER BY minute, series, counter",
                   minuteOf(now), node);
    while (counters.next())
        batch.counters.push_back({counters.text(0), counters.text(1), counters.integer(2),
                                  static_cast<statistics::Counter>(counters.integer(3)), counters.number(4)});
    if (auto done = counters.finish(); !done)
        return tl::unexpected(done.error());
    Query sketches(connection,
                   "SELECT site, kid, minute, bytes FROM sketch AS k"
                   " JOIN series AS s ON s.id = k.series JOIN writer AS w ON w.id = k.writer"
                   " WHERE step = ? AND minute >= ? AND w.name = ? ORDER BY minute, series",
                   sketchStep, floorTo(minuteOf(now), sketchStep), node);
    while (sketches.next())
        batch.sketches.push_back({sketches.text(0), sketches.text(1), sketches.integer(2), sketches.text(3)});
    if (auto done = sketches.finish(); !done)
        return tl::unexpected(done.error());
    Query expiries(connection,
                   "SELECT site, kid, minute, value FROM expiry AS e"
                   " JOIN series AS s ON s.id = e.series JOIN writer AS w ON w.id = e.writer"
                   " WHERE minute >= ? AND w.name = ? ORDER BY minute, series",
                   minuteOf(now), node);
    while (expiries.next())
        batch.expiries.push_back(
            {expiries.text(0), expiries.text(1), expiries.integer(2), expiries.number(3)});
    if (auto done = expiries.finish(); !done)
        return tl::unexpected(done.error());
    return batch;
}

Result<std::vector<StoredKeyUse>> readKeyUses(Connection& connection)
{
    Query row(connection, "SELECT kid, SUM(uses), MAX(last_use) FROM key_use GROUP BY kid");
    return keyUsesFrom(row);
}

Result<std::vector<StoredKeyUse>> readKeyUsesOf(Connection& connection, const std::string& node)
{
    Query row(connection,
              "SELECT kid, uses, last_use FROM key_use JOIN writer ON writer.id = writer"
              " WHERE writer.name = ? ORDER BY kid",
              node);
    return keyUsesFrom(row);
}

} // namespace signet::record
