#pragma once

// Keys as the token codec sees them: material bound to its algorithm, the header it writes, and whether it is
// accepted.
//
// The protected header of a token is always the same bytes for a key, so it is made once and compared, never
// parsed on the hot path (DESIGN, Tokens). The key ring (keys/) is the usual KeySource.
//
// Errors: Result when a key does not fit its use. Thread-safety: immutable; share freely.

#include "core/jose/content_key.h"
#include "core/jose/signature_key.h"

#include <optional>
#include <span>
#include <string>

namespace signet::session {

enum class TokenType : std::uint8_t { Session, Remember, Identity };
/// The "typ" of a token: "session+jwt", "remember+jwt", "JWT".
[[nodiscard]] std::string_view typeName(TokenType type) noexcept;

enum class KeyAcceptance : std::uint8_t {
    Accepted,
    NotAccepted, ///< retired or destroyed
    Compromised,
};

/// A key that seals session and remember tokens with `dir` + A256GCM.
struct SealKey
{
    std::string kid;
    KeyAcceptance acceptance = KeyAcceptance::Accepted;
    std::optional<jose::ContentKey> content; ///< none once destroyed
    std::string sessionHeader;               ///< base64url of the protected header
    std::string rememberHeader;

    /// `key` must be an "oct" key of 32 bytes that may encrypt with A256GCM; its kid must not be empty.
    static Result<SealKey> make(const jose::Jwk& key, KeyAcceptance acceptance = KeyAcceptance::Accepted);
    [[nodiscard]] const std::string& header(TokenType type) const noexcept
    {
        return type == TokenType::Remember ? rememberHeader : sessionHeader;
    }
};

/// A key that signs identity tokens.
struct SignKey
{
    std::string kid;
    KeyAcceptance acceptance = KeyAcceptance::Accepted;
    std::optional<jose::SignatureKey> signature;
    std::string identityHeader;

    static Result<SignKey> make(const jose::Jwk& key, jose::Algorithm algorithm,
                                KeyAcceptance acceptance = KeyAcceptance::Accepted);
};

/// Where the codec looks for keys. All keys known by kid, those not accepted too, so that a refusal can say
/// why.
class KeySource
{
public:
    virtual ~KeySource() = default;
    /// The active key first.
    [[nodiscard]] virtual std::span<const SealKey> sealKeys() const noexcept = 0;
    [[nodiscard]] virtual std::span<const SignKey> signKeys() const noexcept = 0;
    /// The key that new tokens are made with; nullptr if there is none.
    [[nodiscard]] virtual const SealKey* activeSealKey() const noexcept = 0;
    [[nodiscard]] virtual const SignKey* activeSignKey() const noexcept = 0;
};

/// A fixed set of keys, the first of each use active; for tests, tools and sites without rotation.
class FixedKeys final : public KeySource
{
public:
    FixedKeys(std::vector<SealKey> sealKeys, std::vector<SignKey> signKeys) noexcept
        : m_sealKeys(std::move(sealKeys)), m_signKeys(std::move(signKeys))
    {}
    [[nodiscard]] std::span<const SealKey> sealKeys() const noexcept override { return m_sealKeys; }
    [[nodiscard]] std::span<const SignKey> signKeys() const noexcept override { return m_signKeys; }
    [[nodiscard]] const SealKey* activeSealKey() const noexcept override
    {
        return m_sealKeys.empty() ? nullptr : &m_sealKeys.front();
    }
    [[nodiscard]] const SignKey* activeSignKey() const noexcept override
    {
        return m_signKeys.empty() ? nullptr : &m_signKeys.front();
    }

private:
    std::vector<SealKey> m_sealKeys;
    std::vector<SignKey> m_signKeys;
};

} // namespace signet::session
