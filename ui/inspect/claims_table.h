#pragma once

// The claims: name, value, meaning. Times tick. As tall as its rows, so that the column scrolls, not the
// table. Thread-safety: the window's thread only.

#include "ui/inspect/outcome.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace signet::ui {

class ClaimsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Meaning, ColumnCount };
    static constexpr int SecondLineRole = Qt::UserRole; ///< when it is, under its meaning

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ClaimRow> rows, Timestamp now);
    /// Brings "in 23 minutes" up to date; says so only where the words changed.
    void tick(Timestamp now);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ClaimRow> m_rows;
    std::vector<QString> m_meanings;
};

class ClaimsTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ClaimsTable(QWidget* parent = nullptr);
    void show(std::vector<ClaimRow> rows, Timestamp now);
    void tick(Timestamp now) { m_model->tick(now); }

Q_SIGNALS:
    void copied(const QString& value);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    ClaimsModel* m_model;
};

} // namespace signet::ui
