#pragma once

// The window's dealings with workspaces: the commands that open, change, leave and reconnect, the menu of the
// rail's card, and the sheets they need.
// Thread-safety: the window's thread only.

#include "ui/shell/command.h"
#include "ui/workspace/workspace_opener.h"

class QMenu;

namespace signet::ui {

class StartPage;

class WorkspaceDesk final : public QObject
{
    Q_OBJECT

public:
    WorkspaceDesk(WorkspaceHolder& holder, WorkspaceOpener& opener, CommandRegistry& commands,
                  QWidget& window);

    [[nodiscard]] QMenu* menu() noexcept { return m_menu; }
    /// Where known workspaces are opened; made by the window after the commands are there.
    void setStartPage(StartPage* page);
    /// Opens the sheet for a pairing link; "" for one to be pasted.
    void openPairing(const QString& link);

Q_SIGNALS:
    /// Somebody wants to choose another workspace.
    void startWanted();

private:
    void makeCommands();
    void fillMenu();
    void openLocal();
    void enableCommands();

    WorkspaceHolder& m_holder;
    WorkspaceOpener& m_opener;
    CommandRegistry& m_commands;
    QWidget& m_window;
    StartPage* m_start = nullptr;
    QMenu* m_menu;
};

} // namespace signet::ui
