#include "core/record/statistics_rows.h"

#include <map>

namespace signet::record {

using statistics::HyperLogLog;
using statistics::Minute;
using statistics::minuteOf;
using statistics::Resolution;
using statistics::resolutions;

namespace {

constexpr std::int64_t dropAtOnce = 5'000;
/// Tokens that expired this long ago interest nobody, not even a node whose clock is late.
constexpr Minute expiriesKeptFor = 60;

struct Step
{
    Minute from = 0; ///< what a row of the finer resolution stands for
    Minute to = 0;   ///< and one of the coarser
    Minute due = 0;  ///< rows before this minute are to be rolled up; whole coarse rows
};

/// The coarse row that the oldest due row belongs to; nothing when none is due.
Result<std::optional<Minute>> nextBucket(Connection& connection, std::string_view oldestSql, const Step& step)
{
    Query row(connection, oldestSql, step.from, step.due);
    std::optional<Minute> bucket;
    if (row.next() && !row.isNull(0))
        bucket = floorTo(row.integer(0), step.to);
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return bucket;
}

Result<void> writeRolledUntil(Connection& connection, Rolled kind, const Step& step, Minute bucket)
{
    return connection.execute("INSERT INTO rolled (kind, step, until) VALUES (?, ?, ?)"
                              " ON CONFLICT DO UPDATE SET until = MAX(until, excluded.until)",
                              static_cast<int>(kind), step.from, bucket + step.to);
}

/// One coarse row's worth of counters. Answers with whether there was one.
Result<bool> rollUpCounters(Connection& connection, const Step& step)
{
    const auto bucket =
        nextBucket(connection, "SELECT MIN(minute) FROM counter WHERE step = ? AND minute < ?", step);
    if (!bucket)
        return tl::unexpected(bucket.error());
    if (!*bucket)
        return false;
    const Minute end = **bucket + step.to;
    if (auto done =
            connection.execute("INSERT INTO counter (step, minute, series, counter, writer, value)"
                               " SELECT ?1, ?2, series, counter, 0, SUM(value) FROM counter"
                               " WHERE step = ?3 AND minute >= ?2 AND minute < ?4 GROUP BY series, counter"
                               " ON CONFLICT DO UPDATE SET value = value + excluded.value",
                               step.to, **bucket, step.from, end);
        !done)
        return tl::unexpected(done.error());
    if (auto done = connection.execute("DELETE FROM counter WHERE step = ? AND minute >= ? AND minute < ?",
                                       step.from, **bucket, end);
        !done)
        return tl::unexpected(done.error());
    if (auto done = writeRolledUntil(connection, Rolled::Counters, step, **bucket); !done)
        return tl::unexpected(done.error());
    return true;
}

using MergedSketches = std::map<std::int64_t, HyperLogLog>;

Result<void> mergeSketches(Connection& connection, Minute step, Minute from, Minute until,
                           MergedSketches& merged)
{
    Query row(connection, "SELECT series, bytes FROM sketch WHERE step = ? AND minute >= ? AND minute < ?",
              step, from, until);
    while (row.next()) {
        // A damaged sketch must not keep all others from being rolled up; `check` finds damage.
        if (const auto sketch = HyperLogLog::fromBytes(row.view(1)))
            merged[row.integer(0)].merge(*sketch);
    }
    return row.finish();
}

Result<bool> rollUpSketches(Connection& connection, const Step& step)
{
    const auto bucket =
        nextBucket(connection, "SELECT MIN(minute) FROM sketch WHERE step = ? AND minute < ?", step);
    if (!bucket)
        return tl::unexpected(bucket.error());
    if (!*bucket)
        return false;
    const Minute end = **bucket + step.to;
    MergedSketches merged;
    if (auto done = mergeSketches(connection, step.from, **bucket, end, merged); !done)
        return tl::unexpected(done.error());
    if (auto done = mergeSketches(connection, step.to, **bucket, **bucket + 1, merged); !done)
        return tl::unexpected(done.error());
    for (const auto& [series, sketch] : merged) {
        if (auto done = connection.execute(
                "INSERT INTO sketch (step, minute, series, writer, bytes) VALUES (?, ?, ?, 0, ?)"
                " ON CONFLICT DO UPDATE SET bytes = excluded.bytes",
                step.to, **bucket, series, Blob{sketch.toBytes()});
            !done)
            return tl::unexpected(done.error());
    }
    if (auto done = connection.execute("DELETE FROM sketch WHERE step = ? AND minute >= ? AND minute < ?",
                                       step.from, **bucket, end);
        !done)
        return tl::unexpected(done.error());
    if (auto done = writeRolledUntil(connection, Rolled::Sketches, step, **bucket); !done)
        return tl::unexpected(done.error());
    return true;
}

Minute keptSince(const Resolution& resolution, Timestamp now)
{
    return minuteOf(now - resolution.keptFor);
}

/// What is older than the coarsest rows are kept. Answers with whether there may be more.
Result<bool> dropOldest(Connection& connection, Timestamp now)
{
    const Minute kept = keptSince(resolutions.back(), now);
    bool more = false;
    const auto drop = [&](std::string_view sql, Minute before) -> Result<void> {
        auto done = connection.execute(sql, before, dropAtOnce);
        more = more || (done && connection.changes() == dropAtOnce);
        return done;
    };
    if (auto done = drop("DELETE FROM counter WHERE (step, minute, series, counter, writer) IN"
                         " (SELECT step, minute, series, counter, writer FROM counter"
                         " WHERE step = 1440 AND minute < ? LIMIT ?)",
                         kept);
        !done)
        return tl::unexpected(done.error());
    if (auto done = drop("DELETE FROM sketch WHERE rowid IN"
                         " (SELECT rowid FROM sketch WHERE step = 1440 AND minute < ? LIMIT ?)",
                         kept);
        !done)
        return tl::unexpected(done.error());
    if (auto done = drop("DELETE FROM expiry WHERE (minute, series, writer) IN"
                         " (SELECT minute, series, writer FROM expiry WHERE minute < ? LIMIT ?)",
                         minuteOf(now) - expiriesKeptFor);
        !done)
        return tl::unexpected(done.error());
    return more;
}

static_assert(resolutions.back().counterStep == 1'440 && resolutions.back().sketchStep == 1'440);

} // namespace

Result<bool> rollUpSome(Connection& connection, Timestamp now)
{
    for (std::size_t i = 0; i + 1 < resolutions.size(); ++i) {
        const Resolution& fine = resolutions[i];
        const Resolution& coarse = resolutions[i + 1];
        const Minute kept = keptSince(fine, now);
        auto counters = rollUpCounters(
            connection, {fine.counterStep, coarse.counterStep, floorTo(kept, coarse.counterStep)});
        if (!counters || *counters)
            return counters;
        auto sketches = rollUpSketches(
            connection, {fine.sketchStep, coarse.sketchStep, floorTo(kept, coarse.sketchStep)});
        if (!sketches || *sketches)
            return sketches;
    }
    return dropOldest(connection, now);
}

} // namespace signet::record
