#pragma once

// The life of keys as pure functions of (ring, clock, usage): each takes a ring and answers with the next one
// (DESIGN, Keys).
//
// pending → active    when its time has come and every live node has confirmed the ring that brought it
// active → retiring   when a successor becomes active
// retiring → retired  when the last token it issued has expired: last use + longest lifetime + skew; derived,
// never set retired → destroyed after a wait that can be cancelled; the material is erased, the row stays any
// → compromised   at once and for good; a successor becomes active at once
//
// Units: Seconds, counts of uses. Errors: NotFound (no such kid), NotAllowed (the state forbids it),
// InvalidInput. Thread-safety: pure functions over immutable rings.

#include "core/keys/key_ring.h"

#include <string>
#include <vector>

namespace signet::keys {

/// What is known of how a key was used.
struct KeyUsage
{
    std::string kid;
    std::uint64_t uses = 0;
    std::optional<Timestamp> lastUse;
    Seconds longestLifetime{0}; ///< of the tokens made with it
};

using RingUsage = std::vector<KeyUsage>;

struct NodeConfirmation
{
    std::string node;
    bool live = true;
    std::uint64_t ringVersion = 0; ///< the latest it has confirmed
};

struct RotationPolicy
{
    Seconds skew{300};              ///< the largest a policy may allow, so that no verifier outlives the key
    Seconds stageAhead{24 * 3'600}; ///< how long before its activation a scheduled key is distributed
    Seconds destroyWait{7 * 86'400};
    std::optional<Seconds> interval; ///< scheduled rotation; none: only by hand
    /// Uses of a seal key after which rotation is due: far below 2^32, where random 96-bit nonces of A256GCM
    /// stop being safe (NIST SP 800-38D section 8.3).
    std::uint64_t sealUseLimit = std::uint64_t{1} << 30;
};

struct Transition
{
    std::string kid;
    KeyState from = KeyState::Pending;
    KeyState to = KeyState::Pending;
    Timestamp at{};
};

struct Advance
{
    KeyRingPtr ring; ///< the same as before if nothing changed
    std::vector<Transition> transitions;
    std::vector<std::string> waitingFor; ///< live nodes whose missing confirmation keeps a due key pending
};

/// Adds a pending key that becomes active at `activateAt` (now or earlier: as soon as the nodes have it).
[[nodiscard]] Result<KeyRingPtr> stage(const KeyRing& ring, Key key, Timestamp activateAt);

/// Lets a pending key become active as soon as the nodes have it.
[[nodiscard]] Result<KeyRingPtr> activateNow(const KeyRing& ring, std::string_view kid, Timestamp now);
/// Takes a pending key out of service before it was ever used: it is retired at once.
[[nodiscard]] Result<KeyRingPtr> withdraw(const KeyRing& ring, std::string_view kid, Timestamp now);
/// Takes every step that is due.
[[nodiscard]] Result<Advance> advance(const KeyRing& ring, Timestamp now, const RingUsage& usage,
                                      const std::vector<NodeConfirmation>& nodes,
                                      const RotationPolicy& policy);

/// Marks a key compromised. An active one needs a successor: the earliest pending key of its use, or
/// `successor`.
[[nodiscard]] Result<KeyRingPtr> compromise(const KeyRing& ring, std::string_view kid,
                                            std::optional<Key> successor, Timestamp now);

/// Plans the destruction of a retired or compromised key, or cancels the plan.
[[nodiscard]] Result<KeyRingPtr> scheduleDestruction(const KeyRing& ring, std::string_view kid, Timestamp now,
                                                     const RotationPolicy& policy);
[[nodiscard]] Result<KeyRingPtr> cancelDestruction(const KeyRing& ring, std::string_view kid);

/// When a retiring key becomes retired by what is known now.
[[nodiscard]] Timestamp retiresAt(const Key& key, const RingUsage& usage, const RotationPolicy& policy);

/// When the active key of `use` is to be replaced: by interval, or at once when its uses reach the limit.
/// Nothing if neither applies or no key is active.
[[nodiscard]] std::optional<Timestamp> rotationDue(const KeyRing& ring, KeyUse use, Timestamp now,
                                                   const RingUsage& usage, const RotationPolicy& policy);

} // namespace signet::keys
