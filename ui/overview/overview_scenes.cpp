#include "ui/overview/overview_page.h"
#include "ui/widgets/refresher.h"
#include "ui/workspace/demo_workspace.h"
#include "ui/workspace/workspace_holder.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace signet::ui {

std::vector<Scene> OverviewPage::scenes()
{
    const auto whenSettled = [this](std::function<void()> reached) {
        auto* timer = new QTimer(this);
        timer->setInterval(40);
        connect(timer, &QTimer::timeout, this, [this, timer, reached = std::move(reached)] {
            if (!isSettled() || !m_hasFacts)
                return;
            timer->deleteLater();
            reached();
        });
        timer->start();
    };
    std::vector<Scene> scenes{{QStringLiteral("well"), whenSettled}};
    const Workspace* workspace = m_services.workspaces.current();
    if (!workspace || workspace->kind() != WorkspaceKind::Demo)
        return scenes;
    // The demo where all is not well, in the place of the one that is open.
    const auto put = [this, at = workspace->clock().now()](bool troubled) {
        DemoOptions demo;
        demo.standingAt = at;
        demo.troubled = troubled;
        m_services.workspaces.set(std::make_unique<DemoWorkspace>(demo));
    };
    const auto isThere = std::make_shared<bool>(false);
    scenes.push_back({QStringLiteral("attention"),
                      [put, isThere, whenSettled](std::function<void()> reached) {
                          if (!std::exchange(*isThere, true))
                              put(true);
                          whenSettled(std::move(reached));
                      },
                      [put, isThere, whenSettled](std::function<void()> left) {
                          *isThere = false;
                          put(false);
                          whenSettled(std::move(left));
                      }});
    return scenes;
}

} // namespace signet::ui
