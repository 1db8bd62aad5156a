#include "core/session/inspection/findings.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace signet::session {

namespace {

std::array<std::span<const Rule>, 8> allRules()
{
    return {headerRules(),  keyRules(),    claimRules(),     timeRules(),
            privacyRules(), cookieRules(), frameworkRules(), sizeRules()};
}

struct InputRule
{
    std::string_view code;
    Severity severity;
    std::string_view remedy;
};

constexpr InputRule duplicateCookie{
    "cookie-duplicate", Severity::Warning,
    "Find out which path or domain sets the other one; a __Host- name cannot be shadowed so."};
constexpr InputRule responseOverBudget{"response-over-budget", Severity::Warning,
                                       "Set fewer or smaller cookies; nginx fails a response whose headers "
                                       "exceed its buffer, 4 KiB by default."};
constexpr InputRule cookieLineLarge{
    "cookie-line-large", Severity::Warning,
    "Remove cookies nobody needs: many servers refuse a request whose headers exceed 8 KiB."};

constexpr std::size_t largestCookieLine = std::size_t{8} * 1024;

void add(Inspection& inspection, const InputRule& rule, std::string message)
{
    inspection.findings.push_back(
        {std::string(rule.code), rule.severity, std::move(message), std::string(rule.remedy)});
}

/// Cookies of one name in one Cookie line, or set twice by one response under different paths or domains.
void findDuplicates(std::span<const Found> finds, std::span<Inspection> inspections)
{
    std::map<std::pair<const void*, std::string_view>, std::vector<std::size_t>> byName;
    for (std::size_t i = 0; i < finds.size(); ++i) {
        const auto& found = finds[i];
        if (found.cookieLine && !found.source.cookieName.empty())
            byName[{found.cookieLine.get(), found.source.cookieName}].push_back(i);
    }
    for (const auto& [key, indices] : byName) {
        // Several tokens inside one cookie are not several cookies.
        const bool several =
            std::any_of(indices.begin(), indices.end(), [&, first = indices.front()](std::size_t i) {
                return finds[i].nameOffset != finds[first].nameOffset;
            });
        if (!several)
            continue;
        for (const auto i : indices)
            add(inspections[i], duplicateCookie,
                "The request carries several cookies named " + inQuotes(key.second) +
                    "; which one counts differs between servers, so an attacker's can shadow the real one.");
    }
}

void measureResponses(std::span<const Found> finds, std::span<Inspection> inspections, std::size_t budget)
{
    std::map<std::size_t, std::vector<std::size_t>> byResponse;
    for (std::size_t i = 0; i < finds.size(); ++i) {
        if (finds[i].response != 0)
            byResponse[finds[i].response].push_back(i);
    }
    for (const auto& [response, indices] : byResponse) {
        std::size_t total = 0;
        std::size_t last = static_cast<std::size_t>(-1);
        std::size_t lines = 0;
        for (const auto i : indices) {
            if (finds[i].nameOffset == last)
                continue; // the same line
            last = finds[i].nameOffset;
            total += inspections[i].size.carried;
            ++lines;
        }
        if (total > budget && lines > 1) // one line alone is over-budget
            add(inspections[indices.front()], responseOverBudget,
                "The " + std::to_string(lines) + " Set-Cookie lines of this response have " +
                    std::to_string(total) + " bytes together, over the budget of " + std::to_string(budget) +
                    ".");
    }
}

void measureCookieLines(std::span<const Found> finds, std::span<Inspection> inspections)
{
    const std::string* last = nullptr;
    for (std::size_t i = 0; i < finds.size(); ++i) {
        const auto* line = finds[i].cookieLine.get();
        if (line && line != last && line->size() > largestCookieLine)
            add(inspections[i], cookieLineLarge,
                "The Cookie line has " + std::to_string(line->size()) + " bytes.");
        last = line;
    }
}

} // namespace

std::string inQuotes(std::string_view text)
{
    std::string shown = toUtf8(text.substr(0, 60));
    for (auto& c : shown) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = ' ';
    }
    return '"' + shown + (text.size() > 60 ? "…\"" : "\"");
}

std::vector<std::string_view> findingCodes()
{
    std::vector<std::string_view> codes{duplicateCookie.code, responseOverBudget.code, cookieLineLarge.code};
    for (const auto& rules : allRules()) {
        for (const auto& rule : rules)
            codes.push_back(rule.code);
    }
    return codes;
}

void sortFindings(std::vector<Finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
}

std::vector<Finding> findingsOf(const Examined& examined)
{
    std::vector<Finding> findings;
    for (const auto& rules : allRules()) {
        for (const auto& rule : rules) {
            if (auto remark = rule.check(examined))
                findings.push_back(
                    {std::string(rule.code), rule.severity, std::move(*remark), std::string(rule.remedy)});
        }
    }
    sortFindings(findings);
    return findings;
}

void addInputFindings(std::span<const Found> finds, std::span<Inspection> inspections,
                      const InspectionContext& context)
{
    findDuplicates(finds, inspections);
    measureResponses(finds, inspections, context.cookieBudget);
    measureCookieLines(finds, inspections);
    for (auto& inspection : inspections)
        sortFindings(inspection.findings);
}

} // namespace signet::session
