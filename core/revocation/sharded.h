#pragma once

// A map of many shards whose copies share what they do not change. Internal to core/revocation.
//
// Shards hang on branches, 64 on each of 64. A copy costs 64 shared pointers. Changing an entry in a copy
// copies the shard it lies in and the branch this shard hangs on, once for all changes made under one
// `Edits`. A branch has a filter over all its shards, which most questions are answered from.
//
// Shards differ in width on purpose, by a factor of three from the first to the last: a flat table doubles
// when it is full, and were they of one width, all would double at once and stand half empty together. So
// some always have doubled already and others not yet, and an entry takes the same memory at every size.
//
// Thread-safety: a value; copies may be read and changed in different threads.

#include "core/revocation/filter.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <limits>
#include <memory>
#include <utility>

namespace signet::revocation {

/// Minutes since 1970, rounded up: nothing dies early.
using ExpiryMinute = std::uint32_t;

inline constexpr std::size_t branchCount = 64;
inline constexpr std::size_t shardsPerBranch = 64;
inline constexpr std::size_t shardCount = branchCount * shardsPerBranch;

/// Which shard a hash belongs to. Uses bits that boost's tables look at neither for the place (the highest)
/// nor for the fingerprint (the lowest eight).
[[nodiscard]] constexpr std::size_t shardOf(std::uint64_t hash) noexcept
{
    constexpr std::uint64_t one = std::uint64_t{1} << 30;
    const std::uint64_t u = (hash >> 8) & (one - 1);
    return static_cast<std::size_t>((u * (3 * one - u)) >> (61 - 12)); // u (3 - u) / 2, from 0 to 4095
}
static_assert(shardCount == std::size_t{1} << 12);

template <typename Map>
class Sharded
{
public:
    struct Shard
    {
        Map map;
        ExpiryMinute earliest = std::numeric_limits<ExpiryMinute>::max(); ///< no entry expires before
        std::size_t keyBytes = 0;                                         ///< that its keys take on the heap
    };

    /// Which parts were made by the present change, and may be written to.
    struct Edits
    {
        std::bitset<branchCount> branches;
        std::bitset<branchCount> staleFilters;
        std::bitset<shardCount> shards;
    };

    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

    /// Null: an empty one.
    [[nodiscard]] const Shard* shard(std::size_t index) const noexcept
    {
        const Branch* branch = m_places[index / shardsPerBranch].branch.get();
        return branch == nullptr ? nullptr : branch->shards[index % shardsPerBranch].get();
    }

    /// The only shard that may have an entry of this hash; null if no shard has one.
    [[nodiscard]] const Shard* shardHolding(std::uint64_t hash) const noexcept
    {
        const std::size_t index = shardOf(hash);
        const Place& place = m_places[index / shardsPerBranch];
        if (!Filter::mayHold(place.filterWords, place.filterSize, hash))
            return nullptr;
        return place.branch->shards[index % shardsPerBranch].get();
    }

    /// The shard of `hash` to be changed by `change(shard)`; it was made with `prototype` if it was empty.
    /// `change` answers by how many entries the shard has grown.
    template <typename Change>
    void edit(std::uint64_t hash, Edits& edits, const Map& prototype, Change&& change)
    {
        const std::size_t index = shardOf(hash);
        const std::size_t branchIndex = index / shardsPerBranch;
        Branch& branch = editBranch(branchIndex, edits);
        auto& place = branch.shards[index % shardsPerBranch];
        if (!edits.shards[index]) {
            place = place ? std::make_shared<Shard>(*place) : std::make_shared<Shard>(Shard{prototype});
            edits.shards.set(index);
        }
        const std::size_t grown = change(*place);
        m_size += grown;
        if (grown != 0 && !edits.staleFilters[branchIndex] && !branch.filter.add(hash))
            edits.staleFilters.set(branchIndex);
    }

    /// Puts `shard` in the place of the old one, null for none; `lost` entries have gone.
    void replace(std::size_t index, Edits& edits, std::shared_ptr<Shard> shard, std::size_t lost)
    {
        editBranch(index / shardsPerBranch, edits).shards[index % shardsPerBranch] = std::move(shard);
        edits.shards.set(index);
        edits.staleFilters.set(index / shardsPerBranch);
        m_size -= lost;
    }

    /// Makes the filters anew that are too small, or of what has gone. To be called after all edits, before
    /// the first question.
    void settle(const Edits& edits)
    {
        for (std::size_t i = 0; i < branchCount; ++i) {
            Place& place = m_places[i];
            if (edits.staleFilters[i])
                place.branch->filter = filterOf(*place.branch);
            if (edits.branches[i]) {
                place.filterWords = place.branch->filter.words();
                place.filterSize = place.branch->filter.size();
            }
        }
    }

    /// What branches, filters and shards take, and their maps according to `bytesOfMap`.
    template <typename BytesOfMap>
    [[nodiscard]] std::size_t memoryBytes(BytesOfMap&& bytesOfMap) const noexcept
    {
        constexpr std::size_t control = 32; // of a shared pointer, and of the heap
        std::size_t bytes = 0;
        for (const Place& place : m_places) {
            if (!place.branch)
                continue;
            bytes += sizeof(Branch) + control + place.branch->filter.size() * sizeof(std::uint64_t) + control;
            for (const auto& shard : place.branch->shards) {
                if (shard)
                    bytes += sizeof(Shard) + control + bytesOfMap(shard->map) + shard->keyBytes;
            }
        }
        return bytes;
    }

private:
    struct Branch
    {
        std::array<std::shared_ptr<Shard>, shardsPerBranch> shards;
        Filter filter;
    };
    /// The filter's words are named here too, so that a question need not wait for the branch.
    struct Place
    {
        const std::uint64_t* filterWords = nullptr;
        std::size_t filterSize = 0;
        std::shared_ptr<Branch> branch;
    };

    Branch& editBranch(std::size_t index, Edits& edits)
    {
        auto& branch = m_places[index].branch;
        if (!edits.branches[index]) {
            branch = branch ? std::make_shared<Branch>(*branch) : std::make_shared<Branch>();
            edits.branches.set(index);
        }
        return *branch;
    }

    static Filter filterOf(const Branch& branch)
    {
        std::size_t entries = 0;
        for (const auto& shard : branch.shards)
            entries += shard ? shard->map.size() : 0;
        Filter filter(entries);
        for (const auto& shard : branch.shards) {
            if (!shard)
                continue;
            for (const auto& [key, value] : shard->map)
                static_cast<void>(filter.add(shard->map.hash_function()(key))); // there is room for all
        }
        return filter;
    }

    std::array<Place, branchCount> m_places;
    std::size_t m_size = 0;
};

} // namespace signet::revocation
