#pragma once

// Random bytes for nonces, identifiers and keys, drawn from OpenSSL's DRBG in blocks.
//
// RAND_bytes costs about a microsecond however little is asked, so each thread draws 4 KiB at a time and
// hands out pieces, erasing each as it goes. A forked child never continues its parent's block.
//
// Errors: none are returned. A system that has no randomness cannot run Signet safely: the process ends.
// Thread-safety: every function may be called from any thread, without locks.

#include "core/base/secret_bytes.h"

#include <cstdint>
#include <span>
#include <string>

namespace signet {

/// Fills `out`. Requests over 1 KiB go to the DRBG directly.
void randomBytes(std::span<std::uint8_t> out) noexcept;

/// `size` fresh bytes, for keys.
[[nodiscard]] SecretBytes randomSecret(std::size_t size);

/// A new identifier of 128 random bits as 22 base64url characters (sid, rid, jti, csk).
[[nodiscard]] std::string randomIdentifier();

} // namespace signet
