#pragma once

// All revocations in force at one moment, made to be asked on every request.
//
// Immutable. `with` and `withoutExpired` answer with a new set that shares most of its memory with this one:
// entries lie in shards of boost's flat containers, and only the shards that change are copied. A sid or rid
// is kept as 96 bits, a keyed hash of its text, beside its expiry minute, 16 bytes an entry; watermarks of
// users are kept by (site, sub).
//
// Units: seq; a set of 10 million sessions takes at most 36 bytes an entry, a miss costs tens of nanoseconds.
// Errors: check answers with SessionRevoked, UserRevoked, KeyRevoked or SiteRevoked. It allocates nothing and
// never throws. Thread-safety: immutable; share freely.

#include "core/base/refusal.h"
#include "core/revocation/revocation.h"

#include <memory>
#include <span>

namespace signet::revocation {

/// What a token says of itself, after it was opened.
struct TokenFacts
{
    std::string_view site;
    std::string_view kid;
    std::string_view subject; ///< "" for an anonymous visitor
    std::string_view id;      ///< sid of a session or identity token ("" for none), rid of a remember token
    bool isRemember = false;
    std::uint64_t rsq = 0;
    std::optional<Timestamp> authTime;
};

class RevocationSet
{
public:
    /// The empty set of a log that was read up to `seq`.
    explicit RevocationSet(std::uint64_t seq = 0);
    ~RevocationSet();
    RevocationSet(const RevocationSet&) = delete;
    RevocationSet& operator=(const RevocationSet&) = delete;

    [[nodiscard]] Verdict<void> check(const TokenFacts& token) const noexcept;

    /// The sequence of the last entry applied.
    [[nodiscard]] std::uint64_t seq() const noexcept;
    /// Targets in force; one that has both a watermark by rsq and one by `before` counts twice.
    [[nodiscard]] std::size_t size() const noexcept;
    [[nodiscard]] std::size_t memoryBytes() const noexcept;

    /// This set and `entries`, ascending by seq; those not above seq() are passed over. The answer's seq is
    /// that of the last entry or `upTo`, whichever is larger: numbers in between have expired.
    [[nodiscard]] std::shared_ptr<const RevocationSet> with(std::span<const Revocation> entries,
                                                            std::uint64_t upTo = 0) const;
    /// This set without what has expired at `now`; looks at one of `slices` equal slices a call, so that a
    /// caller who takes them in turn never works long. Answers nullptr when nothing in that slice has
    /// expired.
    [[nodiscard]] std::shared_ptr<const RevocationSet> withoutExpired(Timestamp now, std::size_t slice = 0,
                                                                      std::size_t slices = 1) const;

private:
    friend class RevocationSetBuilder;
    struct State;
    explicit RevocationSet(std::unique_ptr<State> state) noexcept;
    std::unique_ptr<State> m_state;
};

/// Adds much to a set in many steps, such as the whole log page by page when a node starts: `with` copies the
/// shards it changes at every call, a builder only once. Thread-safety: one thread; `base` may be read
/// meanwhile.
class RevocationSetBuilder
{
public:
    explicit RevocationSetBuilder(const RevocationSet& base);
    ~RevocationSetBuilder();
    RevocationSetBuilder(const RevocationSetBuilder&) = delete;
    RevocationSetBuilder& operator=(const RevocationSetBuilder&) = delete;

    /// As `with`.
    void add(std::span<const Revocation> entries);
    /// The set. The builder is used up.
    [[nodiscard]] std::shared_ptr<const RevocationSet> finish(std::uint64_t upTo = 0);

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

using RevocationSetPtr = std::shared_ptr<const RevocationSet>;

} // namespace signet::revocation
