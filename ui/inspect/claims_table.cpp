#include "ui/inspect/claims_table.h"

#include "ui/inspect/when.h"
#include "ui/widgets/direction.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace signet::ui {

namespace {

constexpr int padding = 8;
constexpr int rowPadding = 6;

/// Code runs from the left, and stands where reading begins.
QTextLayout* layOut(QTextLayout& layout, int width, bool code)
{
    QTextOption option(readsFromRight() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    option.setTextDirection(code ? Qt::LeftToRight : QGuiApplication::layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 20));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return &layout;
}

/// Wraps anywhere, because a value may be one word of 600 characters; a second line is set muted.
class ClaimDelegate final : public QStyledItemDelegate
{
public:
    ClaimDelegate(QTableView* view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeTokens& tokens = Theme::current().tokens();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens.accentGround);
        if (index.row() + 1 < index.model()->rowCount()) {
            painter->setPen(tokens.border);
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        const int width = option.rect.width() - 2 * padding;
        QPointF at(option.rect.left() + padding, option.rect.top() + rowPadding);
        // Both fonts on one baseline.
        const int ascent = QFontMetrics(m_view->font()).ascent();
        if (isCode(index))
            at.ry() += ascent - QFontMetrics(Theme::current().monospace()).ascent();
        const QString first = index.data().toString();
        if (!first.isEmpty()) {
            QTextLayout layout(first, fontOf(index));
            layOut(layout, width, isCode(index))->draw(painter, at, formats(layout, tokens.text));
            at.ry() += layout.boundingRect().height();
        }
        const QString second = index.data(ClaimsModel::SecondLineRole).toString();
        if (!second.isEmpty()) {
            QTextLayout layout(second, smallFont());
            layOut(layout, width, isCode(index))->draw(painter, at, formats(layout, tokens.muted));
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int width = m_view->columnWidth(index.column()) - 2 * padding;
        qreal height = 0;
        const auto addText = [&](const QString& text, const QFont& font) {
            if (text.isEmpty())
                return;
            QTextLayout layout(text, font);
            layOut(layout, width, isCode(index));
            height += layout.boundingRect().height();
        };
        addText(index.data().toString(), fontOf(index));
        addText(index.data(ClaimsModel::SecondLineRole).toString(), smallFont());
        return {width, static_cast<int>(std::ceil(height)) + 2 * rowPadding + 1};
    }

private:
    static bool isCode(const QModelIndex& index) { return index.column() != ClaimsModel::Meaning; }

    [[nodiscard]] QFont fontOf(const QModelIndex& index) const
    {
        return isCode(index) ? Theme::current().monospace() : m_view->font();
    }

    [[nodiscard]] QFont smallFont() const
    {
        QFont font = m_view->font();
        font.setPixelSize(12);
        return font;
    }

    static QList<QTextLayout::FormatRange> formats(const QTextLayout& layout, const QColor& ink)
    {
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = static_cast<int>(layout.text().size());
        range.format.setForeground(ink);
        return {range};
    }

    QTableView* m_view;
};

QString meaningOf(const ClaimRow& row, Timestamp now)
{
    return row.time ? row.meaning + relativeTime(*row.time, now) + row.afterwards : row.meaning;
}

} // namespace

void ClaimsModel::show(std::vector<ClaimRow> rows, Timestamp now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_meanings.clear();
    for (const ClaimRow& row : m_rows)
        m_meanings.push_back(meaningOf(row, now));
    endResetModel();
}

void ClaimsModel::tick(Timestamp now)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        QString meaning = meaningOf(m_rows[i], now);
        if (meaning == m_meanings[i])
            continue;
        m_meanings[i] = std::move(meaning);
        const QModelIndex cell = index(static_cast<int>(i), Meaning);
        Q_EMIT dataChanged(cell, cell);
    }
}

int ClaimsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto i = static_cast<std::size_t>(index.row());
    const ClaimRow& row = m_rows[i];
    if (role == SecondLineRole)
        return index.column() == Meaning ? row.absolute : QString();
    if (role == Qt::AccessibleTextRole && index.column() == Meaning)
        return QStringList{m_meanings[i], row.absolute}.join(QLatin1Char(' '));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.name;
    case Value:
        return row.value;
    default:
        return m_meanings[i];
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    const QString titles[] = {tr("name"), tr("value"), tr("meaning")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

ClaimsTable::ClaimsTable(QWidget* parent) : QTableView(parent), m_model(new ClaimsModel(this))
{
    setObjectName(QStringLiteral("claims"));
    setAccessibleName(tr("Claims"));
    setModel(m_model);
    setItemDelegate(new ClaimDelegate(this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setToolTip(tr("Ctrl+C copies the selected cell"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    // Words that tick may wrap differently, but rarely: the row heights follow when they do.
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ClaimsTable::fit);
}

void ClaimsTable::show(std::vector<ClaimRow> rows, Timestamp now)
{
    m_model->show(std::move(rows), now);
    fit();
}

void ClaimsTable::fit()
{
    const int width = viewport()->width();
    const QFontMetrics mono(Theme::current().monospace());
    int nameWidth = std::max(64, horizontalHeader()->sectionSizeHint(ClaimsModel::Name));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->index(row, ClaimsModel::Name).data().toString();
        nameWidth = std::max(nameWidth, mono.horizontalAdvance(name) + 2 * padding + 4);
    }
    nameWidth = std::min(nameWidth, width / 4);
    const int valueWidth = (width - nameWidth) * 3 / 8;
    setColumnWidth(ClaimsModel::Name, nameWidth);
    setColumnWidth(ClaimsModel::Value, valueWidth);
    setColumnWidth(ClaimsModel::Meaning, width - nameWidth - valueWidth);
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 4;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

void ClaimsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ClaimsTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        Q_EMIT copied(currentIndex().data().toString());
    else
        QTableView::keyPressEvent(event);
}

} // namespace signet::ui
