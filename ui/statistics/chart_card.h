#pragma once

// One chart on a card: title, what its lines are (each can be left out), the chart or its table twin, and a
// menu that writes it to a file. A share table is its own twin.
// Thread-safety: the window's thread only.

#include "ui/statistics/chart_canvas.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStackedWidget;

namespace signet::ui {

class FlowLayout;
class RowTable;

class ChartCard final : public Card
{
    Q_OBJECT

public:
    /// `name`: "active", for tests and for those who are led here.
    ChartCard(const QString& name, const QString& title, int height, QWidget* parent = nullptr);

    void show(std::shared_ptr<const ChartFigures> figures);
    [[nodiscard]] const QString& name() const noexcept { return m_name; }
    [[nodiscard]] ChartCanvas* canvas() const noexcept { return m_canvas; }
    [[nodiscard]] RowTable* table() const noexcept { return m_table; }
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;
    /// What is small in a corner: "one standard error either side".
    void setNote(const QString& note);
    [[nodiscard]] QPushButton* exportButton() const noexcept { return m_export; }

Q_SIGNALS:
    void exportWanted();

private:
    void makeLegend();
    void fillTable();

    QString m_name;
    ChartCanvas* m_canvas;
    RowTable* m_table;
    QStackedWidget* m_stack;
    QWidget* m_legend;
    FlowLayout* m_legendRow;
    QPushButton* m_twin;
    QPushButton* m_export;
    QLabel* m_note;
    QStringList m_lines; ///< that the legend names
    bool m_tableStale = true;
};

/// A share table on a card, with its own way into a file.
class ShareCard final : public Card
{
    Q_OBJECT

public:
    ShareCard(const QString& name, const QString& title, const QString& nothing, QWidget* parent = nullptr);
    void show(const ShareFigures& figures);
    [[nodiscard]] const QString& name() const noexcept { return m_name; }
    [[nodiscard]] const ShareFigures& figures() const noexcept { return m_figures; }
    [[nodiscard]] RowTable* table() const noexcept { return m_table; }
    [[nodiscard]] QPushButton* exportButton() const noexcept { return m_export; }

Q_SIGNALS:
    void exportWanted();

private:
    QString m_name;
    ShareFigures m_figures;
    RowTable* m_table;
    QLabel* m_nothing;
    QPushButton* m_export;
};

} // namespace signet::ui
