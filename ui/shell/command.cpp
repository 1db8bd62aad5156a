#include "ui/shell/command.h"

#include "ui/widgets/icon.h"

namespace signet::ui {

Command::Command(Spec spec, std::function<void()> start, QObject* parent)
    : QAction(parent), m_spec(std::move(spec))
{
    setObjectName(m_spec.id);
    setText(m_spec.title);
    if (!m_spec.icon.isEmpty())
        setIcon(ui::icon(m_spec.icon));
    if (!m_spec.shortcut.isEmpty())
        setShortcut(m_spec.shortcut);
    setShortcutContext(Qt::WindowShortcut);
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? m_spec.description : QStringLiteral("%1 (%2)").arg(m_spec.description, keys));
    connect(this, &QAction::triggered, this, [run = std::move(start)] { run(); });
}

void Command::start()
{
    if (isEnabled())
        trigger();
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
