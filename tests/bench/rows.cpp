#include "tests/bench/rows.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

// Counts every allocation of the process by standing in front of glibc's. The benchmark is single-threaded.
namespace {
std::size_t allocationCount = 0;
} // namespace

extern "C" {
// NOLINTBEGIN: these names are glibc's
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* malloc(std::size_t size)
{
    ++allocationCount;
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size)
{
    ++allocationCount;
    return __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size)
{
    ++allocationCount;
    return __libc_realloc(memory, size);
}
// NOLINTEND
}

namespace signet::bench {

void addRow(const std::string& name, std::function<bool()> work)
{
    const auto run = [work = std::move(work)](benchmark::State& state) {
        if (!work()) {
            state.SkipWithError("the row does not do what it says");
            return;
        }
        const auto before = allocationCount;
        bool allWell = true;
        for (auto iteration : state) {
            static_cast<void>(iteration);
            allWell = work() && allWell;
        }
        const auto made = static_cast<double>(allocationCount - before);
        if (!allWell)
            state.SkipWithError("an iteration failed");
        state.counters["allocations"] = made / static_cast<double>(state.iterations());
    };
    benchmark::RegisterBenchmark(name.c_str(), run)
        ->ComputeStatistics("least", [](const std::vector<double>& values) {
            return *std::min_element(values.begin(), values.end());
        });
}

} // namespace signet::bench
