#include "ui/activity/activity_model.h"

#include "ui/workspace/workspace_holder.h"

#include <algorithm>
#include <utility>

namespace signet::ui {

ActivityModel::ActivityModel(WorkspaceHolder& workspaces, QObject* parent)
    : QAbstractTableModel(parent), m_workspaces(workspaces)
{}

void ActivityModel::setFilter(const ActivityFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void ActivityModel::reload()
{
    ++m_epoch;
    m_asking = false;
    m_again = false;
    m_more = false;
    m_read = false;
    beginResetModel();
    m_rows.clear();
    m_next = 0;
    m_total = 0;
    endResetModel();
    ask(What::First, 0, pageSize);
}

void ActivityModel::refresh()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    ask(m_read ? What::Newer : What::First, 0, pageSize);
}

void ActivityModel::ask(What what, std::uint64_t before, std::size_t limit)
{
    if (!m_workspaces.isConnected())
        return;
    m_asking = true;
    m_askingMore = what == What::More;
    m_workspaces.current()
        ->ask<ActivityAnswerPtr>([filter = m_filter, before, limit](protocol::Client& client) {
            return readActivity(client, filter, before, limit);
        })
        .then(this, [this, what, asked = m_epoch](const Result<ActivityAnswerPtr>& answer) {
            if (asked != m_epoch)
                return;
            m_asking = false;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            take(what, **answer);
            m_read = true;
            Q_EMIT settled((*answer)->now);
            if (std::exchange(m_more, false))
                fetchMore({});
            if (m_again) {
                m_again = false;
                refresh();
            }
        });
}

void ActivityModel::take(What what, const ActivityAnswer& answer)
{
    m_total = answer.total;
    if (what == What::Newer)
        prepend(answer);
    else
        append(answer);
}

void ActivityModel::append(const ActivityAnswer& answer)
{
    m_next = answer.next;
    if (answer.rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(answer.rows.size()) - 1);
    m_rows.insert(m_rows.end(), answer.rows.begin(), answer.rows.end());
    endInsertRows();
}

void ActivityModel::prepend(const ActivityAnswer& answer)
{
    const std::uint64_t newest = m_rows.empty() ? 0 : m_rows.front().entry.seq;
    const auto old = std::find_if(answer.rows.begin(), answer.rows.end(),
                                  [newest](const ActivityRow& row) { return row.entry.seq <= newest; });
    if (old == answer.rows.end() && answer.next != 0 && !m_rows.empty()) {
        reload(); // more came than one page holds: what lies between is not known
        return;
    }
    if (m_rows.empty())
        m_next = answer.next;
    if (old == answer.rows.begin())
        return;
    beginInsertRows({}, 0, static_cast<int>(old - answer.rows.begin()) - 1);
    m_rows.insert(m_rows.begin(), answer.rows.begin(), old);
    endInsertRows();
}

int ActivityModel::find(std::uint64_t seq) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [seq](const ActivityRow& row) { return row.entry.seq == seq; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : activityColumns;
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell& cell = row(index.row()).cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case CellRole:
        return QVariant::fromValue(static_cast<void*>(const_cast<Cell*>(&cell)));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip;
    case Qt::TextAlignmentRole:
        return static_cast<int>(m_columns[static_cast<std::size_t>(index.column())].alignment |
                                Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= activityColumns)
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(column.alignment | Qt::AlignVCenter);
    return {};
}

bool ActivityModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next != 0 && !(m_asking && m_askingMore);
}

void ActivityModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    // A view asks once, when its end comes into sight.
    if (m_asking)
        m_more = true;
    else
        ask(What::More, m_next, 3 * pageSize);
}

} // namespace signet::ui
