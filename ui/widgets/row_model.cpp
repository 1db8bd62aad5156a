#include "ui/widgets/row_table.h"

#include <algorithm>

namespace signet::ui {

QString spoken(const Cell& cell)
{
    return cell.more.isEmpty() ? cell.text : cell.text + QLatin1Char(' ') + cell.more;
}

void RowModel::setColumns(std::vector<Column> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

void RowModel::setRows(std::vector<Row> rows)
{
    const bool same =
        rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                                   [](const Row& a, const Row& b) { return a.id == b.id; });
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const Cell* RowModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.cells.size() ? &row.cells[column] : nullptr;
}

int RowModel::find(const QString& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    const Cell* found = cell(index);
    if (!found)
        return {};
    switch (role) {
    case CellRole:
        return QVariant::fromValue(static_cast<void*>(const_cast<Cell*>(found)));
    case Qt::DisplayRole:
        return found->text;
    case Qt::AccessibleTextRole:
        return spoken(*found);
    case Qt::ToolTipRole:
        return found->tip;
    case Qt::TextAlignmentRole:
        return static_cast<int>(m_columns[static_cast<std::size_t>(index.column())].alignment |
                                Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(column.alignment | Qt::AlignVCenter);
    return {};
}

} // namespace signet::ui
