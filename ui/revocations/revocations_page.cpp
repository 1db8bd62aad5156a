#include "ui/revocations/revocations_page.h"

#include "ui/revocations/effect_card.h"
#include "ui/revocations/list_sheet.h"
#include "ui/revocations/log_card.h"
#include "ui/revocations/push_card.h"
#include "ui/revocations/staged_card.h"
#include "ui/revocations/token_sheet.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/last_known.h"
#include "ui/widgets/refresher.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

const auto columnsName = QStringLiteral("revocations/columns");

QString deskName(const Workspace& workspace)
{
    return QStringLiteral("%1/%2").arg(static_cast<int>(workspace.kind())).arg(workspace.name());
}

} // namespace

/// What the page asks for beside the log: what there is to choose from, and who the operators are.
struct RevocationsPage::Background
{
    ComposeChoices choices;
    OperatorNames names;
};

RevocationsPage::RevocationsPage(Services services, QWidget* parent)
    : Page(parent), m_services(std::move(services))
{
    setObjectName(QStringLiteral("revocationsPage"));
    setAccessibleName(title());
    makeCommands();
    m_logCard = new LogCard(m_log);
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(16);
    m_columns->addWidget(m_logCard);
    m_columns->addWidget(makeSide());
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
    m_columns->setSizes({800, 352});
    m_columns->restoreState(m_services.preferences.splitter(columnsName));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 20, 32, 16);
    layout->setSpacing(14);
    layout->addWidget(makeHeader());
    layout->addWidget(m_columns, 1);

    m_refresher =
        new Refresher(m_services.workspaces, *this,
                      {QStringLiteral("settings"), QStringLiteral("ring"), QStringLiteral("operators")},
                      [this] { askBackground(); });
    connect(&m_services.workspaces, &WorkspaceHolder::currentChanged, this, &RevocationsPage::takeWorkspace);
    connect(&m_services.workspaces, &WorkspaceHolder::statusChanged, this, [this] {
        if (const auto& status = m_services.workspaces.status())
            m_log.setNodes(InForce(status->nodes));
        tellSubtitle();
    });
    connect(m_logCard, &LogCard::composeWanted, m_compose, &Command::start);
    connect(m_staged, &StagedCard::selectionChanged, this, &RevocationsPage::enableCommands);
    connect(m_effect, &EffectCard::readyChanged, this, &RevocationsPage::enableCommands);
    connect(&m_log, &RevocationLog::settled, this, &RevocationsPage::tellSubtitle);
    takeWorkspace();
}

RevocationsPage::~RevocationsPage()
{
    m_services.preferences.setSplitter(columnsName, m_columns->saveState());
    leaveDesk();
    delete m_columns; // its cards look at the desks, which go first
}

QWidget* RevocationsPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(makeLabel(title(), "title"));
    row->addSpacing(4);
    m_subtitle = makeElided(QString(), "muted");
    m_lastKnown = new LastKnown(m_services.workspaces);
    row->addWidget(m_lastKnown);
    row->addWidget(m_subtitle, 1);
    row->addWidget(new CommandButton(*m_token, ButtonKind::Plain));
    row->addWidget(new CommandButton(*m_list, ButtonKind::Plain));
    row->addWidget(new CommandButton(*m_compose, ButtonKind::Plain));
    return header;
}

QWidget* RevocationsPage::makeSide()
{
    m_staged = new StagedCard({*m_undo, *m_redo, *m_remove});
    m_effect = new EffectCard(m_services.workspaces, *m_clear, *m_push);
    m_pushCard = new PushCard(m_services.workspaces, *m_cancelPush);
    auto* side = new QWidget;
    side->setObjectName(QStringLiteral("column"));
    side->setMinimumWidth(340);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_staged, 1);
    column->addWidget(m_effect);
    column->addWidget(m_pushCard, 1);
    column->addStretch(0);
    // A low window scrolls rather than cutting what a push would do.
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Staged and pushed"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(352);
    scroll->setWidget(side);
    return scroll;
}

QWidget* RevocationsPage::firstFocus()
{
    return m_logCard->table();
}

void RevocationsPage::leaveDesk()
{
    if (!m_desk)
        return;
    disconnect(&m_desk->staging, nullptr, this, nullptr);
    disconnect(&m_desk->staging.undoStack(), nullptr, this, nullptr);
    disconnect(&m_desk->pusher, nullptr, this, nullptr);
    m_desk->pusher.setWorkspace(nullptr);
}

void RevocationsPage::takeWorkspace()
{
    Workspace* const workspace = m_services.workspaces.current();
    leaveDesk();
    std::unique_ptr<Desk>& desk = m_desks[workspace ? deskName(*workspace) : QString()];
    if (!desk)
        desk = std::make_unique<Desk>();
    m_desk = desk.get();
    connect(&m_desk->staging, &Staging::changed, this, &RevocationsPage::enableCommands);
    connect(&m_desk->staging.undoStack(), &QUndoStack::indexChanged, this, &RevocationsPage::enableCommands);
    connect(&m_desk->pusher, &Pusher::batchPushed, this, [this](const StagedRows& rows) {
        m_desk->staging.takePushed(rows);
        m_log.refresh();
    });
    connect(&m_desk->pusher, &Pusher::changed, this, [this] {
        const bool busy = m_desk->pusher.isBusy();
        m_desk->staging.setLocked(busy);
        Q_EMIT statusChanged(busy ? tr("Pushing revocations: %1 of %2")
                                        .arg(figure(m_desk->pusher.pushed()), figure(m_desk->pusher.total()))
                                  : QString(),
                             busy ? Tone::Accent : Tone::Good);
        if (m_desk->pusher.state() == Pusher::State::Done)
            Q_EMIT noticed(tr("%Ln revocation(s) pushed", nullptr, static_cast<int>(m_desk->pusher.pushed())),
                           Tone::Good);
        enableCommands();
    });
    m_choices = {};
    m_staged->setDesk(*m_desk);
    m_effect->setDesk(*m_desk);
    m_pushCard->setDesk(*m_desk);
    m_desk->pusher.setWorkspace(workspace);
    m_log.setWorkspace(workspace);
    m_refresher->ask();
    tellSubtitle();
    enableCommands();
}

