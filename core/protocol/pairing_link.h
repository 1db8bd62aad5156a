#pragma once

// The one-time link that makes an operator: signet://HOST:PORT/pair?code=…&pin=…&name=…
//
// `pin` is the SHA-256 of the admin door's certificate (DER), base64url: what the client pins from then on.
// Errors: InvalidInput. Thread-safety: values and pure functions.

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace signet::protocol {

inline constexpr std::uint16_t defaultAdminPort = 7443;

struct PairingLink
{
    std::string host; ///< name, IPv4, or IPv6 without brackets
    std::uint16_t port = defaultAdminPort;
    std::string code;
    std::string pin;
    std::string name; ///< the operator's, as the inviter wrote it
};

[[nodiscard]] std::string toString(const PairingLink& link);
[[nodiscard]] Result<PairingLink> parsePairingLink(std::string_view text);
/// A pin as people compare it: "9F:3A:…", 32 pairs.
[[nodiscard]] std::string readablePin(std::string_view pin);

} // namespace signet::protocol
