#pragma once

// What a Tally is made of: single-writer cells that the owner counts in and the collector reads meanwhile.
// Internal to core/statistics.
//
// Every cell only grows, and beside it the collector keeps what it has seen of it already; the difference is
// what is new. So neither waits for the other, and nothing is read twice.
//
// Thread-safety: the members under "owner" are written by the tally's thread and read by any; those under
// "collector" belong to whoever holds the lock of Statistics.

#include "core/statistics/statistics.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>

namespace signet::statistics {

inline constexpr std::size_t seriesLimit = 4'096; ///< with the one for everything over the limit

/// Expiry minutes of a day's tokens, and room to be collected late.
inline constexpr std::size_t ringSize = 2'048;

/// Minutes go round in the ring; each cell names its own, so that a lap cannot be mistaken.
class ExpiryRing
{
public:
    struct Grown
    {
        Minute minute = 0;
        std::uint64_t by = 0;
    };

    /// Owner.
    void add(Minute minute) noexcept;
    /// Collector: calls `grown` for each minute that tokens were added to.
    template <typename Function>
    void collect(Function&& grown)
    {
        const std::uint64_t additions = m_additions.load(std::memory_order_acquire);
        if (additions == m_seenAdditions)
            return;
        m_seenAdditions = additions;
        for (std::size_t i = 0; i < ringSize; ++i) {
            const std::uint64_t cell = m_cells[i].load(std::memory_order_relaxed);
            const std::uint64_t seen = m_seen[i];
            if (cell == seen)
                continue;
            const bool sameMinute = (cell >> 32) == (seen >> 32);
            grown(Grown{static_cast<Minute>(cell >> 32), (cell & count) - (sameMinute ? seen & count : 0)});
            m_seen[i] = cell;
        }
    }

private:
    static constexpr std::uint64_t count = 0xFFFF'FFFF;
    // owner
    std::array<std::atomic<std::uint64_t>, ringSize> m_cells{}; ///< the minute above, the count below
    std::atomic<std::uint64_t> m_additions{0};
    // collector
    std::array<std::uint64_t, ringSize> m_seen{};
    std::uint64_t m_seenAdditions = 0;
};

/// Two sketches that take turns, one an interval. The owner alone turns, and only after the collector has
/// taken and cleared the one that rests; until then marks go on into the old one, an interval late but not
/// lost.
struct SketchPair
{
    // owner
    std::array<SharedSketch, 2> sketches;
    std::array<std::atomic<Minute>, 2> intervals{}; ///< 0: of before anything was collected
    std::atomic<std::uint64_t> turns{0};            ///< which one is marked in: odd or even
    std::atomic<std::uint64_t> changes{0};
    // collector
    std::atomic<std::uint64_t> cleared{0}; ///< turns whose resting sketch is empty again
    std::uint64_t seenChanges = 0;

    /// Owner.
    void add(std::uint64_t hash, Minute interval) noexcept;
    /// Collector: calls `marked` with each sketch that may have new marks, and its interval.
    template <typename Function>
    void collect(Function&& marked)
    {
        const std::uint64_t seen = changes.load(std::memory_order_acquire);
        const std::uint64_t turn = turns.load(std::memory_order_acquire);
        const auto resting = cleared.load(std::memory_order_relaxed);
        if (seen == seenChanges && turn == resting)
            return;
        seenChanges = seen;
        if (turn != resting) {
            marked(sketches[resting % 2], intervals[resting % 2].load(std::memory_order_relaxed));
            sketches[resting % 2].clear();
            cleared.store(turn, std::memory_order_release);
        }
        marked(sketches[turn % 2], intervals[turn % 2].load(std::memory_order_relaxed));
    }
};

struct SeriesCells
{
    SeriesCells() = default;
    SeriesCells(const SeriesCells&) = delete;
    SeriesCells& operator=(const SeriesCells&) = delete;
    ~SeriesCells()
    {
        delete sketches.load();
        delete ring.load();
    }

    // owner; sketches and ring are made at their first use, since a series of refusals needs neither
    std::array<std::atomic<std::uint64_t>, counterCount> counters{};
    std::atomic<SketchPair*> sketches{nullptr};
    std::atomic<ExpiryRing*> ring{nullptr};
    // collector
    std::array<std::uint64_t, counterCount> seen{};
};

struct Tally::Cells
{
    explicit Cells(const std::atomic<Minute>& presentInterval) : interval(presentInterval) {}
    Cells(const Cells&) = delete;
    Cells& operator=(const Cells&) = delete;
    ~Cells()
    {
        for (auto& one : series)
            delete one.load();
    }

    /// Owner: the cells of a series, made if they are not there yet.
    SeriesCells& of(SeriesId id) noexcept
    {
        const std::size_t index = id < seriesLimit ? id : 0;
        SeriesCells* found = series[index].load(std::memory_order_relaxed);
        return found != nullptr ? *found : make(index);
    }

    const std::atomic<Minute>& interval; ///< the collector sets it
    std::array<std::atomic<SeriesCells*>, seriesLimit> series{};

private:
    SeriesCells& make(std::size_t index) noexcept;
};

} // namespace signet::statistics
