#include "core/base/clock.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>

namespace signet {

namespace {

/// Reads exactly `digits` decimal digits at `text`, moving past them.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits) noexcept
{
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool takeCharacter(std::string_view& text, char expected) noexcept
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Timestamp> takeDate(std::string_view& text) noexcept
{
    const auto year = takeNumber(text, 4);
    if (!year || !takeCharacter(text, '-'))
        return std::nullopt;
    const auto month = takeNumber(text, 2);
    if (!month || !takeCharacter(text, '-'))
        return std::nullopt;
    const auto day = takeNumber(text, 2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days{date};
}

std::optional<Seconds> takeTimeOfDay(std::string_view& text) noexcept
{
    const auto hour = takeNumber(text, 2);
    if (!hour || *hour > 23 || !takeCharacter(text, ':'))
        return std::nullopt;
    const auto minute = takeNumber(text, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    int second = 0;
    if (takeCharacter(text, ':')) {
        const auto read = takeNumber(text, 2);
        if (!read || *read > 59)
            return std::nullopt;
        second = *read;
    }
    if (takeCharacter(text, '.')) {
        while (!text.empty() && text.front() >= '0' && text.front() <= '9')
            text.remove_prefix(1);
    }
    return Seconds{*hour * 3600 + *minute * 60 + second};
}

/// "Z", "+hh:mm" or nothing; the whole rest must be it.
std::optional<Seconds> takeOffset(std::string_view text) noexcept
{
    if (text.empty() || text == "Z" || text == "z")
        return Seconds{0};
    const int sign = text.front() == '-' ? -1 : 1;
    if (text.front() != '+' && text.front() != '-')
        return std::nullopt;
    text.remove_prefix(1);
    const auto hour = takeNumber(text, 2);
    if (!hour || *hour > 23 || !takeCharacter(text, ':'))
        return std::nullopt;
    const auto minute = takeNumber(text, 2);
    if (!minute || *minute > 59 || !text.empty())
        return std::nullopt;
    return Seconds{sign * (*hour * 3600 + *minute * 60)};
}

std::optional<Timestamp> parseNumericDate(std::string_view text) noexcept
{
    Seconds::rep value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    const Timestamp time{Seconds{value}};
    return time > latestTimestamp ? std::nullopt : std::optional(time);
}

} // namespace

Timestamp SystemClock::now() const noexcept
{
#ifdef CLOCK_REALTIME_COARSE
    // At most a timer tick behind, which whole seconds do not show, at a quarter of the cost.
    timespec time{};
    if (::clock_gettime(CLOCK_REALTIME_COARSE, &time) == 0)
        return Timestamp{Seconds{time.tv_sec}};
#endif
    return std::chrono::floor<Seconds>(std::chrono::system_clock::now());
}

std::string formatTimestamp(Timestamp time)
{
    const auto days = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{days};
    const std::chrono::hh_mm_ss clock{time - days};
    std::array<char, 40> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ",
                      static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                      static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                      static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<Timestamp> parseTimestamp(std::string_view text) noexcept
{
    if (const auto numeric = parseNumericDate(text))
        return numeric;
    const auto date = takeDate(text);
    if (!date || text.empty())
        return date;
    if (!takeCharacter(text, 'T') && !takeCharacter(text, 't') && !takeCharacter(text, ' '))
        return std::nullopt;
    const auto time = takeTimeOfDay(text);
    if (!time)
        return std::nullopt;
    const auto offset = takeOffset(text);
    if (!offset)
        return std::nullopt;
    return *date + *time - *offset;
}

std::string formatDuration(Seconds duration)
{
    struct Unit
    {
        Seconds::rep seconds;
        const char* name;
    };
    static constexpr std::array<Unit, 5> units{
        {{31557600, "year"}, {86400, "day"}, {3600, "hour"}, {60, "minute"}, {1, "second"}}};
    // -(x + 1) + 1 in unsigned arithmetic: the smallest count has no positive twin.
    const auto count = duration.count();
    const auto magnitude =
        count < 0 ? ~static_cast<std::uint64_t>(count) + 1 : static_cast<std::uint64_t>(count);
    for (const auto& unit : units) {
        const auto amount = magnitude / static_cast<std::uint64_t>(unit.seconds);
        if (amount != 0)
            return std::to_string(amount) + ' ' + unit.name + (amount == 1 ? "" : "s");
    }
    return "0 seconds";
}

std::string formatRelative(Timestamp time, Timestamp now)
{
    if (time == now)
        return "now";
    return time > now ? "in " + formatDuration(time - now) : formatDuration(now - time) + " ago";
}

} // namespace signet
