#pragma once

// The addresses behind a host's name, within a time that the system's resolver does not know of. Internal to
// core/protocol. Errors: Unreachable. Thread-safety: a pure function; it waits.

#include "core/base/result.h"
#include "core/protocol/tls_connection.h"

#include <boost/asio/ip/tcp.hpp>

namespace signet::protocol {

[[nodiscard]] Result<std::vector<boost::asio::ip::tcp::endpoint>>
lookUp(const std::string& host, std::uint16_t port, std::chrono::steady_clock::time_point deadline,
       const Cancellation& cancellation);

} // namespace signet::protocol
