// Estimates, series of counts, and the questions for them.

#include "core/protocol/wire.h"
#include "core/protocol/wire_query.h"
#include "core/protocol/wire_values.h"

#include <cmath>

namespace signet::protocol {

namespace {

constexpr std::int64_t maximumSteps = 20'000;

/// "opened,refused_expired"
Result<std::vector<statistics::Counter>> countersFrom(std::string_view names)
{
    std::vector<statistics::Counter> counters;
    while (!names.empty()) {
        const auto comma = names.find(',');
        const auto counter = statistics::counterFromString(names.substr(0, comma));
        if (!counter || counters.size() >= statistics::counterCount)
            return fail(ErrorCode::InvalidInput, "The parameter \"counters\" names a counter that is none.");
        counters.push_back(*counter);
        names = comma == std::string_view::npos ? std::string_view() : names.substr(comma + 1);
    }
    return counters;
}

double finite(double value) noexcept
{
    return std::isfinite(value) ? value : 0;
}

} // namespace

Json toJson(const statistics::Estimate& estimate)
{
    return {{"value", finite(estimate.value)}, {"error", finite(estimate.error)}};
}

void read(Fields& in, statistics::Estimate& out)
{
    in.get("value", out.value);
    in.get("error", out.error);
}

Json toJson(const statistics::Answer& answer)
{
    auto series = Json::array();
    for (const auto& one : answer.counters) {
        auto points = Json::array();
        for (const auto& point : one.points)
            points.push_back({{"at", toNumber(point.at)}, {"value", point.value}});
        series.push_back({{"site", one.site},
                          {"kid", one.kid},
                          {"counter", statistics::toString(one.counter)},
                          {"points", std::move(points)}});
    }
    auto active = Json::array();
    for (const auto& point : answer.active)
        active.push_back({{"at", toNumber(point.at)}, {"sessions", toJson(point.sessions)}});
    return {{"step", toNumber(answer.step)},
            {"counters", std::move(series)},
            {"active", std::move(active)},
            {"active_step", toNumber(answer.activeStep)}};
}

void read(Fields& in, statistics::Point& out)
{
    in.get("at", out.at);
    in.get("value", out.value);
}

void read(Fields& in, statistics::CounterSeries& out)
{
    in.get("site", out.site);
    in.get("kid", out.kid);
    in.name("counter", out.counter, statistics::counterFromString);
    in.get("points", out.points);
}

void read(Fields& in, statistics::ActivePoint& out)
{
    in.get("at", out.at);
    in.get("sessions", out.sessions);
}

void read(Fields& in, statistics::Answer& out)
{
    in.get("step", out.step);
    in.get("counters", out.counters);
    in.get("active", out.active);
    in.get("active_step", out.activeStep);
}

QueryParameters toQuery(const statistics::Query& query)
{
    QueryWriter out;
    out.time("since", query.since);
    out.time("until", query.until);
    out.number("step", static_cast<std::uint64_t>(query.step.count()));
    out.text("site", query.site);
    out.text("kid", query.kid);
    std::string counters;
    for (const auto counter : query.counters)
        counters += (counters.empty() ? "" : ",") + statistics::toString(counter);
    out.text("counters", counters);
    out.flag("by_site", query.bySite);
    out.flag("by_kid", query.byKid);
    return out.take();
}

Result<statistics::Query> statisticsQueryFrom(const QueryParameters& parameters)
{
    statistics::Query query;
    std::uint64_t step = 60;
    QueryReader in(parameters);
    if (!in.has("since") || !in.has("until"))
        in.wrong("since", "and \"until\" must both be given");
    in.time("since", query.since);
    in.time("until", query.until);
    in.number("step", step, 60, 366 * 86'400);
    in.text("site", query.site);
    in.text("kid", query.kid);
    in.flag("by_site", query.bySite);
    in.flag("by_kid", query.byKid);
    query.step = Seconds{static_cast<Seconds::rep>(step)};
    if (query.until < query.since)
        in.wrong("until", "is before \"since\"");
    else if ((query.until - query.since) / query.step > maximumSteps)
        in.wrong("step", "is too small for a time this long: at most 20,000 steps");
    const bool counted = in.has("counters");
    if (counted) {
        for (const auto& [name, value] : parameters) {
            if (name != "counters")
                continue;
            auto counters = countersFrom(value);
            if (!counters)
                return tl::unexpected(counters.error());
            query.counters = std::move(*counters);
        }
    }
    return in.finish(std::move(query));
}

} // namespace signet::protocol
