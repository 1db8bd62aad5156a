#include "ui/settings/section_command.h"

#include "ui/workspace/workspace_holder.h"

#include <utility>

namespace signet::ui {

Command* addSectionCommand(const Services& services, QWidget* view, const QString& section,
                           Command::Spec spec, std::function<void()> start, std::function<QString()> further)
{
    auto* command = new Command(
        std::move(spec),
        [services, view, section, run = std::move(start)] {
            if (!view->isVisible())
                services.go(QStringLiteral("settings"), {{QStringLiteral("section"), section}});
            run();
        },
        view);
    services.commands.add(command);
    services.workspaces.gate(*command, authority::Role::Administrator, std::move(further));
    return command;
}

} // namespace signet::ui
