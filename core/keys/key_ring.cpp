#include "core/keys/key_ring.h"

#include <algorithm>
#include <set>

namespace signet::keys {

namespace {

session::KeyAcceptance acceptanceOf(KeyState state) noexcept
{
    switch (state) {
    case KeyState::Pending: // another node may have activated it a moment ago
    case KeyState::Active:
    case KeyState::Retiring:
        return session::KeyAcceptance::Accepted;
    case KeyState::Compromised:
        return session::KeyAcceptance::Compromised;
    case KeyState::Retired:
    case KeyState::Destroyed:
        break;
    }
    return session::KeyAcceptance::NotAccepted;
}

tl::unexpected<Error> invalid(std::string message)
{
    return fail(ErrorCode::InvalidInput, std::move(message), "The ring was not changed.");
}

Result<void> checkInvariants(const std::vector<Key>& keys)
{
    std::set<std::string_view> kids;
    std::set<KeyUse> active;
    for (const auto& key : keys) {
        if (key.kid.empty() || !kids.insert(key.kid).second)
            return invalid("The kid \"" + key.kid + "\" is empty or stands twice in the ring.");
        if (key.state == KeyState::Active && !active.insert(key.use).second)
            return invalid("There would be two active keys to " + std::string(toString(key.use)) + " with.");
        if (!key.material && key.state != KeyState::Destroyed && key.state != KeyState::Compromised)
            return invalid("The key " + key.kid + " has no material.");
    }
    return {};
}

/// A key without material still has a place in the source, so that its tokens are refused for the right
/// reason.
template <typename TokenKey>
TokenKey withoutMaterial(const Key& key)
{
    TokenKey tokenKey;
    tokenKey.kid = key.kid;
    tokenKey.acceptance = acceptanceOf(key.state);
    return tokenKey;
}

} // namespace

Result<std::shared_ptr<const KeyRing>> KeyRing::make(std::uint64_t version, std::vector<Key> keys)
{
    if (auto checked = checkInvariants(keys); !checked)
        return tl::unexpected(std::move(checked.error()));
    std::shared_ptr<KeyRing> ring(new KeyRing);
    ring->m_version = version;
    ring->m_keys = std::move(keys);
    for (const auto& key : ring->m_keys) {
        const bool first = key.state == KeyState::Active;
        if (key.use == KeyUse::Seal) {
            auto made = key.material ? session::SealKey::make(*key.material, acceptanceOf(key.state))
                                     : withoutMaterial<session::SealKey>(key);
            if (!made)
                return tl::unexpected(std::move(made.error()));
            ring->m_sealKeys.insert(first ? ring->m_sealKeys.begin() : ring->m_sealKeys.end(),
                                    std::move(*made));
        } else {
            const auto algorithm = jose::algorithmFromString(key.algorithm);
            if (!algorithm)
                return invalid("The key " + key.kid + " is for no known algorithm.");
            auto made = key.material
                            ? session::SignKey::make(*key.material, *algorithm, acceptanceOf(key.state))
                            : withoutMaterial<session::SignKey>(key);
            if (!made)
                return tl::unexpected(std::move(made.error()));
            ring->m_signKeys.insert(first ? ring->m_signKeys.begin() : ring->m_signKeys.end(),
                                    std::move(*made));
        }
    }
    return std::shared_ptr<const KeyRing>(std::move(ring));
}

const Key* KeyRing::find(std::string_view kid) const noexcept
{
    const auto found =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const Key& key) { return key.kid == kid; });
    return found == m_keys.end() ? nullptr : &*found;
}

const Key* KeyRing::active(KeyUse use) const noexcept
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const Key& key) {
        return key.use == use && key.state == KeyState::Active;
    });
    return found == m_keys.end() ? nullptr : &*found;
}

const session::SealKey* KeyRing::activeSealKey() const noexcept
{
    return active(KeyUse::Seal) ? &m_sealKeys.front() : nullptr;
}

const session::SignKey* KeyRing::activeSignKey() const noexcept
{
    return active(KeyUse::Sign) ? &m_signKeys.front() : nullptr;
}

} // namespace signet::keys
