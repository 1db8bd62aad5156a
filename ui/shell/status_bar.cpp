#include "ui/shell/status_bar.h"

#include "core/base/clock.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace signet::ui {

StatusBar::StatusBar(const Clock& clock, WorkspaceHolder& workspaces, Command& palette, QWidget* parent)
    : QFrame(parent),
      m_clock(clock),
      m_workspaces(workspaces),
      m_shape(makeLabel(QString(), "plain")),
      m_status(makeElided(QString(), "plain")),
      m_log(makeElided(QString(), "plain")),
      m_ring(makeElided(QString(), "plain")),
      m_fact(makeElided(QString(), "plain")),
      m_time(makeElided(QString(), "plain"))
{
    setObjectName(QStringLiteral("statusBar"));
    setAccessibleName(tr("Status"));
    setFixedHeight(28);
    m_log->setObjectName(QStringLiteral("status.log"));
    m_ring->setObjectName(QStringLiteral("status.ring"));
    m_status->setObjectName(QStringLiteral("status.text"));
    m_log->setToolTip(tr("The number of the last revocation in the log"));
    m_ring->setToolTip(tr("The version of the key ring, and how many live nodes have it"));
    for (QLabel* label : {m_status, m_log, m_ring, m_fact, m_time})
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // whole where there is room
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(6);
    layout->addWidget(m_shape);
    layout->addWidget(m_status);
    for (QLabel* label : {m_log, m_ring, m_fact}) {
        layout->addSpacing(14);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    auto* button = new CommandButton(palette, ButtonKind::Quiet);
    button->setIcon(QIcon());
    button->setText(tr("%1 everything").arg(palette.shortcut().toString(QKeySequence::NativeText)));
    layout->addWidget(button);
    layout->addSpacing(10);
    layout->addWidget(m_time);

    m_flash.setSingleShot(true);
    m_flash.setInterval(4000);
    connect(&m_flash, &QTimer::timeout, this, &StatusBar::showLasting);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StatusBar::tick);
    m_second.start();
    for (const auto signal :
         {&WorkspaceHolder::currentChanged, &WorkspaceHolder::stateChanged, &WorkspaceHolder::statusChanged})
        connect(&workspaces, signal, this, &StatusBar::follow);
    follow();
    tick();
}

void StatusBar::setStatus(const QString& text, Tone tone)
{
    m_lasting = text;
    m_lastingTone = tone;
    if (!m_flash.isActive())
        showLasting();
}

void StatusBar::flash(const QString& text, Tone tone)
{
    show(text, tone);
    m_flash.start();
}

void StatusBar::setFact(const QString& text)
{
    m_fact->setText(text);
}

void StatusBar::showLasting()
{
    if (m_lasting.isEmpty())
        show(m_health, m_healthTone);
    else
        show(m_lasting, m_lastingTone);
}

void StatusBar::show(const QString& text, Tone tone)
{
    const char* const shapes[] = {"\u25cb", "\u25d4", "\u25cf", "\u25b2", "\u25a0"};
    m_shape->setText(QString::fromUtf8(shapes[static_cast<int>(tone)]));
    m_status->setText(text);
    setTone(m_shape, tone);
    setTone(m_status, tone);
}

void StatusBar::follow()
{
    const Workspace* workspace = m_workspaces.current();
    const auto& status = m_workspaces.status();
    m_log->setVisible(status.has_value());
    m_ring->setVisible(status.has_value());
    m_health = tr("Ready");
    m_healthTone = Tone::Good;
    if (status) {
        const auto live = std::count_if(status->nodes.begin(), status->nodes.end(),
                                        [](const auto& node) { return node.live; });
        const auto fresh = std::count_if(status->nodes.begin(), status->nodes.end(),
                                         [](const auto& node) { return node.live && node.current; });
        const auto confirmed =
            std::count_if(status->nodes.begin(), status->nodes.end(), [&](const auto& node) {
                return node.live && node.node.ringVersion == status->versions.ring;
            });
        m_log->setText(tr("log %1").arg(figure(status->versions.seq)));
        m_ring->setText(
            tr("ring %1, confirmed by %2 of %3").arg(status->versions.ring).arg(confirmed).arg(live));
        const auto nodes = static_cast<std::ptrdiff_t>(status->nodes.size());
        if (fresh == nodes) {
            m_health = nodes == 1 ? tr("The node is fresh") : tr("All nodes fresh");
        } else {
            m_health = tr("%1 of %2 nodes fresh").arg(fresh).arg(nodes);
            m_healthTone = Tone::Attention;
        }
    }
    if (workspace && workspace->state() == ConnectionState::Lost) {
        m_health = tr("Connection lost");
        m_healthTone = Tone::Attention;
    } else if (workspace && workspace->state() == ConnectionState::Refused) {
        m_health = tr("Not connected");
        m_healthTone = Tone::Danger;
    } else if (workspace && !status) {
        m_health = tr("Connecting…");
        m_healthTone = Tone::Neutral;
    }
    if (!m_flash.isActive())
        showLasting();
}

void StatusBar::tick()
{
    const Timestamp now = m_workspaces.current() ? m_workspaces.current()->clock().now() : m_clock.now();
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    const QString form = QStringLiteral("HH:mm:ss");
    m_time->setText(tr("local %1 · UTC %2").arg(utc.toLocalTime().toString(form), utc.toString(form)));
}

} // namespace signet::ui
