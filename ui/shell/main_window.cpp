#include "ui/shell/main_window.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/desktop_notifier.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/sheets.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/window_lock.h"
#include "ui/shell/workspace_card.h"
#include "ui/shell/workspace_desk.h"
#include "ui/shell/workspace_strip.h"
#include "ui/widgets/icon.h"
#include "ui/workspace/start_page.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace signet::ui {

namespace {

constexpr int narrow = 1180; ///< below this width the rail shows icons only

} // namespace

MainWindow::MainWindow(const Clock& clock, const OpenerPlaces& places)
    : m_clock(clock), m_opener(m_workspaces, places), m_cover(new QStackedWidget), m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Signet"));
    setWindowIcon(programIcon());
    setMinimumSize(840, 560);
    connect(&m_commands, &CommandRegistry::added, this, [this](Command* command) { addAction(command); });
    makeCommands();
    m_desk = new WorkspaceDesk(m_workspaces, m_opener, m_commands, *this);
    makeContent();
    setCentralWidget(m_cover);
    m_lock = new WindowLock(*this, *m_cover, m_opener, m_clipboard, m_commands);
    const auto setIdleTime = [this] { m_lock->watch().setIdleTime(m_preferences.lockAfter()); };
    connect(&m_preferences, &Preferences::lockAfterChanged, m_lock, setIdleTime);
    setIdleTime();
    m_notifier = new DesktopNotifier(
        m_workspaces, [this] { return isActiveWindow() && !m_lock->isLocked(); },
        [this] { return m_lock->isLocked(); }, this);

    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
    connect(m_desk, &WorkspaceDesk::startWanted, this, &MainWindow::showStart);
    connect(&m_opener, &WorkspaceOpener::opened, this, [this] {
        m_atStart = false;
        showCurrent();
    });
    connect(&m_workspaces, &WorkspaceHolder::currentChanged, this, &MainWindow::showCurrent);
    connect(&m_clipboard, &ClipboardGuard::secretCleared, this,
            [this] { m_status->flash(tr("The clipboard has been cleared"), Tone::Good); });

    resize(1440, 900);
    restoreGeometry(m_preferences.windowGeometry());
}

void MainWindow::makeContent()
{
    m_rail = new NavigationRail(new WorkspaceCard(m_workspaces, m_desk->menu()));
    m_status = new StatusBar(m_clock, m_workspaces, *m_commands.find(QStringLiteral("window.palette")));
    m_start = new StartPage(m_opener, m_commands);
    m_desk->setStartPage(m_start);
    m_stack->addWidget(m_start);
    auto* strip = new WorkspaceStrip(m_workspaces, *m_commands.find(QStringLiteral("workspace.reconnect")),
                                     *m_commands.find(QStringLiteral("workspace.anew")));
    auto* canvas = new QWidget;
    canvas->setObjectName(QStringLiteral("canvas"));
    auto* rows = new QVBoxLayout(canvas);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(strip);
    right->addWidget(m_stack, 1);
    columns->addLayout(right, 1);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    m_cover->addWidget(canvas);
    m_help = new HelpPanel(m_stack);
}

MainWindow::~MainWindow()
{
    disconnect(&m_clipboard, nullptr, this, nullptr); // it is cleared last, when nothing is left to say so
    delete takeCentralWidget();                       // pages use the services below until their end
}

Services MainWindow::services()
{
    return {m_clock,
            m_preferences,
            m_commands,
            m_clipboard,
            *this,
            m_workspaces,
            [this](const QString& page, const QVariantMap& where) { go(page, where); }};
}

