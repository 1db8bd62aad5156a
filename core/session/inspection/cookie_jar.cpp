#include "core/session/inspection/cookie_jar.h"

#include "core/base/clock.h"

#include <algorithm>
#include <array>

namespace signet::session {

namespace {

constexpr std::string_view httpOnlyMark = "#HttpOnly_";

using Fields = std::array<std::string_view, 7>;

bool isTruth(std::string_view text) noexcept
{
    return text == "TRUE" || text == "FALSE";
}

std::optional<Fields> splitFields(std::string_view line)
{
    Fields fields;
    for (std::size_t i = 0; i < 6; ++i) {
        const auto tab = line.find('\t');
        if (tab == std::string_view::npos)
            return std::nullopt;
        fields[i] = line.substr(0, tab);
        line.remove_prefix(tab + 1);
    }
    fields[6] = line.substr(0, line.find_first_of("\t\r\n"));
    const auto& expiry = fields[4];
    const bool digits = !expiry.empty() && std::all_of(expiry.begin(), expiry.end(),
                                                       [](char c) { return c >= '0' && c <= '9'; });
    if (!isTruth(fields[1]) || !isTruth(fields[3]) || !digits || fields[5].empty())
        return std::nullopt;
    return fields;
}

/// "Tue, 24 Nov 2026 14:02:02 GMT" (RFC 9110 section 5.6.7).
std::string httpDate(Timestamp time)
{
    static constexpr std::array<const char*, 7> weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto days = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{days};
    const auto iso = formatTimestamp(time);
    return std::string(weekdays[std::chrono::weekday{days}.c_encoding()]) + ", " + iso.substr(8, 2) + ' ' +
           months[static_cast<unsigned>(date.month()) - 1] + ' ' + iso.substr(0, 4) + ' ' +
           iso.substr(11, 8) + " GMT";
}

std::string setCookieOf(const Fields& fields, bool httpOnly)
{
    std::string line =
        std::string(fields[5]) + '=' + std::string(fields[6]) + "; Path=" + std::string(fields[2]);
    if (fields[1] == "TRUE")
        line += "; Domain=" + std::string(fields[0]);
    const auto expiry = parseTimestamp(fields[4]);
    if (expiry && *expiry != Timestamp{})
        line += "; Expires=" + httpDate(*expiry);
    line += fields[3] == "TRUE" ? "; Secure" : "";
    return line + (httpOnly ? "; HttpOnly" : "");
}

} // namespace

bool collectJarLine(const Stretch& line, Collector& collector)
{
    auto text = line.text();
    const bool httpOnly = text.starts_with(httpOnlyMark);
    if (httpOnly)
        text.remove_prefix(httpOnlyMark.size());
    const auto fields = splitFields(text);
    if (!fields)
        return false;
    auto& around = collector.surroundings;
    const auto kept = around;
    around.carrier = Carrier::CookieJar;
    auto host = (*fields)[0];
    if (host.starts_with('.'))
        host.remove_prefix(1);
    collector.setHost(host);
    collector.cookie(line.part((*fields)[5]), line.part((*fields)[6]), setCookieOf(*fields, httpOnly),
                     "cookie jar");
    around = kept;
    return true;
}

} // namespace signet::session
