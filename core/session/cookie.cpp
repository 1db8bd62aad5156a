#include "core/session/cookie.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace signet::session {

namespace {

constexpr std::size_t setCookieOverhead = std::string_view("Set-Cookie: \r\n").size();
constexpr std::size_t maximumAttributeSize = 1'024; // RFC 6265bis section 5.6, step 7

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// RFC 6265 section 4.1.1, cookie-octet.
constexpr std::array<bool, 256> makeOctetTable()
{
    std::array<bool, 256> table{};
    for (std::size_t byte = 0x21; byte < 0x7F; ++byte)
        table[byte] = byte != '"' && byte != ',' && byte != ';' && byte != '\\';
    return table;
}
constexpr auto isCookieOctet = makeOctetTable();

/// Looks at all of it, without a branch: values are whole tokens, and good.
bool areCookieOctets(std::string_view text) noexcept
{
    bool good = true;
    for (const char c : text)
        good &= isCookieOctet[static_cast<unsigned char>(c)];
    return good;
}

/// What may stand in an attribute's value: anything printable that does not end it.
bool isAttributeValue(std::string_view text) noexcept
{
    return text.size() <= maximumAttributeSize && std::all_of(text.begin(), text.end(), [](char c) {
               const auto byte = static_cast<unsigned char>(c);
               return byte >= 0x20 && byte != 0x7F && c != ';';
           });
}

std::string_view trimBlanks(std::string_view text) noexcept
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

/// Cuts the next ';'-separated piece off `rest`.
std::string_view takePiece(std::string_view& rest) noexcept
{
    const auto end = std::min(rest.find(';'), rest.size());
    const auto piece = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return piece;
}

CookiePair readPair(std::string_view line, std::string_view piece)
{
    CookiePair pair;
    const auto equals = piece.find('=');
    pair.name = equals == std::string_view::npos ? std::string_view{} : trimBlanks(piece.substr(0, equals));
    pair.value = trimBlanks(equals == std::string_view::npos ? piece : piece.substr(equals + 1));
    if (pair.value.size() >= 2 && pair.value.front() == '"' && pair.value.back() == '"') {
        pair.value = pair.value.substr(1, pair.value.size() - 2);
        pair.quoted = true;
    }
    pair.valueOffset = static_cast<std::size_t>(pair.value.data() - line.data());
    return pair;
}

/// Max-Age as RFC 6265bis section 5.6.2 reads it: nothing unless all digits; far too large means for ever.
std::optional<std::int64_t> readMaxAge(std::string_view text) noexcept
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::invalid_argument || end != text.data() + text.size())
        return std::nullopt;
    if (error == std::errc::result_out_of_range)
        return text.front() == '-' ? 0 : std::numeric_limits<std::int64_t>::max();
    return value;
}

SameSite readSameSite(std::string_view text) noexcept
{
    if (equalsIgnoringCase(text, "lax"))
        return SameSite::Lax;
    if (equalsIgnoringCase(text, "strict"))
        return SameSite::Strict;
    return equalsIgnoringCase(text, "none") ? SameSite::None : SameSite::Invalid;
}

void readAttribute(SetCookie& cookie, std::string_view piece)
{
    const auto equals = piece.find('=');
    const auto name = trimBlanks(piece.substr(0, equals));
    const auto value =
        equals == std::string_view::npos ? std::string_view{} : trimBlanks(piece.substr(equals + 1));
    if (equalsIgnoringCase(name, "path"))
        cookie.path = std::string(value);
    else if (equalsIgnoringCase(name, "domain"))
        cookie.domain = std::string(value);
    else if (equalsIgnoringCase(name, "expires"))
        cookie.expires = std::string(value);
    else if (equalsIgnoringCase(name, "samesite"))
        cookie.sameSite = readSameSite(value);
    else if (equalsIgnoringCase(name, "secure"))
        cookie.secure = true;
    else if (equalsIgnoringCase(name, "httponly"))
        cookie.httpOnly = true;
    else if (equalsIgnoringCase(name, "partitioned"))
        cookie.partitioned = true;
    else if (equalsIgnoringCase(name, "max-age")) {
        if (const auto seconds = readMaxAge(value))
            cookie.maxAge = seconds;
    }
}

