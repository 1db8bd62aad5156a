#pragma once

// What is to be pushed and can still be taken back: a list with an undo stack.
//
// Range: maximumRows rows; more are refused as a whole. Thread-safety: the window's thread only.

#include "core/base/result.h"
#include "ui/revocations/staged_rows.h"

#include <QAbstractTableModel>
#include <QUndoStack>

#include <array>

namespace signet::ui {

class Staging final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr std::size_t maximumRows = 100'000;
    enum Column { Kind, Whom, ColumnCount };

    explicit Staging(QObject* parent = nullptr);
    ~Staging() override;

    /// Adds rows that are not there already (same kind, site and target); answers with how many were.
    /// TooLarge when they do not fit.
    Result<std::size_t> add(const StagedRows& rows);
    /// By position; any order.
    void remove(std::vector<int> positions);
    void clear();
    /// What was pushed cannot be undone: it goes, and with it the memory of what came before.
    void takePushed(const StagedRows& rows);

    [[nodiscard]] QUndoStack& undoStack() noexcept { return m_undo; }
    [[nodiscard]] const StagedRows& rows() const noexcept { return m_rows; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_rows.empty(); }
    /// How many rows there are of each kind.
    [[nodiscard]] const std::array<std::size_t, revocation::kindCount>& counts() const noexcept
    {
        return m_counts;
    }
    /// Nothing may change while it is being pushed.
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const noexcept { return m_locked; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void changed();

private:
    friend class StagingStep;
    void replaceRows(StagedRows rows);
    void appendRows(const StagedRows& rows);
    void count();

    StagedRows m_rows;
    std::array<std::size_t, revocation::kindCount> m_counts{};
    QUndoStack m_undo;
    bool m_locked = false;
};

} // namespace signet::ui
