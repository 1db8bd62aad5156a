#include "ui/revocations/list_sheet.h"
#include "ui/revocations/log_card.h"
#include "ui/revocations/revocations_page.h"
#include "ui/revocations/token_sheet.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace signet::ui {

using revocation::Kind;
using revocation::Revocation;

namespace {

constexpr int inForceAfter = 1'500; // ms; nodes hear of a push within a second

Revocation entry(Kind kind, const char* site, const char* target, const char* reason)
{
    Revocation made;
    made.kind = kind;
    made.site = site;
    made.target = target;
    made.reason = reason;
    return made;
}

} // namespace

void RevocationsPage::whenSettled(std::function<void()> reached)
{
    auto* timer = new QTimer(this);
    timer->setInterval(40);
    connect(timer, &QTimer::timeout, this, [this, timer, reached = std::move(reached)] {
        const auto lists = m_services.window.findChildren<ListSheet*>();
        if (isBusy() || (!lists.isEmpty() && lists.last()->isReading()) ||
            (m_services.workspaces.current() && !m_services.workspaces.status()))
            return;
        timer->deleteLater();
        reached();
    });
    timer->start();
}

std::vector<Scene> RevocationsPage::scenes()
{
    const auto fresh = [this] {
        for (Sheet* sheet : m_services.window.findChildren<Sheet*>())
            sheet->close();
        m_desk->staging.clear();
        m_logCard->clearFilter();
    };
    const auto scene = [this, fresh](const char* name, std::function<void()> bring) {
        return Scene{QString::fromLatin1(name), [this, fresh, bring](std::function<void()> reached) {
                         fresh();
                         bring();
                         whenSettled(std::move(reached));
                     }};
    };
    const QString site = m_choices.sites.value(0);
    const auto stageSome = [this] {
        const std::string home = m_choices.sites.value(0, QStringLiteral("enwiki")).toStdString();
        static_cast<void>(stage(rowsOf(stageable({
            entry(Kind::User, home.c_str(), "40213", "password in a leak"),
            entry(Kind::User, home.c_str(), "81175", "password in a leak"),
        }))));
        static_cast<void>(stage(rowsOf(stageable(
            {entry(Kind::Session, home.c_str(), "9sLrFbYQhW3Zk1mTt8u0Xg", "")}, tr("from a token")))));
    };
    return {
        scene("log", [] {}),
        scene("staged", stageSome),
        scene("wide",
              [this] {
                  const std::string home = m_choices.sites.value(0, QStringLiteral("enwiki")).toStdString();
                  static_cast<void>(
                      stage(rowsOf(stageable({entry(Kind::Site, home.c_str(), "", "reset before launch")}))));
              }),
        scene("nothing-fits",
              [this] {
                  LogFilter filter;
                  filter.text = "nobody of that name";
                  m_log.setFilter(filter);
              }),
        scene("compose", [this] { compose(entry(Kind::User, "", "40213", "lost laptop")); }),
        scene("compose-everything", [this] { compose(entry(Kind::Everything, "", "", "")); }),
        scene("list",
              [this] {
                  openList(QString());
                  auto* sheet =
                      m_services.window.findChildren<ListSheet*>().last(); // others may be about to go
                  sheet->findChild<QPlainTextEdit*>()->setPlainText(
                      QStringLiteral("user,reason\n40213,password in a leak\n81175,password in a leak\n"
                                     "81175,password in a leak\n%1,too long\n")
                          .arg(QString(300, QLatin1Char('x'))));
              }),
        scene("token", [this] { composeFromToken(QString()); }),
        {QStringLiteral("pushed"),
         [this, fresh, stageSome](std::function<void()> reached) {
             fresh();
             stageSome();
             whenSettled([this, reached = std::move(reached)] {
                 m_push->start();
                 whenSettled([this, reached] { QTimer::singleShot(inForceAfter, this, reached); });
             });
         }},
    };
}

} // namespace signet::ui
