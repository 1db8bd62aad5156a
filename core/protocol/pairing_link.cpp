#include "core/protocol/pairing_link.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/protocol/query_text.h"

#include <charconv>
#include <set>

namespace signet::protocol {

namespace {

constexpr std::string_view scheme = "signet://";
constexpr std::size_t maximumLink = 2'048;
constexpr std::size_t pinSize = 32;

tl::unexpected<Error> wrongLink(const std::string& what)
{
    return fail(ErrorCode::InvalidInput, "The pairing link " + what + ".",
                "Copy the whole link, from signet:// to its end; it is good for 10 minutes and once.");
}

bool isHost(std::string_view host, bool bracketed)
{
    const std::string_view extra = bracketed ? ":." : "-._";
    return !host.empty() && host.size() <= 253 &&
           host.find_first_not_of(
               std::string("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789").append(extra)) ==
               std::string_view::npos;
}

/// "host", "host:port", "[address]:port"
Result<void> takePlace(std::string_view place, PairingLink& link)
{
    const bool bracketed = place.starts_with('[');
    std::string_view rest;
    if (bracketed) {
        const auto end = place.find(']');
        if (end == std::string_view::npos)
            return wrongLink("has an address without its closing bracket");
        link.host = place.substr(1, end - 1);
        rest = place.substr(end + 1);
    } else {
        const auto colon = place.find(':');
        link.host = place.substr(0, colon);
        rest = colon == std::string_view::npos ? std::string_view() : place.substr(colon);
    }
    if (!isHost(link.host, bracketed))
        return wrongLink("names no host");
    if (rest.empty())
        return {};
    unsigned port = 0;
    const auto* const begin = rest.data() + 1;
    const auto* const end = rest.data() + rest.size();
    const auto [stop, error] = std::from_chars(begin, end, port);
    if (rest.front() != ':' || error != std::errc() || stop != end || port == 0 || port > 65'535)
        return wrongLink("has a port that is none");
    link.port = static_cast<std::uint16_t>(port);
    return {};
}

bool isIdentifier(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && jose::decodeBase64url(text).has_value();
}

} // namespace

std::string toString(const PairingLink& link)
{
    const bool bracketed = link.host.find(':') != std::string::npos;
    return std::string(scheme) + (bracketed ? "[" + link.host + "]" : link.host) + ":" +
           std::to_string(link.port) + "/pair?" +
           queryText({{"code", link.code}, {"pin", link.pin}, {"name", link.name}});
}

Result<PairingLink> parsePairingLink(std::string_view text)
{
    text = trimmed(text);
    if (text.size() > maximumLink)
        return wrongLink("is longer than any of ours");
    if (!startsWithIgnoringCase(text, scheme))
        return wrongLink("does not begin with signet://");
    text.remove_prefix(scheme.size());
    const auto slash = text.find('/');
    if (slash == std::string_view::npos || !text.substr(slash).starts_with("/pair?"))
        return wrongLink("is none to pair with");
    PairingLink link;
    if (auto taken = takePlace(text.substr(0, slash), link); !taken)
        return tl::unexpected(taken.error());
    const auto parameters = parseQuery(text.substr(slash + std::string_view("/pair?").size()));
    if (!parameters)
        return wrongLink("is not percent-encoded as it should be");
    std::set<std::string> seen;
    for (const auto& [name, value] : *parameters) {
        if (!seen.insert(name).second)
            return wrongLink("has \"" + toUtf8(name) + "\" twice");
        if (name == "code")
            link.code = value;
        else if (name == "pin")
            link.pin = value;
        else if (name == "name")
            link.name = value;
    }
    if (!isIdentifier(link.code))
        return wrongLink(link.code.empty() ? "has no code" : "has a malformed code");
    const auto pin = jose::decodeBase64url(link.pin);
    if (!pin || pin->size() != pinSize)
        return wrongLink(link.pin.empty() ? "has no pin of the authority's certificate"
                                          : "has a malformed pin of the authority's certificate");
    if (!isUtf8(link.name) || link.name.size() > 100)
        return wrongLink("has a name that cannot be shown");
    return link;
}

std::string readablePin(std::string_view pin)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    const auto bytes = jose::decodeBase64url(pin);
    if (!bytes)
        return {};
    std::string text;
    for (const auto byte : *bytes) {
        if (!text.empty())
            text += ':';
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

} // namespace signet::protocol
