// Inspection of any text: everything found lies in the text, everything said of it can be written down, and a
// log read in pieces yields what it yields whole.

#include "core/base/text.h"
#include "core/session/inspection/inspector.h"
#include "core/session/inspection/report.h"
#include "tests/fuzz/keys.h"
#include "tests/fuzz/property.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace signet;
using namespace signet::session;

namespace {

const Inspector& inspector()
{
    static const Inspector made = [] {
        std::vector<InspectionKey> keys;
        for (const auto text : {fuzz::pairedSigningKeys, fuzz::secretSigningKeys}) {
            const auto set = jose::JwkSet::parse(text).value();
            for (const auto& key : set.keys())
                keys.push_back({key, "keys.json"});
        }
        InspectionContext context;
        context.now = Timestamp{Seconds{1'790'000'000}};
        return Inspector(context, std::move(keys));
    }();
    return made;
}

void sourceLiesInside(const Source& source, std::string_view input)
{
    SIGNET_PROPERTY(source.offset <= input.size() && source.length <= input.size() - source.offset);
    SIGNET_PROPERTY(source.line >= 1);
    SIGNET_PROPERTY(isUtf8(source.description));
}

void factsHold(const Inspection& inspection, std::string_view input)
{
    sourceLiesInside(inspection.source, input);
    for (const auto& part : inspection.parts)
        SIGNET_PROPERTY(part.offset <= input.size() && part.length <= input.size() - part.offset);
    SIGNET_PROPERTY(inspection.refusal.has_value() == (inspection.verdict == VerdictKind::Refused));
    if (inspection.verdict == VerdictKind::Accepted) {
        // Nobody but the owner of the keys made a payload that verifies.
        SIGNET_PROPERTY(inspection.key);
        SIGNET_PROPERTY(inspection.payload == fuzz::knownPayload);
    }
    for (std::size_t i = 0; i < inspection.findings.size(); ++i) {
        const auto& finding = inspection.findings[i];
        SIGNET_PROPERTY(!finding.code.empty() && !finding.message.empty());
        SIGNET_PROPERTY(isUtf8(finding.message) && isUtf8(finding.remedy));
        SIGNET_PROPERTY(i == 0 || inspection.findings[i - 1].severity >= finding.severity);
    }
}

void reportsAreWellFormed(const std::vector<Inspection>& inspections)
{
    const auto whole = nlohmann::json::parse(toJson(inspections), nullptr, false);
    SIGNET_PROPERTY(whole.is_object() && whole["inspections"].size() == inspections.size());
    for (const auto& inspection : inspections) {
        const auto line = toJsonLine(inspection);
        SIGNET_PROPERTY(line.find('\n') == std::string::npos);
        SIGNET_PROPERTY(nlohmann::json::parse(line, nullptr, false).is_object());
        SIGNET_PROPERTY(isUtf8(claimsJson(inspection)));
        SIGNET_PROPERTY(toCurl(inspection).find_first_of("\r\n") == std::string::npos);
    }
    SIGNET_PROPERTY(isUtf8(toMarkdown(inspections, Timestamp{Seconds{1'790'000'000}})));
}

/// What the log scanner finds, when it is fed `piece` bytes at a time.
std::vector<std::string> scanned(std::string_view input, std::size_t piece)
{
    std::vector<std::string> lines;
    LogScanner scanner([&](Found&& found) {
        sourceLiesInside(found.source, input);
        lines.push_back(std::to_string(found.source.line) + ' ' + std::to_string(found.source.offset) + ' ' +
                        std::to_string(found.source.length) + ' ' + found.source.cookieName + ' ' +
                        found.text);
    });
    for (std::size_t start = 0; start < input.size(); start += piece)
        scanner.feed(input.substr(start, piece));
    scanner.finish();
    return lines;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    const auto piece = std::size_t{1} + input.byte();
    const auto text = input.rest();

    for (const auto& found : find(text))
        sourceLiesInside(found.source, text);
    const auto inspections = inspector().inspect(text);
    for (const auto& inspection : inspections)
        factsHold(inspection, text);
    reportsAreWellFormed(inspections);

    const auto whole = scanned(text, std::max<std::size_t>(text.size(), 1));
    SIGNET_PROPERTY(scanned(text, piece) == whole);
    SIGNET_PROPERTY(scanned(text, 1) == whole);
    return 0;
}
