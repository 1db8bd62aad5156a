#pragma once

// Opening a key bundle that is named on the command line.
//
// Errors: as keys::openBundle, the message naming the file. Thread-safety: one thread.

#include "core/keys/key_bundle.h"

#include <string>
#include <vector>

namespace signet::command {

/// Opens it with the private key in `recipientFile`, or, if that is "", under a passphrase from
/// `passphraseFile` or the terminal.
[[nodiscard]] Result<std::vector<keys::Key>>
openKeyBundle(const std::string& path, const std::string& recipientFile, const std::string& passphraseFile);

} // namespace signet::command
