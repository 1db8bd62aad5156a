#include "ui/activity/activity_page.h"

#include "ui/activity/activity_detail.h"
#include "ui/activity/activity_export.h"
#include "ui/activity/activity_model.h"
#include "ui/activity/chain_banner.h"
#include "ui/activity/chain_verifier.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/last_known.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/refresher.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace signet::ui {

namespace {

const auto everybody = QStringLiteral(""); ///< no operator in particular

} // namespace

ActivityPage::ActivityPage(Services services, QWidget* parent)
    : Page(parent),
      m_services(services),
      m_model(new ActivityModel(services.workspaces, this)),
      m_chain(new ChainVerifier(services.workspaces, services.preferences, this))
{
    setObjectName(QStringLiteral("activityPage"));
    setAccessibleName(title());
    makeCommands();
    m_notice = new Notice;
    m_notice->offerRetry(true);
    m_banner = new ChainBanner(*m_chain);
    m_detail = new ActivityDetail;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeLog(), 7);
    columns->addWidget(m_detail, 3);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(placedMargins(0, 0, 4, 16));
    content->setSpacing(16);
    content->addWidget(m_notice);
    content->addWidget(m_banner);
    content->addWidget(makeFilters());
    content->addLayout(columns, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(placedMargins(32, 20, 28, 0));
    layout->setSpacing(14);
    layout->addWidget(makeHeader());
    layout->addLayout(content, 1);

    // Whatever changes leaves an entry.
    m_refresher = new Refresher(m_services.workspaces, *this,
                                {QStringLiteral("ring"), QStringLiteral("settings"),
                                 QStringLiteral("revocations"), QStringLiteral("operators")},
                                [this] {
                                    m_model->refresh();
                                    m_chain->verify();
                                    askOperators();
                                });
    m_pulse.setInterval(30'000);
    connect(&m_pulse, &QTimer::timeout, m_refresher, &Refresher::ask);
    m_pulse.start();
    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
    connect(&m_typing, &QTimer::timeout, this, &ActivityPage::applyFilter);
    connect(&m_services.workspaces, &WorkspaceHolder::currentChanged, this, &ActivityPage::startAnew);
    connect(m_model, &ActivityModel::settled, this, [this](Timestamp at) {
        m_refresher->answered();
        if (std::exchange(m_saysLogUnread, false))
            m_notice->clear();
        m_at = at;
        m_lastKnown->setAsOf(at);
        look();
    });
    connect(m_model, &ActivityModel::failed, this, [this](const Error& error) {
        m_refresher->answered();
        m_saysLogUnread = true;
        m_notice->showError(tr("The activity log could not be read"), error);
        m_notice->offerRetry(true);
        look();
    });
    connect(m_notice, &Notice::retried, m_refresher, &Refresher::ask);
    connect(m_detail, &ActivityDetail::followed, this,
            [this](const QString& page, const QVariantMap& where) { m_services.go(page, where); });
    connect(m_detail, &ActivityDetail::onlyThisOperator, this, [this](const QString& operatorId) {
        int index = m_operator->findData(operatorId);
        if (index < 0) {
            m_operator->addItem(operatorId, operatorId);
            index = m_operator->count() - 1;
        }
        m_operator->setCurrentIndex(index);
        applyFilter();
    });
    startAnew();
}

ActivityPage::~ActivityPage() = default;

QWidget* ActivityPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(placedMargins(0, 0, 4, 0));
    row->setSpacing(8);
    row->addWidget(makeLabel(title(), "title"));
    row->addSpacing(4);
    m_count = makeElided(QString(), "muted");
    m_count->setObjectName(QStringLiteral("activity.count"));
    m_lastKnown = new LastKnown(m_services.workspaces);
    row->addWidget(m_lastKnown);
    row->addWidget(m_count, 1);
    auto* exporter = makeMenuButton(tr("Export"), QStringLiteral("export"), m_exportMenu,
                                    tr("A signed checkpoint, or the entries as CSV"));
    exporter->setObjectName(QStringLiteral("activity.export"));
    row->addWidget(exporter);
    return header;
}

