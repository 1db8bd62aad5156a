#pragma once

// What Prometheus reads at /metrics: the authority's totals, the doors' figures, the process.
//
// Thread-safety: from any thread.

#include "app/server/http/engine.h"
#include "core/authority/authority.h"

#include <string>

namespace signet::server {

/// Figures of the admin door.
struct AdminFigures
{
    std::uint64_t requests = 0;
    std::uint64_t unauthorized = 0;
    std::uint64_t limited = 0; ///< over a rate limit
    std::uint64_t open = 0;
    std::uint64_t watching = 0; ///< event streams
};

/// Prometheus text format, version 0.0.4.
[[nodiscard]] std::string metricsText(const authority::Authority& authority, const EngineFigures& data,
                                      const AdminFigures& admin, const std::string& version);

} // namespace signet::server
