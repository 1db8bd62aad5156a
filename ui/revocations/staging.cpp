#include "ui/revocations/staging.h"

#include "ui/widgets/text.h"

#include <QUndoCommand>

#include <algorithm>
#include <unordered_set>

namespace signet::ui {

namespace {

std::string samenessOf(const revocation::Revocation& entry)
{
    std::string same(1, static_cast<char>(entry.kind));
    same += entry.site + '\0' + entry.target;
    if (entry.before)
        same += '\0' + std::to_string(entry.before->time_since_epoch().count());
    return same;
}

} // namespace

/// One change of the list: the rows before and after. Rows are handles, so keeping both is cheap.
class StagingStep final : public QUndoCommand
{
public:
    StagingStep(Staging& staging, StagedRows after, const QString& text)
        : QUndoCommand(text), m_staging(staging), m_before(staging.m_rows), m_after(std::move(after))
    {}

    void undo() override { m_staging.replaceRows(m_before); }

    void redo() override
    {
        const bool appends =
            m_after.size() > m_before.size() && std::equal(m_before.begin(), m_before.end(), m_after.begin());
        if (appends)
            m_staging.appendRows(
                {m_after.begin() + static_cast<std::ptrdiff_t>(m_before.size()), m_after.end()});
        else
            m_staging.replaceRows(m_after);
    }

private:
    Staging& m_staging;
    StagedRows m_before;
    StagedRows m_after;
};

Staging::Staging(QObject* parent) : QAbstractTableModel(parent)
{
    m_undo.setUndoLimit(100);
}

Staging::~Staging() = default;

Result<std::size_t> Staging::add(const StagedRows& rows)
{
    std::unordered_set<std::string> known;
    known.reserve(m_rows.size() + rows.size());
    for (const StagedRow& row : m_rows)
        known.insert(samenessOf(row.entry()));
    StagedRows after = m_rows;
    for (const StagedRow& row : rows) {
        if (known.insert(samenessOf(row.entry())).second)
            after.push_back(row);
    }
    if (after.size() > maximumRows)
        return fail(
            ErrorCode::TooLarge,
            tr("No more than %1 revocations can be staged at once.").arg(figure(maximumRows)).toStdString(),
            tr("Push what is staged, then go on with the rest.").toStdString());
    const std::size_t added = after.size() - m_rows.size();
    if (added > 0)
        m_undo.push(new StagingStep(*this, std::move(after),
                                    tr("staging of %Ln revocation(s)", nullptr, static_cast<int>(added))));
    return added;
}

void Staging::remove(std::vector<int> positions)
{
    std::sort(positions.begin(), positions.end());
    StagedRows after;
    after.reserve(m_rows.size());
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        if (!std::binary_search(positions.begin(), positions.end(), i))
            after.push_back(m_rows[static_cast<std::size_t>(i)]);
    }
    const auto removed = static_cast<int>(m_rows.size() - after.size());
    if (removed > 0)
        m_undo.push(
            new StagingStep(*this, std::move(after), tr("removal of %Ln revocation(s)", nullptr, removed)));
}

void Staging::clear()
{
    if (!m_rows.empty())
        m_undo.push(new StagingStep(
            *this, {}, tr("removal of %Ln revocation(s)", nullptr, static_cast<int>(m_rows.size()))));
}

void Staging::takePushed(const StagedRows& rows)
{
    std::unordered_set<std::string_view> pushed;
    pushed.reserve(rows.size());
    for (const StagedRow& row : rows)
        pushed.insert(row.entry().id);
    StagedRows after;
    for (const StagedRow& row : m_rows) {
        if (!pushed.contains(row.entry().id))
            after.push_back(row);
    }
    replaceRows(std::move(after));
    m_undo.clear();
}

void Staging::setLocked(bool locked)
{
    if (std::exchange(m_locked, locked) != locked)
        Q_EMIT changed();
}

void Staging::replaceRows(StagedRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    count();
    endResetModel();
    Q_EMIT changed();
}

void Staging::appendRows(const StagedRows& rows)
{
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    count();
    endInsertRows();
    Q_EMIT changed();
}

void Staging::count()
{
    m_counts.fill(0);
    for (const StagedRow& row : m_rows)
        ++m_counts[static_cast<std::size_t>(row.entry().kind)];
}

int Staging::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int Staging::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant Staging::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const StagedRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const Cell& cell = index.column() == Kind ? pillOf(row.entry().kind) : row.cell();
    switch (role) {
    case CellRole:
        return cellVariant(&cell);
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.more.isEmpty() ? cell.text : QStringLiteral("%1, %2").arg(cell.text, cell.more);
    case Qt::ToolTipRole:
        return effectOf(row.entry());
    default:
        return {};
    }
}

} // namespace signet::ui
