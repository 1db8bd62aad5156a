// Pushing revocations, and reading their log.

#include "core/authority/authority_core.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace signet::authority {

namespace {

constexpr std::size_t mostAtOnce = 10'000;

std::string describe(const std::vector<revocation::Revocation>& entries)
{
    if (entries.size() > 1)
        return "Pushed " + grouped(entries.size()) + " revocations, numbers " +
               std::to_string(entries.front().seq) + " to " + std::to_string(entries.back().seq) + ".";
    const auto& one = entries.front();
    std::string text =
        "Pushed revocation " + std::to_string(one.seq) + ": " + std::string(toString(one.kind));
    if (!one.target.empty())
        text += " " + one.target;
    if (!one.site.empty())
        text += " of " + one.site;
    return text + "." + (one.reason.empty() ? "" : " Reason: " + one.reason);
}

/// The number in the note of a push; past all of them where none was kept.
std::uint64_t numberIn(const std::string& note)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(note.data(), note.data() + note.size(), number);
    return error == std::errc() ? number : std::numeric_limits<std::uint64_t>::max();
}

} // namespace

Result<void> checkEntries(std::span<const revocation::Revocation> entries, const Applied& known,
                          Timestamp now)
{
    if (entries.empty() || entries.size() > mostAtOnce)
        return fail(ErrorCode::InvalidInput,
                    "A push holds 1 to 10,000 revocations, not " + grouped(entries.size()) + ".",
                    "Divide it into several.");
    for (const auto& one : entries) {
        if (auto valid = revocation::validate(one, now); !valid)
            return valid;
        const bool siteKnown =
            one.site.empty() || std::any_of(known.sites.begin(), known.sites.end(),
                                            [&](const Site& site) { return site.name == one.site; });
        if (!siteKnown)
            return fail(ErrorCode::NotFound, "There is no site \"" + toUtf8(one.site) + "\".",
                        "\"signet site list\" shows them.");
        const auto& keys = known.stored.keys;
        // One that is mistyped would end nothing, and whoever pushed it would think the key revoked.
        if (one.kind == revocation::Kind::Key &&
            std::none_of(keys.begin(), keys.end(), [&](const auto& key) { return key.kid == one.target; }))
            return fail(ErrorCode::NotFound, "There is no key \"" + toUtf8(one.target) + "\".",
                        "\"signet keys ring\" shows them.");
    }
    return {};
}

Result<std::vector<PushedRevocation>> Authority::revoke(const Intent& intent,
                                                        std::vector<revocation::Revocation> entries)
{
    auto& core = *m_core;
    const auto now = core.now();
    const auto known = core.appliedNow();
    if (auto checked = checkEntries(entries, *known, now); !checked)
        return tl::unexpected(std::move(checked.error()));
    for (auto& one : entries) {
        one.seq = 0;
        one.at = now;
        one.operatorId = intent.actor.operatorId;
        one.expires = revocation::expiryOf(one.kind, now, boundsOf(known->sites, one.site));
    }
    const Act act{"revocations.push",
                  entries.size() == 1 ? std::string(toString(entries.front().kind)) : grouped(entries.size()),
                  Role::Revoker};
    std::vector<revocation::Revocation> stored;
    const auto append = [&](Transaction& transaction) -> Result<void> {
        auto appended = transaction.appendRevocations(entries);
        if (!appended)
            return tl::unexpected(std::move(appended.error()));
        stored = std::move(*appended);
        return {};
    };
    const auto done = core.perform(intent, act, [&](Transaction& transaction) -> Result<Told> {
        const auto versions = transaction.versions();
        if (!versions)
            return tl::unexpected(versions.error());
        if (auto appended = append(transaction); !appended)
            return tl::unexpected(std::move(appended.error()));
        return Told(describe(stored), std::to_string(versions->seq));
    });
    if (!done)
        return tl::unexpected(done.error());
    if (done->repeated) { // the ids find the entries as they stand
        if (auto found = core.noting(core.record.transact(append)); !found)
            return tl::unexpected(std::move(found.error()));
    }
    auto last = numberIn(done->note); // entry of the log that is not ours
    std::vector<PushedRevocation> pushed;
    pushed.reserve(stored.size());
    std::uint64_t fresh = 0;
    for (auto& one : stored) {
        // New entries are numbered in their order; what was there before, or twice in the push, lies below.
        const bool isNew = one.seq > last;
        last = std::max(last, one.seq);
        if (isNew && !done->repeated) {
            ++fresh;
            core.statistics.tally().count(core.statistics.series(one.site, {}), statistics::Event::Revoked);
        }
        pushed.push_back({std::move(one), isNew});
    }
    if (fresh > 0)
        core.tell(Change::Statistics);
    return pushed;
}

Result<RevocationPage> Authority::revocations(const RevocationQuery& query)
{
    return m_core->record.revocations(query, m_core->now());
}

} // namespace signet::authority
