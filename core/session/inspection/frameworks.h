#pragma once

// Cookies that are no JOSE tokens, by their form and by their name: Flask, Django, Rails, ASP.NET Core,
// MediaWiki, PHP and the customary names of opaque session identifiers.
//
// Forms: itsdangerous `payload.timestamp.signature`; django.core.signing `payload:timestamp:signature`;
// ActiveSupport `payload--digest` and `data--iv--tag`; Data Protection's binary form under base64url.
// Thread-safety: pure functions.

#include "core/session/inspection/examined.h"

namespace signet::session {

/// Recognises a framework's own form and decodes what can be read without its secret. Sets kind, payload,
/// claims and details; false if it is none of them.
bool decodeFramework(Examined& examined);

/// Whether a word has a framework's own form, URL-encoded or not.
[[nodiscard]] bool isFrameworkValue(std::string_view text);

/// The kind of a cookie that has no form of its own, by its name and what its value looks like.
[[nodiscard]] TokenKind kindByName(std::string_view name, std::string_view value);
/// What a cookie of this name is for, in words; "" if nobody knows.
[[nodiscard]] std::string_view purposeOfCookie(std::string_view name) noexcept;

/// The names of a session cut into several cookies: "base" of "baseC1" or "base.0" if the line says so.
[[nodiscard]] std::string chunkedBase(std::string_view name, std::string_view cookieLine);

} // namespace signet::session
