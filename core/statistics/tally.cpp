#include "core/statistics/tally_cells.h"

#include <algorithm>
#include <limits>

namespace signet::statistics {

namespace {

/// Only the owner writes, so reading and writing need not be one step.
void increment(std::atomic<std::uint64_t>& cell, std::memory_order order = std::memory_order_relaxed) noexcept
{
    cell.store(cell.load(std::memory_order_relaxed) + 1, order);
}

template <typename T>
T& madeOnce(std::atomic<T*>& place) noexcept
{
    T* found = place.load(std::memory_order_relaxed);
    if (found == nullptr) {
        found = std::make_unique<T>().release();
        place.store(found, std::memory_order_release);
    }
    return *found;
}

} // namespace

void ExpiryRing::add(Minute minute) noexcept
{
    const auto bounded =
        static_cast<std::uint64_t>(std::clamp<Minute>(minute, 1, std::numeric_limits<std::uint32_t>::max()));
    auto& cell = m_cells[bounded % ringSize];
    const std::uint64_t before = cell.load(std::memory_order_relaxed);
    const bool sameMinute = before >> 32 == bounded;
    cell.store(sameMinute ? before + 1 : (bounded << 32) | 1, std::memory_order_relaxed);
    increment(m_additions, std::memory_order_release);
}

void SketchPair::add(std::uint64_t hash, Minute interval) noexcept
{
    std::uint64_t turn = turns.load(std::memory_order_relaxed);
    if (intervals[turn % 2].load(std::memory_order_relaxed) != interval &&
        cleared.load(std::memory_order_acquire) == turn) {
        ++turn;
        intervals[turn % 2].store(interval, std::memory_order_relaxed);
        turns.store(turn, std::memory_order_release);
    }
    if (sketches[turn % 2].add(hash))
        increment(changes, std::memory_order_release);
}

SeriesCells& Tally::Cells::make(std::size_t index) noexcept
{
    return madeOnce(series[index]);
}

Tally::Tally(std::unique_ptr<Cells> cells) noexcept : m_cells(std::move(cells)) {}

Tally::~Tally() = default;

void Tally::count(SeriesId series, Counter counter) noexcept
{
    if (counter < counterCount)
        increment(m_cells->of(series).counters[counter]);
}

void Tally::saw(SeriesId series, std::string_view sid) noexcept
{
    const Minute interval = m_cells->interval.load(std::memory_order_relaxed);
    madeOnce(m_cells->of(series).sketches).add(hashIdentifier(sid), interval);
}

void Tally::issued(SeriesId series, Timestamp expires) noexcept
{
    madeOnce(m_cells->of(series).ring).add(minuteOf(expires));
}

} // namespace signet::statistics
