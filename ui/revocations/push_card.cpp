#include "ui/revocations/push_card.h"

#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

constexpr int followEvery = 250; // ms

/// Of the column of numbers, the widest of which is the newest.
int numberWidth(const std::vector<PushedRow>& rows)
{
    constexpr int around = 18;
    const QFontMetrics metrics(Theme::current().monospace());
    return rows.empty() ? 0 : metrics.horizontalAdvance(rows.back().number.text) + around;
}

/// One node: its name, and how far it has come with `total` entries.
QWidget* nodeRow(const authority::NodeView& node, int reached, int total)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* name = makeElided(QString::fromStdString(node.node.name), "plain");
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setRange(0, std::max(total, 1));
    bar->setValue(reached);
    bar->setFixedWidth(72);
    bar->setAccessibleName(
        PushCard::tr("Entries in force on %1").arg(QString::fromStdString(node.node.name)));
    QString words;
    Tone tone = Tone::Good;
    if (reached == total) {
        words = PushCard::tr("in force");
    } else {
        tone = Tone::Attention;
        words =
            node.live ? PushCard::tr("%Ln to come", nullptr, total - reached) : PushCard::tr("not heard of");
    }
    auto* state = makeLabel(words, "plain");
    ui::setTone(state, tone);
    state->setMinimumWidth(84);
    row->addWidget(name, 1);
    row->addWidget(bar);
    row->addWidget(state);
    return widget;
}

} // namespace

