#pragma once

// Seals and opens session and remember tokens, signs and verifies identity tokens (DESIGN, Tokens; RFC 7516
// compact with dir + A256GCM, RFC 7515 compact, RFC 7519 claims, RFC 8725).
//
// The policy is checked and turned into ready parts once, in `make`. Opening then runs in a fixed order:
// size, header (compared, not parsed), key state, tag, and only after the tag the claims. It allocates
// nothing, never throws and follows no URL; what it returns points into the scratch.
//
// Units: bytes and seconds. Ranges: tokens up to maximumCookieToken in cookies, 16 KiB elsewhere; skew 0 to
// 300 s. Errors: opening answers one of the refusals, with a detail for administrators only. Sealing:
// NotAllowed without an active key, TooLarge, InvalidInput. Thread-safety: a codec is immutable and shared by
// all threads; each thread has its own TokenScratch.

#include "core/session/token_claims.h"
#include "core/session/token_key.h"

#include <memory>

namespace signet::session {

inline constexpr std::size_t maximumCookieToken = 4'096;
inline constexpr std::size_t maximumToken = 16 * 1024;

/// Requirements that a policy may waive, by name, when it reads identity tokens of others.
struct Waivers
{
    bool issuer = false;
    bool audience = false;
    bool expiry = false;
};

struct TokenPolicy
{
    std::string issuer;   ///< "iss", e.g. "https://auth.example.org"; not empty
    std::string audience; ///< "aud": the site; not empty
    Seconds sessionLifetime{3'600};
    Seconds absoluteLifetime{
        30 * 86'400}; ///< from auth_time; renewing ends there, unless the session is `remembered`
    Seconds rememberLifetime{180 * 86'400};
    Seconds identityLifetime{900};
    Seconds skew{60}; ///< at most 300
    std::size_t maximumSize = maximumCookieToken;
    Waivers waivers; ///< identity tokens only; session and remember tokens always need all
};

/// Memory that opening and sealing work in. Keep one a thread; it is zeroized when it goes.
class TokenScratch
{
public:
    explicit TokenScratch(std::size_t maximumSize = maximumToken);

private:
    friend struct ScratchParts;
    SecretBytes m_text;
    jose::JsonReader m_reader;
};

class TokenCodec
{
public:
    /// Errors: InvalidInput naming the field that is empty or out of range.
    static Result<TokenCodec> make(TokenPolicy policy);

    [[nodiscard]] const TokenPolicy& policy() const noexcept { return m_policy; }

    [[nodiscard]] Verdict<OpenedSession> openSession(std::string_view token, const KeySource& keys,
                                                     Timestamp now, TokenScratch& scratch) const noexcept;
    [[nodiscard]] Verdict<OpenedRemember> openRemember(std::string_view token, const KeySource& keys,
                                                       Timestamp now, TokenScratch& scratch) const noexcept;
    [[nodiscard]] Verdict<OpenedIdentity> verifyIdentity(std::string_view token, const KeySource& keys,
                                                         Timestamp now, TokenScratch& scratch) const noexcept;

    /// Seals with the active key; iat is `now`, exp follows from the policy and ends with the absolute
    /// lifetime.
    [[nodiscard]] Result<std::string> seal(const Session& session, const KeySource& keys, Timestamp now,
                                           TokenScratch& scratch) const;
    [[nodiscard]] Result<std::string> seal(const RememberToken& remember, const KeySource& keys,
                                           Timestamp now, TokenScratch& scratch) const;
    [[nodiscard]] Result<std::string> sign(const IdentityToken& identity, const KeySource& keys,
                                           Timestamp now, TokenScratch& scratch) const;

private:
    explicit TokenCodec(TokenPolicy policy) noexcept : m_policy(std::move(policy)) {}

    TokenPolicy m_policy;
};

} // namespace signet::session
