#pragma once

// The window: rail, pages, status bar, palette, and the commands that belong to all pages.
// Thread-safety: the window's thread only.

#include "ui/shell/clipboard_guard.h"
#include "ui/shell/command.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"

#include <QMainWindow>

class QStackedWidget;

namespace signet::ui {

class NavigationRail;
class StatusBar;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `clock` must outlive the window.
    explicit MainWindow(const Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Services services();
    /// Takes the page, gives it an entry on the rail and Ctrl+1, Ctrl+2, … in the order of registration.
    void addPage(Page* page);
    /// Adds Appearance, Shortcuts, About and Quit at the foot of the rail. Call after the last addPage.
    void finish();

    [[nodiscard]] const std::vector<Page*>& pages() const noexcept { return m_pages; }
    [[nodiscard]] CommandRegistry& commands() noexcept { return m_commands; }
    [[nodiscard]] ClipboardGuard& clipboardGuard() noexcept { return m_clipboard; }
    void showPage(int index);
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

    const Clock& m_clock;
    Preferences m_preferences;
    CommandRegistry m_commands;
    ClipboardGuard m_clipboard;
    NavigationRail* m_rail;
    QStackedWidget* m_stack;
    StatusBar* m_status = nullptr;
    std::vector<Page*> m_pages;
};

} // namespace signet::ui
