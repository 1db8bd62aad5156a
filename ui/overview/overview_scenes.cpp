#include "ui/overview/overview_page.h"
#include "ui/widgets/refresher.h"

#include <QTimer>

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
    return {{QStringLiteral("well"), whenSettled}};
}

} // namespace signet::ui
