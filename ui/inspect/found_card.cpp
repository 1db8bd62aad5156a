#include "ui/inspect/found_card.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextOption>
#include <QTimer>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

constexpr int rowHeight = 32;
constexpr int narrowCard = 400; ///< below this width the size of a row gives way
constexpr int shortList = 6;    ///< rows up to which no filter is shown

QFont pillFont(QFont font)
{
    font.setPixelSize(12);
    return font;
}

int pillWidth(const QFontMetrics& metrics, const VerdictLook& look)
{
    return metrics.horizontalAdvance(look.word) + 32;
}

/// Of the column of verdicts, in whatever language.
int verdictWidth(const QFont& font)
{
    using session::VerdictKind;
    const QFontMetrics metrics(pillFont(font));
    int widest = 0;
    for (const auto kind :
         {VerdictKind::NotAToken, VerdictKind::Accepted, VerdictKind::Unverified, VerdictKind::Refused})
        widest = std::max(widest, pillWidth(metrics, lookOf(kind)));
    return widest + 16;
}

/// Draws the verdict as a pill with its shape, everything else as text, and a line under each row.
class FoundDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeTokens& tokens = Theme::current().tokens();
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens.accentGround);
        painter->setPen(tokens.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (index.column() == FoundModel::Verdict)
            paintPill(*painter, option.rect,
                      lookOf(static_cast<session::VerdictKind>(index.data(FoundModel::VerdictRole).toInt())));
        else
            paintText(*painter, option, index);
        painter->restore();
    }

private:
    static void paintPill(QPainter& painter, const QRect& rect, const VerdictLook& look)
    {
        const Theme& theme = Theme::current();
        painter.setFont(pillFont(painter.font()));
        const int width = pillWidth(painter.fontMetrics(), look);
        const QRectF pill = placed(
            QRectF(rect.left() + 6, rect.center().y() - 9, std::min(width, rect.width() - 8), 20), rect);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ground(look.tone));
        painter.drawRoundedRect(pill, 10, 10);
        paintIcon(painter, placed(QRectF(pill.left() + 7, pill.top() + 3, 14, 14), pill), look.iconName,
                  theme.ink(look.tone));
        painter.setPen(theme.ink(look.tone));
        painter.drawText(placed(pill.adjusted(25, 0, -4, 0), pill), Qt::AlignVCenter | Qt::AlignLeft,
                         look.word);
    }

    static void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const ThemeTokens& tokens = Theme::current().tokens();
        const QFontMetrics metrics = painter.fontMetrics();
        QRect area = option.rect.adjusted(8, 0, -8, 0);
        const bool number = index.column() >= FoundModel::Line;
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width());
        painter.setPen(number ? tokens.muted : tokens.text);
        painter.drawText(area,
                         static_cast<int>(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)) |
                             Qt::TextSingleLine,
                         text);
        const QString summary = index.data(FoundModel::SummaryRole).toString();
        cutBegin(area, metrics.horizontalAdvance(text) + 10);
        if (summary.isEmpty() || area.width() < 24)
            return;
        painter.setPen(tokens.muted);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(summary, Qt::ElideRight, area.width()));
    }
};

} // namespace

