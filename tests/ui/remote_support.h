#pragma once

// Workspaces of operators who are paired with a real signetd.

#include "core/protocol/pairing_link.h"
#include "tests/support/authority.h"
#include "tests/ui/workspace_support.h"
#include "ui/workspace/remote_workspace.h"

namespace signet::ui {

/// Tests knock more often than people do.
inline testing::TestAuthority::Options unhurried()
{
    return {{}, {"--admin-rate", "100000"}};
}

inline RemoteTimes hasty()
{
    RemoteTimes times;
    times.firstPause = std::chrono::milliseconds(50);
    times.longestPause = std::chrono::milliseconds(300);
    return times;
}

inline protocol::PairingLink invite(const testing::TestAuthority& node, const char* role)
{
    const auto link = protocol::parsePairingLink(
        node.invite(QString::fromLatin1(role), QStringLiteral("Sam")).toStdString());
    if (!link)
        qFatal("no invitation: %s", link.error().message.c_str());
    return *link;
}

/// A workspace of a new operator with that role, connected.
struct Connected
{
    Connected(const testing::TestAuthority& node, const char* role) : link(invite(node, role))
    {
        const SystemClock clock;
        const auto key = jose::Jwk::generate(jose::Algorithm::EdDSA);
        const auto transport = protocol::makeTlsTransport({link.host, link.port, link.pin});
        const auto paired = protocol::Client::pair(*transport, link, *key, "Sam", clock);
        if (!paired)
            qFatal("not paired: %s", paired.error().message.c_str());
        id = paired->id;
        workspace = std::make_unique<RemoteWorkspace>(
            RemotePlace{QStringLiteral("test"), link.host, link.port, link.pin}, *key, hasty());
        connectWorkspace(*workspace);
    }
    RemoteWorkspace& operator*() const { return *workspace; }
    RemoteWorkspace* operator->() const { return workspace.get(); }

    protocol::PairingLink link;
    std::string id;
    std::unique_ptr<RemoteWorkspace> workspace;
};

} // namespace signet::ui
