#include "core/keys/rotation.h"

#include <algorithm>

namespace signet::keys {

namespace {

std::vector<Key> copyOf(const KeyRing& ring)
{
    return {ring.keys().begin(), ring.keys().end()};
}

Key* findIn(std::vector<Key>& keys, std::string_view kid)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key& key) { return key.kid == kid; });
    return found == keys.end() ? nullptr : &*found;
}

tl::unexpected<Error> noSuchKey(std::string_view kid)
{
    return fail(ErrorCode::NotFound, "There is no key " + std::string(kid) + " in the ring.",
                "\"signet keys ring\" shows them.");
}

tl::unexpected<Error> forbidden(const Key& key, std::string_view act)
{
    return fail(ErrorCode::NotAllowed,
                "The key " + key.kid + " is " + std::string(toString(key.state)) + " and cannot be " +
                    std::string(act) + ".",
                "The ring was not changed.");
}

void moveTo(Key& key, KeyState state, Timestamp at, std::vector<Transition>& transitions)
{
    transitions.push_back({key.kid, key.state, state, at});
    key.state = state;
    switch (state) {
    case KeyState::Active:
        key.times.activated = at;
        break;
    case KeyState::Retiring:
        key.times.retiring = at;
        break;
    case KeyState::Retired:
        key.times.retired = at;
        break;
    case KeyState::Destroyed:
        key.times.destroyed = at;
        key.material.reset();
        break;
    case KeyState::Compromised:
        key.times.compromised = at;
        break;
    case KeyState::Pending:
        break;
    }
}

/// Makes `successor` the active key of its use; the one that was becomes retiring.
void activate(std::vector<Key>& keys, Key& successor, Timestamp now, std::vector<Transition>& transitions)
{
    for (auto& key : keys) {
        if (key.use == successor.use && key.state == KeyState::Active)
            moveTo(key, KeyState::Retiring, now, transitions);
    }
    moveTo(successor, KeyState::Active, now, transitions);
}

const KeyUsage* usageOf(const RingUsage& usage, std::string_view kid)
{
    const auto found =
        std::find_if(usage.begin(), usage.end(), [&](const KeyUsage& one) { return one.kid == kid; });
    return found == usage.end() ? nullptr : &*found;
}

/// Of the pending keys of one use, the one whose time comes first.
Key* earliestPending(std::vector<Key>& keys, KeyUse use)
{
    Key* earliest = nullptr;
    for (auto& key : keys) {
        if (key.use != use || key.state != KeyState::Pending)
            continue;
        if (!earliest || key.times.activation < earliest->times.activation)
            earliest = &key;
    }
    return earliest;
}

void activateDue(std::vector<Key>& keys, Timestamp now, const std::vector<NodeConfirmation>& nodes,
                 Advance& result)
{
    for (const auto use : {KeyUse::Seal, KeyUse::Sign}) {
        // Several may be due after a long pause; each takes its turn so that the times stay in order.
        while (Key* const key = earliestPending(keys, use)) {
            if (!key->times.activation || *key->times.activation > now)
                break;
            bool confirmed = true;
            for (const auto& node : nodes) {
                if (!node.live || node.ringVersion >= key->addedIn)
                    continue;
                confirmed = false;
                if (std::find(result.waitingFor.begin(), result.waitingFor.end(), node.node) ==
                    result.waitingFor.end())
                    result.waitingFor.push_back(node.node);
            }
            if (!confirmed)
                break;
            activate(keys, *key, now, result.transitions);
        }
    }
}

} // namespace

Result<KeyRingPtr> stage(const KeyRing& ring, Key key, Timestamp activateAt)
{
    const auto known = std::find_if(ring.keys().begin(), ring.keys().end(), [&](const Key& other) {
        return other.thumbprint == key.thumbprint || other.kid == key.kid;
    });
    if (known != ring.keys().end())
        return fail(ErrorCode::AlreadyExists, "The ring already holds the key " + known->kid + ".",
                    "Make a new key to rotate to.");
    key.state = KeyState::Pending;
    key.times.activation = activateAt;
    key.addedIn = ring.version() + 1;
    auto keys = copyOf(ring);
    keys.push_back(std::move(key));
    return KeyRing::make(ring.version() + 1, std::move(keys));
}

Result<KeyRingPtr> activateNow(const KeyRing& ring, std::string_view kid, Timestamp now)
{
    auto keys = copyOf(ring);
    Key* const key = findIn(keys, kid);
    if (!key)
        return noSuchKey(kid);
    if (key->state != KeyState::Pending)
        return forbidden(*key, "activated");
    key->times.activation = now;
    return KeyRing::make(ring.version() + 1, std::move(keys));
}

