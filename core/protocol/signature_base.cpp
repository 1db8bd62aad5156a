#include "core/base/text.h"
#include "core/protocol/message_signature.h"
#include "core/protocol/signature_component.h"
#include "core/protocol/structured_field.h"

#include <algorithm>
#include <set>

namespace signet::protocol {

namespace {

using structured::Kind;

tl::unexpected<Error> wrongInput(const std::string& label, const std::string& what)
{
    return fail(ErrorCode::InvalidInput, "Signature-Input \"" + label + "\" " + what + ".");
}

Result<Component> componentOf(const std::string& label, const structured::Item& item)
{
    const auto& name = item.value.text;
    if (item.value.kind != Kind::String || name.empty() || toLower(name) != name)
        return wrongInput(label, "has a component that is no lower-case name");
    Component component{name};
    for (const auto& [parameter, value] : item.parameters) {
        const bool isTrue = value.kind == Kind::Boolean && value.number != 0;
        component.parameters.emplace_back(parameter, isTrue ? std::string() : structured::toText(value));
    }
    return component;
}

Result<void> takeTime(const std::string& label, const structured::BareItem& value,
                      std::optional<Timestamp>& out)
{
    const Timestamp time{Seconds{value.number}};
    if (value.kind != Kind::Integer || value.number < 0 || time > latestTimestamp)
        return wrongInput(label, "has a time that is none");
    out = time;
    return {};
}

Result<void> takeParameter(SignatureInput& input, const std::string& name, const structured::BareItem& value)
{
    if (name == "created")
        return takeTime(input.label, value, input.created);
    if (name == "expires")
        return takeTime(input.label, value, input.expires);
    std::string* text = nullptr;
    if (name == "nonce")
        text = &input.nonce;
    else if (name == "keyid")
        text = &input.keyid;
    else if (name == "alg")
        text = &input.algorithm;
    else if (name == "tag")
        text = &input.tag;
    if (!text)
        return {};
    if (value.kind != Kind::String)
        return wrongInput(input.label, "has a \"" + name + "\" that is no string");
    *text = value.text;
    return {};
}

Result<SignatureInput> inputOf(const std::string& label, const structured::Member& member)
{
    const auto* inner = std::get_if<structured::InnerList>(&member);
    if (!inner)
        return wrongInput(label, "is no list of components");
    SignatureInput input;
    input.label = label;
    input.parameters = structured::toText(inner->parameters);
    for (const auto& item : inner->items) {
        auto component = componentOf(label, item);
        if (!component)
            return tl::unexpected(component.error());
        input.components.push_back(std::move(*component));
    }
    for (const auto& [name, value] : inner->parameters) {
        if (auto taken = takeParameter(input, name, value); !taken)
            return tl::unexpected(taken.error());
    }
    return input;
}

/// The same component whatever the order of its parameters.
std::string identityOf(Component component)
{
    std::sort(component.parameters.begin(), component.parameters.end());
    return identifierOf(component);
}

} // namespace

Result<std::vector<SignatureInput>> parseSignatureInput(std::string_view field)
{
    const auto dictionary = structured::parseDictionary(field);
    if (!dictionary)
        return tl::unexpected(dictionary.error());
    std::vector<SignatureInput> inputs;
    for (const auto& [label, member] : *dictionary) {
        auto input = inputOf(label, member);
        if (!input)
            return tl::unexpected(input.error());
        inputs.push_back(std::move(*input));
    }
    return inputs;
}

Result<std::vector<std::uint8_t>> parseSignature(std::string_view field, std::string_view label)
{
    const auto dictionary = structured::parseDictionary(field);
    if (!dictionary)
        return tl::unexpected(dictionary.error());
    const auto* member = structured::find(*dictionary, label);
    const auto* item = member ? std::get_if<structured::Item>(member) : nullptr;
    if (!item || item->value.kind != Kind::Bytes)
        return fail(ErrorCode::InvalidInput,
                    "Signature has no byte sequence \"" + std::string(label) + "\".");
    const auto bytes = asBytes(item->value.text);
    return std::vector<std::uint8_t>(bytes.begin(), bytes.end());
}

Result<std::string> signatureBase(const SignatureInput& input, const MessageParts& parts)
{
    std::string base;
    std::string list;
    std::set<std::string> seen;
    for (const auto& component : input.components) {
        const auto identifier = identifierOf(component);
        if (!seen.insert(identityOf(component)).second)
            return wrongInput(input.label, "lists " + identifier + " twice");
        auto value = valueOf(component, parts);
        if (!value)
            return value;
        if (value->find_first_of("\r\n") != std::string::npos)
            return wrongInput(input.label, "covers " + identifier + ", whose value has a line break");
        base += identifier + ": " + *value + "\n";
        list += (list.empty() ? "" : " ") + identifier;
    }
    return base + "\"@signature-params\": (" + list + ")" + input.parameters;
}

} // namespace signet::protocol
