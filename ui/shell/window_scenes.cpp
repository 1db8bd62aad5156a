// The window's own states for the picture book: the start page, its sheets, the lock screen.

#include "ui/shell/help_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_lock.h"
#include "ui/widgets/sheet.h"

#include <QMenu>
#include <QTimer>

namespace signet::ui {

namespace {

QString sampleLink()
{
    protocol::PairingLink link;
    link.host = "wiki.example.org";
    link.code = "f8Yq1kR0aT3mXw5uZc7B9g";
    link.pin = "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg";
    link.name = "Aiko Tanaka";
    return QString::fromStdString(protocol::toString(link));
}

} // namespace

std::vector<Scene> MainWindow::scenes()
{
    const auto scene = [this](const char* name, std::function<void()> act) {
        return Scene{QString::fromLatin1(name), [this, act = std::move(act)](std::function<void()> reached) {
                         for (Sheet* sheet : findChildren<Sheet*>())
                             sheet->close();
                         m_help->close();
                         if (m_lock->isLocked())
                             m_opener.proveForUnlocking();
                         act();
                         QTimer::singleShot(0, this, std::move(reached));
                     }};
    };
    return {
        scene("start", [this] { showStart(); }),
        scene("connect",
              [this] {
                  showStart();
                  openPairingLink(sampleLink());
              }),
        scene("local",
              [this] {
                  showStart();
                  m_commands.find(QStringLiteral("workspace.local"))->start();
              }),
        scene("help",
              [this] {
                  go(QStringLiteral("keys"), {});
                  m_help->open(QStringLiteral("keys"));
              }),
        scene("locked", [this] { m_lock->lock(); }),
    };
}

} // namespace signet::ui
