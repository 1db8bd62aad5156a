#pragma once

// Cookie jars in Netscape's format, as curl and wget keep them: seven fields a line, divided by tabs.
//
// A line names domain, whether subdomains count, path, Secure, expiry, name and value; "#HttpOnly_" before
// the domain says HttpOnly. SameSite is not kept. Thread-safety: pure functions.

#include "core/session/inspection/collector.h"

namespace signet::session {

/// Collects the cookie of a line; false if it is none of a jar's.
bool collectJarLine(const Stretch& line, Collector& collector);

} // namespace signet::session
