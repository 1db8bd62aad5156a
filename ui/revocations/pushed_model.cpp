#include "ui/revocations/pushed_model.h"

namespace signet::ui {

void PushedModel::setRows(const std::vector<PushedRow>* rows)
{
    const int count = rows ? static_cast<int>(rows->size()) : 0;
    if (rows == m_rows && count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
        return;
    }
    if (rows == m_rows && count == m_count)
        return;
    beginResetModel();
    m_rows = rows;
    m_count = count;
    endResetModel();
}

void PushedModel::setNodes(const InForce& nodes)
{
    if (nodes == m_nodes)
        return;
    m_nodes = nodes;
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, Nodes), index(m_count - 1, Nodes));
}

int PushedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int PushedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PushedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows->size())
        return {};
    const PushedRow& row = (*m_rows)[static_cast<std::size_t>(index.row())];
    const Cell* cell = &row.number;
    if (index.column() == Kind)
        cell = &pillOf(row.kind);
    else if (index.column() == Whom)
        cell = &row.whom;
    else if (index.column() == Nodes)
        cell = &m_nodes.cellFor(row.seq);
    switch (role) {
    case CellRole:
        return cellVariant(cell);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell->text;
    case Qt::ToolTipRole:
        return cell->tip.isEmpty() ? cell->text : cell->tip;
    default:
        return {};
    }
}

} // namespace signet::ui
