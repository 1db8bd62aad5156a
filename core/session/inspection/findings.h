#pragma once

// The finding rules: one small function each, in tables by subject.
//
// A rule looks at one examined token and answers with the sentence to say, or nothing. Its code is stable:
// scripts and tests hold on to it. Severity: Info to know, Warning to mend, Danger can be or is being abused.
// Thread-safety: constant tables, pure functions.

#include "core/session/inspection/examined.h"

#include <span>

namespace signet::session {

/// What a rule says: the sentence, or nothing when all is well.
using Remark = std::optional<std::string>;

struct Rule
{
    std::string_view code;
    Severity severity;
    Remark (*check)(const Examined&);
    std::string_view remedy;
};

[[nodiscard]] std::span<const Rule> headerRules();
[[nodiscard]] std::span<const Rule> keyRules();
[[nodiscard]] std::span<const Rule> claimRules();
[[nodiscard]] std::span<const Rule> timeRules();
[[nodiscard]] std::span<const Rule> privacyRules();
[[nodiscard]] std::span<const Rule> cookieRules();
[[nodiscard]] std::span<const Rule> frameworkRules();
[[nodiscard]] std::span<const Rule> sizeRules();

/// Every rule's code, those that need the whole input included.
[[nodiscard]] std::vector<std::string_view> findingCodes();

/// Applies every rule; most severe first.
[[nodiscard]] std::vector<Finding> findingsOf(const Examined& examined);
/// Adds the findings that need the whole input: cookies of one name, the budget of a response.
void addInputFindings(std::span<const Found> finds, std::span<Inspection> inspections,
                      const InspectionContext& context);
/// Most severe first, else as they are.
void sortFindings(std::vector<Finding>& findings);

/// Text from a token within a sentence: quoted, at most 60 characters, no control characters.
[[nodiscard]] std::string inQuotes(std::string_view text);

} // namespace signet::session
