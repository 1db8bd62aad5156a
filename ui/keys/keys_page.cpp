#include "ui/keys/keys_page.h"

#include "ui/keys/key_detail.h"
#include "ui/keys/ring_card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/last_known.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/refresher.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace signet::ui {

namespace {

constexpr int mostSites = 4;     ///< shown at once; more are scrolled
constexpr int fewSites = 2;      ///< where there is little room
constexpr int lowerHeight = 328; ///< of the cards about one key, where there is room
constexpr int lowHeight = 640;   ///< of a page with little room

void fitRows(RowTable& table, int mostRows)
{
    const int rows = std::clamp(table.rows()->rowCount(), 1, mostRows);
    table.setFixedHeight(2 * table.frameWidth() + rows * table.verticalHeader()->defaultSectionSize());
}

} // namespace

KeysPage::KeysPage(Services services, QWidget* parent) : Page(parent), m_services(std::move(services))
{
    setObjectName(QStringLiteral("keysPage"));
    setAccessibleName(title());
    makeCommands();
    m_ring = new RingCard;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 20, 32, 16);
    layout->setSpacing(14);
    layout->addWidget(makeHeader());
    layout->addWidget(m_ring);
    layout->addWidget(makeLower(), 1);

    m_refresher = new Refresher(m_services.workspaces, *this,
                                {QStringLiteral("ring"), QStringLiteral("settings"), QStringLiteral("nodes"),
                                 QStringLiteral("statistics")},
                                [this] { askRing(); });
    connect(&m_services.workspaces, &WorkspaceHolder::currentChanged, this, &KeysPage::takeWorkspace);
    connect(&m_services.workspaces, &WorkspaceHolder::stateChanged, this, &KeysPage::tell);
    connect(m_ring, &RingCard::chosen, this, &KeysPage::choose);
    connect(m_ring, &RingCard::retried, m_refresher, &Refresher::ask);
    connect(m_storyNotice, &Notice::retried, this, &KeysPage::askStory);
    takeWorkspace();
}

QWidget* KeysPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(makeLabel(title(), "title"));
    row->addSpacing(4);
    m_lastKnown = new LastKnown(m_services.workspaces);
    m_subtitle = makeElided(QString(), "muted");
    row->addWidget(m_lastKnown);
    row->addWidget(m_subtitle, 1);
    row->addWidget(new CommandButton(*m_import, ButtonKind::Plain));
    m_exportButton = makeMenuButton(tr("Export"), QStringLiteral("export"), m_exportMenu,
                                    tr("Public keys, or all of them encrypted"));
    row->addWidget(m_exportButton);
    row->addWidget(new CommandButton(*m_schedule, ButtonKind::Plain));
    row->addWidget(new CommandButton(*m_stage, ButtonKind::Plain));
    row->addWidget(new CommandButton(*m_rotate, ButtonKind::Primary));
    return header;
}

QWidget* KeysPage::makeLower()
{
    std::vector<Command*> commands;
    for (const KeyCommand& one : m_keyCommands)
        commands.push_back(one.command);
    m_detail = new KeyDetail(commands);

    m_sites = new RowTable(tr("Tokens by site"));
    m_sites->setObjectName(QStringLiteral("keys.sites"));
    m_sites->rows()->setColumns(
        {{tr("site"), 0, Qt::AlignLeft}, {QString(), -1, Qt::AlignLeft}, {tr("tokens"), 0, Qt::AlignRight}});
    m_sites->horizontalHeader()->hide(); // the card's title says it
    m_noSites = makeProse(QString(), "muted");
    auto* sites = new Card(tr("Tokens made with it, by site"));
    sites->body()->addLayout(underTitle(m_sites));
    sites->body()->addWidget(m_noSites);

    m_history = new RowTable(tr("History of the key"));
    m_history->setObjectName(QStringLiteral("keys.history"));
    m_history->rows()->setColumns(
        {{tr("when"), 0, Qt::AlignLeft}, {tr("what"), -1, Qt::AlignLeft}, {tr("by"), 0, Qt::AlignLeft}});
    m_history->horizontalHeader()->hide();
    m_noHistory = makeProse(QString(), "muted");
    m_storyNotice = new Notice;
    m_storyNotice->offerRetry(true);
    auto* history = new Card(tr("History"));
    history->body()->addWidget(m_storyNotice);
    history->body()->addLayout(underTitle(m_history), 1);
    history->body()->addWidget(m_noHistory);

    m_lower = new QWidget;
    auto* columns = new QHBoxLayout(m_lower);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(sites);
    right->addWidget(history, 1);
    columns->addWidget(m_detail, 1);
    columns->addLayout(right, 1);
    return m_lower;
}

void KeysPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitRows(*m_sites, height() < lowHeight ? fewSites : mostSites);
    const int lower = std::min(lowerHeight, height() * 2 / 5);
    m_ring->setRoom(m_ring->height() + m_lower->height() - lower);
}

QWidget* KeysPage::firstFocus()
{
    return m_ring->table();
}

void KeysPage::arrive(const QVariantMap& where)
{
    const QString kid = where.value(QStringLiteral("kid")).toString();
    if (kid.isEmpty())
        return;
    m_current = kid; // chosen when the ring has come, if it has not yet
    m_ring->setCurrent(kid);
}

void KeysPage::openFile(const QString& path)
{
    if (m_import->isEnabled())
        openImport(path);
}

bool KeysPage::isBusy() const
{
    return m_refresher->isAsking() || m_askingStory;
}

void KeysPage::takeWorkspace()
{
    m_picture.reset();
    m_story.reset();
    m_current.clear();
    ++m_storyAsked;
    m_askingStory = false;
    m_ring->setPicture(nullptr);
    m_detail->show(nullptr, {});
    showStory();
    tell();
    m_refresher->ask();
}

void KeysPage::askRing()
{
    Workspace* const workspace = m_services.workspaces.current();
    using Shared = std::shared_ptr<const RingPicture>;
    workspace
        ->ask<Shared>([now = workspace->clock().now()](protocol::Client& client) -> Result<Shared> {
            auto picture = ui::askRing(client, now);
            if (!picture)
                return tl::unexpected(std::move(picture.error()));
            return std::make_shared<const RingPicture>(std::move(*picture));
        })
        .then(this, [this, asked = QPointer<Workspace>(workspace)](const Result<Shared>& answer) {
            m_refresher->answered();
            if (asked != m_services.workspaces.current())
                return;
            if (answer)
                take(*answer);
            else
                m_ring->showError(answer.error());
        });
}

void KeysPage::take(std::shared_ptr<const RingPicture> picture)
{
    const QString wanted = m_current;
    m_picture = std::move(picture);
    m_lastKnown->setAsOf(m_picture->now);
    m_ring->setPicture(m_picture);
    if (!wanted.isEmpty() && m_picture->find(wanted))
        m_ring->setCurrent(wanted);
    choose(m_ring->current());
    tell();
}

void KeysPage::choose(const QString& kid)
{
    const bool another = kid != m_current || !m_story;
    m_current = kid;
    m_detail->show(chosen(), m_picture ? m_picture->now : Timestamp{});
    showFitting();
    m_detail->show(chosen(), m_picture ? m_picture->now : Timestamp{});
    if (another) {
        m_story.reset();
        showStory();
    }
    askStory();
}

const KeyPicture* KeysPage::chosen() const
{
    return m_picture ? m_picture->find(m_current) : nullptr;
}

void KeysPage::askStory()
{
    const KeyPicture* key = chosen();
    Workspace* const workspace = m_services.workspaces.current();
    if (!key || !m_services.workspaces.isConnected())
        return;
    m_askingStory = true;
    workspace
        ->ask<KeyStory>([kid = key->view.key.kid, created = key->view.key.times.created,
                         now = workspace->clock().now()](protocol::Client& client) {
            return ui::askStory(client, kid, created, now);
        })
        .then(this, [this, asked = ++m_storyAsked](const Result<KeyStory>& answer) {
            if (asked != m_storyAsked)
                return;
            m_askingStory = false;
            m_storyNotice->clear();
            if (answer)
                m_story = *answer;
            else
                m_storyNotice->showError(tr("Its history could not be read"), answer.error());
            showStory();
        });
}

void KeysPage::showStory()
{
    const bool has = m_story.has_value();
    m_sites->setRows(has ? m_story->sites : std::vector<Row>());
    m_history->setRows(has ? m_story->history : std::vector<Row>());
    fitRows(*m_sites, height() < lowHeight ? fewSites : mostSites);
    m_sites->setVisible(has && !m_story->sites.empty());
    m_history->setVisible(has && !m_story->history.empty());
    m_noSites->setVisible(!m_sites->isVisibleTo(this));
    m_noHistory->setVisible(!m_history->isVisibleTo(this));
    const QString nothing = m_current.isEmpty() ? tr("Choose a key above.") : tr("Reading\u2026");
    m_noSites->setText(has ? tr("None yet. Tokens appear here as sites use the key.") : nothing);
    m_noHistory->setText(has ? tr("Nothing that the activity log would tell of.") : nothing);
}

void KeysPage::tell()
{
    if (!m_services.workspaces.current())
        m_subtitle->setText(tr("No workspace is open"));
    else
        m_subtitle->setText(m_picture ? m_picture->sentence : QString());
    if (!m_picture)
        m_lastKnown->clearAsOf();
}

} // namespace signet::ui
