#pragma once

// Freshly made tokens to try the inspector with, and the keys that open them. The same material serves the
// pictures and the tests. Invented names only.
//
// Errors: Result, should OpenSSL fail. Thread-safety: pure functions; for workers (makes keys).

#include "core/base/result.h"
#include "core/session/inspection/inspector.h"

#include <string>
#include <vector>

namespace signet::ui {

struct Sample
{
    std::string text;
    std::vector<session::InspectionKey> keys;
};

/// A Cookie line with a sealed session token issued three minutes ago and two plain cookies.
[[nodiscard]] Result<Sample> makeSessionSample(Timestamp now);
/// A request with a session cookie, MediaWiki's own cookies, and an identity token that expired; and a
/// response that sets a cookie badly.
[[nodiscard]] Result<Sample> makeRequestSample(Timestamp now);
/// Access-log lines with session tokens: most good, some expired, some sealed with a key that is not at hand.
[[nodiscard]] Result<Sample> makeLogSample(Timestamp now, int lines);
/// An identity token whose content was changed after signing.
[[nodiscard]] Result<Sample> makeTamperedSample(Timestamp now);

} // namespace signet::ui
