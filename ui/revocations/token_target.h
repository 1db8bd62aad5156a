#pragma once

// What a token names that could be ended, as the authority reads it.
// Thread-safety: values; askTarget runs on the workspace's worker.

#include "core/protocol/client.h"
#include "core/revocation/revocation.h"

#include <QString>

namespace signet::ui {

struct TokenTarget
{
    QString what;     ///< "session token", in words
    QString headline; ///< the authority's verdict: "Verified, and accepted now"
    QString detail;
    bool isVerified = false; ///< what it says was written by this authority
    std::string site;
    std::string sessionId;  ///< sid; "" if it has none
    std::string rememberId; ///< rid
    std::string subject;    ///< sub; "" for somebody not logged in
    std::string name;
    std::string kid;

    [[nodiscard]] bool isEmpty() const
    {
        return sessionId.empty() && rememberId.empty() && (subject.empty() || site.empty());
    }
};

/// InvalidInput when the text holds no token that names anything to end.
[[nodiscard]] Result<TokenTarget> askTarget(protocol::Client& client, const std::string& token);

} // namespace signet::ui