QWidget* ActivityPage::makeFilters()
{
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("activity.text"));
    m_text->setPlaceholderText(tr("Search names, targets and words"));
    m_text->setAccessibleName(tr("Search the activity log"));
    m_text->setToolTip(tr("Entries with these words in who, to what or in words (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_act = new QComboBox;
    m_act->setObjectName(QStringLiteral("activity.act"));
    m_act->setAccessibleName(tr("Kind of act"));
    m_act->setToolTip(tr("Show only acts of one kind"));
    m_act->addItem(tr("every act"), QString());
    m_act->addItem(tr("keys"), QStringLiteral("keys."));
    m_act->addItem(tr("revocations"), QStringLiteral("revocations."));
    m_act->addItem(tr("sites"), QStringLiteral("sites."));
    m_act->addItem(tr("operators"), QStringLiteral("operators."));
    m_act->addItem(tr("settings"), QStringLiteral("settings."));
    m_outcome = new QComboBox;
    m_outcome->setObjectName(QStringLiteral("activity.outcome"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setToolTip(tr("Show only what ended so"));
    m_outcome->addItem(tr("every outcome"));
    for (const authority::Outcome outcome :
         {authority::Outcome::Allowed, authority::Outcome::Refused, authority::Outcome::Failed})
        m_outcome->addItem(icon(iconOf(outcome), toneOf(outcome)), outcomeText(outcome),
                           static_cast<int>(outcome));
    m_operator = new QComboBox;
    m_operator->setObjectName(QStringLiteral("activity.operator"));
    m_operator->setAccessibleName(tr("Operator"));
    m_operator->setToolTip(tr("Show only what one operator did"));
    m_operator->addItem(tr("everybody"), everybody);
    auto* filters = new QWidget;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    for (QComboBox* box : {m_act, m_outcome, m_operator}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &ActivityPage::applyFilter);
    }
    row->addWidget(new CommandButton(*m_clear, ButtonKind::Quiet));
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &ActivityPage::applyFilter);
    return filters;
}

QWidget* ActivityPage::makeLog()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("activity.log"));
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Activity log"));
    m_table->viewport()->installEventFilter(this);
    m_nothingHeading = makeLabel(QString(), "heading");
    m_nothingWords = makeProse(QString(), "muted");
    m_nothingClear = new CommandButton(*m_clear, ButtonKind::Plain);
    m_nothing = new QWidget;
    auto* nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(32, 24, 32, 24);
    nothing->setSpacing(8);
    nothing->addStretch(1);
    nothing->addWidget(m_nothingHeading);
    nothing->addWidget(m_nothingWords);
    nothing->addSpacing(4);
    nothing->addWidget(m_nothingClear, 0, Qt::AlignLeft);
    nothing->addStretch(2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityPage::showCurrent);

    m_exporting = new QWidget;
    m_exportingText = makeLabel(QString(), "muted");
    m_exportingBar = new QProgressBar;
    m_exportingBar->setTextVisible(false);
    m_exportingBar->setAccessibleName(tr("Exporting"));
    auto* cancel = new QPushButton(tr("Cancel"));
    setKind(cancel, ButtonKind::Quiet);
    cancel->setAccessibleName(tr("Cancel the export"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->cancel();
    });
    auto* exporting = new QHBoxLayout(m_exporting);
    exporting->setContentsMargins(0, 0, 0, 0);
    exporting->addWidget(m_exportingText);
    exporting->addWidget(m_exportingBar, 1);
    exporting->addWidget(cancel);
    m_exporting->hide();

    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_exporting);
    column->addWidget(m_nothing, 1);
    column->addLayout(underTitle(m_table), 1);
    return card;
}

QWidget* ActivityPage::firstFocus()
{
    return m_table;
}

bool ActivityPage::isSettled() const
{
    return !m_model->isBusy() && m_model->isRead() && m_chain->state() != ChainVerifier::State::Verifying &&
           m_chain->state() != ChainVerifier::State::Idle && !m_typing.isActive();
}

void ActivityPage::arrive(const QVariantMap& where)
{
    if (where.contains(QStringLiteral("act"))) {
        const QString act = where.value(QStringLiteral("act")).toString();
        m_text->clear();
        m_act->setCurrentIndex(
            std::max(0, m_act->findData(act.section(QLatin1Char('.'), 0, 0) + QLatin1Char('.'))));
        applyFilter();
    }
    if (where.contains(QStringLiteral("seq"))) {
        m_wanted = where.value(QStringLiteral("seq")).toULongLong();
        look();
    }
}

