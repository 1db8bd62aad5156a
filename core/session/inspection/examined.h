#pragma once

// What one examination knows of a token: the material that the verdict and every finding rule look at.
//
// Filled by decoding (decode.h, frameworks.h), then by the verdict (judge.h); the rules only read it.
// Thread-safety: belongs to one examination.

#include "core/session/cookie.h"
#include "core/session/inspection/finder.h"
#include "core/session/inspection/inspector.h"

#include <nlohmann/json.hpp>

#include <span>

namespace signet::session {

using Json = nlohmann::ordered_json;

struct Examined
{
    const Found& found;
    const InspectionContext& context;
    std::span<const InspectionKey> keys;
    Inspection inspection = {}; ///< what goes to the caller

    bool jose = false;                     ///< a JWS or JWE, whole or broken
    bool compact = false;                  ///< else the JSON serialisation
    std::vector<std::string_view> parts{}; ///< of a compact token, into inspection.token
    Json header = {};                      ///< every member, protected and not; null if unreadable
    Json protectedHeader = {};             ///< null if there is none
    Json unprotectedHeader = {};           ///< null if there is none
    Json claims = {};                      ///< the payload if it is a JSON object; else null
    std::vector<std::string> headerDuplicates{};
    std::vector<std::string> claimDuplicates{};
    std::string payloadBytes{};   ///< as decoded, before anything was made showable
    bool canonical = true;        ///< every part is canonical base64url
    const char* broken = nullptr; ///< why it is no well-formed token; a literal

    std::optional<SetCookie> setCookie{};
    bool verified = false;          ///< the signature or tag was checked and is right
    std::string secretGuess{};      ///< words for a guessed HMAC secret, "" if none was guessed
    bool publicKeyAsSecret = false; ///< the HMAC was made with the text of a public key that is known here

    // Of framework cookies.
    std::optional<Timestamp> signedAt{};
    bool compressed = false;

    [[nodiscard]] TokenKind kind() const noexcept { return inspection.kind; }
    /// A JWS or opened JWE that carries claims.
    [[nodiscard]] bool isJwt() const noexcept { return jose && claims.is_object(); }
    [[nodiscard]] bool isOwn() const noexcept
    {
        return kind() == TokenKind::SessionToken || kind() == TokenKind::RememberToken ||
               kind() == TokenKind::IdentityToken;
    }
    [[nodiscard]] bool isHmac() const { return text(header, "alg").starts_with("HS"); }
    /// Whether the name or the kind says that this stands for somebody's session.
    [[nodiscard]] bool isSession() const noexcept;
    /// Whether everybody who holds it can read it.
    [[nodiscard]] bool isReadable() const noexcept { return !inspection.encrypted && claims.is_object(); }
    /// Whether it came as a cookie of its own.
    [[nodiscard]] bool isCookie() const noexcept { return !inspection.source.cookieName.empty(); }

    /// The string member of that name, or "".
    [[nodiscard]] static std::string_view text(const Json& object, const char* name) noexcept;
    /// The member of that name, or nullptr.
    [[nodiscard]] static const Json* member(const Json& object, const char* name) noexcept;
    /// The claim of that name as whole seconds since 1970, only if it is a sound NumericDate.
    [[nodiscard]] std::optional<Timestamp> time(const char* claim) const noexcept;
    [[nodiscard]] const Json* claim(const char* name) const noexcept { return member(claims, name); }
};

/// A sound NumericDate: whole, not negative, before the year 10000.
[[nodiscard]] std::optional<Timestamp> soundDate(const Json& value) noexcept;
/// A JSON value as text: strings as they are, everything else compact. Always UTF-8.
[[nodiscard]] std::string showJson(const Json& value);

} // namespace signet::session
