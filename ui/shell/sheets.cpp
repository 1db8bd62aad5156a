#include "ui/shell/sheets.h"

#include "ui/widgets/command_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("signet::ui::sheets", text);
}

QPushButton* makeCloseButton(Sheet* sheet)
{
    auto* button = new QPushButton(translated("Close"));
    setKind(button, ButtonKind::Primary);
    button->setAccessibleName(button->text());
    button->setToolTip(translated("Close (Esc)"));
    QObject::connect(button, &QPushButton::clicked, sheet, &Sheet::close);
    return button;
}

void addButtonRow(Sheet* sheet, QPushButton* button)
{
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(button);
    sheet->body()->addLayout(row);
}

/// Two columns of groups; each command is one line of a title and its keys.
QWidget* makeOverview(const CommandRegistry& registry)
{
    auto* overview = new QWidget;
    overview->setObjectName(QStringLiteral("column"));
    auto* columns = new QHBoxLayout(overview);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(32);
    QGridLayout* grid = nullptr;
    QString group;
    std::vector<QString> groups;
    for (const Command* command : registry.all()) {
        if (!command->shortcut().isEmpty() &&
            std::find(groups.begin(), groups.end(), command->group()) == groups.end())
            groups.push_back(command->group());
    }
    for (const QString& name : groups) {
        auto* column = new QVBoxLayout;
        column->setSpacing(8);
        column->addWidget(makeLabel(name, "strong"));
        grid = new QGridLayout;
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(6);
        for (const Command* command : registry.all()) {
            if (command->group() != name || command->shortcut().isEmpty())
                continue;
            const int row = grid->rowCount();
            grid->addWidget(makeLabel(command->title(), "plain"), row, 0);
            grid->addWidget(makeLabel(command->shortcut().toString(QKeySequence::NativeText), "key"), row, 1,
                            Qt::AlignRight);
        }
        column->addLayout(grid);
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    return overview;
}

} // namespace

void openShortcutsSheet(const CommandRegistry& registry, QWidget* window)
{
    auto* sheet = new Sheet(translated("Keyboard shortcuts"), 920, window);
    sheet->body()->addWidget(makeLabel(translated("Keyboard shortcuts"), "heading"));
    sheet->body()->addWidget(makeOverview(registry));
    sheet->body()->addWidget(
        makeProse(translated("Tab and Shift+Tab walk through every control. Escape closes what lies on top."),
                  "muted"));
    QPushButton* close = makeCloseButton(sheet);
    addButtonRow(sheet, close);
    sheet->open(close);
}

void openAboutSheet(QWidget* window)
{
    auto* sheet = new Sheet(translated("About Signet"), 480, window);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    auto* mark = new QLabel;
    mark->setPixmap(programIcon().pixmap(64, 64));
    mark->setFixedSize(64, 64);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(makeLabel(translated("Signet console"), "heading"));
    names->addWidget(makeLabel(translated("Version %1").arg(QStringLiteral(SIGNET_VERSION)), "muted"));
    head->addWidget(mark);
    head->addLayout(names, 1);
    sheet->body()->addLayout(head);
    sheet->body()->addWidget(makeProse(
        translated(
            "Signet lets a website keep its sessions sealed inside the visitors' cookies. This console "
            "decodes and verifies such cookies, and any other token you paste."),
        "plain"));
    sheet->body()->addWidget(makeProse(
        translated(
            "Everything happens on this computer. Nothing is sent anywhere, no address in a token is ever "
            "followed, and nothing you paste is written to disk."),
        "plain"));
    sheet->body()->addWidget(makeProse(
        translated(
            "Free software under the GNU General Public License, version 3 or later. Built with Qt %1 and "
            "OpenSSL.")
            .arg(QString::fromLatin1(qVersion())),
        "muted"));
    QPushButton* close = makeCloseButton(sheet);
    addButtonRow(sheet, close);
    sheet->open(close);
}

} // namespace signet::ui
