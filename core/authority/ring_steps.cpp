// The ring's life over the record: what an act or the passing of time makes of it.

#include "core/authority/authority_core.h"

#include <algorithm>

namespace signet::authority {

namespace {

using keys::KeyState;

/// Two clocks may each be 300 s off the true time, and a verifier may allow 300 s more.
constexpr Seconds clockMargin{900};

Seconds longestStaleness(const std::vector<Site>& sites)
{
    Seconds longest{300};
    for (const auto& site : sites)
        longest = std::max(longest, site.behindFeedAfter);
    return longest;
}

/// Usage by what is certain, not by counters that a crash may have lost: a key that was active may have been
/// used until the slowest node heard that it no longer is.
keys::RingUsage certainUsage(const StoredRing& stored, const std::vector<StoredKeyUse>& uses,
                             const std::vector<Site>& sites)
{
    const auto staleness = longestStaleness(sites);
    keys::RingUsage usage;
    for (const auto& key : stored.keys) {
        keys::KeyUsage one;
        one.kid = key.kid;
        one.longestLifetime = key.longestLifetime;
        const auto known = std::find_if(uses.begin(), uses.end(),
                                        [&](const StoredKeyUse& use) { return use.kid == key.kid; });
        if (known != uses.end()) {
            one.uses = known->uses;
            one.lastUse = known->lastUse;
        }
        if (key.times.retiring) {
            const auto possible = *key.times.retiring + staleness;
            one.lastUse = std::max(one.lastUse.value_or(possible), possible);
        }
        usage.push_back(std::move(one));
    }
    return usage;
}

} // namespace

Seconds longestLifetime(const std::vector<Site>& sites, keys::KeyUse use)
{
    Seconds longest{0};
    for (const auto& site : sites)
        longest = std::max(longest, use == keys::KeyUse::Sign
                                        ? site.identityLifetime
                                        : std::max(site.sessionLifetime, site.rememberLifetime));
    return longest;
}

revocation::LifetimeBounds boundsOf(const std::vector<Site>& sites, std::string_view site)
{
    revocation::LifetimeBounds bounds{Seconds{0}, Seconds{0}, Seconds{0}, Seconds{300}, clockMargin};
    bool found = false;
    for (const auto& one : sites) {
        if (!site.empty() && one.name != site)
            continue;
        found = true;
        bounds.session = std::max(bounds.session, one.sessionLifetime);
        bounds.remember = std::max(bounds.remember, one.rememberLifetime);
        bounds.identity = std::max(bounds.identity, one.identityLifetime);
        bounds.staleness = std::max(bounds.staleness, one.behindFeedAfter);
    }
    // A site that is gone may still have tokens about; nobody opens them, but nothing is lost by assuming the
    // usual.
    return found ? bounds : revocation::LifetimeBounds{};
}

Result<keys::KeyRingPtr> Authority::Core::ringOf(const StoredRing& stored)
{
    // Opening and loading every key again would cost a good part of a millisecond each.
    auto current = snapshot.read()->ring;
    if (current && current->version() == stored.version)
        return current;
    return toRing(stored, masterKey);
}

Result<Authority::Core::RingState> Authority::Core::ringState(StoredRing stored, keys::KeyUse use)
{
    RingState state;
    auto ring = ringOf(stored);
    auto uses = record.keyUses();
    auto nodes = record.nodes();
    if (!ring || !uses || !nodes)
        return tl::unexpected(!ring ? ring.error() : !uses ? uses.error() : nodes.error());
    const auto known = appliedNow();
    state.usage = certainUsage(stored, *uses, known->sites);
    for (const auto& node : liveNodes(std::move(*nodes))) {
        // This node has whatever it is about to write.
        if (node.node.name != options.node)
            state.nodes.push_back({node.node.name, node.live, node.node.ringVersion});
    }
    state.policy.skew = clockMargin;
    state.policy.interval =
        use == keys::KeyUse::Seal ? known->settings.sealRotation : known->settings.signRotation;
    state.ring = std::move(*ring);
    state.stored = std::move(stored);
    return state;
}

Result<StoredRing> Authority::Core::store(Transaction& transaction, const StoredRing& before,
                                          const keys::KeyRing& next, const std::vector<Site>& sites)
{
    auto stored = toStored(next, before, masterKey);
    for (auto& key : stored.keys) {
        if (key.state == KeyState::Active || key.state == KeyState::Pending)
            key.longestLifetime = std::max(key.longestLifetime, longestLifetime(sites, key.use));
    }
    if (auto put = transaction.putRing(stored); !put)
        return tl::unexpected(std::move(put.error()));
    return stored;
}

Result<keys::Key> Authority::Core::newKey(keys::KeyUse use, const std::string& algorithm,
                                          const StoredRing& ring) const
{
    auto name = algorithm;
    if (name.empty() && use == keys::KeyUse::Sign) {
        // As the key that is to be replaced, unless asked otherwise.
        name = "ES256";
        for (const auto& key : ring.keys) {
            if (key.use == use && key.state == KeyState::Active)
                name = key.algorithm;
        }
    }
    if (use == keys::KeyUse::Seal && (name.empty() || name == "A256GCM")) {
        auto material = jose::Jwk::generate(jose::Encryption::A256GCM);
        return material ? keys::Key::make(std::move(*material), use, now())
                        : tl::unexpected(material.error());
    }
    const auto known = jose::algorithmFromString(name);
    const bool fits = use == keys::KeyUse::Sign && known &&
                      (*known == jose::Algorithm::ES256 || *known == jose::Algorithm::EdDSA ||
                       *known == jose::Algorithm::RS256);
    if (!fits)
        return fail(ErrorCode::Unsupported,
                    "A key to " + std::string(toString(use)) + " with cannot be made for " + name + ".",
                    "Seal keys are A256GCM; sign keys ES256, EdDSA or RS256.");
    auto material = jose::Jwk::generate(*known);
    return material ? keys::Key::make(std::move(*material), use, now()) : tl::unexpected(material.error());
}

std::vector<NodeView> Authority::Core::liveNodes(std::vector<Node> nodes)
{
    const auto at = now();
    const auto known = appliedNow();
    std::vector<NodeView> views;
    const std::lock_guard lock(livenessMutex);
    for (auto& node : nodes) {
        // Nodes' clocks may differ: what counts is when we last saw a node tell something new.
        auto& seen = liveness[node.name];
        if (seen.heard != node.heard) {
            const bool first = seen.noticed == Timestamp{};
            const auto age = at - node.heard;
            seen.noticed = first && age > staleAfter + clockMargin ? node.heard : at;
            seen.heard = node.heard;
        }
        NodeView view;
        view.live = node.name == options.node || at - seen.noticed <= staleAfter;
        view.current = node.ringVersion == known->versions.ring && node.seq == known->versions.seq &&
                       node.settingsVersion == known->versions.settings;
        view.node = std::move(node);
        views.push_back(std::move(view));
    }
    return views;
}

namespace {

/// A key for `use` is due to be made: by the schedule, or because the active one has been used enough.
std::optional<Timestamp> stagingDue(const Authority::Core::RingState& state, keys::KeyUse use, Timestamp now)
{
    for (const auto& key : state.ring->keys()) {
        if (key.use == use && key.state == KeyState::Pending)
            return std::nullopt;
    }
    const auto due = keys::rotationDue(*state.ring, use, now, state.usage, state.policy);
    if (!due || *due > now + state.policy.stageAhead)
        return std::nullopt;
    return std::max(*due, now);
}

std::string describe(const std::vector<keys::Transition>& transitions)
{
    std::string text;
    for (const auto& one : transitions)
        text += (text.empty() ? "" : " ") +
                ("The key " + one.kid + " is " + std::string(toString(one.to)) + " now.");
    return text;
}

} // namespace

void Authority::Core::takeDueSteps()
{
    const auto stored = appliedNow()->stored;
    for (const auto use : {keys::KeyUse::Seal, keys::KeyUse::Sign}) {
        const auto state = ringState(stored, use);
        const auto moved = state
                               ? keys::advance(*state->ring, now(), state->usage, state->nodes, state->policy)
                               : Result<keys::Advance>(tl::unexpected(state.error()));
        if (!moved || (moved->transitions.empty() && !stagingDue(*state, use, now())))
            continue;
        // Something is due: again, inside a transaction, over what the record holds by then.
        bool nothing = false;
        auto done = record.transact([&](Transaction& transaction) -> Result<void> {
            nothing = false;
            auto current = transaction.ring();
            auto sites = transaction.sites();
            if (!current || !sites)
                return tl::unexpected(current ? sites.error() : current.error());
            auto fresh = ringState(std::move(*current), use);
            if (!fresh)
                return tl::unexpected(std::move(fresh.error()));
            auto ring = fresh->ring;
            std::string detail;
            if (const auto due = stagingDue(*fresh, use, now())) {
                auto key = newKey(use, {}, fresh->stored);
                if (!key)
                    return tl::unexpected(std::move(key.error()));
                detail = "Staged the key " + key->kid + " for " + formatTimestamp(*due) + ".";
                auto staged = keys::stage(*ring, std::move(*key), *due);
                if (!staged)
                    return tl::unexpected(std::move(staged.error()));
                ring = std::move(*staged);
            }
            auto advanced = keys::advance(*ring, now(), fresh->usage, fresh->nodes, fresh->policy);
            if (!advanced)
                return tl::unexpected(std::move(advanced.error()));
            detail += (detail.empty() ? "" : " ") + describe(advanced->transitions);
            if (detail.empty()) {
                nothing = true;
                return {};
            }
            if (auto put = store(transaction, fresh->stored, *advanced->ring, *sites); !put)
                return tl::unexpected(std::move(put.error()));
            ActivityEntry entry;
            entry.at = now();
            entry.name = "signetd";
            entry.address = "local";
            entry.act = "keys.advance";
            entry.target = toString(use);
            entry.detail = std::move(detail);
            const auto logged = transaction.appendActivity(std::move(entry));
            return logged ? Result<void>() : tl::unexpected(logged.error());
        });
        if (noting(std::move(done)) && !nothing)
            static_cast<void>(catchUp());
    }
}

} // namespace signet::authority
