#pragma once

// A revocation: one entry of the log (DESIGN, Revocations).
//
// User, key, site and everything are watermarks: a token whose `rsq` is below the entry's `seq` is refused,
// so that no clock takes part and a node that lags refuses too much, never too little. With `before` the
// token's `auth_time` is compared instead. Session and remember name one sid or rid. Entries are numbered by
// the record, idempotent by `id`, and die when the last token they could refuse has expired.
//
// Units: Timestamp. Ranges: id 1-64 characters of [A-Za-z0-9_-]; sid and rid 22 base64url characters; subject
// 1-255 bytes of UTF-8; reason up to 500 bytes of UTF-8. Errors: InvalidInput naming the field.
// Thread-safety: values and pure functions.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace signet::revocation {

enum class Kind : std::uint8_t { Session, Remember, User, Key, Site, Everything };
inline constexpr std::size_t kindCount = 6;
/// "session", "remember", "user", "key", "site", "everything".
[[nodiscard]] std::string_view toString(Kind kind) noexcept;
[[nodiscard]] std::optional<Kind> kindFromString(std::string_view name) noexcept;

struct Revocation
{
    std::uint64_t seq = 0; ///< from 1 on; 0: not yet in the log
    std::string id;        ///< made by the client; the same id is the same entry
    Kind kind = Kind::Session;
    std::string site;   ///< user and site: whose; session and remember: where it was seen, or ""
    std::string target; ///< sid, rid, sub or kid; "" for site and everything
    std::optional<Timestamp>
        before;          ///< user, site, everything: refuse what was authenticated before, instead of by rsq
    Timestamp at{};      ///< when it was acknowledged
    Timestamp expires{}; ///< when the last token it could refuse has expired
    std::string operatorId; ///< "" when a site ended its own session
    std::string reason;
};

/// Whether the client's part (id, kind, site, target, before, reason) is well-formed at `now`.
[[nodiscard]] Result<void> validate(const Revocation& revocation, Timestamp now);

/// The longest lifetimes of the sites that an entry concerns.
struct LifetimeBounds
{
    Seconds session{3'600};
    Seconds remember{180 * 86'400};
    Seconds identity{900};
    Seconds skew{300};
    Seconds staleness{300}; ///< how long a node may go on issuing without hearing the log
};

/// When the last token that `kind` could refuse, were the entry made at `now`, has expired.
[[nodiscard]] Timestamp expiryOf(Kind kind, Timestamp now, const LifetimeBounds& bounds) noexcept;

} // namespace signet::revocation
