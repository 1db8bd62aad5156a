#pragma once

// Decoding of a JWS or JWE for show: header, payload, parts, sizes, kind; also of broken ones, as far as they
// go. Nothing here is trusted; the verdict rests on core/jose alone.
//
// Units: bytes. Ranges: header and payload of tokens up to 16 KiB, JSON nesting up to 64. Never throws.
// Thread-safety: pure functions.

#include "core/session/inspection/examined.h"

namespace signet::session {

/// The most a token may have (DESIGN, Tokens).
inline constexpr std::size_t maximumTokenSize = std::size_t{16} * 1024;

/// Whether the text has the form of a JWS or JWE, whole or broken.
[[nodiscard]] bool looksLikeJose(std::string_view text);
/// Fills `examined` from its token's text.
void decodeJose(Examined& examined);
/// Takes `bytes` for the payload of the token: text, claims, duplicates.
void takePayload(Examined& examined, std::string_view bytes);
/// The kind of a JOSE token, once header and payload are known.
[[nodiscard]] TokenKind kindOfJose(const Examined& examined);

struct ReadJson
{
    Json value; ///< discarded if it is no JSON or too deep
    std::vector<std::string> duplicates;
};
/// Reads JSON to be shown; of members of one name the last counts, and each is named in `duplicates`.
[[nodiscard]] ReadJson readJson(std::string_view text);

/// "session+jwt" of "application/session+jwt"; media types know no case (RFC 7515 section 4.1.9).
[[nodiscard]] std::string normalisedType(std::string_view typ);

} // namespace signet::session
