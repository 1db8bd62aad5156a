#include "ui/settings/invite_sheet.h"
#include "ui/settings/operators_view.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/sites_view.h"
#include "ui/widgets/row_table.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>

namespace signet::ui {

namespace {

/// A scene in steps: each begins when everything that was asked for has come.
class Steps final : public QObject
{
public:
    Steps(SettingsPage& page, std::vector<std::function<void()>> steps, std::function<void()> reached)
        : QObject(&page), m_page(page), m_steps(std::move(steps)), m_reached(std::move(reached))
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
        m_timer.stop();
        m_reached();
        deleteLater();
    }

    SettingsPage& m_page;
    std::vector<std::function<void()>> m_steps;
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
    const auto scene = [this](const char* name, Section section, std::vector<std::function<void()>> steps) {
        return Scene{QString::fromLatin1(name), [this, section, steps](std::function<void()> reached) {
                         for (Sheet* sheet : m_services.window.findChildren<Sheet*>())
                             sheet->close();
                         m_services.commands.find(QStringLiteral("sites.discard"))->start();
                         showSection(section);
                         new Steps(*this, steps, std::move(reached));
                     }};
    };
    const auto start = [this](const char* command) {
        return [this, command] { m_services.commands.find(QString::fromLatin1(command))->start(); };
    };
    const auto choose = [this](const char* table, int row) {
        return [this, table, row] { childOf<RowTable>(*this, table)->selectRow(row); };
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
    return {
        scene("operators", Operators, {choose("operators", 0)}),
        scene("invite", Operators, {start("operators.invite"), type("invite.name", tr("Ada Lovelace"))}),
        scene("invitation", Operators,
              {start("operators.invite"), type("invite.name", tr("Ada Lovelace")), press("invite.make"),
               [] {}, [] {}}),
        scene("role", Operators, {choose("operators", 1), start("operators.role")}),
        scene("remove", Operators, {choose("operators", 1), start("operators.remove")}),
        scene("sites", Sites, {choose("sites", 0)}),
        scene("site-changed", Sites, {choose("sites", 0), days(14)}),
        scene("site-wrong", Sites, {choose("sites", 0), days(900)}),
        scene("site-new", Sites, {start("sites.add"), type("site.name", QStringLiteral("frwiki"))}),
        scene("secret", Sites, {choose("sites", 0), start("sites.secret")}),
        scene("secret-told", Sites,
              {choose("sites", 0), start("sites.secret"), press("sheet.act"), [] {}, [] {}}),
        scene("site-remove", Sites, {choose("sites", 1), start("sites.remove")}),
        scene("appearance", Appearance, {}),
    };
}

} // namespace signet::ui
