// Sites and settings.

#include "core/authority/authority_core.h"
#include "core/base/random.h"
#include "core/jose/sha256.h"

#include <algorithm>

namespace signet::authority {

namespace {

Result<void> raiseSettings(Transaction& transaction)
{
    auto settings = transaction.settings();
    if (!settings)
        return tl::unexpected(std::move(settings.error()));
    settings->version += 1;
    return transaction.putSettings(*settings);
}

/// A longer lifetime is one that the keys in use may have to outlive.
Result<void> lengthenKeys(Transaction& transaction)
{
    auto stored = transaction.ring();
    auto sites = transaction.sites();
    if (!stored || !sites)
        return tl::unexpected(stored ? sites.error() : stored.error());
    bool longer = false;
    for (auto& key : stored->keys) {
        const bool inUse = key.state == keys::KeyState::Active || key.state == keys::KeyState::Pending;
        const auto needed = longestLifetime(*sites, key.use);
        if (!inUse || needed <= key.longestLifetime)
            continue;
        key.longestLifetime = needed;
        longer = true;
    }
    if (!longer)
        return {};
    stored->version += 1;
    return transaction.putRing(*stored);
}

Result<Site> findIn(const std::vector<Site>& sites, const std::string& name)
{
    const auto found =
        std::find_if(sites.begin(), sites.end(), [&](const Site& site) { return site.name == name; });
    if (found == sites.end())
        return fail(ErrorCode::NotFound, "There is no site \"" + name + "\".",
                    "\"signet site list\" shows them.");
    return *found;
}

/// Whoever changes what was read must have read what there is.
Result<void> checkVersion(const Site& site, const Result<Site>& known)
{
    const auto version = known ? known->version : 0;
    if (site.version == 0 || site.version == version)
        return {};
    return fail(ErrorCode::Conflict,
                known ? "The site \"" + site.name + "\" was changed meanwhile: its version is " +
                            std::to_string(version) + ", not " + std::to_string(site.version) + "."
                      : "The site \"" + site.name + "\" was removed meanwhile.",
                "Read it again and make the change there.");
}

} // namespace

Result<std::vector<Site>> Authority::sites()
{
    return m_core->record.sites();
}

Result<Site> Authority::putSite(const Intent& intent, const Site& site)
{
    auto& core = *m_core;
    if (auto valid = validate(site); !valid)
        return tl::unexpected(std::move(valid.error()));
    auto done = core.perform(
        intent, {"sites.put", site.name, Role::Administrator},
        [&](Transaction& transaction) -> Result<std::string> {
            auto all = transaction.sites();
            if (!all)
                return tl::unexpected(std::move(all.error()));
            const auto known = findIn(*all, site.name);
            if (!known && all->size() >= 1'000)
                return fail(ErrorCode::TooLarge, "An authority serves at most 1,000 sites.",
                            "Start a second one.");
            if (auto fits = checkVersion(site, known); !fits)
                return tl::unexpected(std::move(fits.error()));
            auto next = site;
            next.created = known ? known->created : core.now();
            next.version = known ? known->version + 1 : 1;
            next.secretHash = known ? known->secretHash : std::string();
            if (auto put = transaction.putSite(next); !put)
                return tl::unexpected(std::move(put.error()));
            if (auto raised = raiseSettings(transaction); !raised)
                return tl::unexpected(std::move(raised.error()));
            if (auto lengthened = lengthenKeys(transaction); !lengthened)
                return tl::unexpected(std::move(lengthened.error()));
            return (known ? "Changed the site " : "Added the site ") + site.name + " at " + site.origin + ".";
        });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    auto all = sites();
    return all ? findIn(*all, site.name) : tl::unexpected(std::move(all.error()));
}

Result<void> Authority::removeSite(const Intent& intent, const std::string& name)
{
    auto done =
        m_core->perform(intent, {"sites.remove", name, Role::Administrator},
                        [&](Transaction& transaction) -> Result<std::string> {
                            auto all = transaction.sites();
                            auto known = all ? findIn(*all, name) : tl::unexpected(all.error());
                            if (!known)
                                return tl::unexpected(std::move(known.error()));
                            if (auto removed = transaction.removeSite(name); !removed)
                                return tl::unexpected(std::move(removed.error()));
                            if (auto raised = raiseSettings(transaction); !raised)
                                return tl::unexpected(std::move(raised.error()));
                            return "Removed the site " + name + "; its tokens are refused from now on.";
                        });
    return done ? Result<void>() : tl::unexpected(std::move(done.error()));
}

Result<SecretBytes> Authority::renewSiteSecret(const Intent& intent, const std::string& name)
{
    auto& core = *m_core;
    // Derived from the request's id, so that one whose answer was lost is answered with the same secret.
    const auto requestId = intent.requestId.empty() ? randomIdentifier() : intent.requestId;
    SecretBytes secret(
        core.masterKey.deriveIdentifier("site secret, first half of " + name, requestId) +
        core.masterKey.deriveIdentifier("site secret, second half of " + name, requestId).substr(0, 21));
    const auto hash = jose::sha256Text(secret.view());
    auto done = core.perform(intent, {"sites.secret", name, Role::Administrator},
                             [&](Transaction& transaction) -> Result<std::string> {
                                 auto all = transaction.sites();
                                 auto site = all ? findIn(*all, name) : tl::unexpected(all.error());
                                 if (!site)
                                     return tl::unexpected(std::move(site.error()));
                                 site->secretHash = hash;
                                 site->version += 1;
                                 if (auto put = transaction.putSite(*site); !put)
                                     return tl::unexpected(std::move(put.error()));
                                 if (auto raised = raiseSettings(transaction); !raised)
                                     return tl::unexpected(std::move(raised.error()));
                                 return "Made a new site secret for " + name + "; the old one is refused.";
                             });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return secret;
}

Result<Settings> Authority::putSettings(const Intent& intent, const Settings& settings)
{
    auto& core = *m_core;
    for (const auto& interval : {settings.sealRotation, settings.signRotation}) {
        if (interval && (*interval < std::chrono::days{1} || *interval > std::chrono::days{3650}))
            return fail(ErrorCode::InvalidInput, "Keys can be rotated every 1 to 3,650 days.",
                        "90 days are usual.");
    }
    if (settings.name.empty() || settings.name.size() > 200)
        return fail(ErrorCode::InvalidInput, "The authority's name is 1 to 200 bytes.", "Shorten it.");
    auto done = core.perform(intent, {"settings.change", settings.name, Role::Administrator},
                             [&](Transaction& transaction) -> Result<std::string> {
                                 auto current = transaction.settings();
                                 if (!current)
                                     return tl::unexpected(std::move(current.error()));
                                 current->name = settings.name;
                                 current->sealRotation = settings.sealRotation;
                                 current->signRotation = settings.signRotation;
                                 current->version += 1;
                                 if (auto put = transaction.putSettings(*current); !put)
                                     return tl::unexpected(std::move(put.error()));
                                 const auto say = [](const std::optional<Seconds>& interval) {
                                     return interval ? "every " + formatDuration(*interval) : "by hand";
                                 };
                                 return "Seal keys are rotated " + say(current->sealRotation) +
                                        ", sign keys " + say(current->signRotation) + ".";
                             });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    auto current = core.appliedNow()->settings;
    current.sealedCheckpointKey.clear();
    return current;
}

} // namespace signet::authority
