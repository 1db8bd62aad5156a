#pragma once

// A map of many shards whose copies share what they do not change. Internal to core/revocation.
//
// A copy costs 64 shared pointers. Changing an entry in a copy copies the shard it lies in, and the branch of
// 64 shards that this shard hangs on, once for all changes made under one `Edits`.
//
// Shards differ in width on purpose, by a factor of three from the first to the last: a flat table doubles
// when it is full, and were they of one width, all would double at once and stand half empty together. So
// some always have doubled already and others not yet, and an entry takes the same memory at every size.
//
// Thread-safety: a value; copies may be read and changed in different threads.

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
    };

    /// Which parts were made by the present change, and may be written to.
    struct Edits
    {
        std::bitset<branchCount> branches;
        std::bitset<shardCount> shards;
    };

    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

    /// Null: an empty one.
    [[nodiscard]] const Shard* shard(std::size_t index) const noexcept
    {
        const Branch* branch = m_branches[index / shardsPerBranch].get();
        return branch == nullptr ? nullptr : (*branch)[index % shardsPerBranch].get();
    }

    /// The shard to be changed with `change(shard)`; it was made with `prototype` if it was empty. `change`
    /// answers by how many entries the shard's weight has grown.
    template <typename Change>
    void edit(std::size_t index, Edits& edits, const Map& prototype, Change&& change)
    {
        auto& place = placeOf(index, edits);
        if (!edits.shards[index]) {
            place = place ? std::make_shared<Shard>(*place) : std::make_shared<Shard>(Shard{prototype});
            edits.shards.set(index);
        }
        m_size += change(*place);
    }

    /// Puts `shard` in the place of the old one, null for none; `weightLost` entries have gone.
    void replace(std::size_t index, Edits& edits, std::shared_ptr<Shard> shard, std::size_t weightLost)
    {
        placeOf(index, edits) = std::move(shard);
        edits.shards.set(index);
        m_size -= weightLost;
    }

    /// What branches and shards take, without what is in their maps.
    template <typename BytesOfMap>
    [[nodiscard]] std::size_t memoryBytes(BytesOfMap&& bytesOfMap) const noexcept
    {
        constexpr std::size_t control = 32; // of a shared pointer, and of the heap
        std::size_t bytes = 0;
        for (const auto& branch : m_branches) {
            if (!branch)
                continue;
            bytes += sizeof(Branch) + control;
            for (const auto& shard : *branch) {
                if (shard)
                    bytes += sizeof(Shard) + control + bytesOfMap(shard->map);
            }
        }
        return bytes;
    }

private:
    using Branch = std::array<std::shared_ptr<Shard>, shardsPerBranch>;

    std::shared_ptr<Shard>& placeOf(std::size_t index, Edits& edits)
    {
        auto& branch = m_branches[index / shardsPerBranch];
        if (!edits.branches[index / shardsPerBranch]) {
            branch = branch ? std::make_shared<Branch>(*branch) : std::make_shared<Branch>();
            edits.branches.set(index / shardsPerBranch);
        }
        return (*branch)[index % shardsPerBranch];
    }

    std::array<std::shared_ptr<Branch>, branchCount> m_branches;
    std::size_t m_size = 0;
};

} // namespace signet::revocation
