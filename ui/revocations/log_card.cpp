#include "ui/revocations/log_card.h"

#include "ui/revocations/revocation_words.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace signet::ui {

namespace {

constexpr int typingPause = 160; // ms
enum Shown { Rows, NothingYet, NothingFits };

/// Rows that have not come are bars where their text will be.
class LogDelegate final : public QStyledItemDelegate
{
public:
    LogDelegate(QAbstractItemDelegate* cells, QObject* parent) : QStyledItemDelegate(parent), m_cells(cells)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        m_cells->paint(painter, option, index);
        if (!index.data(RevocationLog::PlaceholderRole).toBool())
            return;
        // Rows differ in length as text does, the same each time they are drawn.
        const int share = 40 + static_cast<int>((static_cast<unsigned>(index.row()) * 7919U +
                                                 static_cast<unsigned>(index.column()) * 104729U) %
                                                45U);
        const QRectF bar = placed(QRectF(option.rect.left() + 8, option.rect.center().y() - 4,
                                         std::max(0, (option.rect.width() - 24) * share / 100), 9),
                                  option.rect);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::current().tokens().neutralGround);
        painter->drawRoundedRect(bar, 4, 4);
        painter->restore();
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override
    {
        return m_cells->helpEvent(event, view, option, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return m_cells->sizeHint(option, index);
    }

private:
    QAbstractItemDelegate* m_cells;
};

struct Width
{
    RevocationLog::Column column;
    int width;
    int share; ///< of what is left over
    int from;  ///< hidden in tables narrower than this
};
constexpr Width widths[] = {
    {RevocationLog::Seq, 84, 0, 0},     {RevocationLog::Kind, 0, 0, 0},      {RevocationLog::Whom, 0, 1, 0},
    {RevocationLog::Reason, 0, 1, 560}, {RevocationLog::By, 88, 0, 960},     {RevocationLog::When, 118, 0, 0},
    {RevocationLog::Nodes, 68, 0, 0},   {RevocationLog::GoneBy, 76, 0, 860},
};

} // namespace

LogCard::LogCard(RevocationLog& log, QWidget* parent)
    : Card(tr("The log"), parent),
      m_log(log),
      m_text(new QLineEdit),
      m_kind(new QComboBox),
      m_site(new QComboBox),
      m_inForce(new QCheckBox(tr("Still needed"))),
      m_newer(new QPushButton),
      m_count(makeLabel(QString(), "small")),
      m_notice(new Notice),
      m_stack(new QStackedWidget),
      m_table(new QTableView)
{
    makeFilters();
    makeTable();
    addBeside(m_count);
    setKind(m_newer, ButtonKind::Quiet);
    m_newer->setIcon(icon(QStringLiteral("previous"), Tone::Accent));
    m_newer->hide();
    addAction(m_newer);
    connect(m_newer, &QPushButton::clicked, this, &LogCard::showNewest);
    connect(m_notice, &Notice::retried, &m_log, &RevocationLog::refresh);
    m_notice->offerRetry(true);

    auto* compose = new QPushButton(tr("End somebody's sessions\u2026"));
    connect(compose, &QPushButton::clicked, this, &LogCard::composeWanted);
    auto* clear = new QPushButton(tr("Clear the filter"));
    connect(clear, &QPushButton::clicked, this, &LogCard::clearFilter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmpty(tr("Nothing has been revoked"),
                                 tr("An entry appears here when a site logs somebody out, or when you end "
                                    "sessions. It stays until the last token it could refuse has expired."),
                                 compose));
    m_stack->addWidget(makeEmpty(tr("No entry fits"),
                                 tr("The filter looks for the beginning of a user, session or key, and for "
                                    "words of the reason."),
                                 clear));
    body()->addWidget(m_notice);
    body()->addWidget(m_stack, 1);
    connect(&m_log, &RevocationLog::settled, this, &LogCard::settle);
    settle();
}

