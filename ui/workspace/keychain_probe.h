#pragma once

// Looks at the desktop's keychain before it is used: whether there is one, and whether it is locked. The
// keychain itself does not tell a locked entry from one that is not there.
//
// Asks the Secret Service (https://specifications.freedesktop.org/secret-service) and KWallet's names over
// D-Bus; never starts a bus. Thread-safety: the window's thread only; never blocks.

#include <QFuture>

#include <chrono>

namespace signet::ui {

enum class KeychainState {
    Absent,
    Locked,
    Open,
    Silent, ///< it is there and does not answer
};

[[nodiscard]] QFuture<KeychainState> probeKeychain(std::chrono::milliseconds patience);

} // namespace signet::ui
