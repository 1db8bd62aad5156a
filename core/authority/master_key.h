#pragma once

// The master key: encrypts at rest what must never lie in the record in the clear (A256GCM, random nonce, the
// purpose and name of what is sealed as additional data, so that no blob can stand in for another).
//
// Kept in a 0600 file or a systemd credential for signetd (43 base64url characters), in the desktop keychain
// for a local workspace. Errors: Io, NotFound, NotAllowed (a file that others can read), InvalidInput,
// Damaged (a blob that does not open: wrong master key, or altered). Thread-safety: immutable.

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/jose/content_key.h"

#include <memory>
#include <string>
#include <string_view>

namespace signet::authority {

class MasterKey
{
public:
    static Result<MasterKey> fromBytes(std::span<const std::uint8_t> bytes); ///< 32
    static Result<MasterKey> fromText(std::string_view text); ///< 43 base64url characters, white space around
    /// Refuses a file that others than its owner can read, unless it lies in systemd's credentials directory.
    static Result<MasterKey> load(const std::string& path);
    /// Makes a new one in a file of mode 0600 that was not there before, durably.
    static Result<MasterKey> create(const std::string& path);
    static SecretBytes generateText();

    /// Tells two master keys apart without revealing either; kept in the record.
    [[nodiscard]] std::string fingerprint() const;
    [[nodiscard]] std::string seal(std::span<const std::uint8_t> secret, std::string_view purpose,
                                   std::string_view name) const;
    [[nodiscard]] Result<SecretBytes> open(std::string_view blob, std::string_view purpose,
                                           std::string_view name) const;
    /// 22 base64url characters that only this master key gives, the same each time.
    [[nodiscard]] std::string deriveIdentifier(std::string_view purpose, std::string_view name) const;

private:
    MasterKey(jose::ContentKey key, std::shared_ptr<const SecretBytes> derivation, std::string fingerprint)
        : m_key(std::move(key)), m_derivation(std::move(derivation)), m_fingerprint(std::move(fingerprint))
    {}
    jose::ContentKey m_key;
    std::shared_ptr<const SecretBytes> m_derivation; ///< an HMAC key of its own
    std::string m_fingerprint;
};

} // namespace signet::authority
