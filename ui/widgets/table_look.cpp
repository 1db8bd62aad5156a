#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/row_table.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace signet::ui {

namespace {

constexpr int padding = 8;
constexpr int pillHeight = 20;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPixelSize(12);
    return small;
}

QFont fontOf(const Cell& cell, const QFont& plain)
{
    switch (cell.kind) {
    case Cell::Kind::Mono:
        return Theme::current().monospace();
    case Cell::Kind::Pill:
        return smallFont(plain);
    case Cell::Kind::Strong: {
        QFont strong = plain;
        strong.setWeight(QFont::DemiBold);
        return strong;
    }
    default:
        return plain;
    }
}

class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeTokens& tokens = Theme::current().tokens();
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setFont(option.font);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens.accentGround);
        if (index.row() + 1 < index.model()->rowCount()) {
            painter->setPen(tokens.border);
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        if (const auto* cell = static_cast<const Cell*>(index.data(CellRole).value<void*>())) {
            const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()) &
                                   Qt::AlignHorizontal_Mask;
            const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
            if (cell->kind == Cell::Kind::Pill)
                paintPill(*painter, area, *cell, (option.state & QStyle::State_Selected) != 0);
            else if (cell->kind == Cell::Kind::Bar)
                paintBar(*painter, area, *cell);
            else
                paintText(*painter, area, *cell, alignment);
        }
        painter->restore();
    }

    /// What is cut off stands whole in the tooltip, before what else that says.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override
    {
        const auto* cell = static_cast<const Cell*>(index.data(CellRole).value<void*>());
        if (event->type() != QEvent::ToolTip || !cell ||
            cellWidth(*cell, option.font) <= option.rect.width() + 2)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString tip = index.data(Qt::ToolTipRole).toString();
        const QString whole = spoken(*cell);
        QToolTip::showText(event->globalPos(),
                           tip.isEmpty() || tip == whole ? whole : whole + QLatin1Char('\n') + tip, view);
        return true;
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* cell = static_cast<const Cell*>(index.data(CellRole).value<void*>());
        if (!cell)
            return {0, tableLineHeight};
        return {cellWidth(*cell, option.font), tableLineHeight};
    }

private:
    static void paintPill(QPainter& painter, const QRect& area, const Cell& cell, bool selected)
    {
        if (cell.text.isEmpty())
            return;
        const Theme& theme = Theme::current();
        painter.setFont(smallFont(painter.font()));
        const int before = cell.icon.isEmpty() ? 9 : 25;
        const int width =
            std::min(painter.fontMetrics().horizontalAdvance(cell.text) + before + 9, area.width());
        const QRectF pill =
            placed(QRectF(area.left(), area.center().y() - pillHeight / 2 + 1, width, pillHeight), area);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? theme.tokens().surface : theme.ground(cell.tone));
        painter.drawRoundedRect(pill, 10, 10);
        if (!cell.icon.isEmpty())
            paintIcon(painter, placed(QRectF(pill.left() + 7, pill.top() + 3, 14, 14), pill), cell.icon,
                      theme.ink(cell.tone));
        painter.setPen(theme.ink(cell.tone));
        painter.drawText(placed(pill.adjusted(before, 0, -4, 0), pill), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(cell.text, Qt::ElideRight, width - before - 4));
    }

    static void paintBar(QPainter& painter, const QRect& area, const Cell& cell)
    {
        const Theme& theme = Theme::current();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal share = std::clamp(cell.share, 0.0, 1.0);
        if (share <= 0)
            return;
        const qreal width = std::max<qreal>(area.width() * share, 4);
        painter.setBrush(cell.tone == Tone::Neutral ? theme.tokens().control : theme.ink(cell.tone));
        painter.drawRoundedRect(placed(QRectF(area.left(), area.center().y() - 3.5, width, 8), area), 4, 4);
    }

    static void paintText(QPainter& painter, QRect area, const Cell& cell, Qt::Alignment alignment)
    {
        const Theme& theme = Theme::current();
        const QFont plain = painter.font();
        painter.setFont(fontOf(cell, plain));
        const QString text =
            painter.fontMetrics().elidedText(cell.text, Qt::ElideRight, area.width(), Qt::TextSingleLine);
        painter.setPen(cell.tone != Tone::Neutral       ? theme.ink(cell.tone)
                       : cell.kind == Cell::Kind::Muted ? theme.tokens().muted
                                                        : theme.tokens().text);
        int flags = static_cast<int>(Qt::AlignVCenter | alignment) | Qt::TextSingleLine;
        if (cell.kind == Cell::Kind::Mono) // code runs from the left, wherever it stands
            flags = static_cast<int>(Qt::AlignVCenter |
                                     QStyle::visualAlignment(QGuiApplication::layoutDirection(), alignment)) |
                    Qt::TextSingleLine | Qt::TextForceLeftToRight;
        painter.drawText(area, flags, text);
        if (cell.more.isEmpty())
            return;
        cutBegin(area, painter.fontMetrics().horizontalAdvance(text) + 8);
        if (area.width() < 24)
            return;
        painter.setFont(plain);
        painter.setPen(theme.tokens().muted);
        painter.drawText(area, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(cell.more, Qt::ElideRight, area.width()));
    }
};

