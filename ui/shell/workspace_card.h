#pragma once

// The top of the rail: which workspace this is, what of, and who you are in it; pressed, it offers the
// others. Thread-safety: the window's thread only.

#include "ui/workspace/workspace_holder.h"

#include <QPushButton>

class QLabel;
class QMenu;

namespace signet::ui {

class WorkspaceCard final : public QPushButton
{
    Q_OBJECT

public:
    /// `menu` is filled by whoever knows the workspaces, each time before it is shown.
    WorkspaceCard(WorkspaceHolder& holder, QMenu* menu, QWidget* parent = nullptr);
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void draw();
    void elide();

    WorkspaceHolder& m_holder;
    QLabel* m_mark; ///< stands for the words where there is no room for them
    QLabel* m_name;
    QLabel* m_what;
    QLabel* m_who;
    QLabel* m_arrows;
    QString m_fullName;
    bool m_compact = false;
};

} // namespace signet::ui
