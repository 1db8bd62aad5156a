// Hearing the log and whatever else changed in the record, and putting it in force.

#include "core/authority/authority_core.h"
#include "core/keys/key_bundle.h"

#include <algorithm>

namespace signet::authority {

namespace {

constexpr std::size_t readAtOnce = 50'000;

Result<revocation::RevocationSetPtr> readLog(Record& record, revocation::RevocationSetPtr set,
                                             std::uint64_t upTo, Timestamp now)
{
    for (auto from = set->seq(); from < upTo;) {
        const auto entries = record.revocationsAfter(from, now, readAtOnce);
        if (!entries)
            return tl::unexpected(entries.error());
        const bool isLast = entries->size() < readAtOnce;
        set = set->with(*entries, isLast ? upTo : 0);
        from = isLast ? upTo : set->seq();
    }
    return set;
}

/// Nothing that is read here changed; the activity log is read when it is looked at.
bool isSame(const Versions& a, const Versions& b) noexcept
{
    return a.ring == b.ring && a.settings == b.settings && a.operators == b.operators && a.seq == b.seq;
}

Result<std::shared_ptr<const SiteTable>> makeSiteTable(const std::string& issuer,
                                                       const std::vector<Site>& sites,
                                                       const keys::KeyRing& ring,
                                                       statistics::Statistics& statistics)
{
    auto table = std::make_shared<SiteTable>();
    table->issuer = issuer;
    for (const auto& site : sites) {
        auto codec = session::TokenCodec::make(policyOf(site, issuer));
        if (!codec)
            return tl::unexpected(std::move(codec.error()));
        SiteEntry entry{site, std::move(*codec), statistics.series(site.name, {}), {}};
        for (const auto& key : ring.keys()) {
            if (key.material)
                entry.series.emplace_back(key.kid, statistics.series(site.name, key.kid));
        }
        table->entries.emplace(site.name, std::move(entry));
    }
    return std::shared_ptr<const SiteTable>(std::move(table));
}

} // namespace

Result<void> Authority::Core::catchUp()
{
    std::vector<Change> changes;
    {
        const std::lock_guard lock(applying);
        const auto at = now();
        const auto versions = record.versions();
        if (!versions)
            return tl::unexpected(versions.error());
        const bool first = !isOpen.load();
        const auto before = appliedNow();
        if (!first && isSame(*versions, before->versions)) {
            heard.store(at.time_since_epoch().count(), std::memory_order_release);
            return {};
        }
        auto read = std::make_shared<Applied>(*before);
        auto next = std::make_unique<Snapshot>(*snapshot.read());
        const bool settingsChanged = first || versions->settings != read->versions.settings;
        const bool ringChanged = first || versions->ring != read->versions.ring;
        if (settingsChanged) {
            auto settings = record.settings();
            auto sites = record.sites();
            if (!settings || !sites)
                return tl::unexpected(settings ? sites.error() : settings.error());
            read->settings = std::move(*settings);
            read->sites = std::move(*sites);
            changes.push_back(Change::Settings);
        }
        if (ringChanged) {
            auto stored = record.ring();
            if (!stored)
                return tl::unexpected(std::move(stored.error()));
            auto ring = toRing(*stored, masterKey);
            if (!ring)
                return tl::unexpected(std::move(ring.error()));
            read->stored = std::move(*stored);
            next->ring = std::move(*ring);
            next->jwks = std::make_shared<const std::string>(keys::publicJwks(next->ring->keys()));
            changes.push_back(Change::Ring);
        }
        if (ringChanged || settingsChanged) {
            auto table = makeSiteTable(read->settings.issuer, read->sites, *next->ring, statistics);
            if (!table)
                return tl::unexpected(std::move(table.error()));
            next->sites = std::move(*table);
        }
        if (!next->revocations)
            next->revocations = std::make_shared<const revocation::RevocationSet>();
        if (versions->seq > next->revocations->seq()) {
            auto set = readLog(record, next->revocations, versions->seq, at);
            if (!set)
                return tl::unexpected(std::move(set.error()));
            next->revocations = std::move(*set);
            changes.push_back(Change::Revocations);
        }
        if (first || versions->operators != read->versions.operators) {
            auto operators = record.operators();
            if (!operators)
                return tl::unexpected(std::move(operators.error()));
            read->operators = std::move(*operators);
            changes.push_back(Change::Operators);
        }
        read->versions = *versions;
        {
            const std::lock_guard pointer(appliedLock);
            applied = std::move(read);
        }
        if (!changes.empty())
            snapshot.replace(std::move(next));
        heard.store(at.time_since_epoch().count(), std::memory_order_release);
    }
    for (const auto change : changes)
        tell(change);
    return {};
}

bool Authority::Core::isBehind(Seconds limit) const noexcept
{
    return now().time_since_epoch().count() - heard.load(std::memory_order_acquire) > limit.count();
}

std::shared_ptr<const Applied> Authority::Core::appliedNow() const
{
    const std::lock_guard lock(appliedLock);
    return applied;
}

void Authority::Core::tell(Change change) const
{
    if (listener)
        listener(change);
}

Result<std::unique_ptr<Authority>> Authority::open(Record& record, MasterKey masterKey, const Clock& clock,
                                                   AuthorityOptions options)
{
    const auto settings = record.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    if (settings->masterKeyFingerprint != masterKey.fingerprint())
        return fail(ErrorCode::NotAllowed, "The master key is not the one this record was made with.",
                    "Give the master key that was made by \"signetd init\" for this record.");
    auto core = std::make_unique<Core>(record, std::move(masterKey), clock, std::move(options));
    core->started = clock.now();
    auto base = record.statisticsOf(core->options.node, core->started);
    auto uses = record.keyUsesOf(core->options.node);
    if (!base || !uses)
        return tl::unexpected(base ? uses.error() : base.error());
    core->statistics.restore(*base);
    core->usesBefore = std::move(*uses);
    if (auto read = core->catchUp(); !read)
        return tl::unexpected(std::move(read.error()));
    core->isOpen.store(true, std::memory_order_release);
    std::unique_ptr<Authority> authority(new Authority(std::move(core)));
    authority->tick();
    return authority;
}

Authority::Authority(std::unique_ptr<Core> core) noexcept : m_core(std::move(core)) {}
Authority::~Authority() = default;

void Authority::onChange(std::function<void(Change)> listener)
{
    m_core->listener = std::move(listener);
}

bool Authority::isReady() const noexcept
{
    return m_core->isOpen.load(std::memory_order_acquire);
}

bool Authority::isStale() const noexcept
{
    return m_core->isBehind(staleAfter);
}

std::optional<Site> Authority::findSite(std::string_view name) const
{
    const auto snapshot = m_core->snapshot.read();
    const auto* const entry = snapshot->sites->find(name);
    return entry ? std::optional(entry->site) : std::nullopt;
}

std::string Authority::jwks() const
{
    return *m_core->snapshot.read()->jwks;
}

std::vector<statistics::Statistics::Total> Authority::totals() const
{
    return m_core->statistics.totals();
}

} // namespace signet::authority
