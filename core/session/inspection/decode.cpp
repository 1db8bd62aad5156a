#include "core/session/inspection/decode.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/session/inspection/json_sax.h"
#include "core/session/inspection/loose_base64.h"
#include "core/session/inspection/token_run.h"

#include <algorithm>
#include <set>

namespace signet::session {

namespace {

constexpr auto npos = std::string_view::npos;

/// Names every member that stands twice in one object.
class DuplicateFinder : public JsonSax
{
public:
    [[nodiscard]] std::vector<std::string>& duplicates() noexcept { return m_duplicates; }

private:
    bool onObject() override
    {
        m_seen.emplace_back();
        return true;
    }
    bool onObjectEnd() override
    {
        m_seen.pop_back();
        return true;
    }
    bool onName(std::string& name) override
    {
        if (!m_seen.back().insert(name).second && m_duplicates.size() < 16)
            m_duplicates.push_back(name);
        return true;
    }

    std::vector<std::set<std::string>> m_seen;
    std::vector<std::string> m_duplicates;
};

std::vector<std::string_view> splitParts(std::string_view token)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto dot = parts.size() < 8 ? token.find('.') : npos;
        parts.push_back(token.substr(0, dot));
        if (dot == npos)
            return parts;
        token.remove_prefix(dot + 1);
    }
}

/// Decodes a part; notes in `examined` if only a lenient reader could.
std::optional<std::string> decodePart(Examined& examined, std::string_view part)
{
    if (const auto bytes = jose::decodeBase64url(part))
        return std::string(asText(*bytes));
    examined.canonical = false;
    return decodeLooseBase64(part);
}

void takeProtectedHeader(Examined& examined, std::string_view part)
{
    const auto text = decodePart(examined, part);
    if (!text) {
        examined.broken = "the header is not base64url";
        return;
    }
    auto read = readJson(*text);
    examined.inspection.headerJson = toUtf8(*text);
    if (!read.value.is_object()) {
        examined.broken = "the header is not a JSON object";
        return;
    }
    examined.headerDuplicates = std::move(read.duplicates);
    examined.protectedHeader = std::move(read.value);
    examined.header = examined.protectedHeader;
}

void addUnprotected(Examined& examined, const Json* more)
{
    if (!more || !more->is_object())
        return;
    if (!examined.header.is_object())
        examined.header = Json::object();
    if (!examined.unprotectedHeader.is_object())
        examined.unprotectedHeader = Json::object();
    for (const auto& [name, value] : more->items()) {
        examined.unprotectedHeader[name] = value;
        if (examined.header.contains(name))
            examined.headerDuplicates.push_back(name);
        else
            examined.header[name] = value;
    }
}

/// The members of a JOSE object, or of the first of its signatures or recipients.
void decodeJsonForm(Examined& examined)
{
    auto read = readJson(examined.inspection.token);
    if (!read.value.is_object()) {
        examined.broken = "it is not a JSON object";
        return;
    }
    const auto& document = read.value;
    examined.headerDuplicates = std::move(read.duplicates);
    const Json* first = &document;
    for (const char* list : {"signatures", "recipients"}) {
        const auto* entries = Examined::member(document, list);
        if (entries && entries->is_array() && !entries->empty())
            first = &entries->front();
    }
    const bool sealed = document.contains("ciphertext");
    const auto segment = Examined::text(sealed ? document : *first, "protected");
    auto duplicates = std::move(examined.headerDuplicates);
    if (!segment.empty())
        takeProtectedHeader(examined, segment);
    examined.headerDuplicates.insert(examined.headerDuplicates.end(), duplicates.begin(), duplicates.end());
    addUnprotected(examined, Examined::member(document, "unprotected"));
    addUnprotected(examined, Examined::member(*first, "header"));
    if (examined.inspection.headerJson.empty() && examined.header.is_object())
        examined.inspection.headerJson = showJson(examined.header);
    auto& size = examined.inspection.size;
    const auto sizeOf = [&](const Json& object, const char* name) {
        return Examined::text(object, name).size();
    };
    size.header = segment.size();
    size.payload = sizeOf(document, sealed ? "ciphertext" : "payload");
    size.iv = sizeOf(document, "iv");
    size.key = sizeOf(*first, "encrypted_key");
    size.tag = sealed ? sizeOf(document, "tag") : sizeOf(*first, "signature");
    examined.inspection.encrypted = sealed;
    if (!sealed) {
        const bool encoded = !examined.protectedHeader.is_object() ||
                             !Examined::member(examined.protectedHeader, "b64") ||
                             *Examined::member(examined.protectedHeader, "b64") != false;
        const auto payload = Examined::text(document, "payload");
        if (const auto bytes = encoded ? decodePart(examined, payload) : std::string(payload))
            takePayload(examined, *bytes);
    }
}

