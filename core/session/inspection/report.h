#pragma once

// Inspections as text for people and programs.
//
// JSON: {"inspections":[{"source","kind","header","claims","verdict","refusal","size",
// "findings":[{"code","severity","message","remedy"}]}]}; scripts hold on to these names.
// Thread-safety: pure functions.

#include "core/session/inspection/inspection.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace signet::session {

/// One inspection as a JSON object on one line (the unit of `--jsonl`). The token itself is not repeated.
[[nodiscard]] std::string toJsonLine(const Inspection& inspection);
/// {"inspections":[…]}, indented by 2.
[[nodiscard]] std::string toJson(std::span<const Inspection> inspections);
/// A sentence or phrase of a report in the language of whoever reads it; core itself speaks English.
using ReportWords = std::function<std::string(std::string_view)>;
/// A report to put into a ticket; times in UTC relative to `now`. What programs read (claims, codes,
/// refusals) is the same in every language.
[[nodiscard]] std::string toMarkdown(std::span<const Inspection> inspections, Timestamp now,
                                     const ReportWords& words = {});
/// The request that presents the token as it was carried, against `https://example.org/` where no host is
/// known.
[[nodiscard]] std::string toCurl(const Inspection& inspection);
/// The claims alone as indented JSON.
[[nodiscard]] std::string claimsJson(const Inspection& inspection);

} // namespace signet::session
