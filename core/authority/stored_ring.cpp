#include "core/authority/stored_ring.h"

#include <algorithm>

namespace signet::authority {

namespace {

constexpr std::string_view purpose = "key";

Result<keys::Key> toKey(const StoredKey& stored, const MasterKey& masterKey)
{
    keys::Key key;
    if (!stored.sealedMaterial.empty()) {
        const auto text = masterKey.open(stored.sealedMaterial, purpose, stored.kid);
        if (!text)
            return tl::unexpected(text.error());
        auto material = jose::Jwk::parse(text->view());
        if (!material)
            return tl::unexpected(std::move(material.error()));
        auto made = keys::Key::make(std::move(*material), stored.use, stored.times.created);
        if (!made)
            return made;
        key = std::move(*made);
        if (key.kid != stored.kid)
            return fail(ErrorCode::Damaged, "The key " + stored.kid + " of the record holds another key.",
                        "Restore the record from a backup.");
    }
    key.kid = stored.kid;
    key.use = stored.use;
    key.state = stored.state;
    key.algorithm = stored.algorithm;
    key.thumbprint = stored.thumbprint;
    key.times = stored.times;
    key.addedIn = stored.addedIn;
    return key;
}

} // namespace

Result<keys::KeyRingPtr> toRing(const StoredRing& stored, const MasterKey& masterKey)
{
    std::vector<keys::Key> keys;
    keys.reserve(stored.keys.size());
    for (const auto& one : stored.keys) {
        auto key = toKey(one, masterKey);
        if (!key)
            return tl::unexpected(std::move(key.error()));
        keys.push_back(std::move(*key));
    }
    return keys::KeyRing::make(stored.version, std::move(keys));
}

StoredRing toStored(const keys::KeyRing& ring, const StoredRing& before, const MasterKey& masterKey)
{
    StoredRing stored;
    stored.version = ring.version();
    for (const auto& key : ring.keys()) {
        StoredKey one;
        one.kid = key.kid;
        one.use = key.use;
        one.state = key.state;
        one.algorithm = key.algorithm;
        one.thumbprint = key.thumbprint;
        one.times = key.times;
        one.addedIn = key.addedIn;
        const auto known = std::find_if(before.keys.begin(), before.keys.end(),
                                        [&](const StoredKey& other) { return other.kid == key.kid; });
        if (known != before.keys.end())
            one.longestLifetime = known->longestLifetime;
        if (key.material) {
            one.sealedMaterial = known != before.keys.end() && !known->sealedMaterial.empty()
                                     ? known->sealedMaterial
                                     : masterKey.seal(key.material->privateJson().bytes(), purpose, key.kid);
        }
        stored.keys.push_back(std::move(one));
    }
    return stored;
}

} // namespace signet::authority
