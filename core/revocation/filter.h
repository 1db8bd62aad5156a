#pragma once

// Whether a hash can be in a table at all, answered from one word of memory. Internal to core/revocation.
//
// A Bloom filter whose bits for one hash all lie in one 64-bit word (Putze, Sanders, Singler, "Cache-, Hash-
// and Space-Efficient Bloom Filters", JEA 14, 2009): four bits a hash and at least 9.6 bits for each, so that
// one miss in fifty goes on to the table. Most tokens were not revoked, and the table is several misses of
// cache and TLB away.
//
// Thread-safety: a value.

#include <cstdint>
#include <vector>

namespace signet::revocation {

class Filter
{
public:
    /// Of nothing, without room.
    Filter() = default;
    /// With room for `entries`, a quarter more of them than there are now.
    explicit Filter(std::size_t entries) : m_words(entries * 12 / 64 + 1), m_room(entries + entries / 4) {}

    /// Words and their number, to be looked at with `mayHold`.
    [[nodiscard]] const std::uint64_t* words() const noexcept { return m_words.data(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_words.size(); }

    /// False: full, and nothing was added.
    [[nodiscard]] bool add(std::uint64_t hash) noexcept
    {
        if (m_room == 0)
            return false;
        --m_room;
        m_words[place(hash, m_words.size())] |= bits(hash);
        return true;
    }

    [[nodiscard]] static bool mayHold(const std::uint64_t* words, std::size_t size,
                                      std::uint64_t hash) noexcept
    {
        const std::uint64_t wanted = bits(hash);
        return size != 0 && (words[place(hash, size)] & wanted) == wanted;
    }

private:
    /// From the highest 26 bits; those below say which filter it is.
    static std::size_t place(std::uint64_t hash, std::size_t size) noexcept
    {
        return static_cast<std::size_t>(((hash >> 38) * size) >> 26);
    }
    static std::uint64_t bits(std::uint64_t hash) noexcept
    {
        const std::uint64_t mixed = hash * 0x9E37'79B9'7F4A'7C15;
        return (std::uint64_t{1} << (mixed >> 58)) | (std::uint64_t{1} << ((mixed >> 52) & 63)) |
               (std::uint64_t{1} << ((mixed >> 46) & 63)) | (std::uint64_t{1} << ((mixed >> 40) & 63));
    }

    std::vector<std::uint64_t> m_words;
    std::size_t m_room = 0;
};

} // namespace signet::revocation
