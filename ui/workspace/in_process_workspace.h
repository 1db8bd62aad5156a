#pragma once

// A workspace whose authority runs inside the console: the local one and the demo. The record is opened on
// the worker thread; a second thread ticks the authority.
//
// Errors: what `opening` answers becomes the reason of Refused, and `reconnect` tries again. Thread-safety:
// the window's thread only; `opening` and `live` run elsewhere.

#include "core/authority/authority.h"
#include "ui/workspace/work_thread.h"
#include "ui/workspace/workspace.h"

namespace signet::ui {

/// What such an authority stands on, in the order it goes away in reverse.
struct Household
{
    std::unique_ptr<authority::Record> record;
    std::unique_ptr<authority::Authority> authority;
    authority::Actor actor;     ///< who sits at the console
    std::function<void()> live; ///< called before each tick, if given
    std::string sampleCookie = {};
    /// Where others reach it, for links of invitations, if they do.
    struct Door
    {
        std::string host;
        std::uint16_t port = 0;
        std::string pin;
    };
    std::optional<Door> door = {};
};

class InProcessWorkspace : public Workspace
{
    Q_OBJECT

public:
    using Opening = std::function<Result<Household>()>;
    ~InProcessWorkspace() override;

    [[nodiscard]] WorkspaceKind kind() const override { return m_kind; }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] ConnectionState state() const override { return m_state; }
    [[nodiscard]] QDateTime since() const override { return m_since; }
    [[nodiscard]] Error reason() const override { return m_reason; }
    [[nodiscard]] authority::Role role() const override { return authority::Role::Administrator; }
    [[nodiscard]] const Clock& clock() const override { return *m_clock; }
    [[nodiscard]] QString sampleCookie() const override { return m_sampleCookie; }
    void reconnect() override;

protected:
    InProcessWorkspace(WorkspaceKind kind, QString name, std::shared_ptr<const Clock> clock, Opening opening);
    void enqueue(std::function<bool(protocol::Client*)> work) override;

private:
    struct Engine;
    void begin();
    void become(ConnectionState state, Error reason = {});

    const WorkspaceKind m_kind;
    const QString m_name;
    const std::shared_ptr<const Clock> m_clock;
    ConnectionState m_state = ConnectionState::Connecting;
    QDateTime m_since = QDateTime::currentDateTimeUtc();
    Error m_reason;
    QString m_sampleCookie;
    std::shared_ptr<Relay> m_relay;
    std::shared_ptr<Engine> m_engine;
};

} // namespace signet::ui
