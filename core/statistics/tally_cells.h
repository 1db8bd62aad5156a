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

/// A sketch of one epoch: an interval as the collector counts them, one more at each change.
struct EpochSketch
{
    // owner
    SharedSketch sketch;
    std::atomic<std::uint64_t> epoch{0};
    std::atomic<std::uint64_t> changes{0};
    // collector
    std::uint64_t seenChanges = 0;
};
/// Two that take turns: while the owner marks the one of this epoch, late marks of the last are still there.
using EpochSketches = std::array<EpochSketch, 2>;

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
    std::atomic<EpochSketches*> sketches{nullptr};
    std::atomic<ExpiryRing*> ring{nullptr};
    // collector
    std::array<std::uint64_t, counterCount> seen{};
};

struct Tally::Cells
{
    explicit Cells(const std::atomic<std::uint64_t>& currentEpoch) : epoch(currentEpoch) {}
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

    const std::atomic<std::uint64_t>& epoch;
    std::array<std::atomic<SeriesCells*>, seriesLimit> series{};

private:
    SeriesCells& make(std::size_t index) noexcept;
};

} // namespace signet::statistics