Result<void> checkForBuilding(const SetCookie& cookie)
{
    if (!isCookieName(cookie.name))
        return fail(ErrorCode::InvalidInput, "The name of a cookie has a character that is not allowed.",
                    "Use letters, digits and any of !#$%&'*+-.^_`|~.");
    if (!areCookieOctets(cookie.value))
        return fail(ErrorCode::InvalidInput,
                    "The value of cookie " + cookie.name + " has a character that is not allowed.",
                    "Encode it as base64url.");
    for (const auto* attribute : {&cookie.path, &cookie.domain, &cookie.expires}) {
        if (*attribute && !isAttributeValue(**attribute))
            return fail(ErrorCode::InvalidInput,
                        "An attribute of cookie " + cookie.name +
                            " has a character that is not allowed or is too long.",
                        "Leave out semicolons and control characters, and stay under 1,024 bytes.");
    }
    if (auto violation = prefixViolation(cookie))
        return fail(ErrorCode::NotAllowed, std::move(*violation),
                    "Give it the attributes its prefix demands.");
    if (cookie.sameSite == SameSite::Invalid)
        return fail(ErrorCode::InvalidInput, "SameSite of cookie " + cookie.name + " is not a known value.",
                    "Use Strict, Lax or None.");
    if ((cookie.sameSite == SameSite::None || cookie.partitioned) && !cookie.secure)
        return fail(ErrorCode::NotAllowed,
                    "Cookie " + cookie.name +
                        " is SameSite=None or Partitioned, and not Secure: browsers drop it.",
                    "Make it Secure.");
    return {};
}

// Expires ------------------------------------------------------------------------------------------------

struct CookieDate
{
    std::optional<int> hour, minute, second, day, month, year;
};

/// Takes up to `most` digits off `text`.
std::optional<int> takeDigits(std::string_view& text, std::size_t most) noexcept
{
    int value = 0;
    std::size_t count = 0;
    while (count < most && count < text.size() && isDigit(text[count]))
        value = value * 10 + (text[count++] - '0');
    text.remove_prefix(count);
    return count == 0 ? std::nullopt : std::optional(value);
}

bool readClock(CookieDate& date, std::string_view word) noexcept
{
    const auto hour = takeDigits(word, 2);
    if (!hour || word.empty() || word.front() != ':')
        return false;
    word.remove_prefix(1);
    const auto minute = takeDigits(word, 2);
    if (!minute || word.empty() || word.front() != ':')
        return false;
    word.remove_prefix(1);
    const auto second = takeDigits(word, 2);
    if (!second || (!word.empty() && isDigit(word.front())))
        return false;
    date.hour = hour;
    date.minute = minute;
    date.second = second;
    return true;
}

std::optional<int> readMonth(std::string_view word) noexcept
{
    static constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                             "jul", "aug", "sep", "oct", "nov", "dec"};
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (startsWithIgnoringCase(word, months[i]))
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

void readDateWord(CookieDate& date, std::string_view word) noexcept
{
    if (!date.hour && readClock(date, word))
        return;
    auto rest = word;
    const auto number = takeDigits(rest, 4);
    const auto digits = word.size() - rest.size();
    const bool ends = rest.empty() || !isDigit(rest.front());
    if (!date.day && number && digits <= 2 && ends)
        date.day = number;
    else if (!date.month && readMonth(word))
        date.month = readMonth(word);
    else if (!date.year && number && digits >= 2 && ends)
        date.year = *number < 70 && digits == 2 ? *number + 2000 : *number < 100 ? *number + 1900 : *number;
}

bool isDateDelimiter(char c) noexcept
{
    return !isDigit(c) && !isLetter(c) && c != ':' && static_cast<unsigned char>(c) < 0x7F;
}

} // namespace

std::vector<CookiePair> parseCookieLine(std::string_view line)
{
    std::vector<CookiePair> pairs;
    for (auto rest = line; !rest.empty();) {
        const auto piece = takePiece(rest);
        if (!trimBlanks(piece).empty())
            pairs.push_back(readPair(line, piece));
    }
    return pairs;
}

std::optional<SetCookie> parseSetCookie(std::string_view line)
{
    auto rest = line;
    const auto first = takePiece(rest);
    const auto pair = readPair(line, first);
    if (pair.name.empty())
        return std::nullopt;
    SetCookie cookie;
    cookie.name = std::string(pair.name);
    cookie.value = std::string(pair.value);
    while (!rest.empty())
        readAttribute(cookie, takePiece(rest));
    return cookie;
}

