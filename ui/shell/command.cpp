#include "ui/shell/command.h"

#include "ui/shell/page.h"
#include "ui/widgets/icon.h"

namespace signet::ui {

Command::Command(Spec spec, std::function<void()> start, QObject* parent)
    : QAction(parent), m_spec(std::move(spec))
{
    setObjectName(m_spec.id);
    setText(m_spec.title);
    if (!m_spec.icon.isEmpty())
        setIcon(ui::icon(m_spec.icon));
    const auto* const page = qobject_cast<const Page*>(parent);
    setInFront(!page || page->isVisible());
    setShortcutContext(Qt::WindowShortcut);
    showToolTip();
    connect(this, &QAction::triggered, this, [run = std::move(start)] { run(); });
}

void Command::start()
{
    if (isEnabled())
        trigger();
}

void Command::setInFront(bool inFront)
{
    setShortcut(inFront ? m_spec.shortcut : QKeySequence());
}

void Command::setObstacle(const QString& reason)
{
    setEnabled(reason.isEmpty());
    if (reason == m_obstacle)
        return;
    m_obstacle = reason;
    showToolTip();
}

void Command::showToolTip()
{
    const QString keys = m_spec.shortcut.toString(QKeySequence::NativeText);
    const QString text =
        keys.isEmpty() ? m_spec.description : QStringLiteral("%1 (%2)").arg(m_spec.description, keys);
    setToolTip(m_obstacle.isEmpty() ? text : QStringLiteral("%1\n%2").arg(text, m_obstacle));
}

Command* CommandRegistry::add(Command* command)
{
    Q_ASSERT_X(!find(command->id()), "CommandRegistry::add", qPrintable(command->id()));
    m_commands.push_back(command);
    Q_EMIT added(command);
    return command;
}

Command* CommandRegistry::find(const QString& id) const
{
    for (Command* command : m_commands) {
        if (command->id() == id)
            return command;
    }
    return nullptr;
}

} // namespace signet::ui
