#pragma once

// The keys of a ring as JSON text with their secrets, the plaintext of a bundle. Internal to core/keys.
//
// Units: times as NumericDate. Errors: InvalidInput naming what is wrong. Thread-safety: pure functions.

#include "core/keys/key.h"

#include <span>
#include <vector>

namespace signet::keys {

[[nodiscard]] SecretBytes writeKeyText(std::span<const Key> keys);
[[nodiscard]] Result<std::vector<Key>> readKeyText(std::string_view text);

} // namespace signet::keys
