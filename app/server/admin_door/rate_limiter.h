#pragma once

// How often somebody may ask: token buckets by name (an operator, an address), bounded in number.
//
// Thread-safety: from any thread.

#include <chrono>
#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace signet::server {

class RateLimiter
{
public:
    using Time = std::chrono::steady_clock::time_point;
    /// Names beyond `capacity` share one bucket.
    explicit RateLimiter(std::size_t capacity = 20'000) : m_capacity(capacity) {}

    /// `perSecond` in the long run, `burst` times that at once.
    void set(double perSecond, double burst);
    /// Whether `who` may go on at `now`.
    [[nodiscard]] bool take(std::string_view who, Time now);

private:
    struct Bucket
    {
        double tokens = 0;
        Time filled;
    };
    Bucket& bucketOf(std::string_view who, Time now);

    std::mutex m_mutex;
    std::size_t m_capacity;
    double m_perSecond = 1;
    double m_most = 1;
    Bucket m_shared;
    std::unordered_map<std::string, Bucket> m_buckets;
};

/// What an address counts as: itself, or for IPv6 its network of 64 bits, of which anybody has all.
[[nodiscard]] std::string limitedAddress(const std::string& address);

} // namespace signet::server
