#pragma once

// What an authority said of a token, put in the place of what could be known here without its keys.
//
// An authority answers with the JSON of report.h. Where the token lies in the input, its parts and its size
// stay as found here; payload, claims, verdict, key and findings become the authority's. Findings on how the
// cookie was set stay too, since only this side saw the Set-Cookie line.
//
// Errors: an answer that is not of that form, or is about another kind of thing, changes nothing.
// Thread-safety: pure function.

#include "core/session/inspection/inspection.h"

#include <string_view>

namespace signet::session {

/// `answer`: {"inspections":[…]}, asked about this token alone. Whether it was taken over.
[[nodiscard]] bool adoptAnswer(Inspection& inspection, std::string_view answer,
                               const InspectionContext& context);

} // namespace signet::session
