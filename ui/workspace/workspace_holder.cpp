#include "ui/workspace/workspace_holder.h"

#include "ui/shell/command.h"

namespace signet::ui {

namespace {

QString needed(authority::Role role)
{
    switch (role) {
    case authority::Role::Viewer:
        return WorkspaceHolder::tr("This needs the role viewer.");
    case authority::Role::Revoker:
        return WorkspaceHolder::tr("This needs the role revoker. An administrator can change yours.");
    case authority::Role::Keykeeper:
        return WorkspaceHolder::tr("This needs the role keykeeper. An administrator can change yours.");
    case authority::Role::Administrator:
        break;
    }
    return WorkspaceHolder::tr("This needs the role administrator. An administrator can change yours.");
}

} // namespace

WorkspaceHolder::WorkspaceHolder(QObject* parent) : QObject(parent)
{
    connect(this, &WorkspaceHolder::currentChanged, this, &WorkspaceHolder::regate);
    connect(this, &WorkspaceHolder::stateChanged, this, &WorkspaceHolder::regate);
}

WorkspaceHolder::~WorkspaceHolder() = default;

void WorkspaceHolder::set(std::unique_ptr<Workspace> workspace)
{
    std::unique_ptr<Workspace> before = std::move(m_current);
    if (before)
        before->disconnect(this);
    m_current = std::move(workspace);
    m_status.reset();
    m_statusAt = {};
    m_asking = false;
    m_askAgain = false;
    ++m_generation;
    if (m_current) {
        connect(m_current.get(), &Workspace::stateChanged, this, [this] {
            Q_EMIT stateChanged();
            if (isConnected())
                refreshStatus();
        });
        connect(m_current.get(), &Workspace::changed, this, [this](const QString& what) {
            Q_EMIT changed(what);
            refreshStatus();
        });
    }
    Q_EMIT currentChanged();
    Q_EMIT statusChanged();
    if (isConnected())
        refreshStatus();
}

bool WorkspaceHolder::isConnected() const
{
    return m_current && m_current->state() == ConnectionState::Connected;
}

bool WorkspaceHolder::may(authority::Role needs) const
{
    return obstacle(needs).isEmpty();
}

QString WorkspaceHolder::obstacle(authority::Role needs) const
{
    if (!m_current)
        return tr("Choose a workspace first.");
    if (!isConnected())
        return tr("Not connected. The console tries again by itself.");
    return authority::covers(m_current->role(), needs) ? QString() : needed(needs);
}

void WorkspaceHolder::refreshStatus()
{
    if (!isConnected())
        return;
    if (m_asking) {
        m_askAgain = true; // many changes in a row are one question more, not many
        return;
    }
    m_asking = true;
    m_current->ask<authority::Status>([](protocol::Client& client) { return client.status(); })
        .then(this, [this, asked = m_generation](const Result<authority::Status>& answer) {
            if (asked == m_generation)
                takeStatus(answer);
        });
}

void WorkspaceHolder::takeStatus(const Result<authority::Status>& answer)
{
    m_asking = false;
    if (answer) {
        m_status = *answer;
        m_statusAt = m_current->clock().now();
        Q_EMIT statusChanged();
    }
    if (m_askAgain) {
        m_askAgain = false;
        refreshStatus();
    }
}

void WorkspaceHolder::gate(Command& command, authority::Role needs, std::function<QString()> further)
{
    m_gates.push_back({&command, &command, needs, std::move(further)});
    apply(m_gates.back());
}

void WorkspaceHolder::regate()
{
    std::erase_if(m_gates, [](const Gate& gate) { return gate.alive.isNull(); });
    for (const Gate& gate : m_gates)
        apply(gate);
}

void WorkspaceHolder::apply(const Gate& gate)
{
    QString reason = obstacle(gate.needs);
    if (reason.isEmpty() && gate.further)
        reason = gate.further();
    gate.command->setObstacle(reason);
}

} // namespace signet::ui
