#pragma once

// The list of what is staged, with what can be done to it.
// Thread-safety: the window's thread only.

#include "ui/revocations/desk.h"
#include "ui/widgets/card.h"

class QStackedWidget;
class QTableView;

namespace signet::ui {

class Command;

class StagedCard final : public Card
{
    Q_OBJECT

public:
    struct Commands
    {
        Command& undo;
        Command& redo;
        Command& remove;
    };
    explicit StagedCard(const Commands& commands, QWidget* parent = nullptr);

    /// Whose list is shown; must outlive the card or be replaced before.
    void setDesk(Desk& desk);
    /// Positions of the selected rows.
    [[nodiscard]] std::vector<int> selected() const;
    [[nodiscard]] QTableView* table() const noexcept { return m_table; }

Q_SIGNALS:
    void selectionChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    void settle();

    Desk* m_desk = nullptr;
    QLabel* m_count;
    QStackedWidget* m_stack;
    QTableView* m_table;
    Command& m_remove;
};

} // namespace signet::ui
