#pragma once

// The admin door's own certificate: self-made, ECDSA P-256, good for 10 years; clients pin it when they pair.
//
// Errors: AlreadyExists, NotFound, Io, InvalidInput, Crypto. Thread-safety: pure functions.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <string>

namespace signet::server {

/// Writes both as PEM in new files of mode 0600. `host` is the subject and its alternative name.
[[nodiscard]] Result<void> makeCertificate(const std::string& host, const std::string& certificatePath,
                                           const std::string& keyPath, Timestamp now);
/// SHA-256 of the certificate (DER), base64url: what pairing links carry.
[[nodiscard]] Result<std::string> pinOf(const std::string& certificatePath);

/// Writes a new file of mode 0600 durably. AlreadyExists if there is anything under that name.
[[nodiscard]] Result<void> writeNewFile(const std::string& path, std::string_view content);

} // namespace signet::server
