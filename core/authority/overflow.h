#pragma once

// Overflows: the data of a session too large for a cookie goes to the record, sealed under a key that only
// the token holds, for at most 10 minutes (DESIGN, Tokens). The record alone reveals nothing.
//
// In the token `data` is then {"signet:overflow":{"id":"…","key":"…"}}; a site may not use that name itself.
// What it calls "keep" stays beside it in the token, and is what is left when the record has forgotten the
// rest. Internal to core/authority. Errors: InvalidInput, TooLarge, and the record's. Thread-safety: pure
// functions.

#include "core/authority/session_work.h"

namespace signet::authority {

inline constexpr Seconds overflowLifetime{600};
/// The most data a session may have, in the record too.
inline constexpr std::size_t maximumData = 48 * 1024;
/// The member of a site's data that stays in the token.
inline constexpr std::string_view keptMember = "keep";

[[nodiscard]] bool isOverflow(std::string_view dataJson) noexcept;
/// Puts `dataJson` away; answers with what the token holds in its place.
[[nodiscard]] Result<std::string> overflow(Record& record, std::string_view dataJson, Timestamp now);
/// Sets `opened.dataJson`, from the record where the token's data overflowed.
void readData(Record& record, const session::OpenedSession& session, Timestamp now, Opened& opened);

} // namespace signet::authority