CookiePrefix prefixOf(std::string_view name) noexcept
{
    if (startsWithIgnoringCase(name, "__Host-"))
        return CookiePrefix::Host;
    return startsWithIgnoringCase(name, "__Secure-") ? CookiePrefix::Secure : CookiePrefix::None;
}

std::optional<std::string> prefixViolation(const SetCookie& cookie)
{
    const auto prefix = prefixOf(cookie.name);
    if (prefix == CookiePrefix::None)
        return std::nullopt;
    std::string lacking;
    const auto demand = [&](const char* what) {
        lacking += (lacking.empty() ? "" : ", ") + std::string(what);
    };
    if (!cookie.secure)
        demand("the Secure attribute");
    if (prefix == CookiePrefix::Host) {
        if (cookie.path != "/")
            demand("Path=/");
        if (cookie.domain && !cookie.domain->empty())
            demand("no Domain attribute");
    }
    if (lacking.empty())
        return std::nullopt;
    return "The prefix " + cookie.name.substr(0, prefix == CookiePrefix::Host ? 7 : 9) + " demands " +
           lacking + "; browsers drop the cookie without.";
}

std::optional<Timestamp> parseCookieDate(std::string_view text) noexcept
{
    CookieDate date;
    while (!text.empty()) {
        const auto start = std::find_if_not(text.begin(), text.end(), isDateDelimiter);
        const auto end = std::find_if(start, text.end(), isDateDelimiter);
        const auto skipped = static_cast<std::size_t>(start - text.begin());
        const auto length = static_cast<std::size_t>(end - start);
        if (length != 0)
            readDateWord(date, text.substr(skipped, length));
        text.remove_prefix(skipped + length);
    }
    if (!date.hour || !date.day || !date.month || !date.year || *date.year < 1601 || *date.hour > 23 ||
        *date.minute > 59 || *date.second > 59)
        return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year{*date.year},
                                          std::chrono::month{static_cast<unsigned>(*date.month)},
                                          std::chrono::day{static_cast<unsigned>(*date.day)}};
    if (!day.ok())
        return std::nullopt;
    return Timestamp{std::chrono::sys_days{day}} +
           Seconds{*date.hour * 3600 + *date.minute * 60 + *date.second};
}

std::optional<Seconds> lifetimeOf(const SetCookie& cookie, Timestamp now) noexcept
{
    if (cookie.maxAge)
        return Seconds{std::max<std::int64_t>(*cookie.maxAge, 0)};
    if (!cookie.expires)
        return std::nullopt;
    const auto until = parseCookieDate(*cookie.expires);
    if (!until)
        return std::nullopt;
    return std::max(*until - now, Seconds{0});
}

bool isCookieName(std::string_view name) noexcept
{
    static constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return isDigit(c) || isLetter(c) || others.find(c) != std::string_view::npos;
    });
}

Result<std::string> buildSetCookie(const SetCookie& cookie)
{
    if (auto checked = checkForBuilding(cookie); !checked)
        return tl::unexpected(checked.error());
    std::string line = cookie.name + '=' + cookie.value;
    if (cookie.path)
        line += "; Path=" + *cookie.path;
    if (cookie.domain && !cookie.domain->empty())
        line += "; Domain=" + *cookie.domain;
    if (cookie.maxAge)
        line += "; Max-Age=" + std::to_string(*cookie.maxAge);
    if (cookie.expires)
        line += "; Expires=" + *cookie.expires;
    if (cookie.secure)
        line += "; Secure";
    if (cookie.httpOnly)
        line += "; HttpOnly";
    if (cookie.sameSite != SameSite::Unstated)
        line += cookie.sameSite == SameSite::None  ? "; SameSite=None"
                : cookie.sameSite == SameSite::Lax ? "; SameSite=Lax"
                                                   : "; SameSite=Strict";
    if (cookie.partitioned)
        line += "; Partitioned";
    if (line.size() > maximumCookieSize)
        return fail(ErrorCode::TooLarge,
                    "Cookie " + cookie.name + " would have " + std::to_string(line.size()) +
                        " bytes; browsers drop those over 4,096.",
                    "Store less in it.");
    return line;
}

bool CookieBudget::add(std::string_view setCookieValue) noexcept
{
    const auto size = setCookieValue.size() + setCookieOverhead;
    if (setCookieValue.size() > m_budget || size > left())
        return false;
    m_used += size;
    return true;
}

} // namespace signet::session
