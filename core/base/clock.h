#pragma once

// The one source of "now", injected wherever time matters so that tests can set it.
//
// Units: whole seconds since 1970-01-01T00:00:00Z without leap seconds (NumericDate, RFC 7519 section 2).
// Thread-safety: `now` may be called from any thread.

#include <atomic>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace signet {

using Seconds = std::chrono::seconds;
using Timestamp = std::chrono::sys_seconds;

/// The last second Signet handles, 9999-12-31T23:59:59Z; a later NumericDate is refused, never saturated.
inline constexpr Timestamp latestTimestamp{Seconds{253402300799}};

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const noexcept = 0;
};

/// The system's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const noexcept override;
};

/// A clock that stands until it is set; for tests, simulations and `--at`.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Timestamp start) noexcept : m_now(start.time_since_epoch().count()) {}
    [[nodiscard]] Timestamp now() const noexcept override { return Timestamp{Seconds{m_now.load()}}; }
    void set(Timestamp at) noexcept { m_now.store(at.time_since_epoch().count()); }
    void advance(Seconds by) noexcept { m_now.fetch_add(by.count()); }

private:
    std::atomic<Seconds::rep> m_now;
};

/// RFC 3339 in UTC: "2026-11-24T14:02:02Z".
std::string formatTimestamp(Timestamp time);
/// RFC 3339 ("2026-11-24T14:02:02Z", with offset too), "2026-11-24", or a NumericDate. Nothing if none of
/// these.
std::optional<Timestamp> parseTimestamp(std::string_view text) noexcept;
/// "23 minutes", "3 days", "1 hour": the largest fitting unit, rounded down, sign dropped.
std::string formatDuration(Seconds duration);
/// "in 23 minutes", "3 days ago", "now".
std::string formatRelative(Timestamp time, Timestamp now);

} // namespace signet
