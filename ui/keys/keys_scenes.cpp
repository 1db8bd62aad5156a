#include "ui/keys/import_sheet.h"
#include "ui/keys/key_act_sheet.h"
#include "ui/keys/keys_page.h"
#include "ui/keys/ring_card.h"

#include <QTimer>

namespace signet::ui {

using authority::KeyAct;

void KeysPage::whenSettled(std::function<void()> reached)
{
    auto* timer = new QTimer(this);
    timer->setInterval(40);
    connect(timer, &QTimer::timeout, this, [this, timer, reached = std::move(reached)] {
        const auto sheets = m_services.window.findChildren<KeyActSheet*>();
        for (const KeyActSheet* sheet : sheets) {
            if (sheet->isVisible() && sheet->isAsking())
                return;
        }
        if (isBusy() || (m_services.workspaces.isConnected() && (!m_picture || !m_story)))
            return;
        timer->deleteLater();
        reached();
    });
    timer->start();
}

std::vector<Scene> KeysPage::scenes()
{
    const auto scene = [this](const char* name, std::function<void()> bring) {
        return Scene{QString::fromLatin1(name), [this, bring](std::function<void()> reached) {
                         for (Sheet* sheet : m_services.window.findChildren<Sheet*>())
                             sheet->close();
                         m_ring->showTwin(false);
                         whenSettled([this, bring, reached = std::move(reached)] {
                             bring();
                             whenSettled(reached);
                         });
                     }};
    };
    // The first key in a state that an act applies to; any other if there is none.
    const auto with = [this](keys::KeyState state, std::function<void()> then) {
        return [this, state, then = std::move(then)] {
            for (const KeyPicture& key : m_picture ? m_picture->keys : std::vector<KeyPicture>()) {
                if (key.view.key.state == state && key.view.key.use == keys::KeyUse::Seal) {
                    m_ring->setCurrent(key.kid);
                    break;
                }
            }
            then();
        };
    };
    const auto act = [this](KeyAct which) { return [this, which] { openAct(which); }; };
    using keys::KeyState;
    return {
        scene("ring", with(KeyState::Active, [] {})),
        scene("table", with(KeyState::Active, [this] { m_ring->showTwin(true); })),
        scene("retired", with(KeyState::Retired, [] {})),
        scene("rotate", with(KeyState::Active, act(KeyAct::Rotate))),
        scene("stage", with(KeyState::Active, act(KeyAct::Stage))),
        scene("schedule", [this] { openSchedule(); }),
        scene("retire", with(KeyState::Pending, act(KeyAct::Retire))),
        scene("compromise", with(KeyState::Active, act(KeyAct::Compromise))),
        scene("destroy", with(KeyState::Retired, act(KeyAct::Destroy))),
        scene("export-public", [this] { openExport(ExportSheet::Jwks); }),
        scene("export-passphrase", [this] { openExport(ExportSheet::Passphrase); }),
        scene("export-recipient", [this] { openExport(ExportSheet::Recipient); }),
        scene("import", [this] { openImport(QString()); }),
    };
}

} // namespace signet::ui