/// Titles stand over their cells to the pixel, which a style sheet's header does not do.
class PlainHeader final : public QHeaderView
{
public:
    explicit PlainHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

    [[nodiscard]] QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), 30}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const ThemeTokens& tokens = Theme::current().tokens();
        const auto alignment = static_cast<Qt::Alignment>(
            model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        const QRect area = rect.adjusted(padding, 0, -padding, 0);
        painter->save();
        painter->setLayoutDirection(layoutDirection());
        painter->setFont(smallFont(font()));
        painter->setPen(tokens.muted);
        painter->drawText(area, static_cast<int>(alignment | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, area.width()));
        painter->setPen(tokens.border);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    }

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        return {QFontMetrics(smallFont(font())).horizontalAdvance(title) + 2 * padding + 2, 30};
    }
};

/// A table of rows has no columns to go through: Home and End are its first and last row.
class RowKeys final : public QObject
{
public:
    explicit RowKeys(QTableView& table) : QObject(&table), m_table(table) { table.installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool home = key->key() == Qt::Key_Home;
        const int rows = m_table.model() ? m_table.model()->rowCount() : 0;
        if ((!home && key->key() != Qt::Key_End) || key->modifiers() != Qt::NoModifier || rows == 0)
            return QObject::eventFilter(watched, event);
        chooseRow(m_table, home ? 0 : rows - 1);
        return true;
    }

private:
    QTableView& m_table;
};

/// The words of a table's cells stand inside it by their padding; the table stands out by as much.
class OutdentedLayout final : public QVBoxLayout
{
public:
    void setGeometry(const QRect& rect) override
    {
        QVBoxLayout::setGeometry(rect.adjusted(-outdent, 0, outdent, 0));
    }

private:
    static constexpr int outdent = padding + 2; ///< and the frame, which shows the focus
};

} // namespace

QLayout* underTitle(QWidget* table)
{
    auto* layout = new OutdentedLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table);
    return layout;
}

void chooseRow(QTableView& table, int row)
{
    int column = 0; // one that is shown: nothing scrolls to a hidden one
    while (column + 1 < table.model()->columnCount() && table.isColumnHidden(column))
        ++column;
    const QModelIndex target = table.model()->index(row, column);
    table.setCurrentIndex(target);
    table.scrollTo(target);
}

int cellWidth(const Cell& cell, const QFont& font)
{
    int width = QFontMetrics(fontOf(cell, font)).horizontalAdvance(cell.text) + 2 * padding + 2;
    if (cell.kind == Cell::Kind::Pill)
        width += cell.icon.isEmpty() ? 18 : 34;
    if (!cell.more.isEmpty())
        width += QFontMetrics(font).horizontalAdvance(cell.more) + 8;
    return width;
}

int columnHint(const QTableView& table, int column)
{
    int width = 0;
    const int first = std::max(table.rowAt(0), 0);
    const int last = table.rowAt(table.viewport()->height() - 1);
    const int end = last < 0 ? table.model()->rowCount() : last + 1;
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.font = table.font();
    for (int row = first; row < end; ++row) {
        const QModelIndex index = table.model()->index(row, column);
        width = std::max(width, table.itemDelegate()->sizeHint(option, index).width());
    }
    return width;
}

void setUpTable(QTableView& table, const QString& name)
{
    table.setHorizontalHeader(new PlainHeader(&table));
    table.setAccessibleName(name);
    table.setItemDelegate(new CellDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(20);
    table.verticalHeader()->setDefaultSectionSize(tableLineHeight);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsClickable(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setMinimumSectionSize(24);
    new RowKeys(table);
    QObject::connect(&Theme::current(), &Theme::changed, table.viewport(), qOverload<>(&QWidget::update));
}

} // namespace signet::ui
