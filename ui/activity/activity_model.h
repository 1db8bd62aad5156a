#pragma once

// The activity log as a table, the newest first: a page at a time from the authority, as far as somebody
// scrolls. Filtering is the authority's work. New entries come in at the top without moving what is selected.
//
// Thread-safety: the window's thread only; rows are made in the workspace's.

#include "ui/activity/activity_reading.h"

#include <QAbstractTableModel>

namespace signet::ui {

class WorkspaceHolder;

class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr std::size_t pageSize = 100;

    explicit ActivityModel(WorkspaceHolder& workspaces, QObject* parent = nullptr);

    [[nodiscard]] const ActivityFilter& filter() const noexcept { return m_filter; }
    void setFilter(const ActivityFilter& filter);
    /// Forgets everything and reads from the newest on.
    void reload();
    /// Reads what is newer than what is shown.
    void refresh();

    [[nodiscard]] bool isBusy() const noexcept { return m_asking; }
    [[nodiscard]] bool isRead() const noexcept { return m_read; }
    [[nodiscard]] std::uint64_t total() const noexcept { return m_total; } ///< that match
    [[nodiscard]] const ActivityRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int find(std::uint64_t seq) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// An answer was taken over, or there was none.
    void settled(Timestamp at);
    void failed(const Error& error);

private:
    enum class What : std::uint8_t { First, More, Newer };
    void ask(What what, std::uint64_t before, std::size_t limit);
    void take(What what, const ActivityAnswer& answer);
    void append(const ActivityAnswer& answer);
    void prepend(const ActivityAnswer& answer);

    WorkspaceHolder& m_workspaces;
    ActivityFilter m_filter;
    std::vector<Column> m_columns = activityColumnList();
    std::vector<ActivityRow> m_rows;
    std::uint64_t m_next = 0; ///< the cursor of the following page; 0: there is none
    std::uint64_t m_total = 0;
    std::uint64_t m_epoch = 0; ///< answers of an older one are dropped
    bool m_asking = false;
    bool m_again = false;      ///< something newer came while asking
    bool m_askingMore = false; ///< what is asked for is older entries
    bool m_more = false;       ///< a view wanted older entries while newer ones were asked for
    bool m_read = false;
};

} // namespace signet::ui
