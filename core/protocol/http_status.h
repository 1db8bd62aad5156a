#pragma once

// Which HTTP status an error is answered with, at every door, and what a status stands for where there is
// nothing else.
//
// Thread-safety: all functions from any thread.

#include "core/base/result.h"

namespace signet::protocol {

[[nodiscard]] int statusOf(ErrorCode code) noexcept;
/// Of an answer of 400 and more whose body does not tell.
[[nodiscard]] ErrorCode codeOf(int status) noexcept;

} // namespace signet::protocol
