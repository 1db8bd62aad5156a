#include "ui/keys/import_sheet.h"
#include "ui/keys/key_act_sheet.h"
#include "ui/keys/keys_page.h"
#include "ui/keys/ring_card.h"
#include "ui/keys/schedule_sheet.h"

#include <QMenu>

namespace signet::ui {

using authority::KeyAct;
using authority::Role;
using keys::KeyState;

Command* KeysPage::add(Command::Spec spec, std::function<void()> start)
{
    const auto inFront = [this, start = std::move(start)] {
        if (!isVisible())
            m_services.go(id(), {}); // from the palette, on another page
        start();
    };
    return m_services.commands.add(new Command(std::move(spec), inFront, this));
}

void KeysPage::gate(Command* command, Role role, std::function<QString()> further)
{
    m_services.workspaces.gate(*command, role, std::move(further));
}

void KeysPage::makeCommands()
{
    const QString group = title();
    m_rotate =
        add({QStringLiteral("keys.rotate"), tr("Rotate\u2026"), QStringLiteral("rotate"),
             tr("Let a new key take over now; sessions go on"), group, QKeySequence(Qt::CTRL | Qt::Key_R)},
            [this] { openAct(KeyAct::Rotate); });
    gate(m_rotate, Role::Keykeeper);
    m_stage = add({QStringLiteral("keys.stage"), tr("Stage\u2026"), QStringLiteral("key-add"),
                   tr("Make a key now that takes over at a time you choose"), group},
                  [this] { openAct(KeyAct::Stage); });
    gate(m_stage, Role::Keykeeper);
    m_schedule = add({QStringLiteral("keys.schedule"), tr("Schedule\u2026"), QStringLiteral("schedule"),
                      tr("How often keys are rotated by themselves"), group},
                     [this] { openSchedule(); });
    gate(m_schedule, Role::Administrator,
         [this] { return m_picture ? QString() : tr("The keys have not been read yet."); });
    m_twin = add({QStringLiteral("keys.twin"), tr("Timeline as a table"), QStringLiteral("list"),
                  tr("Show the keys' lives as dates in a table"), group, QKeySequence(Qt::CTRL | Qt::Key_T)},
                 [this] { m_ring->showTwin(!m_ring->showsTwin()); });
    addKeyCommands();
    addBundleCommands();
}

void KeysPage::addKeyCommands()
{
    const QString group = title();
    const auto act = [&](KeyAct which, Command::Spec spec) {
        spec.group = group;
        Command* command = add(std::move(spec), [this, which] { openAct(which); });
        gate(command, Role::Keykeeper, [this, which] { return obstacleFor(which); });
        m_keyCommands.push_back({which, command});
    };
    act(KeyAct::Activate, {QStringLiteral("keys.activate"),
                           tr("Activate now\u2026"),
                           QStringLiteral("activate"),
                           tr("Let the chosen key take over as soon as every node has it"),
                           {}});
    act(KeyAct::Retire, {QStringLiteral("keys.retire"),
                         tr("Retire\u2026"),
                         QStringLiteral("retire"),
                         tr("Let the chosen key make no further tokens"),
                         {}});
    act(KeyAct::Destroy, {QStringLiteral("keys.destroy"),
                          tr("Destroy\u2026"),
                          QStringLiteral("erase"),
                          tr("Erase the chosen key's material after a wait of seven days"),
                          {}});
    act(KeyAct::Keep, {QStringLiteral("keys.keep"),
                       tr("Keep\u2026"),
                       QStringLiteral("keep"),
                       tr("Take the planned destruction of the chosen key back"),
                       {}});
    act(KeyAct::Compromise, {QStringLiteral("keys.compromise"),
                             tr("Mark compromised\u2026"),
                             QStringLiteral("compromised"),
                             tr("Refuse everything made with the chosen key at once, for good"),
                             {}});
}

void KeysPage::addBundleCommands()
{
    const QString group = title();
    m_import = add({QStringLiteral("keys.import"), tr("Import\u2026"), QStringLiteral("import"),
                    tr("Bring the keys of a bundle into the ring"), group},
                   [this] { openImport(QString()); });
    gate(m_import, Role::Keykeeper);
    m_exportMenu = new QMenu(this);
    const auto exporter = [&](const char* name, const QString& text, const QString& description,
                              ExportSheet::Form form, Role role) {
        Command* command =
            add({QString::fromLatin1(name), text, QStringLiteral("export"), description, group},
                [this, form] { openExport(form); });
        gate(command, role);
        m_exportMenu->addAction(command);
    };
    exporter("keys.export.jwks", tr("Public keys as JWKS\u2026"), tr("For whoever verifies identity tokens"),
             ExportSheet::Jwks, Role::Viewer);
    exporter("keys.export.pem", tr("Public keys as PEM\u2026"), tr("For tools that want PEM"),
             ExportSheet::Pem, Role::Viewer);
    m_exportMenu->addSeparator();
    exporter("keys.export.passphrase", tr("Complete, under a passphrase\u2026"),
             tr("Every key with its secret, encrypted"), ExportSheet::Passphrase, Role::Keykeeper);
    exporter("keys.export.recipient", tr("Complete, for a recipient\u2026"),
             tr("Every key with its secret, for one public key"), ExportSheet::Recipient, Role::Keykeeper);
}

/// Of the acts on a key only those are offered that its state knows.
void KeysPage::showFitting()
{
    const KeyPicture* key = chosen();
    const auto fits = [key](KeyAct act) {
        if (!key)
            return false;
        const KeyState state = key->view.key.state;
        const bool planned = key->view.key.times.destruction.has_value();
        switch (act) {
        case KeyAct::Activate:
            return state == KeyState::Pending;
        case KeyAct::Retire:
            return state == KeyState::Pending || state == KeyState::Active || state == KeyState::Retiring;
        case KeyAct::Destroy:
            return (state == KeyState::Retired || state == KeyState::Compromised) && !planned &&
                   key->view.hasMaterial;
        case KeyAct::Keep:
            return planned && key->view.hasMaterial;
        case KeyAct::Compromise:
            return state != KeyState::Compromised && state != KeyState::Destroyed;
        default:
            return false;
        }
    };
    for (const KeyCommand& one : m_keyCommands)
        one.command->setVisible(fits(one.act));
    m_services.workspaces.regate();
}

QString KeysPage::obstacleFor(KeyAct act) const
{
    const KeyPicture* key = chosen();
    if (!key)
        return tr("Choose a key first.");
    for (const KeyCommand& one : m_keyCommands) {
        if (one.act == act && !one.command->isVisible())
            return tr("The key %1 is %2; this does not apply to it.")
                .arg(key->kid, lookOf(key->view.key.state).word);
    }
    if (act == KeyAct::Retire && key->view.key.state == KeyState::Retiring)
        return tr("It retires by itself when the last token it made has expired.");
    return {};
}

void KeysPage::openAct(KeyAct act)
{
    authority::KeyRequest request;
    request.act = act;
    if (const KeyPicture* key = chosen()) {
        request.use = key->view.key.use;
        if (act != KeyAct::Rotate && act != KeyAct::Stage)
            request.kid = key->view.key.kid;
    }
    auto* sheet = new KeyActSheet(m_services.workspaces, request, &m_services.window);
    connect(sheet, &KeyActSheet::done, this, [this](const QString& sentence) {
        Q_EMIT noticed(sentence, Tone::Good);
        askRing();
    });
    sheet->open();
}

void KeysPage::openSchedule()
{
    auto* sheet = new ScheduleSheet(m_services.workspaces, m_picture, &m_services.window);
    connect(sheet, &ScheduleSheet::done, this, [this](const QString& sentence) {
        Q_EMIT noticed(sentence, Tone::Good);
        askRing();
    });
    sheet->open();
}

void KeysPage::openExport(ExportSheet::Form form)
{
    auto* sheet = new ExportSheet(m_services.workspaces, m_services.clipboard, &m_services.window);
    connect(sheet, &ExportSheet::done, this,
            [this](const QString& sentence) { Q_EMIT noticed(sentence, Tone::Good); });
    sheet->open(form);
}

void KeysPage::openImport(const QString& path)
{
    auto* sheet = new ImportSheet(m_services.workspaces, &m_services.window);
    connect(sheet, &ImportSheet::done, this, [this](const QString& sentence) {
        Q_EMIT noticed(sentence, Tone::Good);
        askRing();
    });
    sheet->open();
    if (!path.isEmpty())
        sheet->openFile(path);
}

} // namespace signet::ui
