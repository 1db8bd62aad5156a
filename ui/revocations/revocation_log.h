#pragma once

// The revocation log as a table that is as long as the log and holds only what is looked at: rows come from
// the authority in blocks, off the window's thread, ready to be shown; until they are there a row is a
// placeholder. Filtering and the order are the authority's work.
//
// A row's place is counted from the oldest entry, so that entries which arrive at the new end move nothing
// that is kept. The table shows the log as it was when it was last read; `newer` tells of what came since,
// and
// `refresh` reads it. While the view stands at the new end it is read by itself.
//
// Range: as many entries as an int counts; maximumBlocks blocks of blockSize rows are kept, those looked at
// least recently go first. Thread-safety: the window's thread only.

#include "ui/revocations/log_reading.h"
#include "ui/workspace/workspace.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace signet::ui {

class RevocationLog final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Seq, Kind, Whom, Reason, By, When, Nodes, GoneBy, ColumnCount };
    static constexpr int PlaceholderRole = Qt::UserRole; ///< the row has not come yet
    static constexpr std::size_t blockSize = 100;
    static constexpr std::size_t maximumBlocks = 64;

    explicit RevocationLog(QObject* parent = nullptr);
    ~RevocationLog() override;

    /// Whose log it is; nullptr empties the table.
    void setWorkspace(Workspace* workspace);
    void setFilter(const LogFilter& filter);
    [[nodiscard]] const LogFilter& filter() const noexcept { return m_filter; }
    /// By seq only, which is the order the authority knows: Descending shows the newest first.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] Qt::SortOrder order() const noexcept { return m_order; }
    /// Reads anew: how many there are, and the newest.
    void refresh();
    /// Which rows can be seen: they are fetched if they are not there.
    void setVisible(int first, int last);
    void setNodes(const InForce& nodes);
    [[nodiscard]] const InForce& nodes() const noexcept { return m_nodes; }
    /// Names of operators by id.
    void setOperatorNames(OperatorNames names);

    [[nodiscard]] bool isRead() const noexcept { return m_read; }
    [[nodiscard]] bool isBusy() const noexcept { return m_asking || m_wanted.isActive(); }
    [[nodiscard]] const std::optional<Error>& error() const noexcept { return m_error; }
    /// Entries that came after the newest shown.
    [[nodiscard]] std::uint64_t newer() const noexcept { return m_newer; }
    /// Whether the newest entry is in sight.
    [[nodiscard]] bool standsAtNewEnd() const;
    [[nodiscard]] std::size_t blocksKept() const noexcept { return m_blocks.size(); }
    /// Nothing while it has not come.
    [[nodiscard]] const LogRow* row(int row) const;
    /// The seq of the newest entry shown.
    [[nodiscard]] std::uint64_t newestSeq() const noexcept { return m_ceiling; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// An answer has been taken over: rows came, their number changed, an error came or went.
    void settled();

private:
    struct Block
    {
        std::vector<LogRow> rows; ///< oldest first
        quint64 used = 0;
    };

    void read();
    void countNewer();
    void fetchWanted();
    void fetch(std::size_t block);
    [[nodiscard]] LogQuestion questionFor(std::size_t block) const;
    void ask(LogQuestion question, std::function<void(const LogAnswer&)> take);
    void takeFirst(const LogAnswer& answer);
    void takeBlock(std::size_t block, const LogAnswer& answer);
    void takeError(const Error& error);
    void keep(std::size_t block, std::vector<LogRow> rows);
    void tellRows(std::size_t block);
    [[nodiscard]] const Cell& cellOf(const LogRow& row, int column) const;
    [[nodiscard]] std::size_t placeOf(int row) const;
    [[nodiscard]] std::size_t sizeOf(std::size_t block) const;
    [[nodiscard]] std::optional<std::size_t> missingBlock() const;
    void setTotal(std::size_t total, bool onlyGrew);

    QPointer<Workspace> m_workspace;
    LogFilter m_filter;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::map<std::size_t, Block> m_blocks;
    std::size_t m_total = 0;
    std::uint64_t m_ceiling = 0; ///< the newest seq there was when the log was read
    std::uint64_t m_newer = 0;
    std::optional<Error> m_error;
    InForce m_nodes;
    OperatorNames m_names;
    QTimer m_wanted; ///< gathers what a burst of scrolling wants into one question
    int m_firstVisible = 0;
    int m_lastVisible = 0;
    quint64 m_epoch = 0; ///< an answer to a question of another epoch is worthless
    quint64 m_uses = 0;
    bool m_asking = false;
    bool m_readWanted = false;
    bool m_countWanted = false;
    bool m_read = false;
};

} // namespace signet::ui
