#include "core/jose/header.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"

#include <algorithm>

namespace signet::jose {

namespace {

Verdict<void> join(nlohmann::json& all, const nlohmann::json& more)
{
    if (more.is_null())
        return {};
    if (!more.is_object())
        return refuse(Refusal::Malformed, "a header is not a JSON object");
    for (const auto& [name, value] : more.items()) {
        if (all.contains(name))
            return refuse(Refusal::Malformed, "a header member stands in two places");
        all[name] = value;
    }
    return {};
}

/// `crit`, "b64" and "zip": what a header may demand of its reader (RFC 7515 section 4.1.11, RFC 7797, RFC
/// 8725).
Verdict<void> judgeDemands(const nlohmann::json& protectedMembers, HeaderRules rules, JoseHeader& header)
{
    if (header.members.contains("zip"))
        return refuse(Refusal::UnsupportedAlgorithm, "compressed content (\"zip\") is refused");
    const bool hasB64 = header.members.contains("b64");
    if (!header.members.contains("crit")) {
        if (hasB64)
            return refuse(Refusal::Malformed, "\"b64\" stands without \"crit\"");
        return {};
    }
    static const nlohmann::json onlyB64 = nlohmann::json::array({"b64"});
    const auto crit = protectedMembers.find("crit");
    if (!rules.allowUnencodedPayload || crit == protectedMembers.end() || *crit != onlyB64)
        return refuse(Refusal::Malformed, "it demands extensions (\"crit\") that are not understood here");
    const auto b64 = protectedMembers.find("b64");
    if (b64 == protectedMembers.end() || !b64->is_boolean())
        return refuse(Refusal::Malformed, "\"crit\" lists \"b64\", which is missing or not a boolean");
    header.base64Payload = b64->get<bool>();
    return {};
}

Verdict<std::string> textOf(const nlohmann::json& members, const char* name)
{
    const auto member = members.find(name);
    if (member == members.end())
        return std::string();
    if (!member->is_string())
        return refuse(Refusal::Malformed, "\"alg\", \"enc\" or \"kid\" is not a string");
    return member->get<std::string>();
}

} // namespace

Verdict<JoseHeader> readHeader(std::string_view protectedSegment, const nlohmann::json& unprotected,
                               HeaderRules rules, const nlohmann::json& shared)
{
    JoseHeader header;
    nlohmann::json protectedMembers = nlohmann::json::object();
    if (!protectedSegment.empty()) {
        const auto text = decodeBase64url(protectedSegment);
        if (!text)
            return refuse(Refusal::Malformed, "the header is not canonical base64url");
        header.protectedText = asText(*text);
        auto parsed = parseStrictly(header.protectedText);
        if (!parsed)
            return refuse(Refusal::Malformed, parsed.error().detail);
        if (!parsed->is_object())
            return refuse(Refusal::Malformed, "the header is not a JSON object");
        protectedMembers = std::move(*parsed);
    }
    header.members = protectedMembers;
    for (const auto* const more : {&shared, &unprotected}) {
        if (auto joined = join(header.members, *more); !joined)
            return tl::unexpected(joined.error());
    }
    if (auto judged = judgeDemands(protectedMembers, rules, header); !judged)
        return tl::unexpected(judged.error());
    struct Member
    {
        const char* name;
        std::string JoseHeader::*field;
    };
    static constexpr std::array<Member, 3> wanted{
        {{"alg", &JoseHeader::algorithm}, {"enc", &JoseHeader::encryption}, {"kid", &JoseHeader::kid}}};
    for (const auto& [name, field] : wanted) {
        auto text = textOf(header.members, name);
        if (!text)
            return tl::unexpected(text.error());
        header.*field = std::move(*text);
    }
    if (header.algorithm.empty())
        return refuse(Refusal::UnsupportedAlgorithm, "the header has no \"alg\"");
    return header;
}

Result<nlohmann::json> startHeader(Algorithm algorithm, const Jwk& key, std::string_view extraJson,
                                   std::initializer_list<std::string_view> reserved)
{
    nlohmann::json header = nlohmann::json::object();
    if (!extraJson.empty()) {
        auto extra = parseStrictly(extraJson);
        if (!extra || !extra->is_object())
            return fail(ErrorCode::InvalidInput, "The header to add is not a JSON object.",
                        R"(Write it like {"typ":"JWT"}.)");
        header = std::move(*extra);
    }
    for (const auto& [name, value] : header.items()) {
        if (name == "alg" || std::find(reserved.begin(), reserved.end(), name) != reserved.end())
            return fail(ErrorCode::InvalidInput, "\"" + name + "\" cannot be set by hand.",
                        "It follows from the key and the algorithm.");
    }
    header["alg"] = toString(algorithm);
    if (!key.kid().empty() && !header.contains("kid"))
        header["kid"] = key.kid();
    return header;
}

} // namespace signet::jose
