#pragma once

// Finds tokens and cookies in text of any shape.
//
// Recognised: raw JWS and JWE, compact and JSON; `Cookie:` and `Set-Cookie:` lines; `Authorization: Bearer`;
// whole HTTP requests and responses; curl command lines; Netscape cookie jars; HAR files; access-log lines.
// Tokens may be URL-encoded, quoted, wrapped over lines, surrounded by white space or preceded by a
// byte-order mark.
//
// Units: bytes. Range: `find` takes up to 64 MiB at once; larger input goes through LogScanner, which keeps
// one line. Errors: none; what is not recognised yields nothing. Never throws. Thread-safety: pure functions;
// one scanner a thread.

#include "core/session/inspection/inspection.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace signet::session {

/// One token or cookie, with what its surroundings tell.
struct Found
{
    Source source;
    std::string text;           ///< normalised value
    std::vector<Run> runs;      ///< how `text` lies in the input; empty: as it is at source.offset
    std::size_t nameOffset = 0; ///< of the cookie's name within the input
    std::size_t nameLength = 0; ///< 0 if it came in no cookie
    std::string parameter;      ///< the query parameter it was given as, if any
    std::string setCookie; ///< the whole Set-Cookie value if that is where it came from; made up from the
                           ///< fields of a cookie jar or HAR entry
    bool setCookieIsWhole =
        false;        ///< false where the source cannot say every attribute (a jar has no SameSite)
    std::string host; ///< of the request or HAR entry, if known
    bool secureTransport = true; ///< false only where the input says http://
    /// The whole Cookie header value if that is where it came from, shared by all of its cookies.
    std::shared_ptr<const std::string> cookieLine;
    std::size_t response = 0; ///< Set-Cookie lines of one response share a number from 1; 0: none
};

/// The most that `find` reports of one input; what follows is left out.
inline constexpr std::size_t maximumFinds = 250'000;

/// Every token and cookie in `input`, in its order.
[[nodiscard]] std::vector<Found> find(std::string_view input);

/// Finds tokens in a log or any other large text piece by piece: constant memory, whatever the size.
///
/// Each line stands for itself. A line over 1 MiB is taken in pieces, cut where no token is.
class LogScanner
{
public:
    using Callback = std::function<void(Found&&)>;
    explicit LogScanner(Callback callback);
    /// Takes the next piece of the text; calls back for every token of every line that became complete.
    void feed(std::string_view piece);
    /// Takes the end of the text.
    void finish();
    [[nodiscard]] std::size_t lines() const noexcept { return m_line; }

private:
    void takeLongPiece();
    void scanBlock(std::string_view block);
    void scanLine(std::string_view line);

    Callback m_callback;
    std::string m_rest;       ///< the line that is not complete yet
    std::size_t m_line = 0;   ///< lines behind us
    std::size_t m_offset = 0; ///< bytes behind us
};

} // namespace signet::session
