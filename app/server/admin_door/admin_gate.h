#pragma once

// Who may ask at the admin door: judges signatures, nonces and rates, and answers by the API.
//
// Blocks for the record; called from the door's pool. Thread-safety: all functions from any thread.

#include "app/server/admin_door/rate_limiter.h"
#include "core/protocol/admin_api.h"
#include "core/protocol/message_signature.h"

#include <atomic>
#include <memory>

namespace signet::server {

class AdminGate
{
public:
    AdminGate(authority::Authority& authority, const Clock& clock);

    /// What links of invitations name, and the limits. Takes effect for requests that come later.
    void set(const std::string& host, std::uint16_t port, const std::string& pin, double rate);
    [[nodiscard]] protocol::HttpResponse answer(const protocol::HttpRequest& request,
                                                const std::string& address);
    /// For the event stream: the operator who asked, or what to answer instead.
    [[nodiscard]] tl::expected<authority::Actor, protocol::HttpResponse>
    admit(const protocol::HttpRequest& request, const std::string& address);
    /// Whether the operator is still one.
    [[nodiscard]] bool isStillKnown(const std::string& operatorId) const;

    [[nodiscard]] std::uint64_t unauthorized() const noexcept { return m_unauthorized.load(); }
    [[nodiscard]] std::uint64_t limited() const noexcept { return m_limited.load(); }
    [[nodiscard]] std::uint64_t answered() const noexcept { return m_answered.load(); }

private:
    /// Whether an address may ask at all, signed or not.
    [[nodiscard]] bool mayKnock(const std::string& address);
    protocol::HttpResponse answerPairing(const protocol::HttpRequest& request, const std::string& address);
    protocol::HttpResponse refuse(const Error& why, const protocol::HttpRequest& request);
    protocol::HttpResponse tooMany();
    [[nodiscard]] std::shared_ptr<protocol::AdminApi> api() const;

    authority::Authority& m_authority;
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::shared_ptr<protocol::AdminApi> m_api; ///< replaced as a whole; guarded
    protocol::NonceCache m_nonces;
    RateLimiter m_operators;
    RateLimiter m_addresses;
    RateLimiter m_pairings;
    std::atomic<std::uint64_t> m_unauthorized{0};
    std::atomic<std::uint64_t> m_limited{0};
    std::atomic<std::uint64_t> m_answered{0};
};

/// The route that a request's path belongs to, for logs: never the path itself, which may hold anything.
[[nodiscard]] std::string_view routeOf(std::string_view target) noexcept;

} // namespace signet::server