FoundCard::FoundCard(FoundModel& model, QWidget* parent)
    : Card(QString(), parent),
      m_model(model),
      m_text(new QLineEdit),
      m_verdict(new QComboBox),
      m_filters(new QWidget),
      m_table(new QTableView),
      m_shown(makeLabel(QString(), "small"))
{
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter what was found"));
    m_text->setToolTip(tr("Show only rows with these words (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_verdict->setAccessibleName(tr("Filter by verdict"));
    m_verdict->setToolTip(tr("Show only rows of one verdict"));
    m_verdict->addItem(tr("every verdict"));
    using session::VerdictKind;
    for (const VerdictKind verdict :
         {VerdictKind::Accepted, VerdictKind::Refused, VerdictKind::Unverified, VerdictKind::NotAToken}) {
        const VerdictLook look = lookOf(verdict);
        m_verdict->addItem(icon(look.iconName, look.tone), look.word, static_cast<int>(verdict));
    }
    addBeside(m_shown);
    auto* filters = new QHBoxLayout(m_filters);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->addWidget(m_text, 1);
    filters->addWidget(m_verdict);
    body()->addWidget(m_filters);
    setUpTable();
    body()->addWidget(m_table, 1);
    m_filters->hide();

    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(80);
    connect(pause, &QTimer::timeout, this, &FoundCard::applyFilter);
    connect(m_text, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &FoundCard::applyFilter);
    connect(&model, &FoundModel::arranged, this, &FoundCard::restoreCurrent);
    connect(&Theme::current(), &Theme::changed, m_table, [this] { m_table->viewport()->update(); });
}

void FoundCard::setUpTable()
{
    m_table->setObjectName(QStringLiteral("found"));
    m_table->setAccessibleName(tr("What was found"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new FoundDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(96);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(FoundModel::What, QHeaderView::Stretch);
    for (const auto& [column, width] : {std::pair(FoundModel::Verdict, verdictWidth(m_table->font())),
                                        std::pair(FoundModel::Line, 48), std::pair(FoundModel::Size, 56)})
        header->resizeSection(column, std::max(width, header->sectionSizeHint(column)));
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (m_restoring || !index.isValid())
                    return;
                m_current = m_model.sourceRow(index.row());
                Q_EMIT chosen(m_current);
            });
}

void FoundCard::setSentence(const QString& sentence)
{
    setTitle(sentence);
}

void FoundCard::applyFilter()
{
    FoundModel::Filter filter{m_text->text(), std::nullopt};
    if (m_verdict->currentIndex() > 0)
        filter.verdict = static_cast<session::VerdictKind>(m_verdict->currentData().toInt());
    m_model.setFilter(std::move(filter));
}

void FoundCard::setCurrent(int sourceRow)
{
    m_current = sourceRow;
    restoreCurrent();
}

void FoundCard::restoreCurrent()
{
    m_restoring = true;
    const int shown = m_current >= 0 && m_current < m_model.sourceCount() ? m_model.shownRow(m_current) : -1;
    if (shown < 0)
        m_table->clearSelection();
    else if (m_table->currentIndex().row() != shown)
        m_table->setCurrentIndex(m_model.index(shown, 0));
    else if (!m_table->selectionModel()->hasSelection())
        m_table->setCurrentIndex(m_model.index(shown, 0));
    m_restoring = false;
    const bool filtered = m_model.rowCount() < m_model.sourceCount();
    fit();
    m_shown->setText(filtered ? tr("%1 shown").arg(figure(static_cast<std::size_t>(m_model.rowCount())))
                              : QString());
}

void FoundCard::fit()
{
    // A short list needs no filter and takes no more room than its rows; a long one takes what there is.
    const bool isShort = m_model.sourceCount() <= shortList;
    const bool filtering = m_text->hasFocus() || !m_text->text().isEmpty() || m_verdict->currentIndex() > 0;
    m_filters->setVisible(!isShort || filtering);
    const int chrome = layout()->minimumSize().height() - m_table->minimumHeight() +
                       m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    setMaximumHeight(isShort && !filtering ? chrome + std::max(m_model.rowCount(), 2) * rowHeight + 2
                                           : QWIDGETSIZE_MAX);
}

void FoundCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_table->setColumnHidden(FoundModel::Size, width() < narrowCard);
}

void FoundCard::step(int step)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int now = m_table->currentIndex().row();
    m_table->setCurrentIndex(m_model.index(std::clamp(now + step, 0, rows - 1), 0));
}

void FoundCard::focusFilter()
{
    m_filters->show(); // a hidden field takes no focus
    m_text->setFocus(Qt::ShortcutFocusReason);
    fit();
    m_text->selectAll();
}

} // namespace signet::ui