void ActivityPage::startAnew()
{
    ++m_generation;
    m_text->clear();
    for (QComboBox* box : {m_act, m_outcome, m_operator})
        box->setCurrentIndex(0);
    while (m_operator->count() > 1)
        m_operator->removeItem(1);
    m_typing.stop();
    m_notice->clear();
    m_wanted = 0;
    m_chain->startAnew();
    m_model->setFilter({});
    m_model->reload();
    m_detail->clear();
    m_refresher->answered();
    m_refresher->ask();
    look();
}

void ActivityPage::applyFilter()
{
    m_typing.stop();
    ActivityFilter filter;
    filter.text = m_text->text().trimmed();
    filter.act = m_act->currentData().toString();
    filter.operatorId = m_operator->currentData().toString();
    if (m_outcome->currentIndex() > 0)
        filter.outcome = static_cast<authority::Outcome>(m_outcome->currentData().toInt());
    m_model->setFilter(filter);
    look();
}

void ActivityPage::askOperators()
{
    m_services.workspaces.current()
        ->ask<std::vector<authority::Operator>>([](protocol::Client& client) { return client.operators(); })
        .then(this, [this, asked = m_generation](const Result<std::vector<authority::Operator>>& operators) {
            if (asked != m_generation || !operators ||
                m_operator->count() > static_cast<int>(operators->size()))
                return;
            const QString chosen = m_operator->currentData().toString();
            while (m_operator->count() > 1)
                m_operator->removeItem(1);
            for (const auto& one : *operators)
                m_operator->addItem(QString::fromStdString(one.name), QString::fromStdString(one.id));
            m_operator->setCurrentIndex(std::max(0, m_operator->findData(chosen)));
        });
}

void ActivityPage::look()
{
    const bool filtered = !m_model->filter().isEmpty();
    const bool any = m_model->rowCount() > 0;
    m_clear->setObstacle(filtered ? QString() : tr("Nothing is filtered."));
    m_table->setVisible(any);
    m_nothing->setVisible(!any && m_model->isRead());
    m_nothingHeading->setText(filtered ? tr("No entry matches") : tr("Nothing has been done yet"));
    m_nothingWords->setText(filtered
                                ? tr("Take a word or a filter away.")
                                : tr("What operators do is written here, whether it was allowed or not."));
    m_nothingClear->setVisible(filtered);
    if (!m_model->isRead())
        m_count->clear();
    else if (filtered)
        m_count->setText(tr("%Ln entry(ies) match", nullptr, static_cast<int>(m_model->total())));
    else
        m_count->setText(tr("%Ln entry(ies), the newest first", nullptr, static_cast<int>(m_model->total())));
    if (any && m_wanted != 0) {
        const int row = m_model->find(m_wanted);
        if (row >= 0) {
            m_wanted = 0;
            chooseRow(*m_table, row);
            m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        } else if (m_model->canFetchMore({})) {
            m_model->fetchMore({});
        }
    }
    if (any && !m_table->currentIndex().isValid() && m_wanted == 0)
        chooseRow(*m_table, 0);
    if (!any)
        m_detail->clear();
    fitColumns();
}

void ActivityPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        m_detail->show(m_model->row(index.row()).entry, m_at);
}

void ActivityPage::fitColumns()
{
    // The words take what is left, where that is enough for a sentence; else they stand beside the log only,
    // and the target takes it. Where even that is little, the number gives way.
    std::vector<Column> columns = activityColumnList();
    int left = m_table->viewport()->width();
    for (int i = 0; i < activityColumns; ++i) {
        int& width = columns[static_cast<std::size_t>(i)].width;
        if (width > 0) // at least as wide as its title in whatever language
            width = std::max(width, m_table->horizontalHeader()->sectionSizeHint(i));
        left -= std::max(width, 0);
    }
    constexpr int sentence = 320;
    const bool words = left >= sentence;
    const bool number = words || left >= 0;
    if (!number)
        left += columns[SeqColumn].width;
    constexpr int name = 72;
    const bool target = words || columns[TargetColumn].width + left >= name;
    if (!target)
        left += columns[TargetColumn].width;
    m_table->setColumnHidden(TargetColumn, !target);
    m_table->setColumnHidden(DetailColumn, !words);
    m_table->setColumnHidden(SeqColumn, !number);
    for (int i = 0; i < activityColumns; ++i) {
        int width = columns[static_cast<std::size_t>(i)].width;
        if (i == DetailColumn)
            width = std::max(left, sentence);
        else if (i == (target ? TargetColumn : ActColumn) && !words)
            width += left;
        m_table->setColumnWidth(i, width);
    }
}

bool ActivityPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

} // namespace signet::ui
