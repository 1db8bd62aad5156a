// What happens now and then: hear the log, flush statistics, tell that this node lives, take due steps, tidy
// up.

#include "core/authority/authority_core.h"

#include <algorithm>

namespace signet::authority {

namespace {

constexpr Seconds beatInterval{5};
constexpr Seconds tidyInterval{60};
/// The revocation set is gone through in this many ticks.
constexpr std::size_t expirySlices = 240;

bool isSeal(statistics::Counter counter) noexcept
{
    using statistics::counterOf;
    using statistics::Event;
    return counter == counterOf(Event::IssuedSession) || counter == counterOf(Event::IssuedRemember) ||
           counter == counterOf(Event::Renewed);
}

void dropExpired(Authority::Core& core)
{
    const std::lock_guard lock(core.applying);
    auto next = std::make_unique<Snapshot>(*core.snapshot.read());
    auto set = next->revocations->withoutExpired(core.now(), core.expirySlice, expirySlices);
    core.expirySlice = (core.expirySlice + 1) % expirySlices;
    if (!set)
        return;
    next->revocations = std::move(set);
    core.snapshot.replace(std::move(next));
}

} // namespace

std::vector<StoredKeyUse> Authority::Core::ownKeyUses() const
{
    auto uses = usesBefore;
    for (const auto& total : statistics.totals()) {
        const bool counts = isSeal(total.counter) ||
                            total.counter == statistics::counterOf(statistics::Event::IssuedIdentity);
        if (!counts || total.kid.empty())
            continue;
        const auto known = std::find_if(uses.begin(), uses.end(),
                                        [&](const StoredKeyUse& use) { return use.kid == total.kid; });
        StoredKeyUse& use = known == uses.end() ? uses.emplace_back(StoredKeyUse{total.kid, 0, {}}) : *known;
        use.uses += total.value;
    }
    return uses;
}

void Authority::Core::flush(bool always)
{
    const auto at = now();
    if (!always && at - lastFlush < statistics::flushInterval && at >= lastFlush)
        return;
    lastFlush = at;
    auto uses = ownKeyUses();
    // A key is named with its time only when it was used since the last flush.
    std::vector<StoredKeyUse> changed;
    for (auto& use : uses) {
        const auto known = std::find_if(usesWritten.begin(), usesWritten.end(),
                                        [&](const auto& one) { return one.first == use.kid; });
        if (known != usesWritten.end() && known->second == use.uses)
            continue;
        const auto before = std::find_if(usesBefore.begin(), usesBefore.end(),
                                         [&](const StoredKeyUse& one) { return one.kid == use.kid; });
        if (known == usesWritten.end() && before != usesBefore.end() && before->uses == use.uses)
            continue;
        use.lastUse = at;
        changed.push_back(use);
    }
    const auto batch = statistics.collect(at);
    if (batch.isEmpty() && changed.empty())
        return;
    if (!noting(record.putStatistics(options.node, batch, changed)))
        return;
    statistics.acknowledge(batch.number);
    for (const auto& use : changed) {
        const auto known = std::find_if(usesWritten.begin(), usesWritten.end(),
                                        [&](const auto& one) { return one.first == use.kid; });
        if (known == usesWritten.end())
            usesWritten.emplace_back(use.kid, use.uses);
        else
            known->second = use.uses;
    }
    tell(Change::Statistics);
}

void Authority::Core::beat(bool always)
{
    Node node;
    node.name = options.node;
    node.version = options.version;
    node.started = started;
    node.heard = now();
    {
        const auto current = snapshot.read();
        node.ringVersion = current->ring->version();
        node.seq = current->revocations->seq();
    }
    node.settingsVersion = appliedNow()->versions.settings;
    const bool changed = node.ringVersion != lastTold.ringVersion || node.seq != lastTold.seq ||
                         node.settingsVersion != lastTold.settingsVersion;
    if (!always && !changed && node.heard - lastBeat < beatInterval && node.heard >= lastBeat)
        return;
    lastBeat = node.heard;
    if (!noting(record.putNode(node)))
        return;
    lastTold = node;
    if (changed)
        tell(Change::Nodes);
}

void Authority::tick()
{
    auto& core = *m_core;
    const std::lock_guard lock(core.running);
    const auto heard = core.catchUp();
    if (!core.options.isNode)
        return;
    core.beat(false);
    core.flush(false);
    if (!heard)
        return;
    const auto now = core.now();
    if (now != core.lastSteps) {
        core.lastSteps = now;
        core.takeDueSteps();
    }
    dropExpired(core);
    if (now - core.lastTidy >= tidyInterval || now < core.lastTidy) {
        const auto more = core.noting(core.record.tidy(now));
        // A long tail is worked off tick by tick, so that hearing the log never waits for it.
        core.lastTidy = more && *more ? now - tidyInterval : now;
    }
}

void Authority::close()
{
    const std::lock_guard lock(m_core->running);
    if (!m_core->options.isNode)
        return;
    m_core->flush(true);
    static_cast<void>(m_core->record.removeNode(m_core->options.node));
}

} // namespace signet::authority
