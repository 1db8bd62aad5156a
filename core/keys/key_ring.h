#pragma once

// All keys at one moment: an immutable snapshot that threads share and that is replaced as a whole (DESIGN,
// Keys).
//
// Invariants, held by `make`: kids are unique; at most one active key per use; only destroyed keys lack
// material. The ring is the KeySource of the token codec: it says of each key whether tokens made with it are
// accepted. Those of a pending key are: none is made with it here, but another node may have heard a moment
// earlier that it is active.
//
// Errors: InvalidInput naming the key. Thread-safety: immutable; share through std::shared_ptr<const
// KeyRing>.

#include "core/keys/key.h"
#include "core/session/token_key.h"

#include <memory>
#include <span>
#include <vector>

namespace signet::keys {

class KeyRing final : public session::KeySource, public std::enable_shared_from_this<KeyRing>
{
public:
    static Result<std::shared_ptr<const KeyRing>> make(std::uint64_t version, std::vector<Key> keys);

    /// Grows by one with every change; nodes confirm it.
    [[nodiscard]] std::uint64_t version() const noexcept { return m_version; }
    [[nodiscard]] std::span<const Key> keys() const noexcept { return m_keys; }
    [[nodiscard]] const Key* find(std::string_view kid) const noexcept;
    [[nodiscard]] const Key* active(KeyUse use) const noexcept;

    [[nodiscard]] std::span<const session::SealKey> sealKeys() const noexcept override { return m_sealKeys; }
    [[nodiscard]] std::span<const session::SignKey> signKeys() const noexcept override { return m_signKeys; }
    [[nodiscard]] const session::SealKey* activeSealKey() const noexcept override;
    [[nodiscard]] const session::SignKey* activeSignKey() const noexcept override;

private:
    KeyRing() = default;

    std::uint64_t m_version = 0;
    std::vector<Key> m_keys;
    std::vector<session::SealKey> m_sealKeys; ///< the active one first
    std::vector<session::SignKey> m_signKeys;
};

using KeyRingPtr = std::shared_ptr<const KeyRing>;

} // namespace signet::keys
