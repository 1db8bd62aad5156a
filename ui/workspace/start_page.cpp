#include "ui/workspace/start_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

constexpr int columnWidth = 960;

/// One way: what it is, what it means, and the button.
QWidget* makeWay(const QString& iconName, const QString& title, const QString& text, Command& command,
                 ButtonKind kind)
{
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    card->setAccessibleName(title);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(20, 20, 20, 20);
    rows->setSpacing(8);
    auto* picture = new QLabel;
    picture->setPixmap(icon(iconName, Tone::Accent).pixmap(28, 28));
    QObject::connect(&Theme::current(), &Theme::changed, picture, [picture, iconName] {
        picture->setPixmap(icon(iconName, Tone::Accent).pixmap(28, 28));
    });
    picture->setAccessibleName(title);
    rows->addWidget(picture);
    rows->addSpacing(4);
    rows->addWidget(makeLabel(title, "headline"));
    rows->addWidget(makeProse(text, "muted"));
    rows->addStretch(1);
    rows->addSpacing(8);
    auto* button = new CommandButton(command, kind);
    button->setIcon(QIcon());
    rows->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

QString detailOf(const KnownWorkspace& known)
{
    if (known.kind == WorkspaceKind::Local)
        return StartPage::tr("in this console, site %1").arg(known.siteName);
    return StartPage::tr("authority, port %1, as %2").arg(known.port).arg(known.operatorName);
}

} // namespace

StartPage::StartPage(WorkspaceOpener& opener, const CommandRegistry& commands, QWidget* parent)
    : QWidget(parent),
      m_opener(opener),
      m_known(new Card(tr("Your workspaces"))),
      m_rows(new QVBoxLayout),
      m_panel(new OpenerPanel(opener))
{
    setObjectName(QStringLiteral("startPage"));
    setAccessibleName(tr("Start"));
    auto* column = new QWidget;
    column->setObjectName(QStringLiteral("column"));
    column->setMaximumWidth(columnWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(32, 20, 32, 24);
    rows->setSpacing(16);
    rows->addStretch(2);
    auto* mark = new QLabel;
    mark->setPixmap(programIcon().pixmap(48, 48));
    mark->setAccessibleName(tr("Signet"));
    rows->addWidget(mark);
    rows->addWidget(makeLabel(tr("What do you want to look after?"), "title"));
    rows->addWidget(
        makeProse(tr("An authority seals and opens the sessions of your sites. This console shows "
                     "what it does, changes its keys and ends sessions."),
                  "muted"));
    rows->addSpacing(8);
    rows->addWidget(makeWays(commands));
    m_known->setObjectName(QStringLiteral("knownWorkspaces"));
    m_known->body()->addLayout(m_rows);
    m_known->body()->addWidget(m_panel);
    rows->addWidget(m_known);
    rows->addStretch(3);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* middle = new QWidget;
    middle->setObjectName(QStringLiteral("column"));
    auto* across = new QHBoxLayout(middle);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    scroll->setWidget(middle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&opener.known(), &WorkspaceRegister::changed, this, &StartPage::showKnown);
    connect(m_panel, &OpenerPanel::ended, this, &StartPage::showKnown);
    showKnown();
}

QWidget* StartPage::makeWays(const CommandRegistry& commands)
{
    auto* ways = new QWidget;
    auto* row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    const auto way = [&](const char* command, const QString& iconName, const QString& title,
                         const QString& text, ButtonKind kind) {
        row->addWidget(makeWay(iconName, title, text, *commands.find(QString::fromLatin1(command)), kind), 1);
    };
    way("workspace.connect", QStringLiteral("remote"), tr("Connect to an authority"),
        tr("For a site that runs signetd. You need the pairing link that an administrator made for you; it "
           "begins with signet:// and is good for 10 minutes."),
        ButtonKind::Primary);
    way("workspace.local", QStringLiteral("local"), tr("Local workspace"),
        tr("An authority inside this console, for development and for trying things out. Its record stays on "
           "this computer, its keys encrypted."),
        ButtonKind::Plain);
    way("workspace.demo", QStringLiteral("demo"), tr("Explore the demo"),
        tr("Three invented wikis with 30 days of invented traffic. Rotate, revoke, break things: nothing is "
           "kept, nobody is logged out."),
        ButtonKind::Plain);
    m_first = ways->findChild<QPushButton*>();
    return ways;
}

void StartPage::showKnown()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto known = m_opener.known().all();
    for (const KnownWorkspace& one : known)
        m_rows->addWidget(makeRow(one));
    m_known->setVisible(!known.empty() || m_tries);
}

QWidget* StartPage::makeRow(const KnownWorkspace& known)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(12);
    auto* picture = new QLabel;
    picture->setPixmap(
        icon(known.kind == WorkspaceKind::Local ? QStringLiteral("local") : QStringLiteral("remote"))
            .pixmap(20, 20));
    layout->addWidget(picture);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(makeLabel(known.name, "strong"));
    names->addWidget(makeLabel(detailOf(known), "small"));
    layout->addLayout(names, 1);
    const auto button = [&](const QString& text, const QString& tooltip, ButtonKind kind,
                            const QString& name) {
        auto* made = new QPushButton(text);
        setKind(made, kind);
        made->setAccessibleName(QStringLiteral("%1 %2").arg(text, known.name));
        made->setToolTip(tooltip);
        made->setObjectName(name + known.id);
        layout->addWidget(made);
        return made;
    };
    connect(button(tr("Forget…"), tr("Take this workspace and its secret off this computer"),
                   ButtonKind::Quiet, QStringLiteral("workspace.forget.")),
            &QPushButton::clicked, this, [this, id = known.id] { Q_EMIT forgetWanted(id); });
    connect(button(tr("Open"), tr("Connect to this workspace"), ButtonKind::Plain,
                   QStringLiteral("workspace.open.")),
            &QPushButton::clicked, this, [this, id = known.id] { open(id); });
    return row;
}

void StartPage::open(const QString& id)
{
    m_panel->expect();
    m_opener.open(id);
}

void StartPage::tryOut(const protocol::PairingLink& link)
{
    m_tries = true; // how it goes is told there, even where nothing is known yet
    showKnown();
    m_panel->expect();
    m_opener.tryOut(link);
}

bool StartPage::openLast()
{
    m_panel->expect();
    const bool opens = m_opener.openLast();
    if (!opens)
        m_panel->clear();
    return opens;
}

QWidget* StartPage::firstFocus()
{
    return m_first;
}

} // namespace signet::ui
