#include "app/server/admin_door/rate_limiter.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace signet::server {

void RateLimiter::set(double perSecond, double burst)
{
    const std::lock_guard lock(m_mutex);
    m_perSecond = perSecond;
    m_most = std::max(perSecond * burst, 1.0);
}

bool RateLimiter::take(std::string_view who, Time now)
{
    const std::lock_guard lock(m_mutex);
    Bucket& bucket = bucketOf(who, now);
    const std::chrono::duration<double> passed = now - bucket.filled;
    bucket.tokens = std::min(m_most, bucket.tokens + passed.count() * m_perSecond);
    bucket.filled = now;
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

RateLimiter::Bucket& RateLimiter::bucketOf(std::string_view who, Time now)
{
    const std::string name(who);
    if (const auto found = m_buckets.find(name); found != m_buckets.end())
        return found->second;
    if (m_buckets.size() >= m_capacity) {
        // Who would have a full bucket again need not be remembered.
        const auto full = std::chrono::duration<double>(m_most / m_perSecond);
        std::erase_if(m_buckets, [&](const auto& one) { return now - one.second.filled >= full; });
    }
    if (m_buckets.size() >= m_capacity)
        return m_shared;
    return m_buckets.emplace(name, Bucket{m_most, now}).first->second;
}

std::string limitedAddress(const std::string& address)
{
    in6_addr bytes{};
    if (::inet_pton(AF_INET6, address.c_str(), &bytes) != 1 || IN6_IS_ADDR_V4MAPPED(&bytes))
        return address;
    std::fill(bytes.s6_addr + 8, bytes.s6_addr + 16, std::uint8_t{0});
    std::array<char, INET6_ADDRSTRLEN> text{};
    return ::inet_ntop(AF_INET6, &bytes, text.data(), text.size()) != nullptr ? text.data() : address;
}

} // namespace signet::server