void RevocationsPage::askBackground()
{
    m_services.workspaces.current()
        ->ask<Background>([](protocol::Client& client) -> Result<Background> {
            const auto sites = client.sites();
            const auto ring = client.ring();
            const auto operators = client.operators();
            if (!sites || !ring || !operators)
                return tl::unexpected(!sites ? sites.error() : !ring ? ring.error() : operators.error());
            Background background;
            for (const auto& site : *sites)
                background.choices.sites << QString::fromStdString(site.name);
            for (const auto& key : ring->keys) {
                if (key.key.use == keys::KeyUse::Seal)
                    background.choices.kids << QString::fromStdString(key.key.kid);
            }
            auto names = std::make_shared<QHash<QString, QString>>();
            for (const auto& one : *operators)
                names->insert(QString::fromStdString(one.id), QString::fromStdString(one.name));
            background.names = std::move(names);
            return background;
        })
        .then(this, [this](const Result<Background>& answer) {
            if (answer)
                takeBackground(*answer);
            m_refresher->answered();
        });
}

void RevocationsPage::takeBackground(const Background& background)
{
    m_choices = background.choices;
    m_logCard->setSites(m_choices.sites);
    m_log.setOperatorNames(background.names);
}

void RevocationsPage::tellSubtitle()
{
    const auto& status = m_services.workspaces.status();
    if (status && m_log.isRead())
        m_lastKnown->setAsOf(m_services.workspaces.statusAt());
    else
        m_lastKnown->clearAsOf();
    if (!m_services.workspaces.current())
        m_subtitle->setText(tr("No workspace is open"));
    else if (status)
        m_subtitle->setText(tr("%1 in force, on %2")
                                .arg(tr("%Ln entries", nullptr, static_cast<int>(status->revocationsInForce)),
                                     tr("%n node(s)", nullptr, static_cast<int>(status->nodes.size()))));
    else
        m_subtitle->setText(QString());
}

void RevocationsPage::arrive(const QVariantMap& where)
{
    if (where.contains(QStringLiteral("seq"))) {
        m_logCard->show(where.value(QStringLiteral("seq")).toULongLong());
        return;
    }
    if (where.contains(QStringLiteral("token"))) {
        composeFromToken(where.value(QStringLiteral("token")).toString());
        return;
    }
    if (!where.contains(QStringLiteral("compose")) || !m_compose->isEnabled())
        return;
    revocation::Revocation draft;
    const auto text = [&where](const char* name) {
        return where.value(QString::fromLatin1(name)).toString().toStdString();
    };
    draft.kind = revocation::kindFromString(text("compose")).value_or(revocation::Kind::User);
    draft.site = text("site");
    draft.target = text("target");
    compose(draft);
}

void RevocationsPage::compose(const revocation::Revocation& draft)
{
    auto* sheet = new ComposeSheet(m_choices, m_services.clock, &m_services.window);
    connect(sheet, &ComposeSheet::composed, this, [this, sheet](const StagedRows& rows) {
        if (const auto added = stage(rows); !added)
            sheet->refuse(added.error());
    });
    sheet->open(draft);
}

void RevocationsPage::composeFromToken(const QString& token)
{
    if (!m_token->isEnabled()) {
        Q_EMIT noticed(m_token->obstacle(), Tone::Attention);
        return;
    }
    auto* sheet = new TokenSheet(m_services.workspaces, &m_services.window);
    connect(sheet, &TokenSheet::composed, this, [this, sheet](const StagedRows& rows) {
        if (const auto added = stage(rows); !added)
            sheet->refuse(added.error());
        else if (!isVisible())
            m_services.go(id(), {}); // what was staged elsewhere is looked at here
    });
    sheet->open(token);
}

void RevocationsPage::openList(const QString& path)
{
    auto* sheet = new ListSheet(m_choices, m_services.clock, &m_services.window);
    connect(sheet, &ListSheet::composed, this, [this, sheet](const StagedRows& rows) {
        if (const auto added = stage(rows); !added)
            sheet->refuse(added.error());
    });
    sheet->open();
    if (!path.isEmpty())
        sheet->openFile(path);
}

void RevocationsPage::openFile(const QString& path)
{
    if (m_list->isEnabled())
        openList(path);
}

Result<std::size_t> RevocationsPage::stage(const StagedRows& rows)
{
    auto added = m_desk->staging.add(rows);
    if (added) {
        const std::size_t already = rows.size() - *added;
        Q_EMIT noticed(already == 0 ? tr("Staged %Ln revocation(s)", nullptr, static_cast<int>(*added))
                                    : tr("Staged %Ln revocation(s); %1 were on the list already", nullptr,
                                         static_cast<int>(*added))
                                          .arg(figure(already)),
                       Tone::Accent);
    }
    return added;
}

bool RevocationsPage::isBusy() const
{
    return m_log.isBusy() || m_effect->isAsking() || m_refresher->isAsking() || m_desk->pusher.isBusy();
}

} // namespace signet::ui
