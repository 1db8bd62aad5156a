#pragma once

// How busy the demo's sites are at any moment, and the rows of statistics that follow from it: people come in
// the evening of Central Europe, less at night and on weekends.
//
// Units: events a minute. Thread-safety: pure functions.

#include "core/statistics/statistics.h"
#include "ui/workspace/demo_world.h"

namespace signet::ui {

/// What one site does in a minute.
struct DemoRates
{
    double issued = 0;
    double remembered = 0;
    double identity = 0;
    double renewed = 0;
    double opened = 0;
    double restored = 0;
    double ended = 0;
    double expired = 0; ///< refused as expired
};
[[nodiscard]] DemoRates demoRates(std::uint64_t seed, const std::string& site, Timestamp at);

/// The counters, sketches and expiries of demoDays until `world.now`, and how often keys were used.
struct DemoPast
{
    statistics::Batch batch;
    std::vector<authority::StoredKeyUse> uses;
};
[[nodiscard]] DemoPast demoPast(std::uint64_t seed, const DemoWorld& world);

} // namespace signet::ui
