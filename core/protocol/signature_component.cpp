#include "core/protocol/signature_component.h"

#include "core/base/text.h"
#include "core/protocol/query_text.h"
#include "core/protocol/structured_field.h"

namespace signet::protocol {

namespace {

tl::unexpected<Error> missing(const Component& component, const std::string& why)
{
    return fail(ErrorCode::InvalidInput,
                "The signature covers " + identifierOf(component) + ", but " + why + ".");
}

const std::string* parameterOf(const Component& component, std::string_view name)
{
    for (const auto& [given, value] : component.parameters) {
        if (given == name)
            return &value;
    }
    return nullptr;
}

/// The text of a parameter that must be a String ("key", "name").
std::optional<std::string> stringParameter(const Component& component, std::string_view name)
{
    const auto* raw = parameterOf(component, name);
    if (!raw)
        return std::nullopt;
    auto item = structured::parseItem(*raw);
    if (!item || item->value.kind != structured::Kind::String)
        return std::nullopt;
    return std::move(item->value.text);
}

/// A field line without the white space around it, folded lines joined by one space (RFC 9421 section 2.1).
std::string unfolded(std::string_view line)
{
    line = trimmed(line);
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\r' && line[i] != '\n') {
            text += line[i];
            continue;
        }
        while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
            text.pop_back();
        while (i + 1 < line.size() && std::string_view(" \t\r\n").find(line[i + 1]) != std::string_view::npos)
            ++i;
        text += ' ';
    }
    return text;
}

std::vector<std::string> linesOf(const Headers& headers, std::string_view name)
{
    std::vector<std::string> lines;
    for (const auto& [given, value] : headers) {
        if (equalsIgnoringCase(given, name))
            lines.push_back(unfolded(value));
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += (i == 0 ? "" : ", ") + lines[i];
    return text;
}

Result<std::string> dictionaryMember(const Component& component, const std::string& field,
                                     const std::string& key)
{
    const auto dictionary = structured::parseDictionary(field);
    if (!dictionary)
        return missing(component, "the field is no dictionary");
    const auto* member = structured::find(*dictionary, key);
    if (!member)
        return missing(component, "the field has no such key");
    return structured::toText(*member);
}

Result<std::string> canonical(const Component& component, const std::string& field)
{
    // Which of the three a field is does not show; where two of them read it, they write it alike.
    if (const auto dictionary = structured::parseDictionary(field))
        return structured::toText(*dictionary);
    if (const auto list = structured::parseList(field))
        return structured::toText(*list);
    if (const auto item = structured::parseItem(field))
        return structured::toText(*item);
    return missing(component, "the field is no structured field");
}

Result<std::string> fieldValue(const Component& component, const Headers& headers)
{
    for (const auto& [name, value] : component.parameters) {
        if (name == "tr")
            return missing(component, "no trailer is kept");
        if (name != "sf" && name != "key" && name != "bs" && name != "req")
            return missing(component, "the parameter \"" + name + "\" is not known");
        if (name != "key" && !value.empty())
            return missing(component, "the parameter \"" + name + "\" takes no value");
    }
    const bool bytes = parameterOf(component, "bs") != nullptr;
    const bool key = parameterOf(component, "key") != nullptr;
    const bool strict = key || parameterOf(component, "sf") != nullptr;
    if (bytes && strict)
        return missing(component, "\"bs\" excludes \"sf\" and \"key\"");

    auto lines = linesOf(headers, component.name);
    if (lines.empty())
        return missing(component, "the message has no such field");
    if (bytes) {
        for (auto& line : lines)
            line = ":" + structured::encodeBase64(line) + ":";
    }
    const auto field = joined(lines);
    if (key) {
        const auto name = stringParameter(component, "key");
        return name ? dictionaryMember(component, field, *name)
                    : missing(component, "\"key\" names no member");
    }
    return strict ? canonical(component, field) : Result<std::string>(field);
}

std::string authorityOf(const MessageParts& parts)
{
    auto authority = toLower(parts.authority.empty() ? find(parts.request->headers, "host")
                                                     : std::string_view(parts.authority));
    const std::string_view port = toLower(parts.scheme) == "http" ? ":80" : ":443";
    if (authority.ends_with(port))
        authority.resize(authority.size() - port.size());
    return authority;
}

Result<std::string> queryParameter(const Component& component, const TargetParts& target)
{
    // Names and values are compared and written in the encoding of HTML forms (RFC 9421 section 2.2.8).
    static constexpr std::string_view kept = "*-._";
    const auto name = stringParameter(component, "name");
    const auto parameters = parseQuery(target.query);
    if (!name || !parameters)
        return missing(component, "its name or the query cannot be read");
    std::optional<std::string> value;
    for (const auto& [given, text] : *parameters) {
        if (percentEncode(given, kept) != *name)
            continue;
        if (value)
            return missing(component, "the query has it twice");
        value = percentEncode(text, kept);
    }
    return value ? Result<std::string>(std::move(*value)) : missing(component, "the query has none");
}

Result<std::string> derivedValue(const Component& component, const MessageParts& parts, bool ofRequest)
{
    const auto& name = component.name;
    for (const auto& [parameter, value] : component.parameters) {
        if (parameter != "req" && !(parameter == "name" && name == "@query-param"))
            return missing(component, "the parameter \"" + parameter + "\" is not known");
    }
    if (name == "@status") {
        return !ofRequest && parts.response ? Result<std::string>(std::to_string(parts.response->status))
                                            : missing(component, "a request has none");
    }
    if (!ofRequest || !parts.request)
        return missing(component, "there is no request");
    const auto& request = *parts.request;
    const auto target = splitTarget(request.target);
    if (name == "@method")
        return request.method;
    if (name == "@authority")
        return authorityOf(parts);
    if (name == "@scheme")
        return toLower(parts.scheme);
    if (name == "@request-target")
        return request.target;
    if (name == "@target-uri") {
        if (!request.target.starts_with('/'))
            return request.target;
        return toLower(parts.scheme) + "://" + authorityOf(parts) + request.target;
    }
    if (name == "@path")
        return target.path.empty() ? std::string("/") : std::string(target.path);
    if (name == "@query")
        return "?" + std::string(target.query);
    if (name == "@query-param")
        return queryParameter(component, target);
    return missing(component, "it is not known");
}

} // namespace

std::string identifierOf(const Component& component)
{
    std::string text = "\"" + component.name + "\"";
    for (const auto& [name, value] : component.parameters)
        text += ";" + name + (value.empty() ? "" : "=" + value);
    return text;
}

Result<std::string> valueOf(const Component& component, const MessageParts& parts)
{
    // An answer's signature reaches the request it answers through ";req" only (RFC 9421 section 2.4).
    const bool reaches = parameterOf(component, "req") != nullptr;
    if (reaches && !parts.response)
        return missing(component, "only an answer's signature may have \"req\"");
    const bool ofRequest = reaches || !parts.response;
    if (component.name.starts_with('@'))
        return derivedValue(component, parts, ofRequest);
    if (ofRequest && !parts.request)
        return missing(component, "there is no request");
    return fieldValue(component, ofRequest ? parts.request->headers : parts.response->headers);
}

} // namespace signet::protocol
