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
#include <string>
#include <string_view>
#include <vector>

namespace signet::session {

/// Attributes of the `Set-Cookie` line a value came in, as written; for the rules about flags.
struct Found
{
    Source source;
    std::string text;            ///< normalised value
    std::string setCookie;       ///< the whole Set-Cookie value if that is where it came from
    std::string host;            ///< of the request or HAR entry, if known
    bool secureTransport = true; ///< false only where the input says http://
    std::string cookieLine;      ///< the whole Cookie header value if that is where it came from
};

/// Every token and cookie in `input`, in its order.
[[nodiscard]] std::vector<Found> find(std::string_view input);

/// Finds tokens in a log or any other large text piece by piece: constant memory, whatever the size.
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
    void scanLine(std::string_view line);
    Callback m_callback;
    std::string m_rest;
    std::size_t m_line = 0;
    std::size_t m_offset = 0;
};

} // namespace signet::session
