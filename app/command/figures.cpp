#include "app/command/figures.h"

#include "app/command/layout.h"

#include <array>
#include <charconv>

namespace signet::command {

namespace {

struct Unit
{
    char letter;
    Seconds::rep seconds;
};
constexpr std::array<Unit, 5> units{{{'w', 604'800}, {'d', 86'400}, {'h', 3'600}, {'m', 60}, {'s', 1}}};

/// Longer than anything is kept, so that sums cannot overflow.
constexpr Seconds::rep longest = Seconds::rep{100} * 366 * 86'400;

Seconds::rep unitOf(char letter) noexcept
{
    for (const auto& unit : units)
        if (unit.letter == letter)
            return unit.seconds;
    return 0;
}

tl::unexpected<Error> noDuration(std::string_view text)
{
    return fail(ErrorCode::InvalidInput, "'" + std::string(text) + "' is no length of time",
                "Write it as 90s, 15m, 1h30m, 30d or 2w");
}

} // namespace

std::string grouped(std::uint64_t number)
{
    std::string text = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

std::string counted(std::uint64_t number, const std::string& word)
{
    return grouped(number) + ' ' + word + (number == 1 ? "" : "s");
}

Result<Seconds> parseDuration(std::string_view text)
{
    const auto whole = text;
    Seconds::rep sum = 0;
    bool first = true;
    do {
        Seconds::rep amount = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
        if (error != std::errc{} || amount < 0 || amount > longest)
            return noDuration(whole);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        const bool bare = text.empty() && first;
        const auto unit = bare ? 1 : text.empty() ? 0 : unitOf(text.front());
        if (unit == 0 || amount > longest / unit || sum > longest - amount * unit)
            return noDuration(whole);
        sum += amount * unit;
        first = false;
        text.remove_prefix(bare ? 0 : 1);
    } while (!text.empty());
    return Seconds{sum};
}

std::string durationText(Seconds duration)
{
    std::string text;
    auto rest = duration.count();
    for (const auto& unit : units) {
        if (unit.letter == 'w' || rest < unit.seconds)
            continue;
        text += std::to_string(rest / unit.seconds) + unit.letter;
        rest %= unit.seconds;
    }
    return text.empty() ? "0s" : text;
}

Result<Timestamp> parseSince(std::string_view text, Timestamp now)
{
    // A bare number is a NumericDate, as everywhere, not a length of time.
    if (const auto time = parseTimestamp(text))
        return *time;
    const auto duration = parseDuration(text);
    if (!duration)
        return fail(ErrorCode::InvalidInput, "'" + std::string(text) + "' is no time and no length of time",
                    "Write it as 2026-11-24T14:00:00Z, 2026-11-24, or 24h for the last 24 hours");
    return now - *duration;
}

Result<Timestamp> parseTime(const std::string& option, std::string_view text)
{
    if (const auto time = parseTimestamp(text))
        return *time;
    return fail(ErrorCode::InvalidInput, option + " does not know the time '" + std::string(text) + "'",
                "Write it as 2026-11-24T14:00:00Z or 2026-11-24");
}

std::string csvLine(const std::vector<std::string>& cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        const auto text = printable(cells[i]);
        if (text.find_first_of(",\"") == std::string::npos) {
            line += text;
            continue;
        }
        line += '"';
        for (const char c : text)
            line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line + "\r\n";
}

} // namespace signet::command
