#include "ui/inspect/found_card.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/passphrase_sheet.h"
#include "ui/inspect/samples.h"
#include "ui/inspect/token_editor.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/sheets.h"

#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace signet::ui {

void InspectPage::whenSettled(std::function<void()> reached)
{
    // The answer to what was just asked for may still be on its way: wait until nothing is.
    auto* timer = new QTimer(this);
    timer->setInterval(40);
    connect(timer, &QTimer::timeout, this, [this, timer, reached = std::move(reached)] {
        if (isBusy())
            return;
        timer->deleteLater();
        reached();
    });
    timer->start();
}

std::vector<Scene> InspectPage::scenes()
{
    const auto fresh = [this] {
        for (Sheet* sheet : m_services.window.findChildren<Sheet*>())
            sheet->close();
        m_shelf.clear();
        clear();
    };
    const auto with = [this, fresh](Result<Sample> (*make)(Timestamp), bool keys) {
        return [this, fresh, make, keys](std::function<void()> reached) {
            fresh();
            showSample(make(m_services.clock.now()), keys);
            whenSettled(std::move(reached));
        };
    };
    const auto then = [](std::function<void(std::function<void()>)> first, std::function<void()> second) {
        return [first = std::move(first), second = std::move(second)](std::function<void()> reached) {
            first([second, reached = std::move(reached)] {
                second();
                QTimer::singleShot(60, reached);
            });
        };
    };
    // The workspace's own sample, where it has one.
    const auto authority = [this, fresh](std::function<void()> reached) {
        fresh();
        trySample();
        QTimer::singleShot(60, this, [this, reached = std::move(reached)] { whenSettled(reached); });
    };
    const auto verified = with(makeSessionSample, true);
    return {
        {QStringLiteral("empty"),
         [this, fresh](std::function<void()> reached) {
             fresh();
             whenSettled(std::move(reached));
         }},
        {QStringLiteral("verified"), verified},
        {QStringLiteral("authority"), authority},
        {QStringLiteral("end"), then(authority,
                                     [this] {
                                         if (m_end->isEnabled())
                                             endOne();
                                     })},
        {QStringLiteral("unverified"), with(makeSessionSample, false)},
        {QStringLiteral("several"), with(makeRequestSample, true)},
        {QStringLiteral("tampered"), with(makeTamperedSample, true)},
        {QStringLiteral("log"),
         [this, fresh](std::function<void()> reached) {
             fresh();
             showSample(makeLogSample(m_services.clock.now(), 240), true);
             whenSettled(std::move(reached));
         }},
        {QStringLiteral("keys"),
         then(with(makeRequestSample, true),
              [this] {
                  setExpectations({"https://auth.example.org", "enwiki", m_services.clock.now()});
              })},
        {QStringLiteral("passphrase"), then(verified,
                                            [this] {
                                                setExpectations({});
                                                askPassphrase(QStringLiteral("authority-2026.bundle"), false);
                                            })},
        {QStringLiteral("palette"),
         then(verified, [this] { (new CommandPalette(m_services.commands, &m_services.window))->open(); })},
        {QStringLiteral("export"),
         then(verified,
              [this] {
                  const QSize size = m_exportMenu->sizeHint();
                  m_exportMenu->popup({});
                  m_exportMenu->move(m_exportButton->mapToGlobal(
                      QPoint(m_exportButton->width() - size.width(), m_exportButton->height() + 2)));
              })},
        {QStringLiteral("shortcuts"), then(verified,
                                           [this] {
                                               m_exportMenu->close();
                                               openShortcutsSheet(m_services.commands, &m_services.window);
                                           })},
        {QStringLiteral("about"), then(verified, [this] { openAboutSheet(&m_services.window); })},
    };
}

} // namespace signet::ui