void LogCard::makeFilters()
{
    m_text->setObjectName(QStringLiteral("revocations.filter"));
    m_text->setPlaceholderText(tr("Filter by user, session, key or reason"));
    m_text->setAccessibleName(tr("Filter the log"));
    m_text->setToolTip(tr("The beginning of a target, or words of the reason (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(80); // the authority takes 255 bytes
    m_text->addAction(icon(QStringLiteral("filter"), Tone::Neutral), QLineEdit::LeadingPosition);
    for (QToolButton* button : m_text->findChildren<QToolButton*>())
        button->setAccessibleName(m_text->accessibleName());
    m_kind->setAccessibleName(tr("Filter by kind"));
    m_kind->setToolTip(tr("Show only entries of one kind"));
    m_kind->addItem(tr("Every kind"));
    for (std::size_t i = 0; i < revocation::kindCount; ++i)
        m_kind->addItem(wordOf(static_cast<revocation::Kind>(i)), static_cast<int>(i));
    m_site->setAccessibleName(tr("Filter by site"));
    m_site->setToolTip(tr("Show only entries of one site"));
    m_site->addItem(tr("Every site"));
    m_inForce->setToolTip(tr("Leave out entries that could refuse nothing any more"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_kind);
    row->addWidget(m_site);
    row->addWidget(m_inForce);
    body()->addLayout(row);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &LogCard::applyFilter);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &LogCard::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LogCard::applyFilter);
    connect(m_site, &QComboBox::currentIndexChanged, this, &LogCard::applyFilter);
    connect(m_inForce, &QCheckBox::toggled, this, &LogCard::applyFilter);
}

void LogCard::makeTable()
{
    m_table->setObjectName(QStringLiteral("revocations.log"));
    m_table->setModel(&m_log);
    setUpTable(*m_table, tr("Revocation log"));
    m_table->setItemDelegate(new LogDelegate(m_table->itemDelegate(), m_table));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMinimumHeight(96);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(RevocationLog::Seq, Qt::DescendingOrder);
    connect(header, &QHeaderView::sectionClicked, this, &LogCard::toggleOrder);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogCard::tellVisible);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LogCard::tellVisible);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (const LogRow* row = m_log.row(index.row()))
                    m_current = row->seq;
            });
    m_table->viewport()->installEventFilter(this);
}

QWidget* LogCard::makeEmpty(const QString& heading, const QString& words, QPushButton* button)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(makeProse(heading, "heading"));
    column->addWidget(makeProse(words, "muted"));
    setKind(button, ButtonKind::Plain);
    button->setAccessibleName(button->text());
    column->addSpacing(4);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addStretch(2);
    return page;
}

bool LogCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        fitColumns();
        tellVisible();
    }
    return Card::eventFilter(watched, event);
}

void LogCard::fitColumns()
{
    const int width = m_table->viewport()->width();
    // At least as wide as its title in whatever language.
    const auto widthOf = [this](const Width& one) {
        return std::max(one.column == RevocationLog::Kind ? kindColumnWidth(m_table->font()) : one.width,
                        m_table->horizontalHeader()->sectionSizeHint(one.column));
    };
    int left = width;
    int shares = 0;
    for (const Width& one : widths) {
        const bool hidden = width < one.from;
        m_table->setColumnHidden(one.column, hidden);
        if (hidden)
            continue;
        left -= one.share > 0 ? 0 : widthOf(one);
        shares += one.share;
    }
    // Of what is left the ids come first, the reasons take the rest.
    constexpr int reasonAtLeast = 96;
    const int ids =
        m_table->fontMetrics().horizontalAdvance(QStringLiteral("commons · 9sLrFbYQhW3Zk1mQ7vXyAb")) + 20;
    const int whom = shares < 2 ? left : std::clamp(ids, left / 2, std::max(left / 2, left - reasonAtLeast));
    for (const Width& one : widths) {
        const int shared = one.column == RevocationLog::Whom ? whom : left - whom;
        m_table->setColumnWidth(one.column, one.share > 0 ? std::max(80, shared) : widthOf(one));
    }
}

