#include "core/record/statistics_rows.h"

#include <algorithm>
#include <bitset>
#include <map>
#include <unordered_map>

namespace signet::record {

using statistics::Answer;
using statistics::Counter;
using statistics::CounterSeries;
using statistics::HyperLogLog;
using statistics::Minute;
using statistics::minuteOf;
using statistics::Point;
using statistics::resolutions;

namespace {

using SeriesNames = std::unordered_map<std::int64_t, std::pair<std::string, std::string>>;

/// The series of a site and kid; "" for all.
Result<SeriesNames> seriesOf(Connection& connection, const std::string& site, const std::string& kid)
{
    Query row(connection,
              "SELECT id, site, kid FROM series WHERE (?1 = '' OR site = ?1) AND (?2 = '' OR kid = ?2)", site,
              kid);
    SeriesNames names;
    while (row.next())
        names.emplace(row.integer(0), std::pair(row.text(1), row.text(2)));
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return names;
}

constexpr Timestamp timeOf(Minute minute)
{
    return Timestamp{Seconds{minute * 60}};
}

/// From which minute to before which one.
struct Range
{
    Minute from = 0;
    Minute until = 0;
};

Range rangeOf(const statistics::Query& query, Seconds step, Timestamp now)
{
    const Timestamp until = query.until == Timestamp{} ? now + Seconds{1} : query.until;
    return {floorTo(minuteOf(query.since), step.count() / 60), minuteOf(until + Seconds{59})};
}

/// Adds up rows into the series that were asked for.
class CounterSums
{
public:
    CounterSums(const statistics::Query& query, Minute step) : m_query(query), m_step(step)
    {
        for (const Counter counter : query.counters)
            m_wanted.set(counter);
        if (query.counters.empty())
            m_wanted.set();
    }

    /// `names` are of the row's series.
    void add(std::int64_t series, const std::pair<std::string, std::string>& names, Minute minute,
             Counter counter, std::uint64_t value)
    {
        if (!m_wanted.test(counter) || counter >= statistics::counterCount || value == 0)
            return;
        addPoint((*placeOf(series, names))[counter], timeOf(floorTo(minute, m_step)), value);
    }

    std::vector<CounterSeries> take()
    {
        std::vector<CounterSeries> answer;
        for (auto& [names, counters] : m_sums) {
            for (std::size_t i = 0; i < counters.size(); ++i) {
                if (!counters[i].empty())
                    answer.push_back(
                        {names.first, names.second, static_cast<Counter>(i), std::move(counters[i])});
            }
        }
        return answer;
    }

private:
    using Sums = std::array<std::vector<Point>, statistics::counterCount>;

    Sums* placeOf(std::int64_t series, const std::pair<std::string, std::string>& names)
    {
        Sums*& place = m_places[series];
        if (place == nullptr)
            place = &m_sums[{m_query.bySite ? names.first : std::string(),
                             m_query.byKid ? names.second : std::string()}];
        return place;
    }

    static void addPoint(std::vector<Point>& points, Timestamp at, std::uint64_t value)
    {
        // Rows come nearly in order, so the place is nearly always the end.
        auto place = points.end();
        while (place != points.begin() && std::prev(place)->at >= at)
            --place;
        if (place != points.end() && place->at == at)
            place->value += value;
        else
            points.insert(place, {at, value});
    }

