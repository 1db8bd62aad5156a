#pragma once

// A new file that is there whole or not at all, whenever this process is killed.
//
// Errors: AlreadyExists if there is anything under the name; NotFound without its folder; Io.
// Thread-safety: pure functions.

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace signet {

/// Of mode 0600, durable with its entry in the folder.
[[nodiscard]] Result<void> writeNewFile(const std::string& path, std::string_view content);

} // namespace signet
