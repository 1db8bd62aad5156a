// Structured fields in their canonical form (RFC 8941 section 4.1), and the base64 of their byte sequences.

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/protocol/structured_field.h"

#include <algorithm>

namespace signet::protocol::structured {

namespace {

std::string decimalText(std::int64_t thousandths)
{
    const auto magnitude = thousandths < 0 ? -thousandths : thousandths;
    auto fraction = std::to_string(magnitude % 1000 + 1000).substr(1);
    while (fraction.size() > 1 && fraction.back() == '0')
        fraction.pop_back();
    return (thousandths < 0 ? "-" : "") + std::to_string(magnitude / 1000) + "." + fraction;
}

std::string stringText(std::string_view text)
{
    std::string written = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            written += '\\';
        written += c;
    }
    return written + '"';
}

template <typename Range, typename Write>
std::string joined(const Range& range, std::string_view between, const Write& write)
{
    std::string text;
    for (const auto& one : range) {
        if (!text.empty())
            text += between;
        text += write(one);
    }
    return text;
}

} // namespace

std::string toText(const BareItem& item)
{
    switch (item.kind) {
    case Kind::Integer:
        return std::to_string(item.number);
    case Kind::Decimal:
        return decimalText(item.number);
    case Kind::String:
        return stringText(item.text);
    case Kind::Token:
        return item.text;
    case Kind::Bytes:
        return ":" + encodeBase64(item.text) + ":";
    case Kind::Boolean:
        break;
    }
    return item.number != 0 ? "?1" : "?0";
}

std::string toText(const Parameters& parameters)
{
    std::string text;
    for (const auto& [name, value] : parameters) {
        text += ";" + name;
        if (value.kind != Kind::Boolean || value.number == 0)
            text += "=" + toText(value);
    }
    return text;
}

std::string toText(const Item& item)
{
    return toText(item.value) + toText(item.parameters);
}

std::string toText(const Member& member)
{
    if (const auto* item = std::get_if<Item>(&member))
        return toText(*item);
    const auto& inner = std::get<InnerList>(member);
    return "(" + joined(inner.items, " ", [](const Item& item) { return toText(item); }) + ")" +
           toText(inner.parameters);
}

std::string toText(const Dictionary& dictionary)
{
    return joined(dictionary, ", ", [](const auto& named) {
        const auto* item = std::get_if<Item>(&named.second);
        if (item && item->value.kind == Kind::Boolean && item->value.number != 0)
            return named.first + toText(item->parameters);
        return named.first + "=" + toText(named.second);
    });
}

std::string toText(const List& list)
{
    return joined(list, ", ", [](const Member& member) { return toText(member); });
}

std::string encodeBase64(std::string_view bytes)
{
    auto text = jose::encodeBase64url(bytes);
    std::replace(text.begin(), text.end(), '-', '+');
    std::replace(text.begin(), text.end(), '_', '/');
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

std::optional<std::string> decodeBase64(std::string_view text)
{
    if (text.size() % 4 != 0 || text.find_first_of("-_") != std::string_view::npos)
        return std::nullopt;
    std::string plain(text.substr(0, text.find_last_not_of('=') + 1));
    if (text.size() - plain.size() > 2)
        return std::nullopt;
    std::replace(plain.begin(), plain.end(), '+', '-');
    std::replace(plain.begin(), plain.end(), '/', '_');
    const auto bytes = jose::decodeBase64url(plain);
    if (!bytes)
        return std::nullopt;
    return std::string(asText(*bytes));
}

} // namespace signet::protocol::structured
