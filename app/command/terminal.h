#pragma once

// The terminal, if there is one: colour, width, progress.
//
// Colour only where a terminal reads standard output, and never under NO_COLOR (no-color.org) or TERM=dumb.
// Thread-safety: one thread.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace signet::command {

[[nodiscard]] bool isTerminal(int descriptor) noexcept;
/// Columns of the terminal on standard output, or 100 where there is none; 40 to 120.
[[nodiscard]] std::size_t terminalWidth() noexcept;

/// Marks text up, or leaves it alone where colour is not wanted. Meaning never rests on it.
class Style
{
public:
    /// Fit for standard output as it is.
    static Style ofStandardOutput() noexcept;
    explicit Style(bool coloured) noexcept : m_coloured(coloured) {}

    [[nodiscard]] std::string strong(std::string_view text) const { return marked("1", text); }
    [[nodiscard]] std::string faint(std::string_view text) const { return marked("2", text); }
    [[nodiscard]] std::string good(std::string_view text) const { return marked("1;32", text); }
    [[nodiscard]] std::string warning(std::string_view text) const { return marked("1;33", text); }
    [[nodiscard]] std::string bad(std::string_view text) const { return marked("1;31", text); }

private:
    [[nodiscard]] std::string marked(std::string_view code, std::string_view text) const;
    bool m_coloured;
};

/// One line on standard error that tells how far something long is; nothing where that is no terminal.
class ProgressBar
{
public:
    /// `total` in bytes, or whatever is counted, if it is known.
    explicit ProgressBar(std::optional<std::uint64_t> total);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// Draws at most ten times a second.
    void update(std::uint64_t bytes, std::size_t lines, std::size_t tokens);
    /// The same for what is not counted in bytes; `text` says how far it is.
    void update(std::uint64_t done, const std::string& text);
    /// Takes the line away, so that something else can be written.
    void hide() noexcept;

private:
    [[nodiscard]] bool isDue();
    [[nodiscard]] std::string bar(std::uint64_t done) const;
    std::optional<std::uint64_t> m_total;
    std::chrono::steady_clock::time_point m_next;
    bool m_active;
    bool m_drawn = false;
};

} // namespace signet::command
