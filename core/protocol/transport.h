#pragma once

// How a client's requests reach an authority: over TLS 1.3 with a pinned certificate, or in process.
//
// Errors: Unreachable (refused, timed out, cut off: the request may or may not have been carried out),
// Untrusted (another certificate than the pinned one; nothing was sent), TooLarge. Blocking: send blocks for
// at most the time-out; call it off the window's thread. Thread-safety: one request at a time per transport;
// cancel from any thread.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/protocol/http_message.h"

#include <chrono>
#include <functional>
#include <memory>

namespace signet::protocol {

class Transport
{
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual Result<HttpResponse> send(const HttpRequest& request) = 0;
    /// Sends and hands the answer's body over piece by piece until `piece` answers false, the other side
    /// ends, or `cancel`. For event streams; no time-out between pieces but `silence`.
    [[nodiscard]] virtual Result<void> stream(const HttpRequest& request, std::chrono::milliseconds silence,
                                              const std::function<bool(std::string_view)>& piece) = 0;
    /// Whether anything of the last request may have got to the other side.
    [[nodiscard]] virtual bool mayHaveArrived() const noexcept { return true; }
    /// Makes a send or stream in another thread answer Unreachable soon.
    virtual void cancel() = 0;
};

struct TlsOptions
{
    std::string host;
    std::uint16_t port = 0;
    std::string pin; ///< SHA-256 of the certificate, base64url. Never empty.
    std::chrono::milliseconds connectTimeout{5'000};
    std::chrono::milliseconds answerTimeout{15'000};
    std::size_t maximumAnswer = std::size_t{16} << 20;
};
/// Keeps its connection between requests and makes a new one when it is gone.
[[nodiscard]] std::unique_ptr<Transport> makeTlsTransport(TlsOptions options);

/// Calls `answer` in the caller's thread, e.g. AdminApi::answer of a local workspace.
[[nodiscard]] std::unique_ptr<Transport>
makeLocalTransport(std::function<HttpResponse(const HttpRequest&)> answer);

} // namespace signet::protocol
