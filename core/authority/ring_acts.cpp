// Acts on the ring: rotate, stage, activate, compromise, retire, destroy, keep.

#include "core/authority/authority_core.h"

#include <algorithm>

namespace signet::authority {

namespace {

using keys::KeyState;

struct Applying
{
    Authority::Core& core;
    const Authority::Core::RingState& state;
    const KeyRequest& request;
    std::string& target; ///< the key it came down to, for the log
};

Result<keys::KeyRingPtr> stage(const Applying& work, Timestamp at)
{
    auto key = work.core.newKey(work.request.use, work.request.algorithm, work.state.stored);
    if (!key)
        return tl::unexpected(std::move(key.error()));
    work.target = key->kid;
    return keys::stage(*work.state.ring, std::move(*key), at);
}

/// A pending key of that use that could follow at once.
const keys::Key* pendingKey(const keys::KeyRing& ring, keys::KeyUse use)
{
    const auto all = ring.keys();
    const auto found = std::find_if(all.begin(), all.end(), [&](const keys::Key& key) {
        return key.use == use && key.state == KeyState::Pending;
    });
    return found == all.end() ? nullptr : &*found;
}

Result<keys::KeyRingPtr> rotate(const Applying& work)
{
    const auto now = work.core.now();
    if (const auto* const pending = pendingKey(*work.state.ring, work.request.use);
        pending && work.request.algorithm.empty()) {
        work.target = pending->kid;
        return keys::activateNow(*work.state.ring, pending->kid, now);
    }
    return stage(work, now);
}

Result<keys::KeyRingPtr> compromise(const Applying& work)
{
    const auto* const key = work.state.ring->find(work.request.kid);
    std::optional<keys::Key> successor;
    if (key && key->state == KeyState::Active) {
        auto made = work.core.newKey(key->use, work.request.algorithm, work.state.stored);
        if (!made)
            return tl::unexpected(std::move(made.error()));
        successor = std::move(*made);
    }
    return keys::compromise(*work.state.ring, work.request.kid, std::move(successor), work.core.now());
}

Result<keys::KeyRingPtr> retire(const Applying& work)
{
    const auto& ring = *work.state.ring;
    const auto* const key = ring.find(work.request.kid);
    if (key && key->state == KeyState::Active) {
        const auto* const pending = pendingKey(ring, key->use);
        if (!pending)
            return fail(ErrorCode::NotAllowed,
                        "The key " + key->kid + " is in use and there is none to follow it.",
                        "Rotate instead: that makes a successor, and this key retires by itself.");
        return keys::activateNow(ring, pending->kid, work.core.now());
    }
    if (key && key->state == KeyState::Retiring)
        return fail(ErrorCode::NotAllowed,
                    "The key " + key->kid + " retires by itself at " +
                        formatTimestamp(keys::retiresAt(*key, work.state.usage, work.state.policy)) +
                        ", when the last token it made has expired.",
                    "To refuse its tokens at once, mark it compromised or revoke it.");
    return keys::withdraw(ring, work.request.kid, work.core.now());
}

/// The ring as `request` would have it, before due steps are taken.
Result<keys::KeyRingPtr> changed(const Applying& work)
{
    work.target = work.request.kid;
    switch (work.request.act) {
    case KeyAct::Rotate:
        return rotate(work);
    case KeyAct::Stage:
        if (!work.request.at || *work.request.at < work.core.now())
            return fail(ErrorCode::InvalidInput,
                        "A staged key needs a time to come at which it becomes active.",
                        "Give one, or rotate now.");
        return stage(work, *work.request.at);
    case KeyAct::Activate:
        return keys::activateNow(*work.state.ring, work.request.kid, work.core.now());
    case KeyAct::Compromise:
        return compromise(work);
    case KeyAct::Retire:
        return retire(work);
    case KeyAct::Destroy:
        return keys::scheduleDestruction(*work.state.ring, work.request.kid, work.core.now(),
                                         work.state.policy);
    case KeyAct::Keep:
        break;
    }
    return keys::cancelDestruction(*work.state.ring, work.request.kid);
}

keys::KeyUse useOf(const KeyRequest& request, const StoredRing& ring)
{
    for (const auto& key : ring.keys) {
        if (!request.kid.empty() && key.kid == request.kid)
            return key.use;
    }
    return request.use;
}

std::string sentence(const keys::KeyRing& before, const keys::KeyRing& after,
                     const std::vector<std::string>& waitingFor)
{
    std::string text;
    const auto add = [&](const std::string& one) { text += (text.empty() ? "" : " ") + one; };
    for (const auto& key : after.keys()) {
        const auto* const old = before.find(key.kid);
        if (!old)
            add("Made the key " + key.kid + ".");
        if (!old ? key.state != KeyState::Pending : old->state != key.state)
            add("The key " + key.kid + " is " + std::string(toString(key.state)) + " now.");
        else if (key.state == KeyState::Pending && (!old || old->times.activation != key.times.activation))
            add("The key " + key.kid + " becomes active at " + formatTimestamp(*key.times.activation) + ".");
        if (old && old->times.destruction != key.times.destruction)
            add(key.times.destruction
                    ? "Its material is destroyed at " + formatTimestamp(*key.times.destruction) + "."
                    : "Its material is kept.");
    }
    for (const auto& node : waitingFor)
        add("Waits for the node " + node + ".");
    return text;
}

} // namespace

Result<RingView> Authority::act(const Intent& intent, const KeyRequest& request)
{
    auto& core = *m_core;
    const Act act{"keys." + std::string(toString(request.act)),
                  request.kid.empty() ? std::string(toString(request.use)) : request.kid, Role::Keykeeper};
    auto done = core.perform(intent, act, [&](Transaction& transaction) -> Result<std::string> {
        auto stored = transaction.ring();
        auto sites = transaction.sites();
        if (!stored || !sites)
            return tl::unexpected(stored ? sites.error() : stored.error());
        const auto use = useOf(request, *stored);
        auto state = core.ringState(std::move(*stored), use);
        if (!state)
            return tl::unexpected(std::move(state.error()));
        std::string target;
        auto next = changed({core, *state, request, target});
        if (!next)
            return tl::unexpected(std::move(next.error()));
        auto advanced = keys::advance(**next, core.now(), state->usage, state->nodes, state->policy);
        if (!advanced)
            return tl::unexpected(std::move(advanced.error()));
        if (auto put = core.store(transaction, state->stored, *advanced->ring, *sites); !put)
            return tl::unexpected(std::move(put.error()));
        return sentence(*state->ring, *advanced->ring, advanced->waitingFor);
    });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return ring();
}

Result<RingView> Authority::ring()
{
    auto& core = *m_core;
    const auto known = core.appliedNow();
    const auto sealState = core.ringState(known->stored, keys::KeyUse::Seal);
    const auto signState = core.ringState(known->stored, keys::KeyUse::Sign);
    const auto unexpired = core.record.unexpired(core.now());
    if (!sealState || !signState || !unexpired)
        return tl::unexpected(!sealState   ? sealState.error()
                              : !signState ? signState.error()
                                           : unexpired.error());
    RingView view;
    view.version = known->stored.version;
    for (const auto& stored : known->stored.keys) {
        KeyView key;
        key.key = stored;
        key.hasMaterial = !stored.sealedMaterial.empty();
        key.key.sealedMaterial.clear();
        const auto* const live = sealState->ring->find(stored.kid);
        if (stored.use == keys::KeyUse::Seal) {
            key.key.thumbprint
                .clear(); // it would be a hash of the secret to guess against (RFC 7638 section 7)
            key.useLimit = sealState->policy.sealUseLimit;
        } else if (live && live->material) {
            if (const auto half = live->material->publicKey())
                key.publicJwk = half->publicJson().dump();
        }
        for (const auto& usage : sealState->usage) {
            if (usage.kid != stored.kid)
                continue;
            key.uses = usage.uses;
            key.lastUse = usage.lastUse;
        }
        if (live && live->state == KeyState::Retiring)
            key.retiresAt = keys::retiresAt(*live, sealState->usage, sealState->policy);
        for (const auto& row : *unexpired)
            key.unexpired += row.kid == stored.kid ? row.value : 0;
        key.sessions = core.sessionsSeen({}, stored.kid);
        view.keys.push_back(std::move(key));
    }
    for (const auto* const state : {&*sealState, &*signState}) {
        const auto use = state == &*sealState ? keys::KeyUse::Seal : keys::KeyUse::Sign;
        auto& next = use == keys::KeyUse::Seal ? view.nextSealRotation : view.nextSignRotation;
        next = keys::rotationDue(*state->ring, use, core.now(), state->usage, state->policy);
        for (const auto& key : state->ring->keys()) {
            if (key.use == use && key.state == KeyState::Pending && key.times.activation)
                next = next ? std::min(*next, *key.times.activation) : *key.times.activation;
        }
        const auto advanced =
            keys::advance(*state->ring, core.now(), state->usage, state->nodes, state->policy);
        for (const auto& node : advanced ? advanced->waitingFor : std::vector<std::string>()) {
            if (std::find(view.waitingFor.begin(), view.waitingFor.end(), node) == view.waitingFor.end())
                view.waitingFor.push_back(node);
        }
    }
    return view;
}

Result<Preview> Authority::preview(const KeyRequest& request)
{
    auto& core = *m_core;
    const auto known = core.appliedNow();
    const auto state = core.ringState(known->stored, useOf(request, known->stored));
    if (!state)
        return tl::unexpected(state.error());
    std::string target;
    const auto next = changed({core, *state, request, target});
    const auto advanced = next ? keys::advance(**next, core.now(), state->usage, state->nodes, state->policy)
                               : Result<keys::Advance>(tl::unexpected(next.error()));
    Preview preview;
    preview.effective = core.now();
    if (!advanced) {
        preview.allowed = false;
        preview.sentence = advanced.error().message;
        if (!advanced.error().hint.empty())
            preview.notes.push_back(advanced.error().hint);
        return preview;
    }
    return core.ringPreview(request, *state, *advanced, *known);
}

} // namespace signet::authority