void MainWindow::makeCommands()
{
    const QString group = tr("Window");
    const auto add = [this](Command::Spec spec, std::function<void()> start) {
        m_commands.add(new Command(std::move(spec), std::move(start), this));
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
    add({QStringLiteral("window.help"), tr("Help"), QStringLiteral("help"),
         tr("What the page in front shows, and how to do things there"), group, QKeySequence(Qt::Key_F1)},
        [this] { toggleHelp(); });
    add({QStringLiteral("window.shortcuts"), tr("Keyboard shortcuts"), QStringLiteral("keyboard"),
         tr("Every shortcut at a glance"), group, QKeySequence(Qt::SHIFT | Qt::Key_F1)},
        [this] { openShortcutsSheet(m_commands, this); });
    add({QStringLiteral("window.lock"), tr("Lock the console"), QStringLiteral("lock"),
         tr("Show nothing until it is unlocked"), group, QKeySequence(Qt::CTRL | Qt::Key_L)},
        [this] { m_lock->lock(); });
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
    m_commands.add(command);
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
    const bool atFoot = page->id() == QLatin1String("settings");
    const QKeySequence keys(Qt::CTRL | (atFoot ? Qt::Key_Comma : static_cast<Qt::Key>(Qt::Key_1 + index)));
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_rail->addPage(*page, keys, atFoot);
    m_commands.add(new Command(
        {QStringLiteral("page.") + page->id(), tr("Go to %1").arg(page->title()), page->iconName(),
         tr("Show the page %1").arg(page->title()), tr("Window"), keys},
        [this, index] { showPage(index); }, this));
    connect(page, &Page::statusChanged, m_status, &StatusBar::setStatus);
    connect(page, &Page::factChanged, this, [this, page](const QString& text) {
        m_facts[page] = text;
        if (m_pages[static_cast<std::size_t>(m_current)] == page)
            m_status->setFact(text);
    });
    connect(page, &Page::noticed, m_status, &StatusBar::flash);
}

void MainWindow::finish()
{
    for (const char* id : {"window.theme", "window.help", "window.shortcuts", "window.about"})
        m_rail->addFoot(*m_commands.find(QString::fromLatin1(id)));
    showPage(0);
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= static_cast<int>(m_pages.size()))
        return;
    m_current = index;
    m_atStart = false;
    showCurrent();
}

void MainWindow::showStart()
{
    m_atStart = true;
    showCurrent();
}

void MainWindow::showCurrent()
{
    if (m_pages.empty())
        return;
    Page* page = m_pages[static_cast<std::size_t>(m_current)];
    const bool atStart = m_atStart || (!m_workspaces.current() && !page->worksAlone());
    m_stack->setCurrentWidget(atStart ? static_cast<QWidget*>(m_start) : page);
    m_rail->setCurrent(m_atStart ? -1 : m_current);
    m_status->setFact(atStart ? QString() : m_facts.value(page));
    if (!m_lock->isLocked())
        setWindowTitle(atStart ? tr("Start · Signet") : tr("%1 · Signet").arg(page->title()));
    m_help->follow(topicInFront());
    if (QWidget* focus = atStart ? m_start->firstFocus() : page->firstFocus())
        focus->setFocus(Qt::OtherFocusReason);
}

QString MainWindow::topicInFront() const
{
    for (const Page* page : m_pages) {
        if (m_stack->currentWidget() == page)
            return page->id();
    }
    return QStringLiteral("start");
}

void MainWindow::toggleHelp()
{
    const QString topic = topicInFront();
    if (m_help->isVisible() && m_help->topic() == topic)
        m_help->close();
    else
        m_help->open(topic);
}

bool MainWindow::openWorkspace(const QString& name)
{
    if (name == QLatin1String("demo")) {
        m_opener.openDemo();
        return true;
    }
    for (const KnownWorkspace& one : m_opener.known().all()) {
        if (one.id == name || one.name == name) {
            showStart();
            m_start->open(one.id);
            return true;
        }
    }
    return false;
}

bool MainWindow::openLastWorkspace()
{
    return m_start->openLast();
}

void MainWindow::openPairingLink(const QString& link)
{
    m_desk->openPairing(link);
}

void MainWindow::go(const QString& page, const QVariantMap& where)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->id() == page) {
            showPage(static_cast<int>(i));
            m_pages[i]->arrive(where);
            return;
        }
    }
}

void MainWindow::openFile(const QString& path)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->worksAlone()) { // Inspect
            showPage(static_cast<int>(i));
            m_pages[i]->openFile(path);
            return;
        }
    }
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
