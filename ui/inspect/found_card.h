#pragma once

// The card that lists what the input holds: a sentence, a filter, and the table.
// Thread-safety: the window's thread only.

#include "ui/inspect/found_model.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace signet::ui {

class FoundCard final : public Card
{
    Q_OBJECT

public:
    explicit FoundCard(FoundModel& model, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// Selects a row of the source without telling `chosen`.
    void setCurrent(int sourceRow);
    [[nodiscard]] int current() const noexcept { return m_current; }
    /// Moves the selection by `step` among the rows shown.
    void step(int step);
    void focusFilter();
    [[nodiscard]] QTableView* table() const noexcept { return m_table; }

Q_SIGNALS:
    void chosen(int sourceRow);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyFilter();
    void restoreCurrent();
    void fit();
    void setUpTable();

    FoundModel& m_model;
    QLineEdit* m_text;
    QComboBox* m_verdict;
    QWidget* m_filters;
    QTableView* m_table;
    QLabel* m_shown;
    int m_current = -1;
    bool m_restoring = false;
};

} // namespace signet::ui
