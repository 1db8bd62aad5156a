#include "ui/overview/overview_page.h"

#include "ui/overview/concern_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/last_known.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/refresher.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

const auto statisticsPage = QStringLiteral("statistics");
const auto revocationsPage = QStringLiteral("revocations");
const auto keysPage = QStringLiteral("keys");
constexpr int roomForTables = 1'080;

QString shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("\u25cf ");
    case Tone::Attention:
        return QStringLiteral("\u25b2 ");
    case Tone::Danger:
        return QStringLiteral("\u25a0 ");
    default:
        return QStringLiteral("\u25cb ");
    }
}

} // namespace

OverviewPage::OverviewPage(Services services, QWidget* parent) : Page(parent), m_services(services)
{
    setObjectName(QStringLiteral("overviewPage"));
    setAccessibleName(title());
    m_notice = new Notice;
    m_content = new QWidget;
    m_content->setObjectName(QStringLiteral("column"));
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(placedMargins(0, 0, 4, 24));
    column->setSpacing(16);
    const auto concerns = [column](const QString& title, QVBoxLayout*& list) {
        auto* card = new Card(title);
        card->body()->setSpacing(2);
        list = new QVBoxLayout;
        list->setSpacing(2);
        card->body()->addLayout(list);
        column->addWidget(card);
        return card;
    };
    m_urgentCard = concerns(tr("Needs attention"), m_urgent);
    column->addWidget(makeFigures());
    column->addWidget(makeTables());
    m_concernsCard = concerns(tr("Worth doing"), m_concerns);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    auto* scroll = m_scroll;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::StrongFocus); // the keys scroll before anything is chosen
    scroll->setAccessibleName(tr("Overview"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    m_waiting = makeProse(tr("Asking the authority how it is…"), "muted");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(placedMargins(32, 20, 28, 0));
    layout->setSpacing(14);
    layout->addWidget(makeHeader());
    layout->addWidget(m_notice);
    layout->addWidget(m_waiting);
    layout->addWidget(scroll, 1);

    m_refresher =
        new Refresher(m_services.workspaces, *this,
                      {QStringLiteral("ring"), QStringLiteral("settings"), QStringLiteral("revocations"),
                       QStringLiteral("operators"), QStringLiteral("nodes"), QStringLiteral("statistics")},
                      [this] { ask(); });
    connect(&m_services.workspaces, &WorkspaceHolder::currentChanged, this, &OverviewPage::startAnew);
    connect(m_lastKnown, &LastKnown::changed, this, &OverviewPage::markState);
    connect(m_notice, &Notice::retried, m_refresher, &Refresher::ask);
    startAnew();
}

OverviewPage::~OverviewPage() = default;

QWidget* OverviewPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(placedMargins(0, 0, 4, 0));
    row->setSpacing(12);
    row->addWidget(makeLabel(title(), "title"));
    m_verdict = makeLabel(QString(), "pill");
    m_verdict->setFixedHeight(20);
    m_verdict->setObjectName(QStringLiteral("overview.verdict"));
    m_lastKnown = new LastKnown(m_services.workspaces);
    row->addWidget(m_verdict);
    row->addWidget(m_lastKnown);
    row->addStretch(1);
    header->setMinimumHeight(34);
    return header;
}

QWidget* OverviewPage::makeFigures()
{
    const auto card = [this](const QString& title, const QString& name, const QString& page,
                             const QString& pageTitle, const QVariantMap& where) {
        auto* made = new FigureCard(title);
        made->setObjectName(name);
        made->leadTo(pageTitle);
        made->setMinimumHeight(164);
        connect(made, &FigureCard::followed, this, [this, page, where] { go(page, where); });
        return made;
    };
    const auto chart = [](const char* name) {
        return QVariantMap{{QStringLiteral("chart"), QString::fromLatin1(name)}};
    };
    m_sessions = card(tr("Active sessions"), QStringLiteral("overview.sessions"), statisticsPage,
                      tr("Statistics"), chart("active"));
    m_sessionLine = new Sparkline(tr("Sessions seen in the last 24 hours"));
    m_sessions->addPicture(m_sessionLine);
    m_issued = card(tr("Issued in the last hour"), QStringLiteral("overview.issued"), statisticsPage,
                    tr("Statistics"), chart("issued"));
    m_issuedLine = new Sparkline(tr("Session tokens issued in each minute of the last hour"));
    m_issued->addPicture(m_issuedLine);
    m_key = card(tr("Key in use"), QStringLiteral("overview.key"), keysPage, tr("Keys"), {});
    m_key->setMonospace(true);
    m_rotation = new QProgressBar;
    m_rotation->setTextVisible(false);
    m_rotation->setRange(0, 1000);
    m_rotation->setAccessibleName(tr("Time until the next rotation"));
    auto* bar = new QWidget;
    auto* barLayout = new QVBoxLayout(bar);
    barLayout->setContentsMargins(placedMargins(0, 6, 8, 6));
    barLayout->addWidget(m_rotation);
    m_key->addPicture(bar, false);
    m_refused = card(tr("Refused in the last hour"), QStringLiteral("overview.refused"), statisticsPage,
                     tr("Statistics"), chart("refused"));
    auto* figures = new QWidget;
    auto* row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (FigureCard* each : {m_sessions, m_issued, m_key, m_refused})
        row->addWidget(each, 1);
    return figures;
}

