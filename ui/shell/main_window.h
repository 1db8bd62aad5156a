#pragma once

// The window: rail, pages, status bar, palette, and the commands that belong to all pages. While there is no
// workspace, the start page stands in the place of pages that need one.
// Thread-safety: the window's thread only.

#include "ui/shell/clipboard_guard.h"
#include "ui/shell/command.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/workspace/workspace_holder.h"
#include "ui/workspace/workspace_opener.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace signet::ui {

class DesktopNotifier;
class HelpPanel;
class NavigationRail;
class StartPage;
class StatusBar;
class WindowLock;
class WorkspaceDesk;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `clock` must outlive the window.
    explicit MainWindow(const Clock& clock, const OpenerPlaces& places = OpenerPlaces::usual());
    ~MainWindow() override;

    [[nodiscard]] Services services();
    /// Takes the page, gives it an entry on the rail and Ctrl+1, Ctrl+2, … in the order of registration. The
    /// page "settings" stands at the foot of the rail and has Ctrl+,.
    void addPage(Page* page);
    /// Adds Appearance, Shortcuts, About and Quit at the foot of the rail. Call after the last addPage.
    void finish();

    [[nodiscard]] const std::vector<Page*>& pages() const noexcept { return m_pages; }
    [[nodiscard]] CommandRegistry& commands() noexcept { return m_commands; }
    [[nodiscard]] ClipboardGuard& clipboardGuard() noexcept { return m_clipboard; }
    [[nodiscard]] WorkspaceHolder& workspaces() noexcept { return m_workspaces; }
    [[nodiscard]] WorkspaceOpener& opener() noexcept { return m_opener; }
    [[nodiscard]] WindowLock& lock() noexcept { return *m_lock; }
    [[nodiscard]] StartPage& startPage() noexcept { return *m_start; }
    [[nodiscard]] HelpPanel& help() noexcept { return *m_help; }
    void showPage(int index);
    void showStart();
    /// Begins with a workspace: "demo", or the name or id of one that is known. False if there is none.
    bool openWorkspace(const QString& name);
    /// Begins with the one that was open last, if any.
    bool openLastWorkspace();
    /// Opens the sheet for a pairing link.
    void openPairingLink(const QString& link);
    /// States of the window itself that are worth a picture.
    [[nodiscard]] std::vector<Scene> scenes();
    /// See Services::go.
    void go(const QString& page, const QVariantMap& where);
    /// Gives a file to the page that opens files.
    void openFile(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCommands();
    Command* addThemeCommand(const QString& id, const QString& title, const QString& iconName,
                             ThemeChoice choice);
    void chooseTheme(ThemeChoice choice);
    void toggleTheme();
    void makeContent();
    void showCurrent();
    void toggleHelp();
    /// Of the help: the id of the page in front, or "start".
    [[nodiscard]] QString topicInFront() const;

    const Clock& m_clock;
    Preferences m_preferences;
    CommandRegistry m_commands;
    ClipboardGuard m_clipboard;
    WorkspaceHolder m_workspaces;
    WorkspaceOpener m_opener;
    QStackedWidget* m_cover; ///< the content, or the lock screen
    QStackedWidget* m_stack;
    WorkspaceDesk* m_desk = nullptr;
    NavigationRail* m_rail = nullptr;
    StartPage* m_start = nullptr;
    StatusBar* m_status = nullptr;
    HelpPanel* m_help = nullptr;
    WindowLock* m_lock = nullptr;
    DesktopNotifier* m_notifier = nullptr;
    std::vector<Page*> m_pages;
    QHash<const Page*, QString> m_facts; ///< of each page, shown while it is in front
    int m_current = 0;
    bool m_atStart = false; ///< the start page was asked for
};

} // namespace signet::ui
