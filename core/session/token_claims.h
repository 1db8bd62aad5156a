#pragma once

// What the three tokens say (DESIGN, Tokens): the values to seal, and views of what was opened.
//
// Units: Timestamp and Seconds. Ranges: sid, rid, jti and csk are 128 random bits as 22 base64url characters.
// Thread-safety: values. Views point into the TokenScratch they were opened with and die with its next use.

#include "core/base/clock.h"
#include "core/jose/json_reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace signet::session {

/// Characters of sid, rid, jti and csk.
inline constexpr std::size_t identifierSize = 22;
/// The longest `check` of a remember token, in bytes.
inline constexpr std::size_t maximumCheck = 64;

/// A session to seal. Times left out are set by the codec from its policy.
struct Session
{
    std::string subject; ///< "" for an anonymous visitor
    std::string name;    ///< for people; "" if there is none
    std::string sid;
    std::string csk;
    std::optional<Timestamp> authTime; ///< when the visitor logged in; required with a subject
    std::uint64_t rsq = 0;             ///< revocation sequence the issuer had applied
    bool remembered = false;           ///< began with "Keep me logged in"; has no absolute lifetime
    std::string dataJson;              ///< the site's own data, a JSON object; "" for none

    /// A new session with fresh sid and csk.
    static Session begin();
};

struct RememberToken
{
    std::string subject;
    std::string name;
    std::string rid;
    Timestamp authTime{};
    std::uint64_t rsq = 0;
    /// Of the session it was issued beside. What it restores has this csk again, so that pages open in
    /// several tabs stay right when each of them restores at once; "": each session that is restored has its
    /// own.
    std::string csk;
    std::string check; ///< what the site compares before it lets the person in again; "" for nothing
};

struct IdentityToken
{
    std::string subject;
    std::string jti;
    std::string sid;                        ///< "" for none
    std::optional<Timestamp> sessionExpiry; ///< "sxp", for proxies configured for MediaWiki's sessionJwt
};

/// The claims all opened tokens have.
struct OpenedToken
{
    std::string_view kid;
    std::string_view subject; ///< "" for an anonymous visitor
    Timestamp issuedAt{};
    Timestamp expiresAt{};
    bool renewalDue = false; ///< past half its life
};

struct OpenedSession : OpenedToken
{
    std::string_view name;
    std::string_view sid;
    std::string_view csk;
    std::optional<Timestamp> authTime;
    std::uint64_t rsq = 0;
    bool remembered = false;
    jose::JsonValue data; ///< Null if there is none

    /// A copy that outlives the scratch, for renewing.
    [[nodiscard]] Session toSession() const;
};

struct OpenedRemember : OpenedToken
{
    std::string_view name;
    std::string_view rid;
    Timestamp authTime{};
    std::uint64_t rsq = 0;
    std::string_view csk;   ///< "" for none
    std::string_view check; ///< "" for none
};

struct OpenedIdentity : OpenedToken
{
    std::string_view jti;
    std::string_view sid;
    std::optional<Timestamp> sessionExpiry;
};

} // namespace signet::session
