#pragma once

// The start page: three ways to a workspace, and those that are known already. The window shows it in the
// place of pages that have nothing to show without a workspace, and when another one is wanted.
//
// Thread-safety: the window's thread only.

#include "ui/shell/command.h"
#include "ui/workspace/opener_panel.h"

class QVBoxLayout;

namespace signet::ui {

class Card;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// The commands: "workspace.connect", "workspace.local", "workspace.demo".
    StartPage(WorkspaceOpener& opener, const CommandRegistry& commands, QWidget* parent = nullptr);

    /// Opens a known workspace, showing here how that goes.
    void open(const QString& id);
    /// Pairs with an authority for as long as this runs, showing here how that goes.
    void tryOut(const protocol::PairingLink& link);
    /// Opens the last known one; false if there is none.
    bool openLast();
    [[nodiscard]] QWidget* firstFocus();
    [[nodiscard]] OpenerPanel& panel() noexcept { return *m_panel; }

Q_SIGNALS:
    void forgetWanted(const QString& id);

private:
    QWidget* makeWays(const CommandRegistry& commands);
    void showKnown();
    QWidget* makeRow(const KnownWorkspace& known);

    WorkspaceOpener& m_opener;
    Card* m_known;
    QVBoxLayout* m_rows;
    OpenerPanel* m_panel;
    bool m_tries = false;
    QWidget* m_first = nullptr;
};

} // namespace signet::ui
