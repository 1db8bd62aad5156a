#include "ui/shell/sheets.h"

#include "ui/widgets/command_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace signet::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::Sheets)
};

QPushButton* makeCloseButton(Sheet* sheet)
{
    auto* button = new QPushButton(Words::tr("Close"));
    setKind(button, ButtonKind::Primary);
    button->setAccessibleName(button->text());
    button->setToolTip(Words::tr("Close (Esc)"));
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

/// The commands of one group that have keys: one line of a title and its keys each.
QWidget* makeGroup(const QString& name, const CommandRegistry& registry)
{
    auto* group = new QWidget;
    auto* rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(8);
    rows->addWidget(makeLabel(name, "strong"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (const Command* command : registry.all()) {
        if (command->group() != name || command->shortcut().isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(command->title(), "plain"), row, 0);
        grid->addWidget(makeLabel(command->shortcut().toString(QKeySequence::NativeText), "key"), row, 1,
                        Qt::AlignRight);
    }
    rows->addLayout(grid);
    return group;
}

/// All groups in columns, each put where there is most room.
QWidget* makeOverview(const CommandRegistry& registry, int count)
{
    auto* overview = new QWidget;
    overview->setObjectName(QStringLiteral("column"));
    auto* across = new QHBoxLayout(overview);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(32);
    std::vector<QVBoxLayout*> columns;
    std::vector<int> heights(static_cast<std::size_t>(count), 0);
    for (int i = 0; i < count; ++i) {
        columns.push_back(new QVBoxLayout);
        columns.back()->setSpacing(8);
        across->addLayout(columns.back(), 1);
    }
    QStringList names;
    for (const Command* command : registry.all()) {
        if (!command->shortcut().isEmpty() && !names.contains(command->group()))
            names << command->group();
    }
    for (const QString& name : names) {
        QWidget* group = makeGroup(name, registry);
        const auto lowest = std::min_element(heights.begin(), heights.end());
        columns[static_cast<std::size_t>(lowest - heights.begin())]->addWidget(group);
        *lowest += group->sizeHint().height();
    }
    for (QVBoxLayout* column : columns)
        column->addStretch(1);
    return overview;
}

/// As tall as what is in it, or as the window allows, and then it scrolls.
QScrollArea* makeScrolling(QWidget* content, const QWidget* window)
{
    constexpr int around = 240; // heading, sentence, button and the sheet's margins
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(Words::tr("Keyboard shortcuts"));
    scroll->setWidget(content);
    content->ensurePolished();
    scroll->setMinimumHeight(std::min(content->sizeHint().height() + 4, window->height() - around));
    return scroll;
}

} // namespace

void openShortcutsSheet(const CommandRegistry& registry, QWidget* window)
{
    // As wide as the words want it, in fewer columns where the window has no room for that.
    constexpr int usual = 920;
    constexpr int around = 64;
    const int most = window->width() - 48;
    std::unique_ptr<QWidget> overview;
    for (int columns = 3; columns > 0; --columns) {
        overview.reset(makeOverview(registry, columns));
        overview->ensurePolished();
        if (overview->sizeHint().width() + around <= most)
            break;
    }
    const int width = std::clamp(overview->sizeHint().width() + around, std::min(usual, most), most);
    auto* sheet = new Sheet(Words::tr("Keyboard shortcuts"), width, window);
    sheet->body()->addWidget(makeLabel(Words::tr("Keyboard shortcuts"), "heading"));
    sheet->body()->addWidget(makeScrolling(overview.release(), window));
    sheet->body()->addWidget(makeProse(
        Words::tr("Tab and Shift+Tab walk through every control. Escape closes what lies on top."), "muted"));
    QPushButton* close = makeCloseButton(sheet);
    addButtonRow(sheet, close);
    sheet->open(close);
}

void openAboutSheet(QWidget* window)
{
    auto* sheet = new Sheet(Words::tr("About Signet"), 480, window);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    auto* mark = new QLabel;
    mark->setPixmap(programIcon().pixmap(64, 64));
    mark->setFixedSize(64, 64);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(makeLabel(Words::tr("Signet console"), "heading"));
    names->addWidget(makeLabel(Words::tr("Version %1").arg(QStringLiteral(SIGNET_VERSION)), "muted"));
    head->addWidget(mark);
    head->addLayout(names, 1);
    sheet->body()->addLayout(head);
    sheet->body()->addWidget(makeProse(
        Words::tr("Signet lets a website keep its sessions sealed inside the visitors' cookies. This console "
                  "decodes and verifies such cookies, and any other token you paste."),
        "plain"));
    sheet->body()->addWidget(makeProse(
        Words::tr(
            "Everything happens on this computer. Nothing is sent anywhere, no address in a token is ever "
            "followed, and nothing you paste is written to disk."),
        "plain"));
    sheet->body()->addWidget(makeProse(
        Words::tr(
            "Free software under the GNU General Public License, version 3 or later. Built with Qt %1 and "
            "OpenSSL.")
            .arg(QString::fromLatin1(qVersion())),
        "muted"));
    QPushButton* close = makeCloseButton(sheet);
    addButtonRow(sheet, close);
    sheet->open(close);
}

} // namespace signet::ui