QWidget* OverviewPage::makeTables()
{
    m_nodes = new RowTable(tr("Nodes"));
    m_nodes->setObjectName(QStringLiteral("overview.nodes"));
    m_nodes->rows()->setColumns({{tr("node"), -1, Qt::AlignLeft},
                                 {tr("state"), 0, Qt::AlignLeft},
                                 {tr("log"), 0, Qt::AlignRight},
                                 {tr("ring"), 0, Qt::AlignRight, true},
                                 {tr("heard"), 0, Qt::AlignRight, true}});
    m_nodes->fitHeight(true);
    m_nodesNote = makeLabel(QString(), "small");
    auto* nodes = new Card(tr("Nodes"));
    nodes->addAction(m_nodesNote);
    nodes->body()->addLayout(underTitle(m_nodes));
    nodes->body()->addStretch(1);

    m_revocations = new RowTable(tr("Last revocations"));
    m_revocations->setObjectName(QStringLiteral("overview.revocations"));
    m_revocations->rows()->setColumns({{tr("when"), 0, Qt::AlignLeft},
                                       {tr("kind"), 0, Qt::AlignLeft},
                                       {tr("whom"), -2, Qt::AlignLeft},
                                       {tr("reason"), -1, Qt::AlignLeft},
                                       {tr("in force on"), 0, Qt::AlignRight}});
    m_revocations->fitHeight(true);
    m_revocations->setToolTip(tr("Return shows the revocation on its page"));
    const auto follow = [this](const QString& seq) {
        if (!seq.isEmpty())
            go(revocationsPage, {{QStringLiteral("seq"), seq.toULongLong()}});
    };
    connect(m_revocations, &RowTable::activatedRow, this, follow);
    m_revocationsNotice = new Notice;
    m_noRevocations = makeProse(tr("No session has been ended yet. Revocations are made on their page, or in "
                                   "Inspect from a cookie."),
                                "muted");
    auto* all = new QPushButton(tr("All revocations"));
    setKind(all, ButtonKind::Quiet);
    all->setAccessibleName(all->text());
    connect(all, &QPushButton::clicked, this, [this] { go(revocationsPage); });
    auto* revocations = new Card(tr("Last revocations"));
    revocations->addAction(all);
    revocations->body()->addWidget(m_revocationsNotice);
    revocations->body()->addWidget(m_noRevocations);
    revocations->body()->addLayout(underTitle(m_revocations));
    revocations->body()->addStretch(1);

    auto* tables = new QWidget;
    m_tables = new QHBoxLayout(tables);
    m_tables->setContentsMargins(0, 0, 0, 0);
    m_tables->setSpacing(16);
    m_tables->addWidget(nodes, 5);
    m_tables->addWidget(revocations, 9);
    return tables;
}

QWidget* OverviewPage::firstFocus()
{
    return m_scroll;
}

bool OverviewPage::isSettled() const
{
    return !m_refresher->isAsking();
}

void OverviewPage::go(const QString& page, const QVariantMap& where)
{
    m_services.go(page, where);
}

void OverviewPage::startAnew()
{
    ++m_generation;
    m_hasFacts = false;
    m_content->hide();
    m_waiting->show();
    m_notice->clear();
    m_verdict->hide();
    m_lastKnown->clearAsOf();
    m_refresher->answered();
    m_refresher->ask();
}