Result<KeyRingPtr> withdraw(const KeyRing& ring, std::string_view kid, Timestamp now)
{
    auto keys = copyOf(ring);
    Key* const key = findIn(keys, kid);
    if (!key)
        return noSuchKey(kid);
    if (key->state != KeyState::Pending)
        return forbidden(*key, "withdrawn");
    std::vector<Transition> transitions;
    key->times.activation.reset();
    moveTo(*key, KeyState::Retired, now, transitions);
    return KeyRing::make(ring.version() + 1, std::move(keys));
}

Result<Advance> advance(const KeyRing& ring, Timestamp now, const RingUsage& usage,
                        const std::vector<NodeConfirmation>& nodes, const RotationPolicy& policy)
{
    Advance result;
    auto keys = copyOf(ring);
    activateDue(keys, now, nodes, result);
    for (auto& key : keys) {
        if (key.state == KeyState::Retiring && now >= retiresAt(key, usage, policy))
            moveTo(key, KeyState::Retired, now, result.transitions);
        const bool canBeDestroyed = key.state == KeyState::Retired || key.state == KeyState::Compromised;
        if (canBeDestroyed && key.material && key.times.destruction && now >= *key.times.destruction) {
            if (key.state == KeyState::Compromised) {
                key.material.reset(); // the state is final: its tokens go on being refused as compromised
                key.times.destroyed = now;
                result.transitions.push_back({key.kid, key.state, key.state, now});
            } else {
                moveTo(key, KeyState::Destroyed, now, result.transitions);
            }
        }
    }
    if (result.transitions.empty()) {
        result.ring = ring.shared_from_this();
        return result;
    }
    auto next = KeyRing::make(ring.version() + 1, std::move(keys));
    if (!next)
        return tl::unexpected(std::move(next.error()));
    result.ring = std::move(*next);
    return result;
}

Result<KeyRingPtr> compromise(const KeyRing& ring, std::string_view kid, std::optional<Key> successor,
                              Timestamp now)
{
    auto keys = copyOf(ring);
    Key* key = findIn(keys, kid);
    if (!key)
        return noSuchKey(kid);
    if (key->state == KeyState::Compromised)
        return forbidden(*key, "marked compromised again");
    std::vector<Transition> transitions;
    const auto use = key->use;
    const bool wasActive = key->state == KeyState::Active;
    moveTo(*key, KeyState::Compromised, now, transitions);
    if (wasActive) {
        if (successor) {
            successor->state = KeyState::Pending;
            successor->times.activation = now;
            successor->addedIn = ring.version() + 1;
            keys.push_back(std::move(*successor));
        }
        Key* const next = successor ? &keys.back() : earliestPending(keys, use);
        if (!next || next->use != use)
            return fail(ErrorCode::NotAllowed,
                        "The key " + std::string(kid) + " is in use and there is none to follow it.",
                        "Give a successor: without one nobody could log in.");
        activate(keys, *next, now, transitions);
    }
    return KeyRing::make(ring.version() + 1, std::move(keys));
}

Result<KeyRingPtr> scheduleDestruction(const KeyRing& ring, std::string_view kid, Timestamp now,
                                       const RotationPolicy& policy)
{
    auto keys = copyOf(ring);
    Key* const key = findIn(keys, kid);
    if (!key)
        return noSuchKey(kid);
    const bool allowed =
        (key->state == KeyState::Retired || key->state == KeyState::Compromised) && key->material;
    if (!allowed)
        return forbidden(*key, "destroyed");
    key->times.destruction = now + policy.destroyWait;
    return KeyRing::make(ring.version() + 1, std::move(keys));
}

Result<KeyRingPtr> cancelDestruction(const KeyRing& ring, std::string_view kid)
{
    auto keys = copyOf(ring);
    Key* const key = findIn(keys, kid);
    if (!key)
        return noSuchKey(kid);
    if (!key->times.destruction || !key->material)
        return forbidden(*key, "kept: its destruction is not planned, or has happened");
    key->times.destruction.reset();
    return KeyRing::make(ring.version() + 1, std::move(keys));
}

Timestamp retiresAt(const Key& key, const RingUsage& usage, const RotationPolicy& policy)
{
    // A key that was never used issued no token; it has been unused since it began to retire.
    const Timestamp began = key.times.retiring.value_or(key.times.created);
    const KeyUsage* const known = usageOf(usage, key.kid);
    if (!known || !known->lastUse)
        return began + policy.skew;
    return *known->lastUse + known->longestLifetime + policy.skew;
}

std::optional<Timestamp> rotationDue(const KeyRing& ring, KeyUse use, Timestamp now, const RingUsage& usage,
                                     const RotationPolicy& policy)
{
    const Key* const key = ring.active(use);
    if (!key)
        return std::nullopt;
    const KeyUsage* const known = usageOf(usage, key->kid);
    if (use == KeyUse::Seal && known && known->uses >= policy.sealUseLimit)
        return now;
    if (!policy.interval)
        return std::nullopt;
    return key->times.activated.value_or(key->times.created) + *policy.interval;
}

} // namespace signet::keys
