#pragma once

// Counting what happens: from the hot path into memory, from there into the record every few seconds,
// absolute values at a time, so that writing twice counts once and a crash loses at most what was not yet
// written.
//
// A series is a site and a kid ("" where a refused token named no known key). Threads at work count into a
// Tally of their own without locks; `collect` gathers what all of them counted. Values are absolute for their
// minute (counters), interval (sketches) and expiry minute (tokens not yet expired), for this node.
//
// Units: minutes since 1970 for counters and expiries; sketch intervals of sketchInterval, named by their
// first minute. Ranges: 4,095 series; more are counted together under site "" and kid "". Errors: none.
// Thread-safety: `series` and `tally` from any thread; `collect`, `restore`, `acknowledge` and the readings
// from any thread, they exclude each other. A Tally belongs to one thread.

#include "core/base/clock.h"
#include "core/statistics/counter.h"
#include "core/statistics/hyperloglog.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace signet::statistics {

/// How much of a crash may be lost, and so how often to write at the latest.
inline constexpr Seconds flushInterval{5};
inline constexpr Seconds sketchInterval{15 * 60};
/// How far a clock may be set back without harm to what is written already.
inline constexpr Seconds setBackAtMost{2 * 3'600};

using Minute = std::int64_t;
[[nodiscard]] constexpr Minute minuteOf(Timestamp time) noexcept
{
    return time.time_since_epoch().count() / 60;
}

using SeriesId = std::uint16_t; ///< 0: everything over the limit

struct CounterRow
{
    std::string site;
    std::string kid;
    Minute minute = 0;
    Counter counter = 0;
    std::uint64_t value = 0;
};
struct SketchRow
{
    std::string site;
    std::string kid;
    Minute interval = 0; ///< its first minute
    std::string bytes;
};
struct ExpiryRow
{
    std::string site;
    std::string kid;
    Minute minute = 0; ///< when these session tokens expire
    std::uint64_t value = 0;
};

/// What is to be written, replacing what this node wrote for the same keys.
struct Batch
{
    std::vector<CounterRow> counters;
    std::vector<SketchRow> sketches;
    std::vector<ExpiryRow> expiries;
    std::uint64_t number = 0; ///< for acknowledge
    [[nodiscard]] bool isEmpty() const noexcept
    {
        return counters.empty() && sketches.empty() && expiries.empty();
    }
};

/// Where one thread counts. All functions are lock-free and allocate only on the first use of a series.
class Tally
{
public:
    ~Tally();
    Tally(const Tally&) = delete;
    Tally& operator=(const Tally&) = delete;
    void count(SeriesId series, Counter counter) noexcept;
    void count(SeriesId series, Event event) noexcept { count(series, counterOf(event)); }
    void count(SeriesId series, Refusal refusal) noexcept { count(series, counterOf(refusal)); }
    /// This session was seen, on opening or sealing.
    void saw(SeriesId series, std::string_view sid) noexcept;
    /// A session token was issued that expires at `expires`.
    void issued(SeriesId series, Timestamp expires) noexcept;

private:
    friend class Statistics;
    struct Cells;
    explicit Tally(std::unique_ptr<Cells> cells) noexcept;
    std::unique_ptr<Cells> m_cells;
};

class Statistics
{
public:
    Statistics();
    ~Statistics();
    Statistics(const Statistics&) = delete;
    Statistics& operator=(const Statistics&) = delete;

    /// The series of a site and kid, made if it is new. Takes a lock: for when snapshots are built.
    [[nodiscard]] SeriesId series(std::string_view site, std::string_view kid);
    /// This thread's tally; made on its first call in a thread.
    [[nodiscard]] Tally& tally();

    /// Continues counting from what the record holds of this node: counters, sketches and expiries of the
    /// current minute, the current interval, and whatever comes after them; better still from setBackAtMost
    /// before that on. Call before anything is counted. What was written and is not in `base` is overwritten
    /// if its minute comes again.
    void restore(const Batch& base);
    /// Everything that changed since the last acknowledged batch. Asked again before that, it answers with at
    /// least the same.
    [[nodiscard]] Batch collect(Timestamp now);
    /// The batch of that number is durable.
    void acknowledge(std::uint64_t number);

    /// Session tokens of this node that have not expired: site "" or kid "" for all of them.
    [[nodiscard]] std::uint64_t unexpired(std::string_view site, std::string_view kid, Timestamp now) const;
    /// How many sessions were seen by this node within the last `window`, rounded up to whole intervals.
    [[nodiscard]] HyperLogLog seen(std::string_view site, std::string_view kid, Timestamp now,
                                   Seconds window) const;
    /// Since this process began: for Prometheus.
    struct Total
    {
        std::string site;
        std::string kid;
        Counter counter = 0;
        std::uint64_t value = 0;
    };
    [[nodiscard]] std::vector<Total> totals() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace signet::statistics