void decodeCompact(Examined& examined)
{
    auto& inspection = examined.inspection;
    examined.parts = splitParts(inspection.token);
    const auto& parts = examined.parts;
    auto& size = inspection.size;
    size.header = parts[0].size();
    takeProtectedHeader(examined, parts[0]);
    inspection.encrypted = parts.size() == 5 || Examined::member(examined.header, "enc");
    if (parts.size() == 5) {
        size.key = parts[1].size();
        size.iv = parts[2].size();
        size.payload = parts[3].size();
        size.tag = parts[4].size();
        for (std::size_t i = 1; i < 5; ++i)
            examined.canonical = examined.canonical && jose::decodeBase64url(parts[i]);
    } else if (parts.size() == 3) {
        size.payload = parts[1].size();
        size.tag = parts[2].size();
        examined.canonical = examined.canonical && jose::decodeBase64url(parts[2]);
        const auto* b64 = Examined::member(examined.header, "b64");
        if (b64 && *b64 == false)
            takePayload(examined, parts[1]);
        else if (const auto payload = decodePart(examined, parts[1]))
            takePayload(examined, *payload);
        else if (!examined.broken)
            examined.broken = "the payload is not base64url";
    } else if (!examined.broken) {
        examined.broken = "a token has three parts if signed and five if sealed";
    }
}

/// One coloured part of a compact token.
void addPart(Inspection& inspection, const Found& found, PartRole role, std::size_t begin, std::size_t length)
{
    if (length == 0)
        return;
    const auto base = found.source.offset;
    const auto first = inputBegin(found.runs, base, begin);
    const auto last = inputEnd(found.runs, base, begin + length - 1);
    inspection.parts.push_back({role, first, last - first});
}

void addParts(Examined& examined)
{
    static constexpr std::array<PartRole, 3> signedRoles{PartRole::Header, PartRole::Payload,
                                                         PartRole::Signature};
    static constexpr std::array<PartRole, 5> sealedRoles{PartRole::Header, PartRole::EncryptedKey,
                                                         PartRole::InitializationVector, PartRole::Payload,
                                                         PartRole::Tag};
    auto& inspection = examined.inspection;
    const auto& parts = examined.parts;
    std::size_t at = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto role = parts.size() == 5 ? sealedRoles[i] : i < 3 ? signedRoles[i] : PartRole::Value;
        addPart(inspection, examined.found, role, at, parts[i].size());
        at += parts[i].size();
        if (i + 1 < parts.size())
            addPart(inspection, examined.found, PartRole::Separator, at++, 1);
    }
}

} // namespace

ReadJson readJson(std::string_view text)
{
    DuplicateFinder finder;
    if (!finder.read(text))
        return {Json(Json::value_t::discarded), {}};
    return {Json::parse(text, nullptr, false), std::move(finder.duplicates())};
}

std::string normalisedType(std::string_view typ)
{
    auto type = toLower(typ);
    static constexpr std::string_view prefix = "application/";
    return type.starts_with(prefix) ? type.substr(prefix.size()) : type;
}

bool looksLikeJose(std::string_view text)
{
    if (text.starts_with('{'))
        return true;
    if (findTokenStart(text.substr(0, 8), 0) != 0)
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '.' || isBase64urlCharacter(c); });
}

void takePayload(Examined& examined, std::string_view bytes)
{
    examined.payloadBytes = std::string(bytes);
    examined.inspection.payload = toUtf8(bytes);
    auto read = readJson(bytes);
    examined.inspection.payloadIsJson = !read.value.is_discarded();
    if (read.value.is_object()) {
        examined.claims = std::move(read.value);
        examined.claimDuplicates = std::move(read.duplicates);
    }
}

void decodeJose(Examined& examined)
{
    examined.jose = true;
    examined.compact = !examined.inspection.token.starts_with('{');
    if (examined.inspection.token.size() > maximumTokenSize) {
        examined.parts = splitParts(examined.inspection.token);
        examined.inspection.encrypted = examined.compact && examined.parts.size() == 5;
    } else if (examined.compact) {
        decodeCompact(examined);
    } else {
        decodeJsonForm(examined);
    }
    if (examined.compact)
        addParts(examined);
    else
        addPart(examined.inspection, examined.found, PartRole::Value, 0, examined.inspection.token.size());
}

TokenKind kindOfJose(const Examined& examined)
{
    const bool tooLarge = examined.inspection.token.size() > maximumTokenSize;
    if (!tooLarge && (examined.broken || !examined.header.is_object()))
        return TokenKind::Malformed;
    const auto typ = normalisedType(Examined::text(examined.header, "typ"));
    if (examined.inspection.encrypted) {
        const bool own = Examined::text(examined.header, "alg") == "dir" &&
                         Examined::text(examined.header, "enc") == "A256GCM" && examined.compact;
        if (own && typ == "session+jwt")
            return TokenKind::SessionToken;
        return own && typ == "remember+jwt" ? TokenKind::RememberToken : TokenKind::Jwe;
    }
    const auto& claims = examined.claims;
    if (!claims.is_object())
        return TokenKind::Jws;
    const bool mediaWiki = Examined::text(claims, "sub").starts_with("mw:");
    const bool identity = claims.contains("sid") && claims.contains("jti") && claims.contains("sub") &&
                          claims.contains("aud") && claims.contains("iat");
    if (identity)
        return TokenKind::IdentityToken;
    if (examined.inspection.source.cookieName.ends_with("sessionJwt") ||
        (mediaWiki && claims.contains("sxp")))
        return TokenKind::MediaWikiSessionJwt;
    const bool openIdConnect =
        claims.contains("nonce") || claims.contains("at_hash") || claims.contains("c_hash");
    return openIdConnect ? TokenKind::IdentityToken : TokenKind::Jwt;
}

} // namespace signet::session
