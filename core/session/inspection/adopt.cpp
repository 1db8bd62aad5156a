#include "core/session/inspection/adopt.h"

#include "core/session/inspection/decode.h"
#include "core/session/inspection/meanings.h"

#include <algorithm>

namespace signet::session {

namespace {

template <typename Name>
std::optional<Name> named(std::string_view text, Name last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (toString(static_cast<Name>(i)) == text)
            return static_cast<Name>(i);
    }
    return std::nullopt;
}

std::string textOf(const Json& object, const char* name)
{
    return std::string(Examined::text(object, name));
}

std::optional<KeyReport> keyOf(const Json& answer)
{
    const auto* key = Examined::member(answer, "key");
    if (!key || !key->is_object())
        return std::nullopt;
    return KeyReport{textOf(*key, "kid"), textOf(*key, "algorithm"), textOf(*key, "thumbprint"),
                     textOf(*key, "origin"), textOf(*key, "state")};
}

std::vector<Finding> findingsOf(const Json& answer, const std::vector<Finding>& here)
{
    std::vector<Finding> findings;
    if (const auto* told = Examined::member(answer, "findings"); told && told->is_array()) {
        for (const auto& one : *told) {
            const auto severity = severityFromString(Examined::text(one, "severity"));
            if (severity)
                findings.push_back(
                    {textOf(one, "code"), *severity, textOf(one, "message"), textOf(one, "remedy")});
        }
    }
    for (const auto& one : here) {
        const auto same = [&](const Finding& other) { return other.code == one.code; };
        if (one.code.starts_with("cookie-") && std::none_of(findings.begin(), findings.end(), same))
            findings.push_back(one);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return findings;
}

/// The claims with what they mean, as if they had been read here.
void takeClaims(Inspection& inspection, const Json& claims, const InspectionContext& context)
{
    Found found;
    found.source = inspection.source;
    found.text = inspection.token;
    Examined examined{found, context, {}};
    examined.jose = true;
    examined.verified = true;
    examined.inspection = std::move(inspection);
    examined.header = readJson(examined.inspection.headerJson).value;
    examined.claims = claims;
    examined.inspection.payload = claims.dump(2, ' ', false, Json::error_handler_t::replace);
    examined.inspection.payloadIsJson = true;
    examined.inspection.claims = explainClaims(examined);
    examined.inspection.summary = summaryOf(examined);
    inspection = std::move(examined.inspection);
}

} // namespace

bool adoptAnswer(Inspection& inspection, std::string_view answer, const InspectionContext& context)
{
    const auto whole = readJson(answer).value;
    const auto* list = Examined::member(whole, "inspections");
    if (!list || !list->is_array() || list->size() != 1)
        return false;
    const auto& told = list->front();
    const auto kind = named(Examined::text(told, "kind"), TokenKind::Malformed);
    const auto verdict = named(Examined::text(told, "verdict"), VerdictKind::NotAToken);
    if (!kind || !verdict || *kind != inspection.kind)
        return false;
    if (const auto* claims = Examined::member(told, "claims"); claims && claims->is_object())
        takeClaims(inspection, *claims, context);
    inspection.verdict = *verdict;
    inspection.refusal.reset();
    if (const auto refusal = Examined::text(told, "refusal"); !refusal.empty())
        inspection.refusal = refusalFromString(refusal);
    inspection.headline = textOf(told, "headline");
    inspection.detail = textOf(told, "detail");
    inspection.key = keyOf(told);
    inspection.findings = findingsOf(told, inspection.findings);
    return true;
}

} // namespace signet::session