void OverviewPage::ask()
{
    m_services.workspaces.current()
        ->ask<OverviewFacts>([](protocol::Client& client) -> Result<OverviewFacts> {
            auto answers = askOverview(client);
            if (!answers)
                return tl::unexpected(std::move(answers.error()));
            return factsFrom(*answers);
        })
        .then(this, [this, asked = m_generation](const Result<OverviewFacts>& facts) {
            if (asked != m_generation)
                return;
            m_refresher->answered();
            if (facts) {
                show(*facts);
                return;
            }
            m_waiting->hide();
            m_notice->showError(tr("The authority did not say how it is"), facts.error());
            m_notice->offerRetry(true);
            markState();
        });
}

void OverviewPage::show(const OverviewFacts& facts)
{
    m_notice->clear();
    m_waiting->hide();
    m_at = facts.at;
    m_hasFacts = true;
    m_tone = facts.tone;
    m_verdictText = facts.verdict;
    if (facts.sessions) {
        m_sessions->show(facts.sessions->figure, facts.sessions->error);
        m_sessions->setWords(facts.sessions->words);
        m_sessionLine->show(facts.sessions->marks);
    } else {
        m_sessions->showError(facts.sessions.error());
    }
    if (facts.issuance) {
        m_issued->show(facts.issuance->figure);
        m_issued->setWords(facts.issuance->words);
        m_issuedLine->show(facts.issuance->marks);
    } else {
        m_issued->showError(facts.issuance.error());
    }
    if (facts.key) {
        m_key->show(facts.key->kid.isEmpty() ? tr("none") : facts.key->kid);
        m_key->setWords(facts.key->words, facts.key->tone);
        m_rotation->setVisible(facts.key->part >= 0);
        m_rotation->setValue(static_cast<int>(facts.key->part * 1000));
    } else {
        m_key->showError(facts.key.error());
    }
    if (facts.refusals) {
        m_refused->show(facts.refusals->figure);
        m_refused->setWords(facts.refusals->reasons.isEmpty() ? facts.refusals->usual
                                                              : facts.refusals->reasons,
                            facts.refusals->tone);
        m_refused->setMoreWords(facts.refusals->reasons.isEmpty() ? QString() : facts.refusals->usual);
    } else {
        m_refused->showError(facts.refusals.error());
    }
    m_nodes->setRows(facts.nodes);
    m_nodesNote->setText(facts.nodesNote);
    showRevocations(facts);
    showConcerns(facts.concerns);
    m_content->show();
    m_lastKnown->setAsOf(facts.at);
    markState();
}

void OverviewPage::showRevocations(const OverviewFacts& facts)
{
    const bool any = facts.revocations && !facts.revocations->empty();
    m_revocations->setVisible(any);
    m_noRevocations->setVisible(facts.revocations && !any);
    if (any)
        m_revocations->setRows(*facts.revocations);
    if (facts.revocations)
        m_revocationsNotice->clear();
    else
        m_revocationsNotice->showError(tr("The revocations could not be read"), facts.revocations.error());
}

void OverviewPage::showConcerns(const std::vector<Concern>& concerns)
{
    std::vector<QString> sentences;
    for (const Concern& concern : concerns)
        sentences.push_back(concern.sentence + concern.advice);
    const bool first = m_concerns->count() == 0;
    if (sentences == m_shownConcerns && !first)
        return;
    m_shownConcerns = std::move(sentences);
    for (QVBoxLayout* list : {m_urgent, m_concerns}) {
        while (QLayoutItem* item = list->takeAt(0)) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
    }
    for (const Concern& concern : concerns) {
        auto* view = new ConcernView(concern);
        connect(view, &ConcernView::followed, this, [this, concern] { go(concern.page, concern.where); });
        (concern.isUrgent() ? m_urgent : m_concerns)->addWidget(view);
    }
    m_urgentCard->setVisible(m_urgent->count() > 0);
    if (m_concerns->count() == 0)
        m_concerns->addWidget(makeProse(m_urgent->count() > 0 ? tr("Nothing else.")
                                                              : tr("Nothing. Everything runs as it should."),
                                        "muted"));
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // Side by side while both show all they have.
    m_tables->setDirection(width() < roomForTables ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPage::markState()
{
    const bool lost = m_lastKnown->isLost();
    for (FigureCard* card : {m_sessions, m_issued, m_key, m_refused})
        card->setFaded(lost);
    m_verdict->setVisible(m_hasFacts && !lost);
    m_verdict->setText(shapeOf(m_tone) + m_verdictText);
    m_verdict->setAccessibleName(m_verdictText);
    setTone(m_verdict, m_tone);
    if (!m_hasFacts)
        return;
    const bool well = !lost && m_tone == Tone::Good;
    Q_EMIT statusChanged(well || lost ? QString() : m_verdictText, m_tone);
}

} // namespace signet::ui
