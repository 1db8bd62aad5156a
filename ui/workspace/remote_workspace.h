#pragma once

// A remote authority: questions over one TLS connection, and a second one that hears what changes.
//
// Lost connections are tried again with growing pauses, spread a little so that many consoles do not come
// back at once. After a reconnection everything counts as changed. What no trying again can mend (another
// certificate, an operator who is not known, a clock that is off) is Refused. Where the authority has no room
// for another event stream, everything counts as changed every few seconds instead.
//
// Thread-safety: the window's thread only.

#include "core/jose/jwk.h"
#include "ui/workspace/work_thread.h"
#include "ui/workspace/workspace.h"

#include <QTimer>

namespace signet::ui {

struct RemotePlace
{
    QString name; ///< for the rail
    std::string host;
    std::uint16_t port = protocol::defaultAdminPort;
    std::string pin;
};

struct RemoteTimes
{
    std::chrono::milliseconds connecting{5'000};
    std::chrono::milliseconds answering{15'000};
    std::chrono::milliseconds firstPause{1'000};
    std::chrono::milliseconds longestPause{30'000};
    std::chrono::milliseconds looking{10'000}; ///< between looks where nothing can be heard
};

class RemoteWorkspace final : public Workspace
{
    Q_OBJECT

public:
    RemoteWorkspace(RemotePlace place, jose::Jwk operatorKey, RemoteTimes times = {});
    ~RemoteWorkspace() override;

    [[nodiscard]] WorkspaceKind kind() const override { return WorkspaceKind::Remote; }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] ConnectionState state() const override { return m_state; }
    [[nodiscard]] QDateTime since() const override { return m_since; }
    [[nodiscard]] Error reason() const override { return m_reason; }
    [[nodiscard]] authority::Role role() const override { return m_role; }
    [[nodiscard]] const Clock& clock() const override;
    [[nodiscard]] std::optional<QDateTime> nextAttempt() const override;
    void reconnect() override;

protected:
    void enqueue(std::function<bool(protocol::Client*)> work) override;

private:
    struct Engine;
    struct Greeting;
    void attempt();
    void take(const Result<Greeting>& greeting);
    void lose(const Error& error);
    void refuse(const Error& error);
    void watchEnded(std::uint64_t connection, const Error& error);
    void questionLost();
    void heard(const QString& what);
    void tellAllChanged();
    void become(ConnectionState state, const Error& reason);

    const QString m_name;
    const RemoteTimes m_times;
    ConnectionState m_state = ConnectionState::Connecting;
    QDateTime m_since = QDateTime::currentDateTimeUtc();
    Error m_reason;
    authority::Role m_role = authority::Role::Viewer;
    std::uint64_t m_connection = 0; ///< counts connections, so that the end of an old one means nothing
    bool m_trying = false;
    int m_failures = 0;
    QTimer m_retry;
    QTimer m_look;
    std::shared_ptr<Relay> m_relay;
    std::shared_ptr<Engine> m_engine;
};

} // namespace signet::ui
