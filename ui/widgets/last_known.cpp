#include "ui/widgets/last_known.h"

#include "ui/shell/theme.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

namespace signet::ui {

LastKnown::LastKnown(WorkspaceHolder& workspaces, QWidget* parent) : QLabel(parent), m_workspaces(workspaces)
{
    setProperty("role", QStringLiteral("pill"));
    setTone(this, Tone::Attention);
    setFixedHeight(20);
    hide();
    connect(&workspaces, &WorkspaceHolder::stateChanged, this, &LastKnown::update);
    connect(&workspaces, &WorkspaceHolder::currentChanged, this, &LastKnown::clearAsOf);
}

void LastKnown::setAsOf(Timestamp at)
{
    m_at = at;
    update();
}

void LastKnown::clearAsOf()
{
    m_at = {};
    update();
}

void LastKnown::update()
{
    const Workspace* workspace = m_workspaces.current();
    const bool lost = workspace && !m_workspaces.isConnected() && m_at != Timestamp{};
    setVisible(lost);
    if (lost) {
        const QString time = shortTime(m_at, workspace->clock().now());
        setText(QStringLiteral("\u25f7 ") + tr("last known, from %1").arg(time));
        setAccessibleName(tr("What is shown is the last known, from %1").arg(time));
        setToolTip(fullTime(m_at));
    }
    if (lost != m_lost) {
        m_lost = lost;
        Q_EMIT changed(lost);
    }
}

} // namespace signet::ui
