#pragma once

// The values of the components a signature covers (RFC 9421 sections 2.1 and 2.2). Internal to
// core/protocol. Errors: InvalidInput naming the component. Thread-safety: pure functions.

#include "core/protocol/message_signature.h"

namespace signet::protocol {

/// "\"content-digest\";req", as it stands in the signature base.
[[nodiscard]] std::string identifierOf(const Component& component);
[[nodiscard]] Result<std::string> valueOf(const Component& component, const MessageParts& parts);

} // namespace signet::protocol
