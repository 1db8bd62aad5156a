#pragma once

// A table of ready rows: every cell is made once, off to the side, and only drawn here. Text, figures, names
// in monospace, states as pills with a shape, shares as bars.
//
// Rows carry an id, by which the selection survives when they are replaced. Return and double click activate
// a row; Ctrl+C copies it. Thread-safety: cells may be made in any thread; the rest is the window's.

#include "ui/shell/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace signet::ui {

struct Cell
{
    enum class Kind : std::uint8_t { Text, Muted, Strong, Mono, Figure, Pill, Bar };
    QString text;
    Kind kind = Kind::Text;
    Tone tone = Tone::Neutral; ///< of pills and bars; colours text when it is not Neutral
    double share = 0;          ///< of a bar, 0 to 1
    QString icon = {};         ///< of a pill
    QString more = {};         ///< muted, after the text
    QString tip = {};
};

struct Row
{
    QString id;
    std::vector<Cell> cells;
};

struct Column
{
    QString title;
    int width = 0; ///< px; 0: as wide as its content asks for; -1: takes what is left over; -2: that, but at
                   ///< least its content
    Qt::Alignment alignment = Qt::AlignLeft;
    bool optional = false; ///< gives way where there is little room, the last one first
};

class RowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<Column> columns);
    /// Keeps what stays: only rows with new ids make views start anew.
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row>& rows() const noexcept { return m_rows; }
    [[nodiscard]] const std::vector<Column>& columns() const noexcept { return m_columns; }
    [[nodiscard]] const Cell* cell(const QModelIndex& index) const;
    [[nodiscard]] int find(const QString& id) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

/// Draws the cells of a RowModel, or of any model that answers `Cell` pointers in CellRole.
inline constexpr int CellRole = Qt::UserRole + 100;

class RowTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] RowModel* rows() const noexcept { return m_model; }
    void setRows(std::vector<Row> rows);
    /// "" when no row is selected.
    [[nodiscard]] QString currentId() const;
    void select(const QString& id);
    /// As high as its rows, without a scroll bar: for short lists on cards.
    void fitHeight(bool fit);
    /// Of every column, so that nothing is cut off.
    [[nodiscard]] int wholeWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;

Q_SIGNALS:
    void selected(const QString& id);
    void activatedRow(const QString& id);
    void copied(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitColumns();

    RowModel* m_model;
    bool m_fit = false;
    bool m_replacing = false;
};

/// Lets a table stand with its text under the title of its card.
[[nodiscard]] QLayout* underTitle(QWidget* table);
/// A cell as a screen reader says it.
[[nodiscard]] QString spoken(const Cell& cell);
inline constexpr int tableLineHeight = 33;
/// Makes the row the current one. Instead of QTableView::selectRow, which in a layout from the right looks
/// for a column beyond the edge, finds none, and chooses nothing.
void chooseRow(QTableView& table, int row);
/// How wide a cell is drawn whole.
[[nodiscard]] int cellWidth(const Cell& cell, const QFont& font);
/// What a column of a table with a model of its own wants for the rows that are in sight.
[[nodiscard]] int columnHint(const QTableView& table, int column);
/// How a table of the console looks and behaves, for tables with models of their own.
void setUpTable(QTableView& table, const QString& name);

} // namespace signet::ui
