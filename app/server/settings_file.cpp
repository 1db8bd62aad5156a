#include "app/server/settings_file.h"

#include <array>
#include <cstdint>
#include <optional>

namespace signet::server {

namespace {

constexpr std::string_view shortEscapes = "b\bt\tn\nf\fr\r\"\"\\\\"; // as written, and what it means

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '-' || c == '_';
}

/// Control characters stand in strings as escapes only, but for the tab.
bool isForbidden(char c) noexcept
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
}

std::optional<unsigned> hexDigit(char c) noexcept
{
    if (isDigit(c))
        return static_cast<unsigned>(c - '0');
    if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
        return static_cast<unsigned>((c | 0x20) - 'a') + 10U;
    return std::nullopt;
}

void appendUtf8(std::string& out, std::uint32_t point)
{
    const auto byte = [&](std::uint32_t value) { out.push_back(static_cast<char>(value)); };
    if (point < 0x80)
        return byte(point);
    if (point < 0x800) {
        byte(0xc0U | (point >> 6U));
    } else {
        if (point < 0x10000) {
            byte(0xe0U | (point >> 12U));
        } else {
            byte(0xf0U | (point >> 18U));
            byte(0x80U | ((point >> 12U) & 0x3fU));
        }
        byte(0x80U | ((point >> 6U) & 0x3fU));
    }
    byte(0x80U | (point & 0x3fU));
}

/// Reads one line; each part says what is wrong with it.
class LineReader
{
public:
    LineReader(std::string_view line, std::size_t number) : m_rest(line), m_number(number) {}

    /// Nothing for a line that says nothing.
    Result<std::optional<SettingLine>> read()
    {
        skipBlanks();
        if (atEnd())
            return std::nullopt;
        SettingLine line;
        line.number = m_number;
        while (!m_rest.empty() && isNameCharacter(m_rest.front()))
            line.name.push_back(take());
        skipBlanks();
        if (line.name.empty() || m_rest.empty() || m_rest.front() != '=')
            return wrong("it is not \"name = value\"");
        take();
        skipBlanks();
        if (auto done = readValue(line); !done)
            return tl::unexpected(done.error());
        skipBlanks();
        if (!atEnd())
            return wrong("there is more behind the value");
        return line;
    }

private:
    [[nodiscard]] tl::unexpected<Error> wrong(const std::string& what) const
    {
        return fail(ErrorCode::InvalidInput, "line " + std::to_string(m_number) + ": " + what + ".",
                    R"(A line is  name = "text"  or  name = number.)");
    }
    char take() noexcept
    {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }
    void skipBlanks() noexcept
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\t'))
            take();
    }
    [[nodiscard]] bool atEnd() const noexcept { return m_rest.empty() || m_rest.front() == '#'; }

    Result<void> readValue(SettingLine& line)
    {
        if (m_rest.starts_with("\"\"\"") || m_rest.starts_with("'''"))
            return wrong("a string of several lines is not taken");
        if (m_rest.starts_with('"'))
            return readBasicString(line.value);
        if (m_rest.starts_with('\''))
            return readLiteralString(line.value);
        const std::string_view word = m_rest.substr(0, m_rest.find_first_of(" \t#"));
        m_rest.remove_prefix(word.size());
        if (word == "true" || word == "false") {
            line.kind = SettingKind::Boolean;
            line.value = word;
            return {};
        }
        line.kind = SettingKind::Integer;
        return readInteger(word, line.value);
    }

    Result<void> readLiteralString(std::string& out)
    {
        take();
        while (!m_rest.empty() && m_rest.front() != '\'') {
            if (isForbidden(m_rest.front()))
                return wrong("a string holds a control character");
            out.push_back(take());
        }
        if (m_rest.empty())
            return wrong("a string does not end");
        take();
        return {};
    }

    Result<void> readBasicString(std::string& out)
    {
        take();
        while (!m_rest.empty() && m_rest.front() != '"') {
            const char c = take();
            if (isForbidden(c))
                return wrong("a string holds a control character; write it as \\u and four digits");
            if (c != '\\') {
                out.push_back(c);
                continue;
            }
            if (auto done = readEscape(out); !done)
                return done;
        }
        if (m_rest.empty())
            return wrong("a string does not end");
        take();
        return {};
    }

    Result<void> readEscape(std::string& out)
    {
        const char kind = m_rest.empty() ? '\0' : take();
        for (std::size_t i = 0; i < shortEscapes.size(); i += 2)
            if (shortEscapes[i] == kind) {
                out.push_back(shortEscapes[i + 1]);
                return {};
            }
        const std::size_t digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        std::uint32_t point = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            const auto digit = m_rest.empty() ? std::nullopt : hexDigit(take());
            if (!digit)
                return wrong("an escape has too few digits");
            point = (point << 4U) | *digit;
        }
        if (digits == 0)
            return wrong("a string holds an escape that is none; write a backslash as \\\\");
        if (point == 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
            return wrong("an escape names no character that a setting can hold");
        appendUtf8(out, point);
        return {};
    }

    Result<void> readInteger(std::string_view word, std::string& out) const
    {
        const std::string_view digits =
            word.substr(word.starts_with('+') || word.starts_with('-') ? 1 : std::size_t{0});
        bool good = !digits.empty() && (digits.size() == 1 || digits.front() != '0');
        bool wasDigit = false;
        for (const char c : digits) {
            good = good && (isDigit(c) || (c == '_' && wasDigit));
            wasDigit = isDigit(c);
        }
        if (!good || !wasDigit)
            return wrong("the value is neither a string in quotes nor a whole number, true or false");
        if (word.front() == '-')
            out.push_back('-');
        for (const char c : digits)
            if (c != '_')
                out.push_back(c);
        return {};
    }

    std::string_view m_rest;
    std::size_t m_number;
};

} // namespace

Result<std::vector<SettingLine>> parseSettings(std::string_view text)
{
    std::vector<SettingLine> lines;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        auto read = LineReader(line, number).read();
        if (!read)
            return tl::unexpected(read.error());
        if (*read)
            lines.push_back(std::move(**read));
    }
    return lines;
}

std::string toTomlString(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (byte < 0x20 || byte == 0x7f) {
            out.append("\\u00").append(1, digits[byte >> 4U]).append(1, digits[byte & 0xfU]);
        } else {
            out.push_back(c);
        }
    }
    return out + "\"";
}

} // namespace signet::server
