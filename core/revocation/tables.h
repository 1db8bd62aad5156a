#pragma once

// The tables that a revocation set is made of: ids, and watermarks by text. Internal to core/revocation.
//
// Hashes are seeded at random, since whoever may push revocations chooses the texts.
//
// Thread-safety: values.

#include "core/base/hash.h"
#include "core/revocation/revocation_set.h"
#include "core/revocation/sharded.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <optional>
#include <string>

namespace signet::revocation {

/// Rounded up, so that a token in its last seconds is still refused.
[[nodiscard]] constexpr ExpiryMinute expiryMinuteOf(Timestamp time) noexcept
{
    const auto seconds = std::clamp(time, Timestamp{}, latestTimestamp).time_since_epoch().count();
    return static_cast<ExpiryMinute>((seconds + 59) / 60);
}
/// The last expiry minute that is over at `now`.
[[nodiscard]] constexpr ExpiryMinute lastExpired(Timestamp now) noexcept
{
    const auto seconds = std::clamp(now, Timestamp{}, latestTimestamp).time_since_epoch().count();
    return static_cast<ExpiryMinute>(seconds / 60);
}

// --- Ids

/// 96 bits that stand for a sid or rid: a keyed hash of its 22 characters. Reading the text as base64url
/// would cost more and keep no more: among 10 million entries, one id in 10^21 is taken for another, by
/// chance alone.
struct IdKey
{
    std::array<std::uint32_t, 3> words;
    bool operator==(const IdKey&) const = default;
    /// As good as random already.
    [[nodiscard]] std::uint64_t hash() const noexcept { return (std::uint64_t{words[1]} << 32) | words[0]; }
};

inline constexpr std::size_t idSize = 22;

/// Whether a token may have this id: 22 canonical base64url characters.
[[nodiscard]] bool isId(std::string_view id) noexcept;

struct IdKeyMaker
{
    std::array<std::uint64_t, 4> seeds{};

    /// Of idSize characters, whichever they are.
    [[nodiscard]] IdKey operator()(std::string_view id) const noexcept
    {
        const std::uint64_t front = detail::load64(id.data());
        const std::uint64_t middle = detail::load64(id.data() + 8);
        const std::uint64_t back = detail::load64(id.data() + idSize - 8);
        const std::uint64_t one = foldedProduct(front ^ seeds[0], middle ^ seeds[1]);
        const std::uint64_t other = foldedProduct(middle ^ seeds[2], back ^ seeds[3]);
        const std::uint64_t hash = one + other;
        return {{static_cast<std::uint32_t>(hash), static_cast<std::uint32_t>(hash >> 32),
                 static_cast<std::uint32_t>(one ^ (other >> 32))}};
    }
};

struct IdHash
{
    using is_avalanching = void;
    std::size_t operator()(const IdKey& key) const noexcept { return key.hash(); }
};

using IdMap = boost::unordered_flat_map<IdKey, ExpiryMinute, IdHash>;
static_assert(sizeof(IdMap::value_type) == 16);
using Ids = Sharded<IdMap>;

// --- Watermarks

/// What is refused of one target: everything issued below a sequence, everything authenticated before a
/// time, or both. Of each the strictest is kept, until the last of its kind has expired.
struct Watermark
{
    std::uint64_t seq = 0;       ///< 0: none
    std::uint64_t beforeSeq = 0; ///< 0: no `before`; else for tokens that do not say when they authenticated
    Timestamp before{};
    ExpiryMinute expires = 0;
    ExpiryMinute beforeExpires = 0;

    [[nodiscard]] bool refuses(const TokenFacts& token) const noexcept
    {
        if (token.rsq < seq)
            return true;
        return beforeSeq != 0 && (token.authTime ? *token.authTime < before : token.rsq < beforeSeq);
    }
    void add(const Revocation& entry) noexcept;
    /// How many of the two there are.
    [[nodiscard]] std::size_t weight() const noexcept
    {
        return (seq != 0 ? std::size_t{1} : 0) + (beforeSeq != 0 ? std::size_t{1} : 0);
    }
    [[nodiscard]] ExpiryMinute earliest() const noexcept;
    /// Takes away what expires up to `last`.
    void expire(ExpiryMinute last) noexcept;
};

struct TextHash
{
    using is_transparent = void;
    using is_avalanching = void;
    std::uint64_t seed = 0;
    std::size_t operator()(std::string_view text) const noexcept { return hash64(text, seed); }
};

struct TextEqual
{
    using is_transparent = void;
    bool operator()(std::string_view a, std::string_view b) const noexcept { return a == b; }
};

using Marks = boost::unordered_flat_map<std::string, Watermark, TextHash, TextEqual>;

/// Site and subject in one text, since most fit into no short string anyway: the site, a NUL, the subject.
/// No site has a NUL in its name.
struct UserKey
{
    explicit UserKey(std::string_view site, std::string_view subject);
    std::string text;
};

struct UserProbe
{
    std::string_view site;
    std::string_view subject;
    std::uint64_t hash;
};

struct UserHash
{
    using is_transparent = void;
    using is_avalanching = void;
    std::uint64_t seed = 0;
    [[nodiscard]] std::uint64_t of(std::string_view site, std::string_view subject) const noexcept
    {
        return hash64(subject, hash64(site, seed));
    }
    std::size_t operator()(const UserKey& key) const noexcept
    {
        const std::string_view text = key.text;
        const auto end = text.find('\0');
        return of(text.substr(0, end), text.substr(end + 1));
    }
    std::size_t operator()(const UserProbe& probe) const noexcept { return probe.hash; }
};

struct UserEqual
{
    using is_transparent = void;
    bool operator()(const UserKey& a, const UserKey& b) const noexcept { return a.text == b.text; }
    bool operator()(const UserProbe& a, const UserKey& b) const noexcept
    {
        const std::string_view text = b.text;
        return text.size() == a.site.size() + 1 + a.subject.size() && text[a.site.size()] == '\0' &&
               text.substr(0, a.site.size()) == a.site && text.substr(a.site.size() + 1) == a.subject;
    }
    bool operator()(const UserKey& a, const UserProbe& b) const noexcept { return (*this)(b, a); }
};

using UserMap = boost::unordered_flat_map<UserKey, Watermark, UserHash, UserEqual>;
using Users = Sharded<UserMap>;

/// What the heap gives for a request of `bytes`.
[[nodiscard]] constexpr std::size_t heapBytes(std::size_t bytes) noexcept
{
    return bytes == 0 ? 0 : std::max<std::size_t>(32, (bytes + 8 + 15) / 16 * 16);
}

/// What a flat map has allocated for its table: 15 places and 16 bytes of fingerprints a group.
template <typename Map>
[[nodiscard]] std::size_t tableBytes(const Map& map) noexcept
{
    const std::size_t places = map.bucket_count();
    const std::size_t groups = (places + 1) / 15;
    return places == 0 ? 0 : heapBytes(places * sizeof(typename Map::value_type) + 16 * (groups + 1) - 1);
}

} // namespace signet::revocation
