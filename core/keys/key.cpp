#include "core/keys/key.h"

#include "core/session/token_key.h"

#include <array>

namespace signet::keys {

namespace {

constexpr std::array<std::string_view, 2> useNames{"seal", "sign"};
constexpr std::array<std::string_view, 6> stateNames{"pending", "active",    "retiring",
                                                     "retired", "destroyed", "compromised"};

template <typename Enumeration, std::size_t size>
std::optional<Enumeration> find(const std::array<std::string_view, size>& names,
                                std::string_view name) noexcept
{
    for (std::size_t i = 0; i < size; ++i) {
        if (names[i] == name)
            return static_cast<Enumeration>(i);
    }
    return std::nullopt;
}

} // namespace

std::string_view toString(KeyUse use) noexcept
{
    return useNames[static_cast<std::size_t>(use)];
}

std::string_view toString(KeyState state) noexcept
{
    return stateNames[static_cast<std::size_t>(state)];
}

std::optional<KeyUse> keyUseFromString(std::string_view name) noexcept
{
    return find<KeyUse>(useNames, name);
}

std::optional<KeyState> keyStateFromString(std::string_view name) noexcept
{
    return find<KeyState>(stateNames, name);
}

Result<Key> Key::make(jose::Jwk material, KeyUse use, Timestamp created)
{
    Key key;
    key.use = use;
    key.times.created = created;
    key.kid = material.kid();
    key.thumbprint = material.thumbprint();
    if (use == KeyUse::Seal) {
        if (auto fits = session::SealKey::make(material); !fits)
            return tl::unexpected(std::move(fits.error()));
        key.algorithm = toString(jose::Encryption::A256GCM);
    } else {
        const auto algorithms = material.signatureAlgorithms();
        if (algorithms.size() != 1)
            return fail(ErrorCode::NotAllowed,
                        "The key " + key.kid + " is not bound to one signature algorithm.",
                        "Make keys with \"signet keys new --alg ES256\", or add \"alg\" to the JWK.");
        if (auto fits = session::SignKey::make(material, algorithms.front()); !fits)
            return tl::unexpected(std::move(fits.error()));
        key.algorithm = jose::toString(algorithms.front());
    }
    key.material = std::move(material);
    return key;
}

} // namespace signet::keys
