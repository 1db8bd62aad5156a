#include "app/server/admin_door/admin_gate.h"

#include "app/server/log.h"

namespace signet::server {

namespace {

using protocol::HttpRequest;
using protocol::HttpResponse;

constexpr double burst = 4;
constexpr double pairingsPerSecond = 1;
constexpr double pairingBurst = 20;

/// The same for everybody who is not let in, whatever the reason.
HttpResponse notLetIn()
{
    return protocol::toResponse({ErrorCode::Unauthorized,
                                 "The request is not signed by an operator of this authority.",
                                 "Pair first: signet pair, with a link of an administrator."});
}

std::string_view pathOf(std::string_view target) noexcept
{
    return target.substr(0, target.find('?'));
}

bool matches(std::string_view pattern, std::string_view path) noexcept
{
    while (!pattern.empty() && !path.empty()) {
        const std::size_t patternEnd = std::min(pattern.find('/', 1), pattern.size());
        const std::size_t pathEnd = std::min(path.find('/', 1), path.size());
        if (!pattern.starts_with("/{") && pattern.substr(0, patternEnd) != path.substr(0, pathEnd))
            return false;
        pattern.remove_prefix(patternEnd);
        path.remove_prefix(pathEnd);
    }
    return pattern.empty() && path.empty();
}

} // namespace

std::string_view routeOf(std::string_view target) noexcept
{
    for (const protocol::Route& route : protocol::AdminApi::routes())
        if (matches(route.path, pathOf(target)))
            return route.path;
    return "?";
}

AdminGate::AdminGate(authority::Authority& authority, const Clock& clock)
    : m_authority(authority), m_clock(clock), m_api(std::make_shared<protocol::AdminApi>(authority))
{
    m_pairings.set(pairingsPerSecond, pairingBurst);
}

void AdminGate::set(const std::string& host, std::uint16_t port, const std::string& pin, double rate)
{
    auto next = std::make_shared<protocol::AdminApi>(m_authority);
    next->setDoor(host, port, pin);
    m_operators.set(rate, burst);
    m_addresses.set(rate, burst);
    const std::lock_guard lock(m_mutex);
    m_api = std::move(next);
}

std::shared_ptr<protocol::AdminApi> AdminGate::api() const
{
    const std::lock_guard lock(m_mutex);
    return m_api;
}

HttpResponse AdminGate::tooMany()
{
    m_limited.fetch_add(1);
    return protocol::toResponse({ErrorCode::Busy, "Too many requests came in a short time.",
                                 "Wait a second; the setting admin-rate says how many may come."});
}

bool AdminGate::mayKnock(const std::string& address)
{
    return m_addresses.take(limitedAddress(address), RateLimiter::Time::clock::now());
}

HttpResponse AdminGate::answer(const HttpRequest& request, const std::string& address)
{
    if (request.method == "POST" && pathOf(request.target) == "/v1/pair")
        return answerPairing(request, address);
    const auto actor = admit(request, address);
    if (!actor)
        return actor.error();
    auto response = api()->answer(request, *actor);
    m_answered.fetch_add(1);
    logEvent(LogLevel::Info, "admin_request",
             {{"method", request.method},
              {"route", routeOf(request.target)},
              {"status", response.status},
              {"operator", actor->operatorId},
              {"address", address}});
    return response;
}

HttpResponse AdminGate::answerPairing(const HttpRequest& request, const std::string& address)
{
    if (!mayKnock(address) || !m_pairings.take(limitedAddress(address), RateLimiter::Time::clock::now()))
        return tooMany();
    auto response = api()->pair(request, address, m_clock.now());
    m_answered.fetch_add(1);
    logEvent(response.status < 300 ? LogLevel::Info : LogLevel::Warning, "pairing",
             {{"status", response.status}, {"address", address}});
    return response;
}

tl::expected<authority::Actor, HttpResponse> AdminGate::admit(const HttpRequest& request,
                                                              const std::string& address)
{
    std::optional<authority::Operator> known;
    const auto keyFor = [&](const std::string& keyid) -> Result<jose::Jwk> {
        auto found = m_authority.findOperator(keyid);
        if (!found)
            return tl::unexpected(found.error());
        if (found->removed)
            return fail(ErrorCode::Unauthorized, "The operator was removed.");
        known = std::move(*found);
        return jose::Jwk::parse(known->publicJwk);
    };
    if (!mayKnock(address))
        return tl::unexpected(tooMany());
    const Timestamp now = m_clock.now();
    const auto verified = protocol::verifyRequest(request, keyFor, now);
    if (!verified)
        return tl::unexpected(refuse(verified.error(), request));
    if (!m_nonces.remember(*verified, now))
        return tl::unexpected(refuse({ErrorCode::Unauthorized, {}, {}}, request));
    if (!m_operators.take(verified->keyid, RateLimiter::Time::clock::now()))
        return tl::unexpected(tooMany());
    return authority::Actor{known->id, known->name, known->role, address};
}

HttpResponse AdminGate::refuse(const Error& why, const HttpRequest& request)
{
    m_unauthorized.fetch_add(1);
    logEvent(LogLevel::Warning, "admin_unauthorized",
             {{"reason", toString(why.code)}, {"route", routeOf(request.target)}});
    if (why.code == ErrorCode::ClockOff) // said only where the signature fits
        return protocol::toResponse(why);
    // Anything but a failing record looks the same from outside.
    if (why.code == ErrorCode::Io || why.code == ErrorCode::Unreachable)
        return protocol::toResponse({why.code, "The record cannot be read now.", "Try again later."});
    return notLetIn();
}

bool AdminGate::isStillKnown(const std::string& operatorId) const
{
    const auto found = m_authority.findOperator(operatorId);
    return found && !found->removed;
}

} // namespace signet::server
