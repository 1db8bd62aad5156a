#include "ui/shell/main_window.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/sheets.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/icon.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace signet::ui {

namespace {

constexpr int narrow = 1180; ///< below this width the rail shows icons only

} // namespace

MainWindow::MainWindow(const Clock& clock, QWidget* parent)
    : QMainWindow(parent), m_clock(clock), m_rail(new NavigationRail), m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Signet"));
    setWindowIcon(programIcon());
    setMinimumSize(840, 560);

    makeCommands();
    m_status = new StatusBar(clock, *m_commands.find(QStringLiteral("window.palette")));
    auto* canvas = new QWidget;
    canvas->setObjectName(QStringLiteral("canvas"));
    auto* rows = new QVBoxLayout(canvas);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addWidget(m_stack, 1);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    setCentralWidget(canvas);

    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
    connect(&m_commands, &CommandRegistry::added, this, [this](Command* command) { addAction(command); });
    connect(&m_clipboard, &ClipboardGuard::secretCleared, this,
            [this] { m_status->flash(tr("The clipboard has been cleared"), Tone::Good); });

    resize(1440, 900);
    restoreGeometry(m_preferences.windowGeometry());
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // pages use the services below until their end
}

Services MainWindow::services()
{
    return {m_clock, m_preferences, m_commands, m_clipboard, *this};
}

void MainWindow::makeCommands()
{
    const QString group = tr("Window");
    const auto add = [this](Command::Spec spec, std::function<void()> start) {
        addAction(m_commands.add(new Command(std::move(spec), std::move(start), this)));
    };
    add({QStringLiteral("window.palette"), tr("Do anything…"), QStringLiteral("command"),
         tr("Find any command by a few letters of its name"), group, QKeySequence(Qt::CTRL | Qt::Key_K)},
        [this] { (new CommandPalette(m_commands, this))->open(); });
    add({QStringLiteral("window.theme"), tr("Light or dark"), QStringLiteral("appearance"),
         tr("Change between the light and the dark theme"), group,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
        [this] { toggleTheme(); });
    addThemeCommand(QStringLiteral("window.theme.light"), tr("Use the light theme"), QStringLiteral("sun"),
                    ThemeChoice::Light);
    addThemeCommand(QStringLiteral("window.theme.dark"), tr("Use the dark theme"), QStringLiteral("moon"),
                    ThemeChoice::Dark);
    addThemeCommand(QStringLiteral("window.theme.system"), tr("Follow the system's theme"),
                    QStringLiteral("appearance"), ThemeChoice::System);
    add({QStringLiteral("window.shortcuts"), tr("Keyboard shortcuts"), QStringLiteral("keyboard"),
         tr("Every shortcut at a glance"), group, QKeySequence(Qt::Key_F1)},
        [this] { openShortcutsSheet(m_commands, this); });
    add({QStringLiteral("window.about"), tr("About Signet"), QStringLiteral("info"),
         tr("What this program is, and its version"), group},
        [this] { openAboutSheet(this); });
    add({QStringLiteral("window.quit"), tr("Quit"), QStringLiteral("quit"),
         tr("Close the console; keys and inputs are forgotten"), group, QKeySequence(Qt::CTRL | Qt::Key_Q)},
        [this] { close(); });
}

Command* MainWindow::addThemeCommand(const QString& id, const QString& title, const QString& iconName,
                                     ThemeChoice choice)
{
    auto* command = new Command(
        {id, title, iconName, title, tr("Window")}, [this, choice] { chooseTheme(choice); }, this);
    addAction(m_commands.add(command));
    return command;
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_preferences.setTheme(choice);
    Theme::current().choose(choice);
}

void MainWindow::toggleTheme()
{
    chooseTheme(Theme::current().isDark() ? ThemeChoice::Light : ThemeChoice::Dark);
}

void MainWindow::addPage(Page* page)
{
    const int index = static_cast<int>(m_pages.size());
    const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_rail->addPage(*page, keys);
    m_commands.add(new Command(
        {QStringLiteral("page.") + page->id(), tr("Go to %1").arg(page->title()), page->iconName(),
         tr("Show the page %1").arg(page->title()), tr("Window"), keys},
        [this, index] { showPage(index); }, this));
    connect(page, &Page::statusChanged, m_status, &StatusBar::setStatus);
    connect(page, &Page::factChanged, m_status, &StatusBar::setFact);
    connect(page, &Page::noticed, m_status, &StatusBar::flash);
}

void MainWindow::finish()
{
    for (const char* id : {"window.theme", "window.shortcuts", "window.about"})
        m_rail->addFoot(*m_commands.find(QString::fromLatin1(id)));
    showPage(0);
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= static_cast<int>(m_pages.size()))
        return;
    Page* page = m_pages[static_cast<std::size_t>(index)];
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(index);
    setWindowTitle(tr("%1 · Signet").arg(page->title()));
    page->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openFile(const QString& path)
{
    if (!m_pages.empty())
        m_pages.front()->openFile(path);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_rail->setCompact(width() < narrow);
    QMainWindow::resizeEvent(event);
}

} // namespace signet::ui
