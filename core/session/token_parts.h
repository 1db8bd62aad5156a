#pragma once

// What opening and sealing share: the parts of the scratch, and the claims of any token found in one walk.
//
// Internal to core/session. Thread-safety: values; one thread.

#include "core/session/token_codec.h"

namespace signet::session {

/// Opens TokenScratch for the codec's files.
struct ScratchParts
{
    std::span<std::uint8_t> text;
    jose::JsonReader& reader;

    explicit ScratchParts(TokenScratch& scratch) noexcept
        : text(scratch.m_text.bytes()), reader(scratch.m_reader)
    {}
};

/// Members of a claims set by name; nullptr where absent.
struct ClaimRefs
{
    const jose::JsonValue* iss = nullptr;
    const jose::JsonValue* aud = nullptr;
    const jose::JsonValue* sub = nullptr;
    const jose::JsonValue* name = nullptr;
    const jose::JsonValue* sid = nullptr;
    const jose::JsonValue* rid = nullptr;
    const jose::JsonValue* jti = nullptr;
    const jose::JsonValue* csk = nullptr;
    const jose::JsonValue* chk = nullptr;
    const jose::JsonValue* iat = nullptr;
    const jose::JsonValue* exp = nullptr;
    const jose::JsonValue* nbf = nullptr;
    const jose::JsonValue* authTime = nullptr;
    const jose::JsonValue* rsq = nullptr;
    const jose::JsonValue* rem = nullptr;
    const jose::JsonValue* data = nullptr;
    const jose::JsonValue* sxp = nullptr;

    explicit ClaimRefs(const jose::JsonObject& claims) noexcept;
};

/// iss, aud, iat, exp, nbf and sub against the policy; fills what every opened token has.
[[nodiscard]] Verdict<void> judgeClaims(const ClaimRefs& claims, const TokenPolicy& policy, Waivers waivers,
                                        Timestamp now, OpenedToken& opened) noexcept;

/// Why a header that no known key writes was refused; off the hot path, still without allocation.
[[nodiscard]] Refused diagnoseHeader(std::string_view segment, TokenType expected, const KeySource& keys,
                                     ScratchParts scratch) noexcept;

/// A string of 22 characters, as every identifier is.
[[nodiscard]] bool isIdentifier(const jose::JsonValue* value) noexcept;
/// The text of an optional string claim; nothing if it is there with another type.
[[nodiscard]] std::optional<std::string_view> optionalText(const jose::JsonValue* value) noexcept;

} // namespace signet::session
