// The revocation log as a view asks for it: everything is ready, or a placeholder.

#include "ui/revocations/revocation_log.h"

namespace signet::ui {

int RevocationLog::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_total);
}

int RevocationLog::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Cell& RevocationLog::cellOf(const LogRow& row, int column) const
{
    switch (column) {
    case Seq:
        return row.number;
    case Kind:
        return pillOf(row.kind);
    case Whom:
        return row.whom;
    case Reason:
        return row.reason;
    case By:
        return row.by;
    case When:
        return row.when;
    case Nodes:
        return m_nodes.cellFor(row.seq);
    default:
        return row.goneBy;
    }
}

QVariant RevocationLog::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LogRow* const entry = row(index.row());
    if (role == PlaceholderRole)
        return entry == nullptr;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (!entry)
        return role == Qt::AccessibleTextRole ? QVariant(tr("not read yet")) : QVariant();
    const Cell& cell = cellOf(*entry, index.column());
    switch (role) {
    case CellRole:
        return cellVariant(&cell);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip;
    default:
        return {};
    }
}

QVariant RevocationLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("seq"), tr("kind"), tr("whom"),     tr("reason"),
                              tr("by"),  tr("when"), tr("in force"), tr("gone by")};
    return titles[section];
}

} // namespace signet::ui
