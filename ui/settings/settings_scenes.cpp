#include "core/base/random.h"
#include "ui/settings/invite_sheet.h"
#include "ui/settings/operators_view.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/sites_view.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/row_table.h"
#include "ui/workspace/workspace_holder.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>

namespace signet::ui {

namespace {

/// A scene in steps: each begins when everything that was asked for has come; reached when `until` says so.
class Steps final : public QObject
{
public:
    Steps(SettingsPage& page, std::vector<std::function<void()>> steps, std::function<bool()> until,
          std::function<void()> reached)
        : QObject(&page),
          m_page(page),
          m_steps(std::move(steps)),
          m_until(std::move(until)),
          m_reached(std::move(reached))
    {
        m_timer.setInterval(80);
        connect(&m_timer, &QTimer::timeout, this, &Steps::next);
        m_timer.start();
    }

private:
    void next()
    {
        if (!m_page.isSettled())
            return;
        if (m_next < m_steps.size()) {
            m_steps[m_next++]();
            return;
        }
        if (m_until && !m_until())
            return;
        m_timer.stop();
        m_reached();
        deleteLater();
    }

    SettingsPage& m_page;
    std::vector<std::function<void()>> m_steps;
    std::function<bool()> m_until;
    std::function<void()> m_reached;
    std::size_t m_next = 0;
    QTimer m_timer;
};

template <typename Widget>
Widget* childOf(QWidget& in, const char* name)
{
    return in.findChild<Widget*>(QString::fromLatin1(name));
}

} // namespace

std::vector<Scene> SettingsPage::scenes()
{
    const auto scene = [this](const char* name, Section section, std::vector<std::function<void()>> steps,
                              std::function<bool()> until = {}) {
        return Scene{QString::fromLatin1(name), [this, section, steps, until](std::function<void()> reached) {
                         for (Sheet* sheet : m_services.window.findChildren<Sheet*>())
                             sheet->close();
                         m_services.commands.find(QStringLiteral("sites.discard"))->start();
                         showSection(section);
                         new Steps(*this, steps, until, std::move(reached));
                     }};
    };
    const auto start = [this](const char* command) {
        return [this, command] { m_services.commands.find(QString::fromLatin1(command))->start(); };
    };
    const auto choose = [this](const char* table, int row) {
        return [this, table, row] { chooseRow(*childOf<RowTable>(*this, table), row); };
    };
    const auto type = [this](const char* field, const QString& text) {
        return [this, field, text] {
            auto* line = childOf<QLineEdit>(m_services.window, field);
            line->setText(text);
            Q_EMIT line->textEdited(text);
        };
    };
    const auto press = [this](const char* button) {
        return [this, button] { childOf<QPushButton>(m_services.window, button)->click(); };
    };
    const auto days = [this](int count) {
        return [this, count] {
            childOf<QWidget>(*this, "site.absolute")->findChild<QSpinBox*>()->setValue(count);
        };
    };
    // Another administrator changes the first site.
    const auto elsewhere = [this](Seconds lifetime) {
        return [this, lifetime] {
            Workspace* workspace = m_services.workspaces.current();
            if (!workspace)
                return;
            static_cast<void>(workspace->ask<authority::Site>(
                [lifetime](protocol::Client& client) -> Result<authority::Site> {
                    auto sites = client.sites();
                    if (!sites)
                        return tl::unexpected(std::move(sites.error()));
                    if (sites->empty() || sites->front().sessionLifetime == lifetime)
                        return authority::Site();
                    sites->front().sessionLifetime = lifetime;
                    return client.putSite(sites->front(), randomIdentifier());
                }));
        };
    };
    constexpr Seconds hour{3'600};
    const auto listed = [this](Seconds lifetime) {
        return [this, lifetime] {
            const auto& rows = childOf<RowTable>(*this, "sites")->rows()->rows();
            return !rows.empty() && rows.front().cells[2].text == spanText(lifetime);
        };
    };
    Scene overtaken = scene(
        "site-overtaken", Sites,
        {elsewhere(hour), [] {}, [] {}, [] {}, [] {}, choose("sites", 0), days(14), elsewhere(2 * hour)},
        listed(2 * hour));
    overtaken.leave = [this, back = elsewhere(hour), isBack = listed(hour)](std::function<void()> left) {
        new Steps(*this, {back}, isBack, std::move(left));
    };
    return {
        scene("operators", Operators, {choose("operators", 0)}),
        scene("invite", Operators, {start("operators.invite"), type("invite.name", tr("Ada Lovelace"))}),
        scene("invitation", Operators,
              {start("operators.invite"), type("invite.name", tr("Ada Lovelace")), press("invite.make"),
               [] {}, [] {}},
              [this] {
                  const auto* sheet = m_services.window.findChild<InviteSheet*>();
                  return sheet && (sheet->hasLink() || sheet->hasFailed());
              }),
        scene("role", Operators, {choose("operators", 1), start("operators.role")}),
        scene("remove", Operators, {choose("operators", 1), start("operators.remove")}),
        scene("sites", Sites, {choose("sites", 0)}),
        scene("site-changed", Sites, {choose("sites", 0), days(14)}),
        scene("site-wrong", Sites, {choose("sites", 0), days(900)}),
        overtaken,
        scene("site-new", Sites, {start("sites.add"), type("site.name", QStringLiteral("frwiki"))}),
        scene("site-mediawiki", Sites, {choose("sites", 0), start("sites.mediawiki")}),
        scene("secret", Sites, {choose("sites", 0), start("sites.secret")}),
        scene("secret-told", Sites,
              {choose("sites", 0), start("sites.secret"), press("sheet.act"), [] {}, [] {}}),
        scene("site-remove", Sites, {choose("sites", 1), start("sites.remove")}),
        scene("appearance", Appearance, {}),
    };
}

} // namespace signet::ui
