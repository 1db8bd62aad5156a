// A new record's first settings, keys and site.

#include "core/authority/authority_core.h"
#include "core/base/random.h"

namespace signet::authority {

namespace {

Result<void> validate(const InitOptions& options)
{
    const auto& issuer = options.issuer;
    if (issuer.empty() || issuer.size() > 255 || issuer.find_first_of(" \t\r\n\"") != std::string::npos)
        return fail(ErrorCode::InvalidInput,
                    "The issuer is not a name of at most 255 characters without spaces.",
                    "\"https://auth.example.org\" is one.");
    return validate(options.firstSite);
}

/// An active key from the start: nobody else has to hear of it first.
Result<keys::KeyRingPtr> firstRing(Timestamp now)
{
    auto sealMaterial = jose::Jwk::generate(jose::Encryption::A256GCM);
    auto signMaterial = jose::Jwk::generate(jose::Algorithm::ES256);
    if (!sealMaterial || !signMaterial)
        return tl::unexpected(sealMaterial ? signMaterial.error() : sealMaterial.error());
    auto sealKey = keys::Key::make(std::move(*sealMaterial), keys::KeyUse::Seal, now);
    auto signKey = keys::Key::make(std::move(*signMaterial), keys::KeyUse::Sign, now);
    if (!sealKey || !signKey)
        return tl::unexpected(sealKey ? signKey.error() : sealKey.error());
    for (auto* const key : {&*sealKey, &*signKey}) {
        key->state = keys::KeyState::Active;
        key->times.activated = now;
        key->addedIn = 1;
    }
    return keys::KeyRing::make(1, {std::move(*sealKey), std::move(*signKey)});
}

} // namespace

Result<void> Authority::initialise(Record& record, const MasterKey& masterKey, const Clock& clock,
                                   const InitOptions& options)
{
    if (auto valid = validate(options); !valid)
        return valid;
    const auto now = clock.now();
    const auto ring = firstRing(now);
    const auto checkpointKey = jose::Jwk::generate(jose::Algorithm::EdDSA);
    if (!ring || !checkpointKey)
        return tl::unexpected(ring ? checkpointKey.error() : ring.error());
    const auto publicHalf = checkpointKey->publicKey();
    if (!publicHalf)
        return tl::unexpected(publicHalf.error());

    Settings settings;
    settings.issuer = options.issuer;
    settings.name = options.name.empty() ? options.issuer : options.name;
    settings.created = now;
    settings.masterKeyFingerprint = masterKey.fingerprint();
    settings.checkpointJwk = publicHalf->publicJson().dump();
    settings.sealedCheckpointKey = masterKey.seal(checkpointKey->privateJson().bytes(), "checkpoint", "key");
    settings.version = 1;
    auto stored = toStored(**ring, {}, masterKey);
    for (auto& key : stored.keys)
        key.longestLifetime = longestLifetime({options.firstSite}, key.use);
    auto site = options.firstSite;
    site.created = now;
    site.version = 1;

    return record.transact([&](Transaction& transaction) -> Result<void> {
        const auto versions = transaction.versions();
        if (!versions)
            return tl::unexpected(versions.error());
        if (versions->settings != 0)
            return fail(ErrorCode::AlreadyExists, "The record has been initialised already.",
                        "Serve it, or name another file.");
        if (auto put = transaction.putSettings(settings); !put)
            return put;
        if (auto put = transaction.putSite(site); !put)
            return put;
        if (auto put = transaction.putRing(stored); !put)
            return put;
        ActivityEntry entry;
        entry.at = now;
        entry.name = "signetd";
        entry.address = "local";
        entry.act = "authority.init";
        entry.target = settings.issuer;
        entry.detail = "Made the record with its first keys and the site " + site.name + ".";
        const auto logged = transaction.appendActivity(std::move(entry));
        return logged ? Result<void>() : tl::unexpected(logged.error());
    });
}

} // namespace signet::authority
