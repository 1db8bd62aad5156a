#include "core/session/inspection/line_shapes.h"

#include "core/base/text.h"
#include "core/session/cookie.h"

#include <algorithm>
#include <array>

namespace signet::session {

namespace {

constexpr auto npos = std::string_view::npos;

/// Headers that are recognised where nothing else says that headers stand here.
constexpr std::array<std::string_view, 24> wellKnownHeaders{"cookie",
                                                            "set-cookie",
                                                            "authorization",
                                                            "proxy-authorization",
                                                            "host",
                                                            "user-agent",
                                                            "accept",
                                                            "accept-encoding",
                                                            "accept-language",
                                                            "content-type",
                                                            "content-length",
                                                            "date",
                                                            "server",
                                                            "cache-control",
                                                            "referer",
                                                            "origin",
                                                            "connection",
                                                            "location",
                                                            "x-forwarded-for",
                                                            "x-requested-with",
                                                            "if-none-match",
                                                            "etag",
                                                            "vary",
                                                            "pragma"};

bool isKnownAttribute(std::string_view piece)
{
    static constexpr std::array<std::string_view, 8> names{"path",   "domain",   "expires",  "max-age",
                                                           "secure", "httponly", "samesite", "partitioned"};
    const auto name = trimmed(piece.substr(0, piece.find('=')));
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view known) { return equalsIgnoringCase(name, known); });
}

} // namespace

std::optional<HeaderLine> readHeaderLine(std::string_view line)
{
    const std::size_t skipped = line.starts_with("> ") || line.starts_with("< ") ? 2 : 0; // curl -v
    const auto rest = line.substr(skipped);
    const auto colon = rest.substr(0, 80).find(':', rest.starts_with(':') ? 1 : 0); // :authority of HTTP/2
    if (colon == npos || colon == 0)
        return std::nullopt;
    const auto name = rest.substr(0, colon);
    if (!isCookieName(name.starts_with(':') ? name.substr(1) : name)) // the same characters
        return std::nullopt;
    return HeaderLine{name, skipped + colon + 1};
}

bool isWellKnown(std::string_view header)
{
    return header.starts_with(':') ||
           std::any_of(wellKnownHeaders.begin(), wellKnownHeaders.end(),
                       [&](std::string_view known) { return equalsIgnoringCase(header, known); });
}

std::string_view requestTarget(std::string_view line)
{
    if (line.starts_with("> "))
        line.remove_prefix(2);
    line = trimmed(line);
    const auto space = line.substr(0, 12).find(' ');
    const auto last = line.rfind(' ');
    if (space == npos || space == 0 || last <= space || !line.substr(last + 1).starts_with("HTTP/"))
        return {};
    const auto method = line.substr(0, space);
    if (!std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return {};
    return trimmed(line.substr(space, last - space));
}

bool isStatusLine(std::string_view line)
{
    if (line.starts_with("< "))
        line.remove_prefix(2);
    return line.starts_with("HTTP/") && line.substr(0, 10).find(' ') != npos;
}

BareCookie judgeBareCookies(std::string_view line)
{
    const auto equals = line.substr(0, 256).find('=');
    if (equals == npos || !isCookieName(line.substr(0, equals)))
        return BareCookie::No;
    const auto pairs = parseCookieLine(line);
    bool attributes = false;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto& pair = pairs[i];
        const bool attribute = i > 0 && isKnownAttribute(pair.name.empty() ? pair.value : pair.name);
        attributes = attributes || attribute;
        if (attribute)
            continue;
        const auto value = pair.value;
        const bool form = value.find('&') != npos && value.find('=', value.find('&')) != npos;
        if (!isCookieName(pair.name) || form || value.find_first_of(" \t\"<>") != npos)
            return BareCookie::No;
    }
    if (attributes)
        return BareCookie::SetCookie;
    if (pairs.size() >= 2)
        return BareCookie::Cookies;
    // One pair alone may be anything; it is a cookie if its value is long enough to be a credential.
    return pairs.size() == 1 && pairs.front().value.size() >= 16 ? BareCookie::Cookies : BareCookie::No;
}

} // namespace signet::session
