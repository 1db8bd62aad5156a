#include "core/session/inspection/mapped_text.h"

#include <algorithm>

namespace signet::session {

namespace {

int hexValue(char c) noexcept
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

int hexByteAt(std::string_view text, std::size_t i) noexcept
{
    if (i + 1 >= text.size())
        return -1;
    const int high = hexValue(text[i]);
    const int low = hexValue(text[i + 1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/// Appends a code point that took `width` bytes; the first byte carries the width, the others none.
void appendCodePoint(MappedText& text, std::uint32_t code, std::size_t inputOffset, std::size_t width)
{
    const auto tail = [&](std::uint32_t bits) {
        text.append(static_cast<char>(0x80U | (bits & 0x3FU)), inputOffset + width, 0);
    };
    if (code < 0x80) {
        text.append(static_cast<char>(code), inputOffset, width);
    } else if (code < 0x800) {
        text.append(static_cast<char>(0xC0U | (code >> 6U)), inputOffset, width);
        tail(code);
    } else if (code < 0x10000) {
        text.append(static_cast<char>(0xE0U | (code >> 12U)), inputOffset, width);
        tail(code >> 6U);
        tail(code);
    } else {
        text.append(static_cast<char>(0xF0U | (code >> 18U)), inputOffset, width);
        tail(code >> 12U);
        tail(code >> 6U);
        tail(code);
    }
}

bool isHighSurrogate(std::uint32_t unit) noexcept
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(std::uint32_t unit) noexcept
{
    return unit >= 0xDC00 && unit < 0xE000;
}

constexpr std::uint32_t replacement = 0xFFFD;

std::uint32_t joinSurrogates(std::uint32_t high, std::uint32_t low) noexcept
{
    return 0x10000U + ((high - 0xD800U) << 10U) + (low - 0xDC00U);
}

std::optional<std::uint32_t> hexUnitAt(std::string_view text, std::size_t i) noexcept
{
    const int high = hexByteAt(text, i);
    const int low = hexByteAt(text, i + 2);
    if (high < 0 || low < 0)
        return std::nullopt;
    return static_cast<std::uint32_t>(high * 256 + low);
}

/// Appends what the escape at `i` (a backslash) stands for; returns its width.
std::size_t appendEscape(MappedText& result, const Stretch& raw, std::size_t i)
{
    const auto text = raw.text();
    const char kind = i + 1 < text.size() ? text[i + 1] : '\\';
    static constexpr std::string_view names = "bfnrt";
    static constexpr std::string_view meanings = "\b\f\n\r\t";
    if (kind != 'u') {
        const auto known = names.find(kind);
        result.append(known == std::string_view::npos ? kind : meanings[known], raw.begin(i), 2);
        return 2;
    }
    auto code = hexUnitAt(text, i + 2).value_or(replacement);
    std::size_t width = 6;
    if (isHighSurrogate(code) && text.substr(std::min(i + 6, text.size())).starts_with("\\u")) {
        const auto low = hexUnitAt(text, i + 8).value_or(0);
        if (isLowSurrogate(low)) {
            code = joinSurrogates(code, low);
            width = 12;
        }
    }
    const bool lone = code < 0x10000 && (isHighSurrogate(code) || isLowSurrogate(code));
    appendCodePoint(result, lone ? replacement : code, raw.begin(i), width);
    return width;
}

const Run& runOf(std::span<const Run> runs, std::size_t i) noexcept
{
    const auto after = std::upper_bound(runs.begin(), runs.end(), i,
                                        [](std::size_t at, const Run& run) { return at < run.textOffset; });
    return after == runs.begin() ? runs.front() : *std::prev(after);
}

} // namespace

void MappedText::append(char c, std::size_t inputOffset, std::size_t width)
{
    const auto at = m_text.size();
    const bool follows = !m_runs.empty() && m_runs.back().width == width &&
                         m_runs.back().inputOffset + (at - m_runs.back().textOffset) * width == inputOffset;
    if (!follows)
        m_runs.push_back({at, inputOffset, width});
    m_text += c;
}

std::size_t inputBegin(std::span<const Run> runs, std::size_t base, std::size_t i) noexcept
{
    if (runs.empty())
        return base + i;
    const auto& run = runOf(runs, i);
    return run.inputOffset + (i - run.textOffset) * run.width;
}

std::size_t inputEnd(std::span<const Run> runs, std::size_t base, std::size_t i) noexcept
{
    if (runs.empty())
        return base + i + 1;
    const auto& run = runOf(runs, i);
    return run.inputOffset + (i - run.textOffset + 1) * run.width;
}

PercentCharacter percentCharacterAt(std::string_view text, std::size_t i) noexcept
{
    if (i >= text.size() || text[i] != '%')
        return {};
    const int once = hexByteAt(text, i + 1);
    if (once < 0)
        return {};
    if (once == '%') {
        const int twice = hexByteAt(text, i + 3);
        if (twice >= 0)
            return {static_cast<char>(twice), 5};
    }
    return {static_cast<char>(once), 3};
}

MappedText percentDecoded(const Stretch& stretch)
{
    MappedText result;
    const auto text = stretch.text();
    for (std::size_t i = 0; i < text.size();) {
        const auto found = percentCharacterAt(text, i);
        const auto taken = found.width == 0 ? 1 : found.width;
        const auto begin = stretch.begin(i);
        result.append(found.width == 0 ? text[i] : found.character, begin,
                      stretch.end(i + taken - 1) - begin);
        i += taken;
    }
    return result;
}

MappedText jsonUnescaped(const Stretch& raw)
{
    MappedText result;
    const auto text = raw.text();
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '\\') {
            i += appendEscape(result, raw, i);
        } else {
            result.append(text[i], raw.begin(i));
            ++i;
        }
    }
    return result;
}

MappedText fromUtf16(std::string_view bytes, bool bigEndian, std::size_t base)
{
    MappedText result;
    const auto unitAt = [&](std::size_t i) {
        const auto first = static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i]));
        const auto second = static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i + 1]));
        return bigEndian ? first * 256 + second : second * 256 + first;
    };
    for (std::size_t i = 0; i + 1 < bytes.size();) {
        auto code = unitAt(i);
        std::size_t width = 2;
        if (isHighSurrogate(code) && i + 3 < bytes.size() && isLowSurrogate(unitAt(i + 2))) {
            code = joinSurrogates(code, unitAt(i + 2));
            width = 4;
        } else if (isHighSurrogate(code) || isLowSurrogate(code)) {
            code = replacement;
        }
        appendCodePoint(result, code, base + i, width);
        i += width;
    }
    return result;
}

} // namespace signet::session
