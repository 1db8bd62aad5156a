#pragma once

// Text that remembers where in the input each of its characters stood, through URL-decoding, unfolding, shell
// quoting and UTF-16.
//
// Units: bytes of the input. Errors: none. Thread-safety: values; a Stretch dies with what it points into.

#include "core/session/inspection/inspection.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace signet::session {

/// An owned text with its places. Appending places in rising order keeps it small: neighbours share a run.
class MappedText
{
public:
    /// Appends one character that took `width` bytes of the input at `inputOffset`.
    void append(char c, std::size_t inputOffset, std::size_t width = 1);

    [[nodiscard]] const std::string& text() const noexcept { return m_text; }
    [[nodiscard]] std::span<const Run> runs() const noexcept { return m_runs; }
    [[nodiscard]] std::size_t size() const noexcept { return m_text.size(); }

private:
    std::string m_text;
    std::vector<Run> m_runs;
};

/// Where character `i` of a text with these runs begins and ends in the input; without runs the text stands
/// as it is at `base`.
[[nodiscard]] std::size_t inputBegin(std::span<const Run> runs, std::size_t base, std::size_t i) noexcept;
[[nodiscard]] std::size_t inputEnd(std::span<const Run> runs, std::size_t base, std::size_t i) noexcept;

/// A view of some text, mapped or not, that knows its place in the input.
class Stretch
{
public:
    /// Text that stands in the input as it is, beginning at `base`.
    explicit Stretch(std::string_view text, std::size_t base = 0) noexcept : m_text(text), m_base(base) {}
    explicit Stretch(const MappedText& mapped) noexcept : m_text(mapped.text()), m_runs(mapped.runs()) {}

    [[nodiscard]] std::string_view text() const noexcept { return m_text; }
    [[nodiscard]] std::size_t size() const noexcept { return m_text.size(); }
    [[nodiscard]] bool empty() const noexcept { return m_text.empty(); }
    [[nodiscard]] bool isMapped() const noexcept { return !m_runs.empty(); }

    [[nodiscard]] std::size_t begin(std::size_t i) const noexcept
    {
        return inputBegin(m_runs, m_base, m_skipped + i);
    }
    [[nodiscard]] std::size_t end(std::size_t i) const noexcept
    {
        return inputEnd(m_runs, m_base, m_skipped + i);
    }
    [[nodiscard]] Stretch part(std::size_t offset, std::size_t length = std::string_view::npos) const noexcept
    {
        Stretch result = *this;
        result.m_text = m_text.substr(std::min(offset, m_text.size()), length);
        result.m_skipped += static_cast<std::size_t>(result.m_text.data() - m_text.data());
        return result;
    }
    /// The part that `view`, a piece of text() or nothing at all, stands for.
    [[nodiscard]] Stretch part(std::string_view view) const noexcept
    {
        return view.empty() ? part(0, 0)
                            : part(static_cast<std::size_t>(view.data() - m_text.data()), view.size());
    }

private:
    std::string_view m_text;
    std::span<const Run> m_runs;
    std::size_t m_base = 0;
    std::size_t m_skipped = 0; ///< characters of the mapped text before this view
};

/// The text with %XX (and %25XX, encoded twice) decoded.
[[nodiscard]] MappedText percentDecoded(const Stretch& stretch);
/// The escapes of a JSON string decoded; `raw` is what stands between the quotes, already known to be valid.
[[nodiscard]] MappedText jsonUnescaped(const Stretch& raw);
/// UTF-16 without its byte-order mark as UTF-8; what is no character becomes U+FFFD. `base` is where it
/// begins.
[[nodiscard]] MappedText fromUtf16(std::string_view bytes, bool bigEndian, std::size_t base);

/// The character that %XX or %25XX at `i` stands for.
struct PercentCharacter
{
    char character = 0;
    std::size_t width = 0; ///< 0: there is none
};
[[nodiscard]] PercentCharacter percentCharacterAt(std::string_view text, std::size_t i) noexcept;

} // namespace signet::session
