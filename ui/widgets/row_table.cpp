#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

namespace signet::ui {

namespace {

constexpr int enoughWidth = 128; ///< of a column that takes what is left
constexpr int leastWidth = 48;
constexpr std::size_t measuredRows = 16; ///< of a column: those with the longest texts

} // namespace

RowTable::RowTable(const QString& name, QWidget* parent) : QTableView(parent), m_model(new RowModel(this))
{
    setModel(m_model);
    setUpTable(*this, name);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT activatedRow(currentId()); });
}

void RowTable::setRows(std::vector<Row> rows)
{
    const QString before = currentId();
    m_replacing = true;
    m_model->setRows(std::move(rows));
    fitColumns();
    if (m_fit)
        updateGeometry();
    select(before);
    m_replacing = false;
    if (currentId() != before)
        Q_EMIT selected(currentId());
}

QString RowTable::currentId() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model->rows()[static_cast<std::size_t>(index.row())].id : QString();
}

void RowTable::select(const QString& id)
{
    const int row = id.isEmpty() ? -1 : m_model->find(id);
    if (row >= 0)
        chooseRow(*this, row);
}

void RowTable::fitHeight(bool fit)
{
    m_fit = fit;
    setVerticalScrollBarPolicy(fit ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fit ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

int RowTable::wholeWidth() const
{
    int width = 2 * frameWidth();
    for (int i = 0; i < m_model->columnCount(); ++i)
        width += std::max(sizeHintForColumn(i), horizontalHeader()->sectionSizeHint(i));
    return width;
}

QSize RowTable::sizeHint() const
{
    if (!m_fit)
        return QTableView::sizeHint();
    return {240, horizontalHeader()->sizeHint().height() + 2 * frameWidth() +
                     m_model->rowCount() * tableLineHeight};
}

QSize RowTable::minimumSizeHint() const
{
    return m_fit ? QSize(120, sizeHint().height()) : QTableView::minimumSizeHint();
}

void RowTable::fitColumns()
{
    // What asks for its own width gets it; what takes the rest shares it evenly. Where that would be too
    // little, optional columns give way.
    const std::vector<Column>& columns = m_model->columns();
    const int count = static_cast<int>(columns.size());
    std::vector<int> widths(columns.size());
    int left = viewport()->width();
    int takers = 0;
    for (int i = 0; i < count; ++i) {
        const Column& column = columns[static_cast<std::size_t>(i)];
        int& width = widths[static_cast<std::size_t>(i)];
        width = column.width;
        if (width == 0)
            width = std::max(sizeHintForColumn(i), horizontalHeader()->sectionSizeHint(i));
        takers += width < 0 ? 1 : 0;
        left -= std::max(width, 0);
    }
    for (int i = count - 1; i >= 0; --i) {
        const bool hide = columns[static_cast<std::size_t>(i)].optional && left < takers * enoughWidth;
        setColumnHidden(i, hide);
        if (hide)
            left += widths[static_cast<std::size_t>(i)];
    }
    // Who needs less than an even share leaves the rest to the others; what is over is shared evenly. Those
    // that are to be whole come before all.
    struct Need
    {
        bool shares;
        int width;
        int column;
        auto operator<=>(const Need&) const = default;
    };
    std::vector<Need> needs;
    for (int i = 0; i < count; ++i) {
        const int width = columns[static_cast<std::size_t>(i)].width;
        if (width < 0)
            needs.push_back({width != -2, std::max(leastWidth, sizeHintForColumn(i)), i});
    }
    std::sort(needs.begin(), needs.end());
    for (std::size_t k = 0; k < needs.size(); ++k) {
        const Need& need = needs[k];
        const int share = left / static_cast<int>(needs.size() - k);
        int& width = widths[static_cast<std::size_t>(need.column)];
        const int room =
            left - leastWidth * static_cast<int>(needs.size() - k - 1); // the others show something
        width = std::max(leastWidth, std::min(need.width, need.shares ? share : room));
        left = std::max(0, left - width);
    }
    for (std::size_t k = 0; k < needs.size(); ++k) {
        const int extra = left / static_cast<int>(needs.size() - k);
        widths[static_cast<std::size_t>(needs[k].column)] += extra;
        left -= extra;
    }
    for (int i = 0; i < count; ++i)
        setColumnWidth(i, widths[static_cast<std::size_t>(i)]);
}

int RowTable::sizeHintForColumn(int column) const
{
    // Laying out every text of a table of a year would hold up the window; few of them can be the widest.
    const std::vector<Row>& rows = m_model->rows();
    if (rows.size() <= measuredRows)
        return QTableView::sizeHintForColumn(column);
    const auto length = [&](int row) {
        const Cell* cell = m_model->cell(m_model->index(row, column));
        return cell ? cell->text.size() + cell->more.size() : 0;
    };
    std::vector<int> longest(rows.size());
    std::iota(longest.begin(), longest.end(), 0);
    std::nth_element(longest.begin(), longest.begin() + measuredRows, longest.end(),
                     [&](int a, int b) { return length(a) > length(b); });
    int width = 0;
    for (std::size_t i = 0; i < measuredRows; ++i)
        width = std::max(width, sizeHintForIndex(m_model->index(longest[i], column)).width());
    return width + (showGrid() ? 1 : 0);
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activatedRow(currentId());
    } else if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QStringList words;
        for (const Cell& cell : m_model->rows()[static_cast<std::size_t>(currentIndex().row())].cells)
            words << spoken(cell);
        Q_EMIT copied(words.join(QLatin1Char('\t')));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_replacing)
        Q_EMIT selected(currentId());
}

} // namespace signet::ui
