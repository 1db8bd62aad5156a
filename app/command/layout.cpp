#include "app/command/layout.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace signet::command {

namespace {

struct Character
{
    char32_t code = 0;
    std::size_t length = 0;
};

/// The first character of well-formed UTF-8; anything else counts as one byte.
Character firstOf(std::string_view text) noexcept
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto more = [&](std::size_t i) { return static_cast<char32_t>(byte(i) & 0x3FU); };
    const unsigned char lead = byte(0);
    if (lead >= 0xF0 && text.size() >= 4)
        return {(static_cast<char32_t>(lead & 0x07U) << 18U) | (more(1) << 12U) | (more(2) << 6U) | more(3),
                4};
    if (lead >= 0xE0 && text.size() >= 3)
        return {(static_cast<char32_t>(lead & 0x0FU) << 12U) | (more(1) << 6U) | more(2), 3};
    if (lead >= 0xC0 && text.size() >= 2)
        return {(static_cast<char32_t>(lead & 0x1FU) << 6U) | more(1), 2};
    return {lead, 1};
}

struct Range
{
    char32_t first;
    char32_t last;
};

template <std::size_t N>
bool isIn(const std::array<Range, N>& ranges, char32_t code) noexcept
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [code](const Range& range) { return code >= range.first && code <= range.last; });
}

/// Controls, and what reorders or hides text: bidirectional marks, line separators, tags.
bool steersTerminals(char32_t code) noexcept
{
    static constexpr std::array<Range, 10> ranges{{{0x00, 0x1F},
                                                   {0x7F, 0x9F},
                                                   {0xAD, 0xAD},
                                                   {0x61C, 0x61C},
                                                   {0x200B, 0x200B},
                                                   {0x200E, 0x200F},
                                                   {0x2028, 0x202E},
                                                   {0x2060, 0x206F},
                                                   {0xFEFF, 0xFEFF},
                                                   {0xE0000, 0xE007F}}};
    return isIn(ranges, code);
}

/// How many bytes at the beginning are plain ASCII, as most are.
std::size_t plainPrefix(std::string_view text) noexcept
{
    std::size_t size = 0;
    while (size < text.size() && text[size] >= 0x20 && text[size] < 0x7F)
        ++size;
    return size;
}

std::size_t widthOf(char32_t code) noexcept
{
    static constexpr std::array<Range, 4> none{
        {{0x300, 0x36F}, {0x200C, 0x200D}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}}};
    static constexpr std::array<Range, 9> wide{{{0x1100, 0x115F},
                                                {0x2E80, 0x303E},
                                                {0x3041, 0xA4CF},
                                                {0xAC00, 0xD7A3},
                                                {0xF900, 0xFAFF},
                                                {0xFE30, 0xFE6F},
                                                {0xFF00, 0xFF60},
                                                {0x1F300, 0x1F9FF},
                                                {0x20000, 0x3FFFD}}};
    if (isIn(none, code))
        return 0;
    return isIn(wide, code) ? 2 : 1;
}

std::string hexadecimal(const char* format, unsigned value)
{
    std::array<char, 16> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), format, value);
    return {buffer.data(), static_cast<std::size_t>(size)};
}

std::string escape(char32_t code)
{
    switch (code) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return hexadecimal("\\u{%x}", static_cast<unsigned>(code));
    }
}

std::string jsonEscape(char32_t code)
{
    const auto value = static_cast<unsigned>(code);
    if (value < 0x10000)
        return hexadecimal("\\u%04x", value);
    const unsigned rest = value - 0x10000;
    return hexadecimal("\\u%04x", 0xD800U + (rest >> 10U)) +
           hexadecimal("\\u%04x", 0xDC00U + (rest & 0x3FFU));
}

/// The bytes of `text` that fill at most `width` columns.
std::size_t bytesWithin(std::string_view text, std::size_t width) noexcept
{
    std::size_t at = 0;
    std::size_t used = 0;
    while (at < text.size()) {
        const auto character = firstOf(text.substr(at));
        used += widthOf(character.code);
        if (used > width)
            break;
        at += character.length;
    }
    return at;
}

} // namespace

std::string printable(std::string_view text)
{
    std::string repaired;
    if (!isUtf8(text)) {
        repaired = toUtf8(text);
        text = repaired;
    }
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (const auto plain = plainPrefix(text.substr(at)); plain > 0) {
            result += text.substr(at, plain);
            at += plain;
            continue;
        }
        const auto character = firstOf(text.substr(at));
        if (steersTerminals(character.code))
            result += escape(character.code);
        else
            result += text.substr(at, character.length);
        at += character.length;
    }
    return result;
}

std::string printableJson(std::string_view json)
{
    std::string result;
    result.reserve(json.size());
    for (std::size_t at = 0; at < json.size();) {
        if (const auto plain = plainPrefix(json.substr(at)); plain > 0) {
            result += json.substr(at, plain);
            at += plain;
            continue;
        }
        const auto character = firstOf(json.substr(at));
        if (steersTerminals(character.code) && character.code != '\n')
            result += jsonEscape(character.code);
        else
            result += json.substr(at, character.length);
        at += character.length;
    }
    return result;
}

std::size_t displayWidth(std::string_view utf8) noexcept
{
    std::size_t width = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto character = firstOf(utf8.substr(at));
        width += widthOf(character.code);
        at += character.length;
    }
    return width;
}

std::string padded(std::string_view text, std::size_t width)
{
    std::string result(text);
    const auto used = displayWidth(text);
    if (used < width)
        result.append(width - used, ' ');
    return result;
}

std::string shortened(std::string_view text, std::size_t width)
{
    if (displayWidth(text) <= width)
        return std::string(text);
    return std::string(text.substr(0, bytesWithin(text, width - 1))) + "…";
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    width = std::max<std::size_t>(width, 10);
    std::vector<std::string> lines;
    std::string line;
    std::size_t used = 0;
    const auto finishLine = [&] {
        lines.push_back(std::move(line));
        line.clear();
        used = 0;
    };
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        auto word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (used > 0 && used + 1 + displayWidth(word) > width)
            finishLine();
        while (displayWidth(word) > width) {
            const auto piece = bytesWithin(word, width);
            line += word.substr(0, piece);
            word.remove_prefix(piece);
            finishLine();
        }
        if (word.empty())
            continue;
        if (used > 0) {
            line += ' ';
            ++used;
        }
        line += word;
        used += displayWidth(word);
    }
    if (used > 0)
        finishLine();
    return lines;
}

std::string table(const std::vector<std::string>& heading, const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    widths.reserve(heading.size());
    for (const auto& cell : heading)
        widths.push_back(displayWidth(cell));
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));

    std::string result;
    const auto add = [&](const std::vector<std::string>& row) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += padded(row[i], widths[i] + 2);
        line.erase(line.find_last_not_of(' ') + 1);
        result += line + '\n';
    };
    add(heading);
    for (const auto& row : rows)
        add(row);
    return result;
}

} // namespace signet::command
