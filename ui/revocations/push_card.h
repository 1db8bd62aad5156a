#pragma once

// How the last push goes: its progress, which nodes have it in force, and each entry with its number.
// Thread-safety: the window's thread only.

#include "ui/revocations/desk.h"
#include "ui/revocations/pushed_model.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QProgressBar;
class QTableView;
class QVBoxLayout;

namespace signet::ui {

class Command;
class Notice;
class WorkspaceHolder;

class PushCard final : public Card
{
    Q_OBJECT

public:
    PushCard(WorkspaceHolder& workspaces, Command& cancel, QWidget* parent = nullptr);

    void setDesk(Desk& desk);
    /// Every live node has all of it, as far as is known.
    [[nodiscard]] bool isInForce() const noexcept { return m_inForce; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void settle();
    void fitColumns();
    void followNodes();
    void showNodes();
    [[nodiscard]] QString sentence() const;

    WorkspaceHolder& m_workspaces;
    Desk* m_desk = nullptr;
    PushedModel m_model;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    Notice* m_notice;
    QWidget* m_cancel;
    QWidget* m_nodes;
    QVBoxLayout* m_nodeRows;
    QTableView* m_table;
    QTimer m_follow; ///< asks how far the nodes are until all have it
    bool m_inForce = false;
};

} // namespace signet::ui
