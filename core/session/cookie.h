#pragma once

// Cookies: reading `Cookie` and `Set-Cookie` lines, building `Set-Cookie` lines within the budget (RFC
// 6265bis).
//
// Reading is as tolerant as browsers and servers are, and tells what it tolerated; building is strict: it
// refuses a name or value that is not a token or cookie-octets, and attributes that a `__Host-` or
// `__Secure-` name forbids.
//
// Units: bytes, seconds. Ranges: a `Set-Cookie` line is measured with its name and attributes.
// Errors: Result for building; reading always answers. Thread-safety: values and pure functions.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace signet::session {

/// All `Set-Cookie` lines of one response together: nginx fails a FastCGI response with headers over 4 KiB by
/// default.
inline constexpr std::size_t defaultCookieBudget = 3'500;
/// Name, value and attributes of one cookie; browsers drop larger ones (RFC 6265bis section 5.6).
inline constexpr std::size_t maximumCookieSize = 4'096;

/// One name=value pair of a `Cookie` line. Views point into the line.
struct CookiePair
{
    std::string_view name;
    std::string_view value;      ///< without surrounding double quotes
    std::size_t valueOffset = 0; ///< where `value` begins in the line
    bool quoted = false;
};

/// The pairs of a `Cookie` line's value, in order, duplicates kept.
[[nodiscard]] std::vector<CookiePair> parseCookieLine(std::string_view line);

enum class SameSite : std::uint8_t { Unstated, None, Lax, Strict, Invalid };
enum class CookiePrefix : std::uint8_t { None, Secure, Host };

struct SetCookie
{
    std::string name;
    std::string value;
    std::optional<std::string> path;
    std::optional<std::string> domain;
    std::optional<std::int64_t> maxAge; ///< seconds; 0 or less deletes the cookie
    std::optional<std::string> expires; ///< as written
    SameSite sameSite = SameSite::Unstated;
    bool secure = false;
    bool httpOnly = false;
    bool partitioned = false;
};

/// Reads a `Set-Cookie` line's value. Nothing if it has no name=value.
[[nodiscard]] std::optional<SetCookie> parseSetCookie(std::string_view line);

/// "__Host-" or "__Secure-", compared without regard to case as browsers do.
[[nodiscard]] CookiePrefix prefixOf(std::string_view name) noexcept;
/// What the prefix demands and the cookie lacks, as one sentence; nothing if all is well.
[[nodiscard]] std::optional<std::string> prefixViolation(const SetCookie& cookie);

/// The time an `Expires` attribute names, read as browsers do (RFC 6265bis section 5.1.1): any order, any
/// delimiters, years of two digits. Nothing for what they would ignore.
[[nodiscard]] std::optional<Timestamp> parseCookieDate(std::string_view text) noexcept;
/// How long a browser keeps the cookie from `now` on, `Max-Age` before `Expires`; nothing if it goes with the
/// browser's session.
[[nodiscard]] std::optional<Seconds> lifetimeOf(const SetCookie& cookie, Timestamp now) noexcept;

/// Whether `name` may name a cookie: one or more characters of RFC 9110's `token`.
[[nodiscard]] bool isCookieName(std::string_view name) noexcept;

/// The value of a `Set-Cookie` line for `cookie`.
[[nodiscard]] Result<std::string> buildSetCookie(const SetCookie& cookie);

/// Adds up the `Set-Cookie` lines of one response against a budget.
class CookieBudget
{
public:
    explicit CookieBudget(std::size_t budget = defaultCookieBudget) noexcept : m_budget(budget) {}
    /// Counts a line ("Set-Cookie: " and CRLF included). Returns false, counting nothing, when it does not
    /// fit.
    bool add(std::string_view setCookieValue) noexcept;
    [[nodiscard]] std::size_t used() const noexcept { return m_used; }
    [[nodiscard]] std::size_t left() const noexcept { return m_budget - m_used; }

private:
    std::size_t m_budget;
    std::size_t m_used = 0;
};

} // namespace signet::session
