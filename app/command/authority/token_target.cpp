#include "app/command/authority/token_target.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/session/token_claims.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace signet::command {

namespace {

bool isIdentifier(std::string_view text)
{
    return text.size() == session::identifierSize && jose::decodeBase64url(text).has_value();
}

std::string member(const nlohmann::json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Whether a key of the authority vouches for the claims: claims are judged only after the signature or tag.
bool isProven(const nlohmann::json& inspection)
{
    if (member(inspection, "verdict") == "accepted")
        return true;
    const auto refusal = refusalFromString(member(inspection, "refusal"));
    if (!refusal)
        return false;
    switch (*refusal) {
    case Refusal::WrongIssuer:
    case Refusal::WrongAudience:
    case Refusal::MissingClaim:
    case Refusal::Expired:
    case Refusal::NotYetValid:
    case Refusal::SessionRevoked:
    case Refusal::UserRevoked:
    case Refusal::KeyRevoked:
    case Refusal::SiteRevoked:
    case Refusal::BehindFeed:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<TokenTarget> targetOf(std::string_view text, revocation::Kind kind, std::string_view site,
                             protocol::Client& client)
{
    text = trimmed(text);
    const bool session = kind == revocation::Kind::Session;
    const std::string what = session ? "sid" : "rid";
    if (isIdentifier(text))
        return TokenTarget{std::string(text), {}};
    if (text.size() <= session::identifierSize)
        return fail(ErrorCode::InvalidInput, "'" + std::string(text) + "' is no " + what + " and no token",
                    "A " + what + " has 22 characters; a site, if it is to be named, goes with --site");
    const auto report = client.inspect(text, site);
    if (!report)
        return tl::unexpected(report.error());
    const auto document = nlohmann::json::parse(*report, nullptr, false);
    const auto list = document.is_object() ? document.value("inspections", nlohmann::json::array())
                                           : nlohmann::json::array();
    std::optional<TokenTarget> found;
    bool unproven = false;
    for (const auto& inspection : list) {
        if (!inspection.is_object() || member(inspection, "verdict") == "not_a_token")
            continue;
        if (!inspection.contains("claims") || !inspection["claims"].is_object()) {
            unproven = true; // sealed, and nobody here can open it
            continue;
        }
        const auto id = member(inspection["claims"], what.c_str());
        if (!isIdentifier(id))
            continue;
        if (!isProven(inspection)) {
            unproven = true;
            continue;
        }
        if (found && found->id != id)
            return fail(ErrorCode::InvalidInput, "The text holds tokens of several sessions",
                        "Give one at a time");
        found = TokenTarget{id, member(inspection["claims"], "aud")};
    }
    if (found)
        return *found;
    if (unproven)
        return fail(ErrorCode::NotAllowed,
                    "No key of the authority vouches for this token, so what it is called is not known",
                    "signet inspect tells what it is");
    return fail(ErrorCode::InvalidInput, "The text holds no token that has a " + what,
                "Give a " + what + " of 22 characters, or a " +
                    (session ? "session token" : "remember token"));
}

} // namespace signet::command
