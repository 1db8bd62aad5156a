#include "ui/activity/activity_model.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/checkpoint_sheet.h"
#include "ui/widgets/row_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

namespace signet::ui {

std::vector<Scene> ActivityPage::scenes()
{
    const auto scene = [this](const char* name, std::function<void()> begin, std::function<bool()> stands) {
        return Scene{QString::fromLatin1(name), [this, begin = std::move(begin),
                                                 stands = std::move(stands)](std::function<void()> reached) {
                         for (Sheet* sheet : m_services.window.findChildren<Sheet*>())
                             sheet->close();
                         m_services.commands.find(QStringLiteral("activity.clear"))->start();
                         begin();
                         auto* timer = new QTimer(this);
                         timer->setInterval(60);
                         connect(timer, &QTimer::timeout, this, [this, timer, stands, reached] {
                             if (!isSettled() || !stands())
                                 return;
                             timer->deleteLater();
                             reached();
                         });
                         timer->start();
                     }};
    };
    const auto always = [] { return true; };
    return {
        scene(
            "log", [this] { chooseRow(*m_table, 0); }, always),
        scene(
            "search", [this] { m_text->setText(QStringLiteral("rotat")); }, always),
        scene(
            "refused",
            [this] {
                m_outcome->setCurrentIndex(2);
                applyFilter();
            },
            always),
        scene(
            "nothing", [this] { m_text->setText(QStringLiteral("nobody did this")); }, always),
        scene(
            "checkpoint", [this] { openCheckpoint(); },
            [this] {
                const auto* sheet = m_services.window.findChild<CheckpointSheet*>();
                return sheet && sheet->hasCheckpoint();
            }),
    };
}

} // namespace signet::ui