PushCard::PushCard(WorkspaceHolder& workspaces, Command& cancel, QWidget* parent)
    : Card(tr("Last push"), parent),
      m_workspaces(workspaces),
      m_sentence(makeProse(QString(), "plain")),
      m_progress(new QProgressBar),
      m_notice(new Notice),
      m_cancel(new CommandButton(cancel, ButtonKind::Quiet)),
      m_nodes(new QWidget),
      m_nodeRows(new QVBoxLayout(m_nodes)),
      m_table(new QTableView)
{
    setObjectName(QStringLiteral("pushCard"));
    m_sentence->setObjectName(QStringLiteral("push.sentence"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Pushed so far"));
    m_nodeRows->setContentsMargins(0, 0, 0, 0);
    m_nodeRows->setSpacing(4);
    m_table->setObjectName(QStringLiteral("pushed"));
    m_table->setModel(&m_model);
    setUpTable(*m_table, tr("Pushed revocations"));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->hide();
    m_table->setMinimumHeight(72);
    m_table->viewport()->installEventFilter(this);
    addAction(m_cancel);
    body()->addWidget(m_sentence);
    body()->addWidget(m_progress);
    body()->addWidget(m_notice);
    body()->addWidget(m_nodes);
    body()->addWidget(m_table, 1);
    body()->addStretch(0);
    m_notice->offerRetry(true);
    connect(m_notice, &Notice::retried, this, [this] {
        if (m_workspaces.isConnected())
            m_desk->pusher.tryAgain();
        else if (Workspace* workspace = m_workspaces.current())
            workspace->reconnect();
    });
    m_follow.setInterval(followEvery);
    connect(&m_follow, &QTimer::timeout, &m_workspaces, &WorkspaceHolder::refreshStatus);
    connect(&m_workspaces, &WorkspaceHolder::statusChanged, this, &PushCard::showNodes);
}

void PushCard::setDesk(Desk& desk)
{
    if (m_desk)
        disconnect(&m_desk->pusher, nullptr, this, nullptr);
    m_desk = &desk;
    m_model.setRows(nullptr);
    connect(&desk.pusher, &Pusher::changed, this, &PushCard::settle);
    settle();
}

QString PushCard::sentence() const
{
    const Pusher& push = m_desk->pusher;
    const QString done = figure(push.pushed());
    const QString total = figure(push.total());
    switch (push.state()) {
    case Pusher::State::Idle:
        return tr("A node refuses by every entry it has heard of, at the latest a second after a push.");
    case Pusher::State::Sending:
        return tr("Pushing: %1 of %2 are in the log.").arg(done, total);
    case Pusher::State::Lost:
        return tr("%1 of %2 are in the log. The answer to the next batch was lost; it is sent again under "
                  "the same id, and happens once.")
            .arg(done, total);
    case Pusher::State::Cancelled:
        return tr("Stopped after %1 of %2. The rest is still staged.").arg(done, total);
    case Pusher::State::Failed:
        return tr("%1 of %2 are in the log. The rest is still staged.").arg(done, total);
    case Pusher::State::Done:
        if (push.known() > 0)
            return tr("%Ln revocation(s) in the log, %1 of them from before.", nullptr,
                      static_cast<int>(push.pushed()))
                .arg(figure(push.known()));
        return tr("%Ln revocation(s) in the log.", nullptr, static_cast<int>(push.pushed()));
    }
    return {};
}

void PushCard::settle()
{
    const Pusher& push = m_desk->pusher;
    const bool idle = push.state() == Pusher::State::Idle;
    setTitle(idle ? tr("Where the log is in force") : tr("Last push"));
    m_sentence->setText(sentence());
    setStyleProperty(m_sentence, "role", idle ? QStringLiteral("muted") : QStringLiteral("plain"));
    m_progress->setVisible(push.isBusy());
    m_progress->setRange(0, static_cast<int>(push.total()));
    m_progress->setValue(static_cast<int>(push.pushed()));
    m_cancel->setVisible(push.isBusy());
    m_notice->clear();
    if (push.error()) {
        m_notice->showError(push.state() == Pusher::State::Lost ? tr("The answer was lost")
                                                                : tr("The authority did not take it"),
                            *push.error());
        m_notice->offerRetry(push.state() == Pusher::State::Lost);
    }
    m_model.setRows(&push.rows());
    fitColumns();
    m_table->setVisible(push.pushed() > 0);
    setSizePolicy(QSizePolicy::Preferred, push.pushed() > 0 ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    followNodes();
}

void PushCard::followNodes()
{
    showNodes();
    if (m_desk->pusher.pushed() > 0 && !m_inForce && m_workspaces.isConnected()) {
        if (!m_follow.isActive()) {
            m_workspaces.refreshStatus();
            m_follow.start();
        }
    }
}

void PushCard::showNodes()
{
    if (!m_desk)
        return;
    const auto& rows = m_desk->pusher.rows();
    while (QLayoutItem* item = m_nodeRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& status = m_workspaces.status();
    const bool idle = m_desk->pusher.state() == Pusher::State::Idle;
    setVisible(!idle || status);
    m_nodes->setVisible(status && (idle || !rows.empty()));
    if (!status || rows.empty()) {
        m_inForce = false;
        for (std::size_t i = 0; idle && status && i < status->nodes.size(); ++i) {
            const auto total = static_cast<int>(status->versions.seq);
            const auto& node = status->nodes[i];
            m_nodeRows->addWidget(nodeRow(node, std::min(static_cast<int>(node.node.seq), total), total));
        }
        return;
    }
    const InForce nodes(status->nodes);
    std::uint64_t newest = 0;
    for (const PushedRow& row : rows)
        newest = std::max(newest, row.seq);
    m_inForce = nodes.isEverywhere(newest);
    m_model.setNodes(nodes);
    for (const auto& node : status->nodes) {
        const auto reached = std::count_if(rows.begin(), rows.end(),
                                           [&](const PushedRow& row) { return row.seq <= node.node.seq; });
        m_nodeRows->addWidget(nodeRow(node, static_cast<int>(reached), static_cast<int>(rows.size())));
    }
    if (m_inForce || !m_workspaces.isConnected())
        m_follow.stop();
}

bool PushCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return Card::eventFilter(watched, event);
}

void PushCard::fitColumns()
{
    const int number = m_desk ? numberWidth(m_desk->pusher.rows()) : 0;
    const auto hint = [this](int column) { return columnHint(*m_table, column); };
    const int kind = hint(PushedModel::Kind);
    const int nodes = hint(PushedModel::Nodes);
    m_table->setColumnWidth(PushedModel::Number, number);
    m_table->setColumnWidth(PushedModel::Kind, kind);
    m_table->setColumnWidth(PushedModel::Nodes, nodes);
    m_table->setColumnWidth(PushedModel::Whom,
                            std::max(80, m_table->viewport()->width() - number - kind - nodes));
}

} // namespace signet::ui
