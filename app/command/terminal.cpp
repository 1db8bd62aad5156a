#include "app/command/terminal.h"

#include <sys/ioctl.h>

#include <algorithm>
#include <cstdlib>

#include <unistd.h>

namespace signet::command {

namespace {

const char* environment(const char* name) noexcept
{
    return std::getenv(name); // NOLINT(concurrency-mt-unsafe): there is one thread
}

bool isDumb() noexcept
{
    const char* term = environment("TERM");
    return term == nullptr || std::string_view(term) == "dumb" || *term == '\0';
}

void draw(std::string_view text) noexcept
{
    // Progress is a courtesy: where it cannot be written, nothing is lost.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
}

std::string mebibytes(std::uint64_t bytes)
{
    return std::to_string(bytes >> 20U) + " MiB";
}

} // namespace

bool isTerminal(int descriptor) noexcept
{
    return ::isatty(descriptor) == 1;
}

std::size_t terminalWidth() noexcept
{
    winsize size{};
    std::size_t columns = 100;
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        columns = size.ws_col;
    return std::clamp<std::size_t>(columns, 40, 120);
}

Style Style::ofStandardOutput() noexcept
{
    const char* noColour = environment("NO_COLOR");
    const bool unwanted = noColour != nullptr && *noColour != '\0';
    return Style(!unwanted && !isDumb() && isTerminal(STDOUT_FILENO));
}

std::string Style::marked(std::string_view code, std::string_view text) const
{
    if (!m_coloured)
        return std::string(text);
    return "\033[" + std::string(code) + 'm' + std::string(text) + "\033[0m";
}

ProgressBar::ProgressBar(std::optional<std::uint64_t> total)
    : m_total(total),
      m_next(std::chrono::steady_clock::now() + std::chrono::milliseconds(200)),
      m_active(isTerminal(STDERR_FILENO) && !isDumb())
{}

ProgressBar::~ProgressBar()
{
    hide();
}

bool ProgressBar::isDue()
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_active || now < m_next)
        return false;
    m_next = now + std::chrono::milliseconds(100);
    return true;
}

/// "[####....] 50%", or "" where the whole is not known.
std::string ProgressBar::bar(std::uint64_t done) const
{
    if (!m_total || *m_total == 0)
        return {};
    constexpr std::size_t width = 24;
    const auto part = std::min(static_cast<double>(done) / static_cast<double>(*m_total), 1.0);
    const auto filled = static_cast<std::size_t>(part * static_cast<double>(width));
    return '[' + std::string(filled, '#') + std::string(width - filled, '.') + "] " +
           std::to_string(static_cast<int>(part * 100)) + '%';
}

void ProgressBar::update(std::uint64_t bytes, std::size_t lines, std::size_t tokens)
{
    if (!isDue())
        return;
    const auto all = bar(bytes);
    draw("\r\033[K" + (all.empty() ? mebibytes(bytes) : all + " of " + mebibytes(*m_total)) + "  " +
         std::to_string(lines) + " lines  " + std::to_string(tokens) + " tokens");
    m_drawn = true;
}

void ProgressBar::update(std::uint64_t done, const std::string& text)
{
    if (!isDue())
        return;
    const auto all = bar(done);
    draw("\r\033[K" + all + (all.empty() ? "" : "  ") + text);
    m_drawn = true;
}

void ProgressBar::hide() noexcept
{
    if (m_drawn)
        draw("\r\033[K");
    m_drawn = false;
}

} // namespace signet::command
