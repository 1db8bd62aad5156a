#include "core/statistics/statistics.h"

#include "core/statistics/series_book.h"
#include "core/statistics/tally_cells.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <unordered_map>

namespace signet::statistics {

namespace {

std::string nameOf(std::string_view site, std::string_view kid)
{
    std::string name(site);
    name += '\0';
    name += kid;
    return name;
}

std::atomic<std::uint64_t> statisticsMade{0};

/// The tally that this thread used last, so that finding it again costs two comparisons.
struct LastTally
{
    std::uint64_t owner;
    Tally* tally;
};
constinit thread_local LastTally lastTally{0, nullptr};

} // namespace

struct Statistics::State
{
    /// The tallies of all threads. Outlives the State while a thread is handing its tally back.
    struct Pool
    {
        std::mutex lock;
        std::vector<std::unique_ptr<Tally>> all;
        std::vector<Tally*> idle;        ///< of threads that ended; they go on counting for another
        std::atomic<Minute> interval{0}; ///< the present one, for the owners; 0 before the first collect

        Tally& take()
        {
            const std::lock_guard guard(lock);
            if (!idle.empty()) {
                Tally* tally = idle.back();
                idle.pop_back();
                return *tally;
            }
            all.push_back(std::unique_ptr<Tally>(new Tally(std::make_unique<Tally::Cells>(interval))));
            return *all.back();
        }
    };

    /// What one thread holds of each Statistics; handed back when it ends.
    struct Held
    {
        struct One
        {
            std::uint64_t owner;
            std::weak_ptr<Pool> pool;
            Tally* tally;
        };
        std::vector<One> tallies;

        Held() = default;
        Held(const Held&) = delete;
        Held& operator=(const Held&) = delete;
        ~Held()
        {
            lastTally = {0, nullptr};
            for (const One& one : tallies) {
                if (const auto home = one.pool.lock()) {
                    const std::lock_guard guard(home->lock);
                    home->idle.push_back(one.tally);
                }
            }
        }
    };

    const std::uint64_t id = statisticsMade.fetch_add(1) + 1;
    const std::shared_ptr<Pool> pool = std::make_shared<Pool>();

    std::mutex lock; ///< of all that follows; taken before the pool's
    std::deque<SeriesBook> books{SeriesBook("", "")};
    std::unordered_map<std::string, SeriesId> seriesByName{{nameOf("", ""), SeriesId{0}}};
    std::uint64_t number = 0; ///< of the last batch
    std::uint64_t acknowledged = 0;
    Minute minute =
        0; ///< never goes back, whatever the clock does: past minutes may be written and forgotten
    Minute firstInterval = 0; ///< of what was marked before anything was collected

