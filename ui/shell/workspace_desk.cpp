#include "ui/shell/workspace_desk.h"

#include "ui/widgets/icon.h"
#include "ui/workspace/start_page.h"
#include "ui/workspace/workspace_sheets.h"

#include <QActionGroup>
#include <QMenu>

namespace signet::ui {

namespace {

std::optional<KnownWorkspace> firstLocal(WorkspaceRegister& known)
{
    for (const KnownWorkspace& one : known.all()) {
        if (one.kind == WorkspaceKind::Local)
            return one;
    }
    return std::nullopt;
}

} // namespace

WorkspaceDesk::WorkspaceDesk(WorkspaceHolder& holder, WorkspaceOpener& opener, CommandRegistry& commands,
                             QWidget& window)
    : QObject(&window),
      m_holder(holder),
      m_opener(opener),
      m_commands(commands),
      m_window(window),
      m_menu(new QMenu(&window))
{
    m_menu->setObjectName(QStringLiteral("workspaceMenu"));
    m_menu->setAccessibleName(tr("Workspaces"));
    makeCommands();
    connect(m_menu, &QMenu::aboutToShow, this, &WorkspaceDesk::fillMenu);
    for (const auto signal : {&WorkspaceHolder::currentChanged, &WorkspaceHolder::stateChanged})
        connect(&holder, signal, this, &WorkspaceDesk::enableCommands);
    enableCommands();
}

void WorkspaceDesk::setStartPage(StartPage* page)
{
    m_start = page;
    connect(page, &StartPage::forgetWanted, this, [this](const QString& id) {
        if (const auto known = m_opener.known().find(id))
            openForgetSheet(*known, &m_window, [this, id] { m_opener.forget(id); });
    });
}

void WorkspaceDesk::makeCommands()
{
    const QString group = tr("Workspace");
    const auto add = [this](Command::Spec spec, std::function<void()> start) {
        m_commands.add(new Command(std::move(spec), std::move(start), this));
    };
    add({QStringLiteral("workspace.connect"), tr("Connect…"), QStringLiteral("remote"),
         tr("Connect to an authority with a pairing link"), group, QKeySequence(Qt::CTRL | Qt::Key_N)},
        [this] { openPairing({}); });
    add({QStringLiteral("workspace.local"), tr("Open local workspace"), QStringLiteral("local"),
         tr("An authority inside this console"), group},
        [this] { openLocal(); });
    add({QStringLiteral("workspace.demo"), tr("Explore the demo"), QStringLiteral("demo"),
         tr("Invented wikis with 30 days of invented traffic"), group},
        [this] { m_opener.openDemo(); });
    add({QStringLiteral("workspace.start"), tr("All workspaces…"), QStringLiteral("switch"),
         tr("The start page: known workspaces, and the ways to new ones"), group,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        [this] { Q_EMIT startWanted(); });
    add({QStringLiteral("workspace.reconnect"), tr("Try again now"), QStringLiteral("again"),
         tr("Connect again without waiting"), group, QKeySequence(Qt::CTRL | Qt::Key_R)},
        [this] {
            if (Workspace* workspace = m_holder.current())
                workspace->reconnect();
        });
    add({QStringLiteral("workspace.anew"), tr("Pair anew…"), QStringLiteral("key-add"),
         tr("Connect with a new pairing link, as a new operator"), group},
        [this] { openPairing({}); });
    add({QStringLiteral("workspace.leave"), tr("Leave this workspace"), QStringLiteral("leave"),
         tr("Close the connection and go back to the start page"), group},
        [this] { m_opener.close(); });
}

void WorkspaceDesk::enableCommands()
{
    const Workspace* workspace = m_holder.current();
    const auto state = workspace ? workspace->state() : ConnectionState::Closed;
    const bool apart = state == ConnectionState::Lost || state == ConnectionState::Refused;
    m_commands.find(QStringLiteral("workspace.reconnect"))
        ->setObstacle(apart ? QString() : tr("Nothing is lost."));
    m_commands.find(QStringLiteral("workspace.leave"))
        ->setObstacle(workspace ? QString() : tr("No workspace is open."));
}

void WorkspaceDesk::fillMenu()
{
    m_menu->clear();
    for (const KnownWorkspace& one : m_opener.known().all()) {
        QAction* action = m_menu->addAction(
            icon(one.kind == WorkspaceKind::Local ? QStringLiteral("local") : QStringLiteral("remote")),
            one.name);
        action->setCheckable(true);
        action->setChecked(one.id == m_opener.currentId());
        connect(action, &QAction::triggered, this, [this, id = one.id] {
            if (id == m_opener.currentId() || !m_start)
                return;
            Q_EMIT startWanted(); // where it is told how that goes
            m_start->open(id);
        });
    }
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    for (const char* id : {"workspace.connect", "workspace.local", "workspace.demo", "workspace.start"})
        m_menu->addAction(m_commands.find(QString::fromLatin1(id)));
    m_menu->addSeparator();
    for (const char* id : {"window.lock", "workspace.leave"})
        m_menu->addAction(m_commands.find(QString::fromLatin1(id)));
}

void WorkspaceDesk::openPairing(const QString& link)
{
    (new PairingSheet(m_opener, &m_window))->open(link);
}

void WorkspaceDesk::openLocal()
{
    const auto local = firstLocal(m_opener.known());
    if (!local) {
        (new LocalSheet(m_opener, &m_window))->open();
    } else if (m_start && local->id != m_opener.currentId()) {
        Q_EMIT startWanted();
        m_start->open(local->id);
    }
}

} // namespace signet::ui
