#pragma once

// Ports for programs that tests and benchmarks start.
//
// Thread-safety: any thread.

#include <cstdint>

namespace signet::testing {

/// A TCP port of loopback on which nobody listens: below those that the kernel gives to connections, so that
/// none of them is in the way when it is used.
[[nodiscard]] std::uint16_t freePort();

} // namespace signet::testing
