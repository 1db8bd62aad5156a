#include "ui/shell/workspace_card.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QMenu>

namespace signet::ui {

namespace {

QString iconOf(const Workspace* workspace)
{
    if (!workspace)
        return QStringLiteral("switch");
    switch (workspace->kind()) {
    case WorkspaceKind::Remote:
        return QStringLiteral("remote");
    case WorkspaceKind::Local:
        return QStringLiteral("local");
    case WorkspaceKind::Demo:
        break;
    }
    return QStringLiteral("demo");
}

QString roleName(authority::Role role)
{
    switch (role) {
    case authority::Role::Viewer:
        return WorkspaceCard::tr("viewer");
    case authority::Role::Revoker:
        return WorkspaceCard::tr("revoker");
    case authority::Role::Keykeeper:
        return WorkspaceCard::tr("keykeeper");
    case authority::Role::Administrator:
        break;
    }
    return WorkspaceCard::tr("administrator");
}

QString kindName(WorkspaceKind kind)
{
    switch (kind) {
    case WorkspaceKind::Remote:
        return WorkspaceCard::tr("authority");
    case WorkspaceKind::Local:
        return WorkspaceCard::tr("in this console");
    case WorkspaceKind::Demo:
        break;
    }
    return WorkspaceCard::tr("invented");
}

/// The role, or why it is of no use now.
QString whoLine(const Workspace& workspace)
{
    switch (workspace.state()) {
    case ConnectionState::Connecting:
        return WorkspaceCard::tr("connecting…");
    case ConnectionState::Lost:
        return WorkspaceCard::tr("connection lost");
    case ConnectionState::Refused:
        return WorkspaceCard::tr("not connected");
    case ConnectionState::Connected:
    case ConnectionState::Closed:
        break;
    }
    return roleName(workspace.role());
}

} // namespace

WorkspaceCard::WorkspaceCard(WorkspaceHolder& holder, QMenu* menu, QWidget* parent)
    : QPushButton(parent),
      m_holder(holder),
      m_mark(new QLabel),
      m_name(makeLabel(QString(), "strong")),
      m_what(makeLabel(QString(), "small")),
      m_who(makeLabel(QString(), "small")),
      m_arrows(new QLabel)
{
    setObjectName(QStringLiteral("workspaceCard"));
    setProperty("kind", QStringLiteral("workspace"));
    setMenu(menu);
    m_mark->setFixedSize(20, 20);
    m_arrows->setFixedSize(16, 16);
    for (QLabel* label : {m_name, m_what, m_who})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* grid = new QGridLayout(this);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_mark, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_arrows, 0, 2);
    grid->addWidget(m_what, 1, 1, 1, 2);
    grid->addWidget(m_who, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    for (QLabel* inside : {m_mark, m_name, m_what, m_who, m_arrows})
        inside->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (const auto signal :
         {&WorkspaceHolder::currentChanged, &WorkspaceHolder::stateChanged, &WorkspaceHolder::statusChanged})
        connect(&holder, signal, this, &WorkspaceCard::follow);
    connect(&Theme::current(), &Theme::changed, this, &WorkspaceCard::draw);
    setCompact(false);
    follow();
}

QSize WorkspaceCard::sizeHint() const
{
    return layout()->sizeHint();
}

void WorkspaceCard::follow()
{
    const Workspace* workspace = m_holder.current();
    m_fullName = workspace ? workspace->name() : tr("No workspace");
    QString what = workspace ? kindName(workspace->kind()) : tr("Choose what to look after");
    if (workspace && m_holder.status())
        what += QStringLiteral(" · ") +
                tr("%n nodes", nullptr, static_cast<int>(m_holder.status()->nodes.size()));
    m_what->setText(what);
    m_who->setText(workspace ? whoLine(*workspace) : QString());
    m_who->setVisible(workspace && !m_compact);
    setAccessibleName(tr("Workspace %1").arg(m_fullName));
    setAccessibleDescription(QStringLiteral("%1 · %2").arg(what, m_who->text()));
    setToolTip(tr("%1: change to another workspace").arg(m_fullName));
    elide();
    draw();
    updateGeometry();
}

void WorkspaceCard::elide()
{
    m_name->setText(m_name->fontMetrics().elidedText(m_fullName, Qt::ElideRight, m_name->width()));
}

void WorkspaceCard::draw()
{
    const Workspace* workspace = m_holder.current();
    const Tone tone = !workspace                                       ? Tone::Neutral
                      : workspace->state() == ConnectionState::Lost    ? Tone::Attention
                      : workspace->state() == ConnectionState::Refused ? Tone::Danger
                                                                       : Tone::Accent;
    m_mark->setPixmap(ui::icon(iconOf(workspace), tone).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_arrows->setPixmap(
        ui::icon(QStringLiteral("switch"), Tone::Neutral).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void WorkspaceCard::setCompact(bool compact)
{
    m_compact = compact;
    m_mark->setVisible(compact);
    for (QLabel* label : {m_name, m_what, m_arrows})
        label->setVisible(!compact);
    m_who->setVisible(!compact && m_holder.current());
    layout()->setContentsMargins(compact ? QMargins(9, 9, 9, 9) : placedMargins(12, 9, 8, 10));
    static_cast<QGridLayout*>(layout())->setHorizontalSpacing(compact ? 0 : 6);
    updateGeometry();
}

void WorkspaceCard::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    elide();
}

} // namespace signet::ui
