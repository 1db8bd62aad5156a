#pragma once

// What the tests of the transport share.

#include "core/protocol/transport.h"
#include "tests/core/support/tls_server.h"

#include <atomic>
#include <thread>

namespace signet::test {

inline constexpr auto longEnough = std::chrono::seconds{20}; // for what must arrive, however busy the machine

inline protocol::TlsOptions optionsFor(const TlsServer& server)
{
    protocol::TlsOptions options;
    options.host = "127.0.0.1";
    options.port = server.port();
    options.pin = server.pin();
    options.connectTimeout = longEnough;
    options.answerTimeout = longEnough;
    return options;
}

inline const protocol::HttpRequest question{"GET", "/v1/status", {}, {}};

/// Answers every request with "fine".
inline void answerAll(TlsPeer& peer)
{
    while (!peer.readRequest().empty() && peer.answer("fine"))
        ;
}

template <typename T>
std::string messageOf(const Result<T>& result)
{
    return result ? "fine" : result.error().message;
}

/// Calls cancel again and again until `done`: the operation may not have begun yet.
inline void cancelUntil(const std::atomic<bool>& done, protocol::Transport& transport)
{
    while (!done) {
        std::this_thread::sleep_for(std::chrono::milliseconds{2});
        transport.cancel();
    }
}

} // namespace signet::test
