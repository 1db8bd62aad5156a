#include "app/command/inspection_printer.h"

#include "app/command/figures.h"
#include "app/command/layout.h"

#include <algorithm>

namespace signet::command {

namespace {

using session::Inspection;
using session::Severity;
using session::VerdictKind;

/// More tokens than this get a line each.
constexpr std::size_t fewTokens = 20;
constexpr std::size_t longestShownValue = 400;

std::string capitalised(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string placeOf(const Inspection& inspection)
{
    const auto& place = inspection.source.description;
    return printable(place.empty() ? "line " + std::to_string(inspection.source.line) : place);
}

std::string whereOf(const Inspection& inspection)
{
    std::string where = placeOf(inspection);
    const auto& name = inspection.source.cookieName;
    if (!name.empty() && where.find(name) == std::string::npos)
        where += ", cookie " + printable(name);
    return where;
}

std::string sizeOf(const session::SizeReport& size)
{
    std::string text = grouped(size.total) + " bytes";
    if (size.carried > size.total)
        text += ", " + grouped(size.carried) + " as carried";
    if (size.budget > 0)
        text += " (budget " + grouped(size.budget) + ")";
    return text;
}

/// Whether a key vouches for the content. Claims are looked at only after the signature or tag, so a refusal
/// over a claim says that it was good.
bool isProven(const Inspection& inspection)
{
    if (inspection.verdict == VerdictKind::Accepted)
        return true;
    if (inspection.verdict != VerdictKind::Refused || !inspection.key || !inspection.refusal)
        return false;
    switch (*inspection.refusal) {
    case Refusal::WrongIssuer:
    case Refusal::WrongAudience:
    case Refusal::MissingClaim:
    case Refusal::Expired:
    case Refusal::NotYetValid:
        return true;
    default:
        return false;
    }
}

} // namespace

void Tally::add(const Inspection& inspection) noexcept
{
    ++m_found;
    for (const auto& finding : inspection.findings)
        ++m_findings[std::min<std::size_t>(static_cast<std::size_t>(finding.severity), 2)];
    if (!session::isToken(inspection.kind))
        return;
    ++m_tokens;
    m_accepted += inspection.verdict == VerdictKind::Accepted ? 1 : 0;
    m_refused += inspection.verdict == VerdictKind::Refused ? 1 : 0;
}

std::optional<Severity> Tally::worst() const noexcept
{
    for (const auto severity : {Severity::Danger, Severity::Warning, Severity::Info})
        if (findings(severity) > 0)
            return severity;
    return std::nullopt;
}

std::string InspectionPrinter::all(std::span<const Inspection> inspections) const
{
    Tally tally;
    for (const auto& inspection : inspections)
        tally.add(inspection);
    if (tally.found() == 0)
        return {};

    std::string result;
    std::size_t number = 0;
    for (const auto& inspection : inspections)
        if (session::isToken(inspection.kind))
            result += tally.tokens() > fewTokens ? line(inspection)
                                                 : full(inspection, ++number, tally.tokens()) + '\n';
    if (tally.tokens() > fewTokens)
        result += '\n';

    std::string others;
    for (const auto& inspection : inspections)
        if (!session::isToken(inspection.kind))
            others += "  " + shortened(printable(inspection.source.cookieName), 40) + ": " +
                      printable(session::describe(inspection.kind)) + ", " + placeOf(inspection) + '\n' +
                      findings(inspection);
    if (!others.empty())
        result += m_style.strong("Cookies that are no tokens") + '\n' + others + '\n';
    return result + summary(tally, 0);
}

std::string InspectionPrinter::line(const Inspection& inspection) const
{
    std::string text = padded("line " + std::to_string(inspection.source.line), 13) + ' ';
    text += colouredVerdict(inspection, padded(verdictWord(inspection), 30)) + ' ';
    text += padded(printable(session::describe(inspection.kind)), 24) + ' ';
    text += shortened(printable(inspection.summary), 60);
    if (!inspection.findings.empty())
        text +=
            "  [" + severity(inspection.findings.front().severity, inspection.findings.front().code) +
            (inspection.findings.size() > 1 ? " +" + std::to_string(inspection.findings.size() - 1) : "") +
            ']';
    text.erase(text.find_last_not_of(' ') + 1);
    return text + '\n';
}

std::string InspectionPrinter::summary(const Tally& tally, std::size_t lines) const
{
    std::string text;
    if (lines > 0)
        text += grouped(lines) + (lines == 1 ? " line, " : " lines, ");
    text += tally.tokens() == 1 ? "1 token: " : grouped(tally.tokens()) + " tokens: ";
    text += grouped(tally.accepted()) + " accepted, " + grouped(tally.refused()) + " refused, " +
            grouped(tally.others()) + " not verified. ";
    text += "Findings: " + grouped(tally.findings(Severity::Danger)) + " danger, " +
            grouped(tally.findings(Severity::Warning)) + " warning, " +
            grouped(tally.findings(Severity::Info)) + " info.";
    return text + '\n';
}

std::string InspectionPrinter::full(const Inspection& inspection, std::size_t number, std::size_t count) const
{
    std::string title = capitalised(printable(session::describe(inspection.kind)));
    if (count > 1)
        title = std::to_string(number) + " of " + std::to_string(count) + ": " + title;
    std::string result = m_style.strong(title) + '\n';
    result += "  found     " + whereOf(inspection) + '\n';
    result += "  size      " + sizeOf(inspection.size) + "\n\n";
    result += verdict(inspection);
    if (!inspection.headerJson.empty() || !inspection.payload.empty() || !inspection.claims.empty()) {
        result += "\n  " + m_style.strong("Decoded") +
                  m_style.faint(isProven(inspection) ? "" : "  what somebody wrote; nothing here is proven") +
                  '\n';
        result += claims("header", inspection.header);
        result += inspection.claims.empty() ? payload(inspection) : claims("claims", inspection.claims);
    }
    if (!inspection.findings.empty())
        result += "\n  " + m_style.strong(counted(inspection.findings.size(), "finding")) + '\n' +
                  findings(inspection);
    return result;
}

std::string InspectionPrinter::verdictWord(const Inspection& inspection) const
{
    switch (inspection.verdict) {
    case VerdictKind::Accepted:
        return "accepted";
    case VerdictKind::Refused:
        return inspection.refusal ? "refused: " + std::string(toString(*inspection.refusal)) : "refused";
    case VerdictKind::Unverified:
        return "not verified";
    case VerdictKind::NotAToken:
        break;
    }
    return "cannot be verified";
}

std::string InspectionPrinter::colouredVerdict(const Inspection& inspection, std::string_view word) const
{
    if (inspection.verdict == VerdictKind::Accepted)
        return m_style.good(word);
    return inspection.verdict == VerdictKind::Refused ? m_style.bad(word) : std::string(word);
}

std::string InspectionPrinter::verdict(const Inspection& inspection) const
{
    std::string result = "  " + m_style.strong("Verified") + "  " +
                         colouredVerdict(inspection, verdictWord(inspection)) + '\n';
    if (!inspection.headline.empty())
        result += block(inspection.headline, 4);
    if (!inspection.detail.empty())
        result += block(inspection.detail, 4);
    if (inspection.verdict == VerdictKind::Unverified && inspection.encrypted)
        result +=
            block("If an authority sealed it, a revoker can end it unopened: paste it into signet revoke "
                  "session -. The console asks the authority what is inside.",
                  4);
    // The detail mostly names the key already.
    if (inspection.key &&
        (inspection.key->kid.empty() || inspection.detail.find(inspection.key->kid) == std::string::npos)) {
        const auto& key = *inspection.key;
        std::string text = "key " + (key.kid.empty() ? std::string("without a kid") : "'" + key.kid + "'");
        text += ", " + key.algorithm;
        if (!key.state.empty())
            text += ", " + key.state;
        if (!key.origin.empty())
            text += ", from " + key.origin;
        result += block(text, 4);
    }
    return result;
}

std::string InspectionPrinter::claims(const char* title, const std::vector<session::Claim>& rows) const
{
    if (rows.empty())
        return {};
    constexpr std::size_t widestName = 24;
    std::size_t names = 0;
    std::size_t values = 0;
    for (const auto& row : rows) {
        names = std::max(names, displayWidth(shortened(printable(row.name), widestName)));
        values = std::max(values, displayWidth(printable(row.value)));
    }
    values = std::min(values, (m_width - names) / 3);
    const std::size_t first = 6 + names + 2; // where values begin
    const std::size_t second = first + values + 2;

    std::string result = "    " + m_style.faint(title) + '\n';
    for (const auto& row : rows) {
        result += "      " + padded(shortened(printable(row.name), widestName), names) + "  ";
        const auto value = shortened(printable(row.value), longestShownValue);
        std::string meaning = printable(row.meaning);
        if (row.time)
            meaning.insert(0, formatTimestamp(*row.time) + (meaning.empty() ? "" : ", "));
        std::size_t column = first;
        if (displayWidth(value) <= values && !meaning.empty()) {
            result += padded(value, values) + "  ";
            column = second;
        } else {
            result += hanging(value, first) + (meaning.empty() ? "" : std::string(first, ' '));
        }
        if (!meaning.empty())
            result += hanging(meaning, column);
    }
    return result;
}

/// `text` from column `indent` on, where the line stands already; ends the line.
std::string InspectionPrinter::hanging(std::string_view text, std::size_t indent) const
{
    std::string result;
    for (const auto& line : wrapped(text, m_width - indent))
        result += (result.empty() ? "" : std::string(indent, ' ')) + line + '\n';
    return result.empty() ? "\n" : result;
}

std::string InspectionPrinter::payload(const Inspection& inspection) const
{
    if (inspection.payload.empty())
        return inspection.encrypted ? "    content   encrypted; not opened\n" : std::string();
    std::string result = "    " + m_style.faint("payload") + '\n';
    return result + block(shortened(printable(inspection.payload), longestShownValue * 2), 6);
}

std::string InspectionPrinter::findings(const Inspection& inspection) const
{
    std::string result;
    for (const auto& finding : inspection.findings) {
        const std::string name(session::toString(finding.severity));
        result += "    " + severity(finding.severity, name) +
                  std::string(name.size() < 9 ? 9 - name.size() : 1, ' ') +
                  m_style.strong(printable(finding.code)) + '\n';
        result += block(finding.message, 13);
        if (!finding.remedy.empty())
            result += block("To do: " + finding.remedy, 13);
    }
    return result;
}

std::string InspectionPrinter::severity(Severity severity, std::string_view text) const
{
    const std::string shown = printable(text);
    if (severity == Severity::Danger)
        return m_style.bad(shown);
    return severity == Severity::Warning ? m_style.warning(shown) : shown;
}

std::string InspectionPrinter::block(std::string_view text, std::size_t indent) const
{
    std::string result;
    for (const auto& line : wrapped(printable(text), m_width - indent))
        result += std::string(indent, ' ') + line + '\n';
    return result;
}

} // namespace signet::command
