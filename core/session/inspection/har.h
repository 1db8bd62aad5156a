#pragma once

// HAR files (HTTP Archive 1.2), as browsers save them.
//
// Every entry's request and response: header lines, the cookies that no header line shows, the URL and the
// bodies. Thread-safety: pure function.

#include "core/session/inspection/collector.h"

namespace signet::session {

/// Collects from `input` if it is a HAR file; false, with nothing collected, if it is not.
bool collectHar(const Stretch& input, Collector& collector);

} // namespace signet::session
