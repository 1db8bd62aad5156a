#pragma once

// curl command lines, as browsers copy them ("Copy as cURL") and people type them.
//
// Understood: -H/--header, -b/--cookie, --oauth2-bearer, -d/--data and its kin, URLs; words quoted as a POSIX
// shell does, with $'…', and as Windows does with ^; lines continued with \, ^ or `.
// Thread-safety: pure functions.

#include "core/session/inspection/collector.h"

namespace signet::session {

/// Whether a line begins a curl command, perhaps behind a prompt.
[[nodiscard]] bool beginsCurlCommand(std::string_view line) noexcept;
/// Collects from the command that begins at the beginning of `input`; returns where it ends.
std::size_t collectCurl(const Stretch& input, Collector& collector);

} // namespace signet::session
