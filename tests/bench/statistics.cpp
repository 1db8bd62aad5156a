// signet_bench_statistics: what it costs to count, on the hot path and where the counts are gathered.
//
// Rows are named statistics/<what>. Counting rows go over 8 series, as a thread does that serves several
// sites. Gathering rows have 8 threads' tallies of 20 series each.

#include "core/statistics/statistics.h"

#include "core/base/random.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <string>
#include <thread>
#include <vector>

using namespace signet;
using namespace signet::statistics;

namespace {

constexpr Timestamp start{Seconds{1'795'528'800}};
constexpr std::size_t tallies = 8;
constexpr std::size_t seriesCount = 20;

void addRow(const std::string& name, const std::function<void(benchmark::State&)>& run)
{
    benchmark::RegisterBenchmark(("statistics/" + name).c_str(), run)
        ->ComputeStatistics("least", [](const std::vector<double>& values) {
            return *std::min_element(values.begin(), values.end());
        });
}

/// Calls `work(tally, series, i)` once an iteration.
template <typename Work>
void addCountingRow(const std::string& name, Work work)
{
    addRow(name, [work](benchmark::State& state) {
        Statistics statistics;
        std::array<SeriesId, 8> series{};
        for (std::size_t i = 0; i < series.size(); ++i)
            series[i] = statistics.series("site-" + std::to_string(i), "k1");
        static_cast<void>(statistics.collect(start));
        std::size_t i = 0;
        for (auto iteration : state) {
            static_cast<void>(iteration);
            work(statistics.tally(), series[i % series.size()], i);
            ++i;
        }
        benchmark::DoNotOptimize(statistics.totals().size());
    });
}

/// Statistics in which every thread has counted in every series.
struct Busy
{
    Busy()
    {
        for (std::size_t i = 0; i < seriesCount; ++i)
            series.push_back(statistics.series("site-" + std::to_string(i), "k1"));
        std::vector<std::thread> threads;
        std::atomic<std::size_t> ready{0};
        for (std::size_t t = 0; t < tallies; ++t) {
            threads.emplace_back([&] {
                count(2'000);
                ready.fetch_add(1);
                while (ready.load() < tallies) // so that none takes over the tally of another
                    std::this_thread::yield();
            });
        }
        for (auto& thread : threads)
            thread.join();
        acknowledge();
    }

    void count(std::size_t sessions)
    {
        Tally& tally = statistics.tally();
        for (const SeriesId id : series) {
            for (std::size_t i = 0; i < sessions; ++i) {
                tally.count(id, Event::Opened);
                tally.count(id, counterOfSize(500 + i % 500));
                tally.issued(id, start + Seconds{static_cast<Seconds::rep>(i % 3'600)});
                tally.saw(id, std::to_string(next++));
            }
        }
    }

    void acknowledge() { statistics.acknowledge(statistics.collect(start).number); }

    Statistics statistics;
    std::vector<SeriesId> series;
    std::atomic<std::uint64_t> next{0};
};

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    std::vector<std::string> sids(std::size_t{1} << 14);
    std::generate(sids.begin(), sids.end(), randomIdentifier);
    addCountingRow("count",
                   [](Tally& tally, SeriesId series, std::size_t) { tally.count(series, Event::Opened); });
    addCountingRow("saw", [&sids](Tally& tally, SeriesId series, std::size_t i) {
        tally.saw(series, sids[i % sids.size()]);
    });
    addCountingRow("issued", [](Tally& tally, SeriesId series, std::size_t i) {
        tally.issued(series, start + Seconds{3'600 + static_cast<Seconds::rep>(i / 10'000)});
    });
    Busy busy;
    addRow("collect_nothing_new", [&busy](benchmark::State& state) {
        for (auto iteration : state) {
            static_cast<void>(iteration);
            if (!busy.statistics.collect(start).isEmpty())
                state.SkipWithError("something was left");
        }
    });
    addRow("collect_100_sessions_in_20_series", [&busy](benchmark::State& state) {
        for (auto iteration : state) {
            static_cast<void>(iteration);
            state.PauseTiming();
            busy.count(5);
            state.ResumeTiming();
            const Batch batch = busy.statistics.collect(start);
            if (batch.isEmpty())
                state.SkipWithError("nothing was collected");
            busy.statistics.acknowledge(batch.number);
        }
    });
    addRow("unexpired", [&busy](benchmark::State& state) {
        for (auto iteration : state) {
            static_cast<void>(iteration);
            benchmark::DoNotOptimize(busy.statistics.unexpired("", "", start));
        }
    });
    addRow("seen_estimate", [&busy](benchmark::State& state) {
        for (auto iteration : state) {
            static_cast<void>(iteration);
            benchmark::DoNotOptimize(busy.statistics.seen("", "", start, Seconds{3'600}).estimate().value);
        }
    });
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
