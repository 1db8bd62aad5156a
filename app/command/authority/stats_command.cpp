// signet stats: what was issued, opened and refused.

#include "app/command/authority/authority_commands.h"
#include "app/command/authority/connection.h"
#include "app/command/authority/site_text.h"
#include "app/command/authority/views_text.h"
#include "app/command/document.h"
#include "app/command/help.h"
#include "app/command/layout.h"
#include "core/protocol/wire.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace signet::command {

namespace {

using statistics::Answer;
using statistics::Counter;
using statistics::CounterSeries;
using statistics::Event;

struct StatsOptions : AuthorityOptions
{
    std::string since = "24h";
    std::string until;
    std::string site;
    std::string kid;
    std::string by;
    std::string step;
    bool csv = false;
};

Result<statistics::Query> queryOf(const StatsOptions& options, Timestamp now)
{
    statistics::Query query;
    const auto since = parseSince(options.since, now);
    if (!since)
        return tl::unexpected(since.error());
    query.since = *since;
    query.until = now;
    if (!options.until.empty()) {
        const auto until = parseSince(options.until, now);
        if (!until)
            return tl::unexpected(until.error());
        query.until = *until;
    }
    if (query.since >= query.until)
        return fail(ErrorCode::InvalidInput,
                    "--since " + options.since + " does not lie before " +
                        (options.until.empty() ? "now" : "--until " + options.until),
                    "Without --since it begins 24 hours ago");
    // Sums do not need fine steps; a table by time does.
    query.step = std::max<Seconds>(query.until - query.since, Seconds{3'600});
    if (!options.step.empty()) {
        const auto step = parseDuration(options.step);
        if (!step)
            return tl::unexpected(step.error());
        if (*step < Seconds{60})
            return fail(ErrorCode::InvalidInput, "--step is less than a minute",
                        "Counts are kept by the minute");
        query.step = *step;
    } else if (options.csv || options.json) {
        query.step = Seconds{3'600};
    }
    query.site = options.site;
    query.kid = options.kid;
    if (!options.by.empty() && options.by != "site" && options.by != "key")
        return fail(ErrorCode::InvalidInput, "--by does not know '" + options.by + "'", "Write site or key");
    query.bySite = options.by == "site";
    query.byKid = options.by == "key";
    return query;
}

std::uint64_t sumOf(const CounterSeries& series)
{
    std::uint64_t sum = 0;
    for (const auto& point : series.points)
        sum += point.value;
    return sum;
}

/// The counters in words, in the order of the enumeration; sizes apart.
std::string nameOf(Counter counter)
{
    static constexpr std::array<const char*, statistics::eventCount> events{
        "session tokens issued",
        "remember tokens issued",
        "identity tokens issued",
        "session tokens renewed",
        "sessions opened",
        "sessions restored from remember tokens",
        "sessions ended by log-out",
        "revocations",
        "sessions too large for a cookie"};
    if (counter < events.size())
        return events[counter];
    auto text = statistics::toString(counter);
    if (text.rfind("refused_", 0) == 0)
        return "refused: " + text.substr(8);
    return text;
}

bool isSize(Counter counter) noexcept
{
    return counter >= statistics::counterOfSize(0);
}

bool isRefusal(Counter counter) noexcept
{
    return counter >= statistics::eventCount && !isSize(counter);
}

/// The site or key of a series, as a column is called.
std::string columnOf(const CounterSeries& series, const StatsOptions& options)
{
    if (options.by.empty())
        return "COUNT";
    const auto& name = options.by == "site" ? series.site : series.kid;
    return name.empty() ? "(none)" : printable(name);
}

/// Nodes keep counts in memory for up to 10 seconds before they write them.
std::string nothingText(const StatsOptions& options)
{
    return options.until.empty() ? "Nothing was counted in that time; what happened in the last 10 seconds "
                                   "may be missing.\n"
                                 : "Nothing was counted in that time.\n";
}

std::string sumTable(const Answer& answer, const StatsOptions& options)
{
    std::set<std::string> columns;
    std::map<Counter, std::map<std::string, std::uint64_t>> sums;
    for (const auto& series : answer.counters) {
        const auto sum = sumOf(series);
        if (sum == 0 || isSize(series.counter))
            continue;
        const auto column = columnOf(series, options);
        columns.insert(column);
        sums[series.counter][column] += sum;
    }
    if (sums.empty())
        return nothingText(options);
    std::vector<std::string> heading{"EVENT"};
    heading.insert(heading.end(), columns.begin(), columns.end());
    std::vector<std::vector<std::string>> rows;
    for (const auto& [counter, byColumn] : sums) {
        std::vector<std::string> row{nameOf(counter)};
        for (const auto& column : columns) {
            const auto found = byColumn.find(column);
            row.push_back(found == byColumn.end() ? "0" : grouped(found->second));
        }
        rows.push_back(std::move(row));
    }
    return table(heading, rows);
}

/// One line a step: the few figures that tell how it goes.
std::string timeTable(const Answer& answer, const StatsOptions& options)
{
    struct Row
    {
        std::uint64_t issued = 0;
        std::uint64_t renewed = 0;
        std::uint64_t opened = 0;
        std::uint64_t refused = 0;
        std::uint64_t ended = 0;
    };
    std::map<Timestamp, Row> byTime;
    for (const auto& series : answer.counters)
        for (const auto& point : series.points) {
            if (isSize(series.counter))
                continue;
            auto& row = byTime[point.at];
            row.issued += series.counter == statistics::counterOf(Event::IssuedSession) ? point.value : 0;
            row.renewed += series.counter == statistics::counterOf(Event::Renewed) ? point.value : 0;
            row.opened += series.counter == statistics::counterOf(Event::Opened) ? point.value : 0;
            row.ended += series.counter == statistics::counterOf(Event::Ended) ? point.value : 0;
            row.refused += isRefusal(series.counter) ? point.value : 0;
        }
    if (byTime.empty())
        return nothingText(options);
    std::vector<std::vector<std::string>> rows;
    for (const auto& [at, row] : byTime)
        rows.push_back({formatTimestamp(at), grouped(row.issued), grouped(row.renewed), grouped(row.opened),
                        grouped(row.refused), grouped(row.ended)});
    return table({"FROM", "ISSUED", "RENEWED", "OPENED", "REFUSED", "ENDED"}, rows);
}

std::string report(const Answer& answer, const statistics::Query& query, const StatsOptions& options)
{
    std::string text =
        "From " + formatTimestamp(query.since) + " to " + formatTimestamp(query.until) + ":\n\n";
    text += options.step.empty() ? sumTable(answer, options) : timeTable(answer, options);
    if (!options.step.empty() && answer.step > query.step)
        text += "\nThat far back counts are kept by " + durationText(answer.step) + ".\n";
    if (!answer.active.empty()) {
        const auto& last = answer.active.back();
        text += "\nDifferent sessions seen in the " + durationText(answer.activeStep) + " from " +
                formatTimestamp(last.at) + " on: " + estimateText(last.sessions) + ".\n";
    }
    return text;
}

std::string csvText(const Answer& answer)
{
    std::string text = csvLine({"time", "seconds", "site", "kid", "counter", "value"});
    for (const auto& series : answer.counters)
        for (const auto& point : series.points)
            text += csvLine({formatTimestamp(point.at), std::to_string(answer.step.count()), series.site,
                             series.kid, statistics::toString(series.counter), std::to_string(point.value)});
    for (const auto& point : answer.active)
        text += csvLine({formatTimestamp(point.at), std::to_string(answer.activeStep.count()), "", "",
                         "active_sessions", std::to_string(std::llround(point.sessions.value))});
    return text;
}

ExitStatus showStats(const StatsOptions& options)
{
    const auto query = queryOf(options, SystemClock().now());
    if (!query)
        return complain(query.error(), options);
    return withAuthority(options, [&](Connection& connection) -> Result<ExitStatus> {
        const auto got = connection.client.statistics(*query);
        if (!got)
            return tl::unexpected(got.error());
        // A site that was removed still has its counts.
        if (!options.site.empty() && got->counters.empty())
            if (const auto site = findSite(connection.client, options.site); !site)
                return tl::unexpected(site.error());
        if (options.json) {
            auto document = protocol::toJson(*got);
            document["since"] = query->since.time_since_epoch().count();
            document["until"] = query->until.time_since_epoch().count();
            return answer(documentText(document));
        }
        return answer(options.csv ? csvText(*got) : report(*got, *query, options));
    });
}

} // namespace

void addStatsCommand(Commands& commands)
{
    auto options = std::make_shared<StatsOptions>();
    auto* app = commands.root().add_subcommand(
        "stats", "what was issued, opened and refused, up to some 10 seconds ago");
    app->add_option("--since", options->since, "from a time on, or for a length of time until now (24h)")
        ->option_text("TIME");
    app->add_option("--until", options->until, "up to a time (now)")->option_text("TIME");
    app->add_option("--site", options->site, "of this site")->option_text("SITE");
    app->add_option("--kid", options->kid, "of this key")->option_text("KID");
    app->add_option("--by", options->by, "a column for each site or key")->option_text("site|key");
    app->add_option("--step", options->step,
                    "a row for each such length of time instead of sums; 1h in CSV and JSON unless given")
        ->option_text("TIME");
    app->add_flag("--csv", options->csv, "print CSV");
    addAuthorityOptions(*app, *options);
    app->get_option("--json")->excludes("--csv");
    explain(
        *app,
        {"[OPTION]…",
         {"Counts are of events, by site, key and minute, never by person. Different sessions are estimated "
          "(HyperLogLog), with one standard error. Minutes are kept for 2 days, hours for 3 months, days "
          "for 3 years."},
         authorityStatuses("shown", "not allowed"),
         {{"The last 24 hours", "signet stats"},
          {"A week by the day, for one site", "signet stats --since 7d --step 1d --site enwiki"},
          {"For a spreadsheet", "signet stats --since 30d --by site --csv > stats.csv"}}});
    commands.add(app, [options] { return showStats(*options); });
}

} // namespace signet::command
