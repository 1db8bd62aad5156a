#include "ui/widgets/command_button.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QMenu>

namespace signet::ui {

CommandButton::CommandButton(Command& command, ButtonKind kind, QWidget* parent)
    : QPushButton(parent), m_command(command)
{
    setKind(this, kind);
    setObjectName(QStringLiteral("button.%1").arg(command.id()));
    setIconSize({16, 16});
    // The primary button has the accent as its ground, where an icon in the text colour would be lost.
    if (kind != ButtonKind::Primary && !command.iconName().isEmpty())
        setIcon(kind == ButtonKind::Quiet ? ui::icon(command.iconName(), Tone::Accent) : command.icon());
    connect(this, &QPushButton::clicked, &command, &Command::start);
    connect(&command, &QAction::changed, this, &CommandButton::sync);
    sync();
}

void CommandButton::sync()
{
    // Qt leaves no room between an icon and the words.
    setText(icon().isNull() ? m_command.text() : QChar(0x2009) + m_command.text());
    setToolTip(m_command.toolTip());
    setAccessibleName(QString(m_command.text()).remove(QLatin1Char('&')));
    setAccessibleDescription(m_command.description());
    setEnabled(m_command.isEnabled());
    setCheckable(m_command.isCheckable());
    setChecked(m_command.isChecked());
}

void setKind(QPushButton* button, ButtonKind kind)
{
    const char* const names[] = {"plain", "primary", "danger", "quiet", "rail"};
    setStyleProperty(button, "kind", QString::fromLatin1(names[static_cast<int>(kind)]));
}

QPushButton* makeMenuButton(const QString& text, const QString& iconName, QMenu* menu, const QString& tooltip,
                            QWidget* parent)
{
    auto* button = new QPushButton(QChar(0x2009) + text + QStringLiteral(" \u25be"), parent);
    setKind(button, ButtonKind::Plain);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    // Opened rather than run: QPushButton::setMenu() waits for the choice in an event loop of its own.
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
        menu->setAttribute(Qt::WA_NoMouseReplay); // a click on the button while it is open closes it
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
    button->setToolTip(tooltip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tooltip);
    return button;
}

} // namespace signet::ui