    Tally& tallyOfThread();
    std::optional<SeriesId> findOrMake(std::string_view site, std::string_view kid);
    template <typename Function>
    void forEachCells(Function&& function);
    void advanceTime(Timestamp now);
    void takeCounts();
    void takeExpiries();
    void takeSketches();
    void mergeUntaken(HyperLogLog& target, std::string_view site, std::string_view kid);
    void tidy();
};

Tally& Statistics::State::tallyOfThread()
{
    thread_local Held held;
    auto found = std::find_if(held.tallies.begin(), held.tallies.end(),
                              [this](const Held::One& one) { return one.owner == id; });
    if (found == held.tallies.end()) {
        std::erase_if(held.tallies, [](const Held::One& one) { return one.pool.expired(); });
        held.tallies.push_back({id, pool, &pool->take()});
        found = held.tallies.end() - 1;
    }
    lastTally = {id, found->tally};
    return *found->tally;
}

std::optional<SeriesId> Statistics::State::findOrMake(std::string_view site, std::string_view kid)
{
    std::string name = nameOf(site, kid);
    if (const auto found = seriesByName.find(name); found != seriesByName.end())
        return found->second;
    if (books.size() >= seriesLimit)
        return std::nullopt;
    const auto made = static_cast<SeriesId>(books.size());
    books.emplace_back(std::string(site), std::string(kid));
    seriesByName.emplace(std::move(name), made);
    return made;
}

template <typename Function>
void Statistics::State::forEachCells(Function&& function)
{
    const std::lock_guard guard(pool->lock);
    for (const auto& tally : pool->all) {
        for (std::size_t i = 0; i < books.size(); ++i) {
            if (SeriesCells* cells = tally->m_cells->series[i].load(std::memory_order_acquire))
                function(books[i], *cells);
        }
    }
}

void Statistics::State::advanceTime(Timestamp now)
{
    minute = std::max(minute, minuteOf(now));
    firstInterval = firstInterval == 0 ? intervalOf(minute) : firstInterval;
    pool->interval.store(intervalOf(minute), std::memory_order_relaxed);
}

void Statistics::State::takeCounts()
{
    forEachCells([this](SeriesBook& book, SeriesCells& cells) {
        for (std::size_t i = 0; i < counterCount; ++i) {
            const std::uint64_t value = cells.counters[i].load(std::memory_order_relaxed);
            if (value == cells.seen[i])
                continue;
            book.addCount(minute, static_cast<Counter>(i), value - cells.seen[i], number + 1);
            cells.seen[i] = value;
        }
    });
}

void Statistics::State::takeExpiries()
{
    forEachCells([this](SeriesBook& book, SeriesCells& cells) {
        if (ExpiryRing* ring = cells.ring.load(std::memory_order_acquire))
            ring->collect(
                [&](const ExpiryRing::Grown& grown) { book.addExpiry(grown.minute, grown.by, number + 1); });
    });
}

void Statistics::State::takeSketches()
{
    forEachCells([&](SeriesBook& book, SeriesCells& cells) {
        SketchPair* const pair = cells.sketches.load(std::memory_order_acquire);
        if (pair == nullptr)
            return;
        pair->collect([&](const SharedSketch& sketch, Minute marked) {
            // What a thread marked longer ago than sketches are kept counts for the oldest that is: the one
            // it belongs to is gone from memory, and writing it anew would replace it.
            const Minute oldest = intervalOf(minute) - sketchesKept;
            const Minute interval = std::max(marked != 0 ? marked : firstInterval, oldest);
            if (sketch.mergeInto(book.sketch(interval)))
                book.changedSketch(interval, number + 1);
        });
    });
}

void Statistics::State::mergeUntaken(HyperLogLog& target, std::string_view site, std::string_view kid)
{
    forEachCells([&](const SeriesBook& book, const SeriesCells& cells) {
        const SketchPair* const pair = cells.sketches.load(std::memory_order_acquire);
        if (pair != nullptr && book.isOf(site, kid)) {
            for (const SharedSketch& sketch : pair->sketches)
                sketch.mergeInto(target);
        }
    });
}

void Statistics::State::tidy()
{
    for (SeriesBook& book : books)
        book.tidy(minute, acknowledged);
}

Statistics::Statistics() : m_state(std::make_unique<State>()) {}

Statistics::~Statistics() = default;

SeriesId Statistics::series(std::string_view site, std::string_view kid)
{
    const std::lock_guard guard(m_state->lock);
    return m_state->findOrMake(site, kid).value_or(0);
}

Tally& Statistics::tally()
{
    return lastTally.owner == m_state->id ? *lastTally.tally : m_state->tallyOfThread();
}

void Statistics::restore(const Batch& base)
{
    // What no series is left for stays in the record as it is: counted on under another name it would be
    // counted twice.
    const std::lock_guard guard(m_state->lock);
    for (const CounterRow& row : base.counters) {
        if (const auto id = m_state->findOrMake(row.site, row.kid))
            m_state->books[*id].addCount(row.minute, row.counter, row.value, 0);
    }
    for (const ExpiryRow& row : base.expiries) {
        if (const auto id = m_state->findOrMake(row.site, row.kid))
            m_state->books[*id].addExpiry(row.minute, row.value, 0);
    }
    for (const SketchRow& row : base.sketches) {
        const auto id = m_state->findOrMake(row.site, row.kid);
        const auto sketch = HyperLogLog::fromBytes(row.bytes);
        if (id && sketch)
            m_state->books[*id].sketch(row.interval).merge(*sketch);
    }
}

Batch Statistics::collect(Timestamp now)
{
    const std::lock_guard guard(m_state->lock);
    m_state->advanceTime(now);
    m_state->takeCounts();
    m_state->takeExpiries();
    m_state->takeSketches();
    m_state->tidy();
    Batch batch;
    batch.number = ++m_state->number;
    for (const SeriesBook& book : m_state->books)
        book.collect(batch, m_state->acknowledged);
    return batch;
}

void Statistics::acknowledge(std::uint64_t number)
{
    const std::lock_guard guard(m_state->lock);
    m_state->acknowledged = std::max(m_state->acknowledged, std::min(number, m_state->number));
}

std::uint64_t Statistics::unexpired(std::string_view site, std::string_view kid, Timestamp now) const
{
    const std::lock_guard guard(m_state->lock);
    m_state->takeExpiries();
    std::uint64_t sum = 0;
    for (const SeriesBook& book : m_state->books) {
        if (book.isOf(site, kid))
            sum += book.unexpired(minuteOf(now));
    }
    return sum;
}

HyperLogLog Statistics::seen(std::string_view site, std::string_view kid, Timestamp now, Seconds window) const
{
    const std::lock_guard guard(m_state->lock);
    State& state = *m_state;
    const Minute since =
        intervalOf(minuteOf(now - std::clamp(window, Seconds{0}, Seconds{sketchesKept * 60})));
    HyperLogLog merged;
    // Before anything was collected nobody has said what interval this is: then it is the present one.
    if (state.minute != 0)
        state.takeSketches();
    else
        state.mergeUntaken(merged, site, kid);
    for (const SeriesBook& book : state.books) {
        if (book.isOf(site, kid))
            book.mergeSeen(merged, since);
    }
    return merged;
}

std::vector<Statistics::Total> Statistics::totals() const
{
    const std::lock_guard guard(m_state->lock);
    std::vector<std::array<std::uint64_t, counterCount>> sums(m_state->books.size());
    const auto& books = m_state->books;
    const std::lock_guard poolGuard(m_state->pool->lock);
    for (const auto& tally : m_state->pool->all) {
        for (std::size_t i = 0; i < books.size(); ++i) {
            const SeriesCells* cells = tally->m_cells->series[i].load(std::memory_order_acquire);
            for (std::size_t k = 0; cells != nullptr && k < counterCount; ++k)
                sums[i][k] += cells->counters[k].load(std::memory_order_relaxed);
        }
    }
    std::vector<Total> totals;
    for (std::size_t i = 0; i < books.size(); ++i) {
        for (std::size_t k = 0; k < counterCount; ++k) {
            if (sums[i][k] != 0)
                totals.push_back({books[i].site(), books[i].kid(), static_cast<Counter>(k), sums[i][k]});
        }
    }
    return totals;
}

} // namespace signet::statistics
