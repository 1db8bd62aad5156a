#pragma once

// The sockets of the doors: made here, or handed over by systemd (sd_listen_fds(3)).
//
// Errors: InvalidInput, NotAllowed (an address that is not loopback), AlreadyExists (another process
// listens), NotFound (no such group), Io. Thread-safety: pure functions.

#include "app/server/http/engine.h"
#include "app/server/settings.h"

#include <sys/types.h>

#include <vector>

namespace signet::server {

/// Mode 0660. A socket that nobody listens at any more is replaced.
[[nodiscard]] Result<Listener> listenAtPath(const std::string& path, const std::string& group);
/// A Unix socket's entry in its folder, which another may have replaced since.
struct SocketFile
{
    std::string path; ///< "": none
    dev_t device = 0;
    ino_t inode = 0;
};
[[nodiscard]] SocketFile socketFileAt(const std::string& path);
/// Takes it away if it is still the same.
void removeSocketFile(const SocketFile& file) noexcept;
/// Loopback only.
[[nodiscard]] Result<Listener> listenAtLoopback(const HostAndPort& address);
/// Any address, for the admin door.
[[nodiscard]] Result<Listener> listenAt(const HostAndPort& address);
/// What systemd hands over for the data door: Unix sockets, and TCP sockets on loopback.
[[nodiscard]] Result<std::vector<Listener>> listenersOfSystemd();
/// "127.0.0.1:7443", or the path of a Unix socket.
[[nodiscard]] std::string addressOf(int descriptor);
[[nodiscard]] std::uint16_t portOf(int descriptor);

} // namespace signet::server
