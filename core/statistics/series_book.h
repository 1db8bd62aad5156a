#pragma once

// What is known of one series: absolute values by minute, expiry minute and interval, each with the number of
// the batch in which it last changed. Internal to core/statistics.
//
// A value is written again in every batch until one that has its last change is acknowledged; then it stays
// only as long as something may still be added to it.
//
// Thread-safety: a value; Statistics guards it.

#include "core/statistics/statistics.h"

#include <array>
#include <map>
#include <optional>

namespace signet::statistics {

/// How far back sketches are kept in memory: a session's longest life.
inline constexpr Minute sketchesKept = Seconds{86'400} / Seconds{60};
inline constexpr Minute sketchStep = sketchInterval / Seconds{60};

/// Expiries of past minutes stay for a clock that is set back.
inline constexpr Minute expiriesKept = setBackAtMost / Seconds{60};

[[nodiscard]] constexpr Minute intervalOf(Minute minute) noexcept
{
    return minute / sketchStep * sketchStep;
}

class SeriesBook
{
public:
    SeriesBook(std::string site, std::string kid);
    [[nodiscard]] const std::string& site() const noexcept { return m_site; }
    [[nodiscard]] const std::string& kid() const noexcept { return m_kid; }
    [[nodiscard]] bool isOf(std::string_view site, std::string_view kid) const noexcept;

    /// `batch`: the number of the next one to be collected; 0: the record has it already.
    void addCount(Minute minute, Counter counter, std::uint64_t by, std::uint64_t batch);
    void addExpiry(Minute minute, std::uint64_t by, std::uint64_t batch);
    /// The sketch of an interval, to be merged into; `changedSketch` afterwards if it grew.
    [[nodiscard]] HyperLogLog& sketch(Minute interval);
    void changedSketch(Minute interval, std::uint64_t batch);

    /// Everything that changed after the batch `acknowledged`.
    void collect(Batch& into, std::uint64_t acknowledged) const;
    /// Lets go of what is acknowledged and past, and packs the sketches of past intervals.
    void tidy(Minute minute, std::uint64_t acknowledged);

    [[nodiscard]] std::uint64_t unexpired(Minute minute) const noexcept;
    void mergeSeen(HyperLogLog& target, Minute sinceInterval) const;

private:
    struct Value
    {
        std::uint64_t value = 0;
        std::uint64_t changedIn = 0;
    };
    using Counts = std::array<Value, counterCount>;
    /// Past ones are kept as bytes: most are nearly empty.
    struct Sketch
    {
        std::optional<HyperLogLog> open;
        std::string packed;
        std::uint64_t changedIn = 0;
    };

    std::string m_site;
    std::string m_kid;
    std::map<Minute, Counts> m_counts;
    std::map<Minute, Value> m_expiries;
    std::map<Minute, Sketch> m_sketches;
};

} // namespace signet::statistics
