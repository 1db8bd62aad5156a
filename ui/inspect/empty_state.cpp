#include "ui/inspect/empty_state.h"

#include "ui/widgets/command_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

/// An icon that follows the theme.
class IconLabel final : public QWidget
{
public:
    IconLabel(QString name, int size) : m_name(std::move(name))
    {
        setFixedSize(size, size);
        connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, Theme::current().tokens().accent);
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(Command& paste, Command& open, Command& sample, QWidget* parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Nothing to inspect yet"));
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(new IconLabel(QStringLiteral("inspect"), 40), 0, Qt::AlignLeft);
    column->addWidget(makeProse(tr("Paste anything with a session in it"), "heading"));
    column->addWidget(
        makeProse(tr("Every token and cookie in it is found, decoded, verified with the keys you open, "
                     "and explained."),
                  "muted"));
    column->addSpacing(4);

    auto* kinds = new QGridLayout;
    kinds->setHorizontalSpacing(12);
    kinds->setVerticalSpacing(10);
    const std::pair<QString, QString> rows[] = {
        {QStringLiteral("lock"), tr("A token: a signed or sealed JWT, compact or JSON")},
        {QStringLiteral("copy"), tr("A Cookie or Set-Cookie line, an Authorization header")},
        {QStringLiteral("terminal"), tr("A whole request or response, or a curl command")},
        {QStringLiteral("file"), tr("A HAR file, a cookie jar, an access log of any size")},
    };
    int at = 0;
    for (const auto& [iconName, text] : rows) {
        kinds->addWidget(new IconLabel(iconName, 18), at, 0, Qt::AlignTop);
        kinds->addWidget(makeProse(text, "plain"), at++, 1);
    }
    kinds->setColumnStretch(1, 1);
    column->addLayout(kinds);
    column->addSpacing(8);

    auto* buttons = new FlowLayout(8); // in long languages they take two rows
    buttons->addWidget(new CommandButton(paste, ButtonKind::Primary));
    buttons->addWidget(new CommandButton(open, ButtonKind::Plain));
    buttons->addWidget(new CommandButton(sample, ButtonKind::Plain));
    column->addLayout(buttons);
    column->addSpacing(4);
    column->addWidget(
        makeProse(tr("It stays on this computer, and in memory: nothing is sent, no address in a token "
                     "is followed, nothing is written to disk."),
                  "small"));

    auto* middle = new QWidget;
    middle->setMaximumWidth(520);
    middle->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("column"));
    auto* layout = new QGridLayout(content);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 12);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(2, 2);
    layout->addWidget(middle, 1, 1);
    // In long languages and low windows it is taller than there is room.
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(scroll);
}

} // namespace signet::ui
