#pragma once

// The admin door's routes over an authority, without the door: a verified operator's request in, an answer
// out. signetd puts TLS, signatures and limits in front; a local workspace calls it in process.
// resources/openapi.yaml describes it.
//
// Reads are GET, and the POSTs that only look: previews and inspections. Writes carry an "idempotency-key"
// header and happen once. Errors are {"error":{"code","message","hint"}} with a fitting status. A role too
// small is answered 403 and, for acts, logged. Bodies are read strictly: a member that is not known is
// refused.
//
// Imports: the client opens a bundle where its passphrase is, and sends the keys in a bundle made for a
// recipient key that it made for this one journey and sends along. TLS guards both; what this adds is that
// private keys travel in no other form than a bundle, and it costs neither side a key derivation of a second
// as a passphrase would.
//
// Events: GET /v1/events answers with server-sent events, "event: change", data the change's name (toString
// of authority::Change), and a comment line now and then. The door serves it itself; `answer` does not.
//
// Thread-safety: all functions from any thread.

#include "core/authority/authority.h"
#include "core/protocol/http_message.h"

#include <span>

namespace signet::protocol {

struct Route
{
    std::string_view method;
    std::string_view path; ///< "/v1/sites/{name}"
    authority::Role role = authority::Role::Viewer;
    std::string_view act; ///< for the activity log; "" for reads. "keys" for all that POST /v1/keys does
};

/// One change as a server-sent event.
[[nodiscard]] std::string changeEvent(authority::Change change);

class AdminApi
{
public:
    explicit AdminApi(authority::Authority& authority);

    /// For links of invitations: where the admin door is reached and what its certificate's pin is. Without
    /// them an invitation is answered without a link. Call before anything is answered.
    void setDoor(std::string host, std::uint16_t port, std::string pin);

    /// Every route, for the document's test.
    [[nodiscard]] static std::span<const Route> routes() noexcept;
    /// How large a body may be for this method and target: 64 KiB, 2 MiB where many things come at once.
    [[nodiscard]] static std::size_t maximumBody(std::string_view method, std::string_view target) noexcept;
    [[nodiscard]] HttpResponse answer(const HttpRequest& request, const authority::Actor& actor);
    /// POST /v1/pair, the one request of somebody not yet known; its signature is checked here with the key
    /// it brings.
    [[nodiscard]] HttpResponse pair(const HttpRequest& request, const std::string& address, Timestamp now);

private:
    HttpResponse dispatch(const HttpRequest& request, const authority::Actor& actor);

    authority::Authority& m_authority;
    std::string m_host;
    std::uint16_t m_port = 0;
    std::string m_pin;
};

/// An Error as an answer.
[[nodiscard]] HttpResponse toResponse(const Error& error);

} // namespace signet::protocol
