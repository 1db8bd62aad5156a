#pragma once

// The list of what an input holds. Rows arrive ready and are immutable; sorting and filtering happen on a
// worker, and only the finished order is taken over. Nothing is computed in data().
//
// Range: 100,000 rows are listed; what is found beyond is counted by the page, not listed.
// Thread-safety: the window's thread only; chunks are shared with workers because they never change.

#include "ui/inspect/outcome.h"

#include <QAbstractTableModel>

namespace signet::ui {

/// A row and the chunk that keeps it alive.
struct RowHandle
{
    std::shared_ptr<const RowChunk> chunk;
    std::size_t index = 0;

    [[nodiscard]] const ListRow& row() const { return chunk->rows[index]; }
};

class FoundModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Verdict, What, Line, Size, ColumnCount };
    static constexpr int maximumRows = 100'000;
    static constexpr int VerdictRole = Qt::UserRole;
    static constexpr int SummaryRole = Qt::UserRole + 1; ///< what follows the kind, quietly

    struct Filter
    {
        QString text;
        std::optional<session::VerdictKind> verdict;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Takes as many rows as fit under maximumRows.
    void append(std::shared_ptr<const RowChunk> chunk);
    /// clear and append in one, so that the view blinks once at most.
    void replace(std::shared_ptr<const RowChunk> chunk);

    /// Puts another row in the place of one: more was learnt of the same thing.
    void amend(int sourceRow, ListRow row, std::shared_ptr<const session::Inspection> inspection);

    void setFilter(Filter filter);
    void sort(int column, Qt::SortOrder order) override;

    /// Every row that arrived, and the number that the filter lets through.
    [[nodiscard]] int sourceCount() const noexcept { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const RowHandle& source(int sourceRow) const
    {
        return m_rows[static_cast<std::size_t>(sourceRow)];
    }
    [[nodiscard]] int sourceRow(int shownRow) const { return m_order[static_cast<std::size_t>(shownRow)]; }
    /// -1 if the filter hides it.
    [[nodiscard]] int shownRow(int sourceRow) const;
    /// What is shown, in the order shown; for export.
    [[nodiscard]] std::vector<RowHandle> shown() const;
    [[nodiscard]] bool isArranging() const noexcept { return m_running; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The order has been taken over after a change of sorting, filter or rows.
    void arranged();

private:
    [[nodiscard]] bool isPlainOrder() const;
    void arrange();
    void extend();
    void take(std::vector<int> order);

    std::vector<RowHandle> m_rows;
    std::vector<int> m_order;
    Filter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_running = false;
    bool m_again = false;
    quint64 m_epoch = 0; ///< counts clear and replace: an order of other rows is worthless
};

} // namespace signet::ui
