#include "core/session/inspection/report.h"

#include "core/base/text.h"
#include "core/session/inspection/decode.h"

namespace signet::session {

namespace {

std::string dump(const Json& value, int indent)
{
    return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

/// The text as an object; null if it is none.
Json objectOf(const std::string& text)
{
    auto read = readJson(text);
    return read.value.is_object() ? std::move(read.value) : Json();
}

Json textOrNull(std::string_view text)
{
    return text.empty() ? Json() : Json(toUtf8(text));
}

Json sourceJson(const Source& source)
{
    return {{"carrier", toString(source.carrier)},
            {"description", toUtf8(source.description)},
            {"line", source.line},
            {"offset", source.offset},
            {"length", source.length},
            {"cookie", textOrNull(source.cookieName)}};
}

Json sizeJson(const SizeReport& size)
{
    return {{"total", size.total},     {"header", size.header},   {"key", size.key},
            {"iv", size.iv},           {"payload", size.payload}, {"tag", size.tag},
            {"carried", size.carried}, {"budget", size.budget}};
}

Json keyJson(const Inspection& inspection)
{
    if (!inspection.key)
        return {};
    const auto& key = *inspection.key;
    return {{"kid", textOrNull(key.kid)},
            {"algorithm", key.algorithm},
            {"thumbprint", key.thumbprint},
            {"origin", textOrNull(key.origin)},
            {"state", textOrNull(key.state)}};
}

Json findingsJson(const Inspection& inspection)
{
    Json findings = Json::array();
    for (const auto& finding : inspection.findings)
        findings.push_back({{"code", finding.code},
                            {"severity", toString(finding.severity)},
                            {"message", toUtf8(finding.message)},
                            {"remedy", finding.remedy}});
    return findings;
}

Json inspectionJson(const Inspection& inspection)
{
    return {{"source", sourceJson(inspection.source)},
            {"kind", toString(inspection.kind)},
            {"header", objectOf(inspection.headerJson)},
            {"claims", objectOf(inspection.payload)},
            {"verdict", toString(inspection.verdict)},
            {"refusal", inspection.refusal ? Json(toString(*inspection.refusal)) : Json()},
            {"headline", toUtf8(inspection.headline)},
            {"detail", toUtf8(inspection.detail)},
            {"key", keyJson(inspection)},
            {"size", sizeJson(inspection.size)},
            {"findings", findingsJson(inspection)}};
}

// Markdown ---------------------------------------------------------------------------------------------

/// Text for a line or a table cell: no line breaks, no markup.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : toUtf8(text)) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            result += ' ';
            continue;
        }
        if (std::string_view("\\`*_[]<>|#~").find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

std::string cell(const Claim& claim, const ReportWords& words)
{
    if (claim.name == "csk")
        return words("(secret, left out)"); // a report goes into tickets
    std::string value = escaped(claim.value.substr(0, 300));
    return claim.value.size() > 300 ? value + "…" : value;
}

std::string table(const std::vector<Claim>& rows, Timestamp now, const ReportWords& words)
{
    std::string text = words("| name | value | meaning |") + "\n|---|---|---|\n";
    for (const auto& row : rows) {
        std::string meaning = escaped(words(row.meaning));
        if (row.time) {
            const auto relative = formatRelative(*row.time, now);
            if (row.meaning.find(relative) == std::string::npos)
                meaning += (meaning.empty() ? "" : ", ") + words(relative);
            meaning += " (" + formatTimestamp(*row.time) + ")";
        }
        text += "| " + escaped(row.name) + " | " + cell(row, words) + " | " + meaning + " |\n";
    }
    return text + '\n';
}

std::string sizeLine(const SizeReport& size, const ReportWords& words)
{
    std::string text = words(std::to_string(size.carried) + " of " + std::to_string(size.budget) + " bytes");
    const auto add = [&](const char* name, std::size_t bytes) {
        if (bytes != 0)
            text += ", " + words(std::string(name) + ' ' + std::to_string(bytes));
    };
    add("header", size.header);
    add("encrypted key", size.key);
    add("iv", size.iv);
    add("payload", size.payload);
    add("signature or tag", size.tag);
    return text;
}

std::string capitalised(std::string_view text)
{
    std::string result(text);
    if (!result.empty() && result.front() >= 'a' && result.front() <= 'z')
        result.front() = static_cast<char>(result.front() - 32);
    return result;
}

std::string inspectionMarkdown(const Inspection& inspection, Timestamp now, const ReportWords& words)
{
    std::string title = capitalised(describe(inspection.kind));
    if (!inspection.source.cookieName.empty())
        title += " in cookie " + escaped(inspection.source.cookieName);
    std::string text = "## " + words(title) + "\n\n**" + escaped(words(inspection.headline)) + "**";
    if (inspection.refusal)
        text += " (" + escaped(toString(*inspection.refusal)) + ")";
    text += "\n\n" + escaped(words(inspection.detail)) + "\n\n";
    text += "- " + words("Found:") + ' ' + escaped(words(inspection.source.description)) + "\n- " +
            words("Size:") + ' ' + sizeLine(inspection.size, words) + "\n\n";
    if (!inspection.header.empty())
        text += "### " + words("Header") + "\n\n" + table(inspection.header, now, words);
    if (!inspection.claims.empty())
        text += "### " + words("Claims") + "\n\n" + table(inspection.claims, now, words);
    if (!inspection.findings.empty()) {
        text += "### " + words("Findings") + "\n\n";
        for (const auto& finding : inspection.findings)
            text += "- **" + words(toString(finding.severity)) + "** " + escaped(words(finding.message)) +
                    ' ' + escaped(words(finding.remedy)) + " (" + finding.code + ")\n";
        text += '\n';
    }
    return text;
}

// curl -------------------------------------------------------------------------------------------------

/// One word for a POSIX shell, whatever is in it.
std::string shellQuoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'')
            quoted += "'\\''";
        else if (c != '\0') // no word can hold it
            quoted += c;
    }
    return quoted + '\'';
}