void LogCard::setSites(const QStringList& sites)
{
    const QString chosen = m_site->currentIndex() > 0 ? m_site->currentText() : QString();
    const QSignalBlocker quiet(m_site);
    m_site->clear();
    m_site->addItem(tr("Every site"));
    m_site->addItems(sites);
    m_site->setCurrentIndex(std::max(0, m_site->findText(chosen)));
}

void LogCard::applyFilter()
{
    m_typing.stop();
    LogFilter filter;
    filter.text = m_text->text().trimmed().toStdString();
    if (m_kind->currentIndex() > 0)
        filter.kind = static_cast<revocation::Kind>(m_kind->currentData().toInt());
    if (m_site->currentIndex() > 0)
        filter.site = m_site->currentText().toStdString();
    filter.inForce = m_inForce->isChecked();
    m_log.setFilter(filter);
}

void LogCard::clearFilter()
{
    m_text->clear();
    m_kind->setCurrentIndex(0);
    m_site->setCurrentIndex(0);
    m_inForce->setChecked(false);
    applyFilter();
}

void LogCard::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void LogCard::toggleOrder(int column)
{
    if (column == RevocationLog::Seq || column == RevocationLog::When) {
        m_log.sort(RevocationLog::Seq,
                   m_log.order() == Qt::DescendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder);
        m_table->scrollToTop();
        tellVisible();
    }
    m_table->horizontalHeader()->setSortIndicator(
        column == RevocationLog::When ? RevocationLog::When : RevocationLog::Seq, m_log.order());
}

void LogCard::tellVisible()
{
    const int first = std::max(0, m_table->rowAt(0));
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_log.setVisible(first, last < 0 ? m_log.rowCount() - 1 : last);
}

void LogCard::show(std::uint64_t seq)
{
    m_wanted = seq;
    clearFilter();
    showNewest();
}

void LogCard::showNewest()
{
    if (m_log.order() == Qt::DescendingOrder)
        m_table->scrollToTop();
    else
        m_table->scrollToBottom();
    m_log.refresh();
}

void LogCard::settle()
{
    const auto total = static_cast<std::size_t>(m_log.rowCount());
    const bool filtered = !m_log.filter().isEmpty();
    if (m_log.error())
        m_notice->showError(tr("The log could not be read"), *m_log.error());
    else
        m_notice->clear();
    m_stack->setCurrentIndex(total > 0 || !m_log.isRead() ? Rows : filtered ? NothingFits : NothingYet);
    if (!m_log.isRead())
        m_count->setText(m_log.error() ? QString() : tr("reading\u2026"));
    else
        m_count->setText(filtered ? tr("%Ln entries fit", nullptr, static_cast<int>(total))
                                  : tr("%Ln entries", nullptr, static_cast<int>(total)));
    const auto newer = static_cast<int>(m_log.newer());
    m_newer->setVisible(newer > 0);
    m_newer->setText(newer >= static_cast<int>(RevocationLog::blockSize) ? tr("Many newer entries")
                                                                         : tr("%Ln newer", nullptr, newer));
    m_newer->setAccessibleName(m_newer->text());
    m_newer->setToolTip(tr("Go to the newest entries"));

    // What was selected, or asked for, is found again where it stands now.
    const std::uint64_t sought = m_wanted != 0 ? m_wanted : m_current;
    if (sought == 0 || (m_wanted == 0 && m_table->currentIndex().isValid()))
        return;
    const int first = std::max(0, m_table->rowAt(0));
    for (int row = first; row < std::min(m_log.rowCount(), first + 100); ++row) {
        const LogRow* found = m_log.row(row);
        if (!found || found->seq != sought)
            continue;
        chooseRow(*m_table, row);
        m_wanted = 0;
        return;
    }
}

} // namespace signet::ui
