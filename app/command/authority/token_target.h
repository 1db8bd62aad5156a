#pragma once

// What a pasted token is called in the revocation log.
//
// Only what the authority's own keys vouch for counts: a sid in a token that does not verify is only what
// somebody wrote. Errors: InvalidInput, NotAllowed, and the client's. Thread-safety: one thread.

#include "core/protocol/client.h"

#include <string>
#include <string_view>

namespace signet::command {

struct TokenTarget
{
    std::string id;   ///< sid or rid
    std::string site; ///< where the token belongs; "" when `text` was an identifier already
};

/// `text` is a sid or rid, or anything that holds exactly one token that says one.
[[nodiscard]] Result<TokenTarget> targetOf(std::string_view text, revocation::Kind kind,
                                           std::string_view site, protocol::Client& client);

} // namespace signet::command
