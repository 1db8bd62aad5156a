#pragma once

// Reading a JWK out of a JSON object that was parsed already, as those of a set are. Internal to core/jose.
// Errors and ranges as in jwk.h.

#include "core/jose/json_reader.h"
#include "core/jose/jwk.h"

namespace signet::jose {

inline constexpr std::size_t maximumJwkSize = std::size_t{64} * 1024;

[[nodiscard]] Result<Jwk> readJwk(const JsonObject& object);

} // namespace signet::jose
