#pragma once

// What the data door asks and is answered: seal, open, end, restore (DESIGN, Tokens; The authority's doors).
//
// Units: seconds, bytes. Thread-safety: values. Views point into the SessionScratch of the call and die with
// its next use.

#include "core/session/token_claims.h"
#include "core/session/token_codec.h"
#include "core/statistics/statistics.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace signet::authority {

/// What one thread works in; zeroized when it goes.
struct SessionScratch
{
    session::TokenScratch token;
    session::TokenScratch second; ///< for the new token while the old one is being looked at
};

/// A name and its token, ready to be set as a cookie.
struct IssuedToken
{
    std::string token;
    Timestamp expires{};
};

struct SealRequest
{
    std::string_view site;
    /// The session token that came with the request, whose session goes on with new data: sid, csk, subject
    /// and auth_time stay. "": a new session.
    std::string_view token;
    std::string_view subject; ///< "": anonymous. With `token`: must be "" or the token's
    std::string_view name;
    std::string_view dataJson; ///< a JSON object; "" for none
    bool remember = false;     ///< issue a remember token too ("Keep me logged in")
    std::string_view
        identitySubject; ///< `sub` of the identity token where it differs ("mw:…"); "": the subject
    /// What comes back when the remember token is used, at most 64 bytes: the site lets the person in again
    /// only if it still finds it right. It can so depend on a password that has been changed meanwhile.
    std::string_view rememberCheck;
    /// Bytes of the other Set-Cookie lines of the response, of which the site's budget is less.
    std::size_t besideBytes = 0;
};

struct Sealed
{
    IssuedToken session;
    std::optional<IssuedToken> remember;
    std::optional<IssuedToken> identity;
    std::string sid;
    std::string csk;
    std::string rid; ///< of the remember token
    bool overflow = false;
};

struct Opened
{
    session::OpenedSession session;      ///< views
    std::string_view dataJson;           ///< of the token, or of its overflow; "" for none
    std::optional<IssuedToken> renewed;  ///< past half its life
    std::optional<IssuedToken> identity; ///< beside a renewed token, where the site wants identity tokens
    std::string storage;                 ///< backs dataJson
    bool isDataLost = false; ///< it overflowed, and the record has it no more; what is kept is there
};

struct Restored
{
    Sealed session;                      ///< begun anew, `remembered`
    std::optional<IssuedToken> remember; ///< past half its life: the younger one
    std::string subject;
    std::string name;
    Timestamp authTime{};
    std::string check; ///< as it was given with SealRequest::rememberCheck
};

/// What to end. Tokens that are refused anyway need no ending.
struct EndRequest
{
    std::string_view site;
    std::string_view token;
    std::string_view rememberToken;
    std::string_view subject; ///< every session and remember token of this person; "": of nobody
};

} // namespace signet::authority