/// What a Cookie line can carry as it is; everything else is URL-encoded.
std::string cookieValue(std::string_view text)
{
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string value;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7F && std::string_view("\",;\\%").find(c) == std::string_view::npos) {
            value += c;
        } else {
            value += '%';
            value += hex[byte >> 4U];
            value += hex[byte & 15U];
        }
    }
    return value;
}

/// A host from the input may be anything; only what is one is put into a URL.
bool isHost(std::string_view host) noexcept
{
    return !host.empty() && host.size() <= 255 &&
           host.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:[]") ==
               std::string_view::npos;
}

} // namespace

std::string toJsonLine(const Inspection& inspection)
{
    return dump(inspectionJson(inspection), -1);
}

std::string toJson(std::span<const Inspection> inspections)
{
    Json list = Json::array();
    for (const auto& inspection : inspections)
        list.push_back(inspectionJson(inspection));
    return dump(Json{{"inspections", std::move(list)}}, 2);
}

std::string toMarkdown(std::span<const Inspection> inspections, Timestamp now, const ReportWords& words)
{
    const ReportWords said = words ? words : [](std::string_view text) { return std::string(text); };
    std::string text = "# " + said("Inspection of " + formatTimestamp(now)) + "\n\n";
    if (inspections.empty())
        text += said("No token and no cookie was found.") + '\n';
    for (const auto& inspection : inspections)
        text += inspectionMarkdown(inspection, now, said);
    return text;
}

std::string toCurl(const Inspection& inspection)
{
    const auto& host = inspection.source.host;
    const std::string url = "https://" + (isHost(host) ? host : std::string("example.org")) + '/';
    std::string header;
    if (!inspection.source.cookieName.empty())
        header = "Cookie: " + inspection.source.cookieName + '=' + cookieValue(inspection.token);
    else
        header = "Authorization: Bearer " + inspection.token;
    // What was pasted may hold a line break, which would begin a header of somebody else's choice.
    std::erase_if(header, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    return "curl " + shellQuoted(url) + " -H " + shellQuoted(header);
}

std::string claimsJson(const Inspection& inspection)
{
    const auto claims = objectOf(inspection.payload);
    return claims.is_object() ? dump(claims, 2) : std::string();
}

} // namespace signet::session
