#pragma once

// The admin door: TLS 1.3, every request signed by an operator key (RFC 9421), but for the one that pairs.
//
// A request that is not signed, wrongly signed, replayed or from somebody unknown is answered 401 with the
// same body whatever the reason; only a known operator whose clock is off is told so. Requests wait for the
// disk in a small pool. Bounded: connections, handshakes and requests in time, bodies in size and together,
// requests a second of each operator and address, event streams.
//
// Errors: Result from start and reload. Thread-safety: all functions from any thread, one at a time, but for
// `tell` and `figures`, which go from any thread at any time.

#include "app/server/metrics.h"
#include "app/server/settings.h"
#include "core/authority/authority.h"

#include <chrono>
#include <memory>

namespace signet::server {

class AdminDoor
{
public:
    AdminDoor(authority::Authority& authority, const Clock& clock);
    ~AdminDoor();
    AdminDoor(const AdminDoor&) = delete;
    AdminDoor& operator=(const AdminDoor&) = delete;

    /// Serves at `listener`, a listening socket that the door closes.
    [[nodiscard]] Result<void> start(int listener, const ServerSettings& settings);
    /// Reads the certificate anew; connections that are open keep the old one.
    [[nodiscard]] Result<void> reload(const ServerSettings& settings);
    void stopAccepting();
    /// Lets what runs finish for at most `time`.
    void stop(std::chrono::milliseconds time);
    /// Tells all who watch.
    void tell(authority::Change change);
    [[nodiscard]] AdminFigures figures() const;

private:
    struct Core;
    std::unique_ptr<Core> m_core;
};

} // namespace signet::server
