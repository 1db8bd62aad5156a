#pragma once

// Inspections for people: what was found, whether it is verified, what it says, what is wrong with it.
//
// Decoded and verified stand apart and are worded; colour only repeats what the words say. Everything that
// came from the input is made printable first.
// Thread-safety: one thread.

#include "app/command/terminal.h"
#include "core/session/inspection/inspection.h"

#include <array>
#include <span>

namespace signet::command {

/// Counts inspections without keeping them.
class Tally
{
public:
    void add(const session::Inspection& inspection) noexcept;

    [[nodiscard]] std::size_t found() const noexcept { return m_found; }
    [[nodiscard]] std::size_t tokens() const noexcept { return m_tokens; }
    /// Of the tokens.
    [[nodiscard]] std::size_t accepted() const noexcept { return m_accepted; }
    [[nodiscard]] std::size_t refused() const noexcept { return m_refused; }
    [[nodiscard]] std::size_t others() const noexcept { return m_tokens - m_accepted - m_refused; }
    [[nodiscard]] std::size_t findings(session::Severity severity) const noexcept
    {
        return m_findings[static_cast<std::size_t>(severity)];
    }
    /// The most severe finding of all.
    [[nodiscard]] std::optional<session::Severity> worst() const noexcept;

private:
    std::size_t m_found = 0;
    std::size_t m_tokens = 0;
    std::size_t m_accepted = 0;
    std::size_t m_refused = 0;
    std::array<std::size_t, 3> m_findings{};
};

class InspectionPrinter
{
public:
    InspectionPrinter(Style style, std::size_t width, Timestamp now)
        : m_style(style), m_width(width), m_now(now)
    {}

    /// Every token in full when there are few, else a line each; then the other cookies and the summary.
    [[nodiscard]] std::string all(std::span<const session::Inspection> inspections) const;
    [[nodiscard]] std::string line(const session::Inspection& inspection) const;
    /// "12 tokens: 10 accepted, 2 refused; 1 danger, 3 warnings."; `lines` 0 where it says nothing.
    [[nodiscard]] std::string summary(const Tally& tally, std::size_t lines) const;

private:
    [[nodiscard]] std::string full(const session::Inspection& inspection, std::size_t number,
                                   std::size_t count) const;
    [[nodiscard]] std::string verdict(const session::Inspection& inspection) const;
    [[nodiscard]] std::string verdictWord(const session::Inspection& inspection) const;
    [[nodiscard]] std::string colouredVerdict(const session::Inspection& inspection,
                                              std::string_view word) const;
    [[nodiscard]] std::string claims(const char* title, const std::vector<session::Claim>& rows) const;
    [[nodiscard]] std::string hanging(std::string_view text, std::size_t indent) const;
    [[nodiscard]] std::string payload(const session::Inspection& inspection) const;
    [[nodiscard]] std::string findings(const session::Inspection& inspection) const;
    [[nodiscard]] std::string severity(session::Severity severity, std::string_view text) const;
    [[nodiscard]] std::string block(std::string_view text, std::size_t indent) const;

    Style m_style;
    std::size_t m_width;
    Timestamp m_now;
};

} // namespace signet::command
