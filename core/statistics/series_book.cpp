#include "core/statistics/series_book.h"

#include <algorithm>

namespace signet::statistics {

SeriesBook::SeriesBook(std::string site, std::string kid) : m_site(std::move(site)), m_kid(std::move(kid)) {}

bool SeriesBook::isOf(std::string_view site, std::string_view kid) const noexcept
{
    return (site.empty() || site == m_site) && (kid.empty() || kid == m_kid);
}

void SeriesBook::addCount(Minute minute, Counter counter, std::uint64_t by, std::uint64_t batch)
{
    if (counter >= counterCount)
        return; // of a version that knew more
    Value& value = m_counts[minute][counter];
    value.value += by;
    value.changedIn = std::max(value.changedIn, batch);
}

void SeriesBook::addExpiry(Minute minute, std::uint64_t by, std::uint64_t batch)
{
    Value& value = m_expiries[minute];
    value.value += by;
    value.changedIn = std::max(value.changedIn, batch);
}

HyperLogLog& SeriesBook::sketch(Minute interval)
{
    Sketch& sketch = m_sketches[interval];
    if (!sketch.open) {
        sketch.open = HyperLogLog::fromBytes(sketch.packed).value_or(HyperLogLog());
        sketch.packed.clear();
    }
    return *sketch.open;
}

void SeriesBook::changedSketch(Minute interval, std::uint64_t batch)
{
    Sketch& sketch = m_sketches[interval];
    sketch.changedIn = std::max(sketch.changedIn, batch);
}

void SeriesBook::collect(Batch& into, std::uint64_t acknowledged) const
{
    for (const auto& [minute, counts] : m_counts) {
        for (std::size_t i = 0; i < counterCount; ++i) {
            if (counts[i].changedIn > acknowledged)
                into.counters.push_back({m_site, m_kid, minute, static_cast<Counter>(i), counts[i].value});
        }
    }
    for (const auto& [interval, sketch] : m_sketches) {
        if (sketch.changedIn > acknowledged)
            into.sketches.push_back(
                {m_site, m_kid, interval, sketch.open ? sketch.open->toBytes() : sketch.packed});
    }
    for (const auto& [minute, value] : m_expiries) {
        if (value.changedIn > acknowledged)
            into.expiries.push_back({m_site, m_kid, minute, value.value});
    }
}

void SeriesBook::tidy(Minute minute, std::uint64_t acknowledged)
{
    const auto isWritten = [acknowledged](const Value& value) { return value.changedIn <= acknowledged; };
    std::erase_if(m_counts, [&](const auto& entry) {
        return entry.first < minute && std::all_of(entry.second.begin(), entry.second.end(), isWritten);
    });
    std::erase_if(m_expiries, [&](const auto& entry) {
        return entry.first < minute - expiriesKept && isWritten(entry.second);
    });
    std::erase_if(m_sketches, [&](const auto& entry) {
        return entry.first < intervalOf(minute) - sketchesKept && entry.second.changedIn <= acknowledged;
    });
    for (auto& [interval, sketch] : m_sketches) {
        if (interval < intervalOf(minute) && sketch.open) {
            sketch.packed = sketch.open->toBytes();
            sketch.open.reset();
        }
    }
}

std::uint64_t SeriesBook::unexpired(Minute minute) const noexcept
{
    std::uint64_t sum = 0;
    for (auto at = m_expiries.lower_bound(minute); at != m_expiries.end(); ++at)
        sum += at->second.value;
    return sum;
}

void SeriesBook::mergeSeen(HyperLogLog& target, Minute sinceInterval) const
{
    for (auto at = m_sketches.lower_bound(sinceInterval); at != m_sketches.end(); ++at) {
        const Sketch& sketch = at->second;
        if (sketch.open)
            target.merge(*sketch.open);
        else if (const auto packed = HyperLogLog::fromBytes(sketch.packed))
            target.merge(*packed);
    }
}

} // namespace signet::statistics
