#pragma once

// How finely the past is kept: minutes become hours, hours become days (DESIGN, Statistics).
//
// Counters add up, sketches merge. Units: Resolution in minutes. Thread-safety: constants and pure functions.

#include "core/statistics/statistics.h"

#include <array>
#include <optional>

namespace signet::statistics {

struct Resolution
{
    Minute counterStep; ///< minutes one row of counters stands for
    Minute sketchStep;  ///< minutes one sketch stands for
    Seconds
        keptFor; ///< rows older than this are rolled up into the next resolution, or dropped after the last
};

inline constexpr std::array<Resolution, 3> resolutions{{
    {1, 15, Seconds{48 * 3'600}},
    {60, 60, Seconds{92 * 86'400}},
    {1'440, 1'440, Seconds{3 * 366 * 86'400}},
}};

/// A question to the statistics. Steps are at least what is kept for that past; answers say the step they
/// used.
struct Query
{
    Timestamp since{};
    Timestamp until{};
    Seconds step{60}; ///< one point for each; rounded up to a resolution where the past is kept coarser
    std::string site; ///< "": all
    std::string kid;  ///< "": all
    std::vector<Counter> counters; ///< empty: all
    bool bySite = false;           ///< one series for each site, else summed
    bool byKid = false;
};

struct Point
{
    Timestamp at{}; ///< the step's beginning
    std::uint64_t value = 0;
};
struct CounterSeries
{
    std::string site; ///< "" when summed over sites
    std::string kid;
    Counter counter = 0;
    std::vector<Point> points; ///< only those that are not 0, ascending
};
struct ActivePoint
{
    Timestamp at{};
    Estimate sessions;
};
struct Answer
{
    Seconds step{60};
    std::vector<CounterSeries> counters;
    std::vector<ActivePoint> active; ///< different sessions seen in each step of at least sketchInterval
    Seconds activeStep{sketchInterval};
};

/// The finest step that the rows between `since` and now can answer, not below `wanted`, whole minutes.
[[nodiscard]] Seconds stepFor(Seconds wanted, Timestamp since, Timestamp now) noexcept;

} // namespace signet::statistics
