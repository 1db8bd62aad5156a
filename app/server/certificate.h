#pragma once

// The admin door's own certificate: self-made, ECDSA P-256, good for 10 years; clients pin it when they pair.
//
// Errors: AlreadyExists, NotFound, Io, InvalidInput, Crypto. Thread-safety: pure functions.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <string>

namespace signet::server {

/// Makes what is missing of the two, as PEM in new files of mode 0600: of a key that is there it makes the
/// certificate. `host` is the subject and its alternative name. False if both are there, and fit.
[[nodiscard]] Result<bool> makeCertificate(const std::string& host, const std::string& certificatePath,
                                           const std::string& keyPath, Timestamp now);
/// That both can be read, and belong together.
[[nodiscard]] Result<void> checkCertificate(const std::string& certificatePath, const std::string& keyPath);
/// SHA-256 of the certificate (DER), base64url: what pairing links carry.
[[nodiscard]] Result<std::string> pinOf(const std::string& certificatePath);

} // namespace signet::server