    const statistics::Query& m_query;
    Minute m_step;
    std::bitset<256> m_wanted;
    std::map<std::pair<std::string, std::string>, Sums> m_sums;
    std::unordered_map<std::int64_t, Sums*> m_places;
};

Result<std::vector<CounterSeries>> sumCounters(Connection& connection, const statistics::Query& query,
                                               const SeriesNames& names, Seconds step, Range range)
{
    CounterSums sums(query, step.count() / 60);
    for (std::size_t i = resolutions.size(); i-- > 0;) {
        Query row(connection,
                  "SELECT minute, series, counter, SUM(value) FROM counter"
                  " WHERE step = ? AND minute >= ? AND minute < ? GROUP BY minute, series, counter",
                  resolutions[i].counterStep, range.from, range.until);
        while (row.next()) {
            if (const auto found = names.find(row.integer(1)); found != names.end())
                sums.add(found->first, found->second, row.integer(0), static_cast<Counter>(row.integer(2)),
                         row.number(3));
        }
        if (auto done = row.finish(); !done)
            return tl::unexpected(done.error());
    }
    return sums.take();
}

/// Merges each row that reaches into the range into the sketch that `target` names for its first minute.
template <typename Target>
Result<void> mergeSketches(Connection& connection, const SeriesNames& names, Range range,
                           const Target& target)
{
    for (std::size_t i = resolutions.size(); i-- > 0;) {
        Query row(connection,
                  "SELECT minute, series, bytes FROM sketch"
                  " WHERE step = ? AND minute > ? AND minute < ? ORDER BY minute",
                  resolutions[i].sketchStep, range.from - resolutions[i].sketchStep, range.until);
        while (row.next()) {
            if (!names.contains(row.integer(1)))
                continue;
            HyperLogLog& sketch = target(row.integer(0));
            if (auto merged = sketch.mergeBytes(row.view(2)); !merged)
                return fail(ErrorCode::Damaged,
                            "A sketch of sessions in the record is damaged: " + merged.error().message,
                            "Run 'signetd check'.");
        }
        if (auto done = row.finish(); !done)
            return done;
    }
    return {};
}

Result<void> estimateActive(Connection& connection, const statistics::Query& query, const SeriesNames& names,
                            Timestamp now, Answer& answer)
{
    const Seconds interval = statistics::sketchInterval;
    answer.activeStep = (std::max(answer.step, interval) + interval - Seconds{1}) / interval * interval;
    const Minute step = answer.activeStep.count() / 60;
    const Range range = rangeOf(query, answer.activeStep, now);
    std::map<Minute, HyperLogLog> merged;
    auto done = mergeSketches(connection, names, range, [&](Minute minute) -> HyperLogLog& {
        return merged[floorTo(std::max(minute, range.from), step)];
    });
    for (const auto& [minute, sketch] : merged) {
        if (!sketch.isEmpty())
            answer.active.push_back({timeOf(minute), sketch.estimate()});
    }
    return done;
}

} // namespace

Result<Answer> answerStatistics(Connection& connection, const statistics::Query& query, Timestamp now)
{
    auto scope = Scope::begin(connection, Scope::Kind::Read);
    if (!scope)
        return tl::unexpected(scope.error());
    const auto names = seriesOf(connection, query.site, query.kid);
    if (!names)
        return tl::unexpected(names.error());
    Answer answer;
    // Whole minutes: rows are not finer.
    answer.step = statistics::stepFor(std::max(query.step, Seconds{60}), query.since, now);
    auto counters = sumCounters(connection, query, *names, answer.step, rangeOf(query, answer.step, now));
    if (!counters)
        return tl::unexpected(counters.error());
    answer.counters = std::move(*counters);
    if (auto done = estimateActive(connection, query, *names, now, answer); !done)
        return tl::unexpected(done.error());
    return answer;
}

Result<std::vector<statistics::ExpiryRow>> readUnexpired(Connection& connection, Timestamp now)
{
    Query row(connection,
              "SELECT site, kid, minute, SUM(value) FROM expiry JOIN series ON series.id = series"
              " WHERE minute >= ? GROUP BY site, kid, minute ORDER BY site, kid, minute",
              minuteOf(now));
    std::vector<statistics::ExpiryRow> rows;
    while (row.next())
        rows.push_back({row.text(0), row.text(1), row.integer(2), row.number(3)});
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return rows;
}

Result<HyperLogLog> readSeen(Connection& connection, const std::string& site, const std::string& kid,
                             Timestamp since, Timestamp now)
{
    auto scope = Scope::begin(connection, Scope::Kind::Read);
    if (!scope)
        return tl::unexpected(scope.error());
    const auto names = seriesOf(connection, site, kid);
    if (!names)
        return tl::unexpected(names.error());
    HyperLogLog seen;
    auto done = mergeSketches(connection, *names, {minuteOf(since), minuteOf(now) + 1},
                              [&](Minute) -> HyperLogLog& { return seen; });
    if (!done)
        return tl::unexpected(done.error());
    return seen;
}

} // namespace signet::record
