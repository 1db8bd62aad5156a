#include "ui/inspect/found_model.h"

#include <QtConcurrent>

#include <algorithm>
#include <numeric>

namespace signet::ui {

namespace {

/// -1, 0, 1 as strcmp.
int compare(const ListRow& a, const ListRow& b, int column)
{
    const auto numbers = [](std::size_t x, std::size_t y) { return x < y ? -1 : (x > y ? 1 : 0); };
    switch (column) {
    case FoundModel::Verdict:
        return numbers(static_cast<std::size_t>(a.verdict), static_cast<std::size_t>(b.verdict));
    case FoundModel::What:
        if (const int kinds = a.kind.compare(b.kind, Qt::CaseInsensitive); kinds != 0)
            return kinds;
        return a.summary.compare(b.summary, Qt::CaseInsensitive);
    case FoundModel::Line:
        return numbers(a.lineNumber, b.lineNumber);
    default:
        return numbers(a.bytes, b.bytes);
    }
}

std::vector<int> arrangedRows(const std::vector<RowHandle>& rows, const FoundModel::Filter& filter,
                              int column, Qt::SortOrder direction)
{
    std::vector<int> order;
    order.reserve(rows.size());
    const QString wanted = filter.text.trimmed().toLower();
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const ListRow& row = rows[static_cast<std::size_t>(i)].row();
        if (filter.verdict && row.verdict != *filter.verdict)
            continue;
        if (wanted.isEmpty() || row.searchText.contains(wanted))
            order.push_back(i);
    }
    if (column >= 0) {
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            const int result = compare(rows[static_cast<std::size_t>(a)].row(),
                                       rows[static_cast<std::size_t>(b)].row(), column);
            return direction == Qt::AscendingOrder ? result < 0 : result > 0;
        });
    }
    return order;
}

} // namespace

void FoundModel::amend(int sourceRow, ListRow row, std::shared_ptr<const session::Inspection> inspection)
{
    auto chunk = std::make_shared<RowChunk>();
    chunk->rows.push_back(std::move(row));
    chunk->inspections.push_back(std::move(inspection));
    m_rows[static_cast<std::size_t>(sourceRow)] = {std::move(chunk), 0};
    const int shown = shownRow(sourceRow);
    if (shown >= 0)
        Q_EMIT dataChanged(index(shown, 0), index(shown, ColumnCount - 1));
    if (!isPlainOrder())
        arrange();
}

void FoundModel::clear()
{
    ++m_epoch;
    beginResetModel();
    m_rows.clear();
    m_order.clear();
    endResetModel();
}

void FoundModel::append(std::shared_ptr<const RowChunk> chunk)
{
    const std::size_t room = static_cast<std::size_t>(maximumRows) - m_rows.size();
    const std::size_t taken = std::min(room, chunk->rows.size());
    for (std::size_t i = 0; i < taken; ++i)
        m_rows.push_back({chunk, i});
    if (taken == 0)
        return;
    if (isPlainOrder())
        extend();
    else
        arrange();
}

void FoundModel::replace(std::shared_ptr<const RowChunk> chunk)
{
    ++m_epoch;
    beginResetModel();
    m_rows.clear();
    m_order.clear();
    for (std::size_t i = 0; i < std::min<std::size_t>(chunk->rows.size(), maximumRows); ++i)
        m_rows.push_back({chunk, i});
    if (isPlainOrder()) {
        m_order.resize(m_rows.size());
        std::iota(m_order.begin(), m_order.end(), 0);
    }
    endResetModel();
    if (!isPlainOrder())
        arrange();
    else
        Q_EMIT arranged();
}

bool FoundModel::isPlainOrder() const
{
    return m_sortColumn < 0 && !m_filter.verdict && m_filter.text.trimmed().isEmpty();
}

void FoundModel::extend()
{
    const int first = static_cast<int>(m_order.size());
    const int last = static_cast<int>(m_rows.size()) - 1;
    beginInsertRows({}, first, last);
    for (int i = first; i <= last; ++i)
        m_order.push_back(i);
    endInsertRows();
    Q_EMIT arranged();
}

void FoundModel::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    arrange();
}

void FoundModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

void FoundModel::arrange()
{
    if (m_running) {
        m_again = true; // one job at a time; the next one takes everything that changed meanwhile
        return;
    }
    m_running = true;
    QtConcurrent::run(arrangedRows, m_rows, m_filter, m_sortColumn, m_sortOrder)
        .then(this, [this, epoch = m_epoch](std::vector<int> order) {
            m_running = false;
            const bool again = std::exchange(m_again, false) || epoch != m_epoch;
            if (epoch == m_epoch)
                take(std::move(order));
            if (again)
                arrange();
        });
}

void FoundModel::take(std::vector<int> order)
{
    beginResetModel();
    m_order = std::move(order);
    endResetModel();
    Q_EMIT arranged();
}

int FoundModel::shownRow(int sourceRow) const
{
    if (sourceRow < static_cast<int>(m_order.size()) && sourceRow >= 0 &&
        m_order[static_cast<std::size_t>(sourceRow)] == sourceRow)
        return sourceRow; // the usual case: nothing sorted, nothing hidden
    const auto found = std::find(m_order.begin(), m_order.end(), sourceRow);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

std::vector<RowHandle> FoundModel::shown() const
{
    std::vector<RowHandle> rows;
    rows.reserve(m_order.size());
    for (const int i : m_order)
        rows.push_back(m_rows[static_cast<std::size_t>(i)]);
    return rows;
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FoundModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ListRow& row = source(sourceRow(index.row())).row();
    if (role == VerdictRole)
        return static_cast<int>(row.verdict);
    if (role == SummaryRole)
        return index.column() == What ? row.summary : QString();
    if (role == Qt::AccessibleTextRole && index.column() == What)
        return row.spoken;
    if (role == Qt::TextAlignmentRole)
        return index.column() >= Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == Qt::ToolTipRole) // its column may be too narrow for all of it
        return row.summary.isEmpty() ? row.where
                                     : QStringLiteral("%1 %2\n%3").arg(row.kind, row.summary, row.where);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Verdict:
        return row.verdictWord;
    case What:
        return row.kind;
    case Line:
        return row.line;
    default:
        return row.size;
    }
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("verdict"), tr("what"), tr("line"), tr("bytes")};
    return titles[section];
}

} // namespace signet::ui
