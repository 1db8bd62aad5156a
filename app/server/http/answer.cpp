#include "app/server/http/answer.h"

#include "core/base/secret_bytes.h"
#include "core/protocol/http_status.h"

#include <array>
#include <charconv>
#include <ctime>

namespace signet::server {

namespace {

void erase(std::string& text) noexcept
{
    text.resize(text.capacity());
    cleanse(text.data(), text.size());
}

} // namespace

Answer::Answer()
{
    body.reserve(16 * 1024);
    m_headers.reserve(8 * 1024);
}

Answer::~Answer()
{
    erase(body);
    erase(m_headers);
}

void Answer::reset() noexcept
{
    status = 200;
    contentType = "application/json";
    body.clear();
    m_headers.clear();
    close = false;
    headOnly = false;
}

void Answer::addHeader(std::string_view name, std::string_view value)
{
    m_headers.append(name).append(": ").append(value).append("\r\n");
}

void Answer::fail(int errorStatus, std::string_view code, std::string_view message, std::string_view hint)
{
    status = errorStatus;
    contentType = "application/json";
    body.assign("{\"error\":{\"code\":");
    appendJsonString(body, code);
    body.append(",\"message\":");
    appendJsonString(body, message);
    body.append(",\"hint\":");
    appendJsonString(body, hint);
    body.append("}}");
}

void Answer::fail(const Error& error)
{
    fail(protocol::statusOf(error.code), toString(error.code), error.message, error.hint);
}

void Answer::write(std::string& out, std::string_view date) const
{
    if (status == 200) {
        out.append("HTTP/1.1 200 OK\r\nDate: ");
    } else {
        out.append("HTTP/1.1 ");
        appendNumber(out, status);
        out.append(" ").append(reasonOf(status)).append("\r\nDate: ");
    }
    out.append(date);
    if (!contentType.empty() && !body.empty())
        out.append("\r\nContent-Type: ").append(contentType);
    // 204 has no length (RFC 9110 section 8.6).
    if (status != 204) {
        out.append("\r\nContent-Length: ");
        appendNumber(out, static_cast<std::int64_t>(body.size()));
    }
    if (close)
        out.append("\r\nConnection: close");
    out.append("\r\n").append(m_headers).append("\r\n");
    if (status != 204 && !headOnly)
        out.append(body);
}

std::string_view reasonOf(int status) noexcept
{
    switch (status) {
    case 100:
        return "Continue";
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

namespace {

/// Most texts hold nothing to escape; this runs through them as vector code.
bool isPlain(std::string_view text) noexcept
{
    unsigned special = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        special |= static_cast<unsigned>(byte < 0x20U) | static_cast<unsigned>(byte == '"') |
                   static_cast<unsigned>(byte == '\\');
    }
    return special == 0;
}

void appendEscaped(std::string& out, std::string_view text)
{
    constexpr std::string_view hexDigits = "0123456789abcdef";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '"' || byte == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (byte < 0x20) {
            out.append("\\u00");
            out.push_back(hexDigits[byte >> 4U]);
            out.push_back(hexDigits[byte & 0xFU]);
        } else {
            out.push_back(c);
        }
    }
}

} // namespace

void appendJsonString(std::string& out, std::string_view text)
{
    out.push_back('"');
    if (isPlain(text))
        out.append(text);
    else
        appendEscaped(out, text);
    out.push_back('"');
}

void appendNumber(std::string& out, std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

std::string httpDate(std::int64_t secondsSinceEpoch)
{
    constexpr std::array<const char*, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto time = static_cast<std::time_t>(secondsSinceEpoch);
    std::tm parts{};
    ::gmtime_r(&time, &parts);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                  days[static_cast<std::size_t>(parts.tm_wday)], parts.tm_mday,
                  months[static_cast<std::size_t>(parts.tm_mon)], parts.tm_year + 1900, parts.tm_hour,
                  parts.tm_min, parts.tm_sec);
    return text.data();
}

} // namespace signet::server
