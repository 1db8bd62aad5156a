#pragma once

// Revocations to be pushed, read from a text: one target a line, or CSV with a heading.
//
// Lines: a sid, rid, subject or kid each. CSV (RFC 4180): the heading names the columns, of which there may
// be kind, site, target, before and reason; what a row leaves empty is as in `defaults`. Empty lines and
// lines that begin with # are passed over, and so is a byte order mark.
//
// Errors: InvalidInput naming the line. Thread-safety: pure functions.

#include "core/revocation/revocation.h"

#include <functional>
#include <string>
#include <string_view>

namespace signet::command {

/// Calls `entry` with each revocation of the text and the number of its line until it fails. Entries are
/// well-formed at `now`; their ids are made by revocationId from `requestId`.
[[nodiscard]] Result<void>
forEachRevocation(std::string_view text, const revocation::Revocation& defaults, const std::string& requestId,
                  Timestamp now,
                  const std::function<Result<void>(revocation::Revocation, std::size_t line)>& entry);

/// "Line 3: "; "" for 0, which is no line.
[[nodiscard]] std::string linePrefix(std::size_t line);
/// The id of an entry, made such that asking again means the same entry. A session that is ended twice is one
/// entry, whoever asks; a watermark is one for each `requestId`.
[[nodiscard]] std::string revocationId(const revocation::Revocation& entry, const std::string& requestId);
/// The idempotency id of the batch of that number within what `requestId` stands for.
[[nodiscard]] std::string batchId(const std::string& requestId, std::size_t number);

} // namespace signet::command
