#include "ui/workspace/workspace_sheets.h"

#include "ui/shell/core_words.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

QLineEdit* makeField(const QString& name, const QString& placeholder, const char* objectName)
{
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    field->setObjectName(QString::fromLatin1(objectName));
    return field;
}

void addField(QVBoxLayout* rows, const QString& name, QLineEdit* field)
{
    auto* pair = new QVBoxLayout;
    pair->setSpacing(4);
    QLabel* label = makeLabel(name, "strong");
    label->setBuddy(field);
    pair->addWidget(label);
    pair->addWidget(field);
    rows->addLayout(pair);
}

/// 32 pairs in two lines of 16, as people compare them.
QString inTwoLines(const QString& pin)
{
    const qsizetype half = 16 * 3;
    return pin.left(half - 1) + QLatin1Char('\n') + pin.mid(half);
}

bool isSiteName(const QString& name)
{
    authority::Site site;
    site.name = name.toStdString();
    site.origin = "https://wiki.example.org";
    return authority::validate(site).has_value();
}

} // namespace

SecretPlaceChoice::SecretPlaceChoice(QWidget* parent)
    : QWidget(parent),
      m_keychain(new QRadioButton(tr("in the desktop's keychain"))),
      m_file(new QRadioButton(tr("in an encrypted file, under a passphrase")))
{
    m_keychain->setChecked(true);
    m_keychain->setToolTip(tr("GNOME Keyring or KWallet; unlocked when you log in"));
    m_file->setToolTip(tr("For desktops without a keychain; the passphrase is asked for at each start"));
    m_keychain->setObjectName(QStringLiteral("secret.keychain"));
    m_file->setObjectName(QStringLiteral("secret.file"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_keychain);
    rows->addWidget(m_file);
}

SecretPlace SecretPlaceChoice::place() const
{
    return m_file->isChecked() ? SecretPlace::File : SecretPlace::Keychain;
}

void SecretPlaceChoice::setPlace(SecretPlace place)
{
    (place == SecretPlace::File ? m_file : m_keychain)->setChecked(true);
}

WorkspaceSheet::WorkspaceSheet(const QString& title, const QString& begin, WorkspaceOpener& opener,
                               QWidget* window)
    : Sheet(title, 560, window),
      m_opener(opener),
      m_choice(new SecretPlaceChoice),
      m_panel(new OpenerPanel(opener)),
      m_begin(new QPushButton(begin)),
      m_close(new QPushButton(tr("Close")))
{
    body()->addWidget(makeLabel(title, "heading"));
    setKind(m_begin, ButtonKind::Primary);
    m_begin->setAccessibleName(begin);
    m_begin->setToolTip(tr("%1 (Enter)").arg(begin));
    m_begin->setObjectName(QStringLiteral("sheet.begin"));
    setKind(m_close, ButtonKind::Plain);
    m_close->setAccessibleName(m_close->text());
    m_close->setToolTip(tr("Leave everything as it is (Esc)"));
    connect(m_begin, &QPushButton::clicked, this, &WorkspaceSheet::start);
    connect(m_close, &QPushButton::clicked, this, &Sheet::close);
    connect(this, &Sheet::closed, this, [this] {
        if (m_panel->isWaiting())
            m_opener.cancel();
    });
    connect(&m_opener, &WorkspaceOpener::opened, this, &Sheet::close);
    connect(m_panel, &OpenerPanel::ended, this, &WorkspaceSheet::look);
    connect(&m_opener, &WorkspaceOpener::stepChanged, this, &WorkspaceSheet::look);
    connect(m_panel, &OpenerPanel::fileWanted, this, [this] {
        m_choice->setPlace(SecretPlace::File);
        start();
    });
}

void WorkspaceSheet::finish()
{
    auto* keeping = new QVBoxLayout;
    keeping->setSpacing(2);
    keeping->addWidget(makeLabel(tr("Keep its secret"), "strong"));
    keeping->addWidget(m_choice);
    body()->addLayout(keeping);
    body()->addWidget(m_panel);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_begin);
    body()->addLayout(buttons);
    look();
}

void WorkspaceSheet::look()
{
    const bool waiting = m_panel->isWaiting();
    m_begin->setEnabled(isReady() && !waiting);
    m_begin->setVisible(!waiting);
    m_choice->setEnabled(!waiting);
}

void WorkspaceSheet::start()
{
    if (!m_begin->isEnabled() || !isReady())
        return;
    m_panel->expect();
    begin(m_choice->place());
    look();
}

PairingSheet::PairingSheet(WorkspaceOpener& opener, QWidget* window)
    : WorkspaceSheet(tr("Connect to an authority"), tr("Connect"), opener, window),
      m_link(makeField(tr("Pairing link"), QStringLiteral("signet://…"), "pairing.link")),
      m_error(makeProse(QString(), "error")),
      m_found(new QWidget),
      m_host(makeProse(QString(), "strong")),
      m_pin(makeProse(QString(), "plain")),
      m_name(makeField(tr("Your name"), tr("As others see it in the activity log"), "pairing.name"))
{
    body()->addWidget(makeProse(tr("Paste the link that an administrator gave you. Your operator key is made "
                                   "on this computer and never leaves it."),
                                "muted"));
    addField(body(), tr("Pairing link"), m_link);
    m_link->setClearButtonEnabled(true);
    m_error->setObjectName(QStringLiteral("pairing.error"));
    body()->addWidget(m_error);
    m_error->hide();

    auto* found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(6);
    found->addWidget(m_host);
    found->addWidget(
        makeProse(tr("Its certificate has this fingerprint. Whoever sent you the link can read it "
                     "to you; nothing is sent to a machine with another."),
                  "muted"));
    m_pin->setFont(Theme::current().monospace());
    m_pin->setWordWrap(false);
    m_pin->setObjectName(QStringLiteral("pairing.pin"));
    m_pin->setAccessibleName(tr("Certificate fingerprint"));
    found->addWidget(m_pin);
    found->addSpacing(4);
    addField(found, tr("Your name"), m_name);
    body()->addWidget(m_found);
    m_found->hide();
    connect(m_link, &QLineEdit::textChanged, this, &PairingSheet::readLink);
    connect(m_name, &QLineEdit::textChanged, this, [this] { look(); });
    finish();
}

void PairingSheet::open(const QString& link)
{
    Sheet::open(m_link);
    if (!link.isEmpty())
        m_link->setText(link);
    m_link->setCursorPosition(0);
}

void PairingSheet::readLink()
{
    const QString text = m_link->text().trimmed();
    auto parsed = protocol::parsePairingLink(text.toStdString());
    m_parsed = parsed ? std::optional(std::move(*parsed)) : std::nullopt;
    m_error->setVisible(!m_parsed && !text.isEmpty());
    m_found->setVisible(m_parsed.has_value());
    if (m_parsed) {
        m_host->setText(tr("%1, port %2").arg(QString::fromStdString(m_parsed->host)).arg(m_parsed->port));
        m_pin->setText(inTwoLines(QString::fromStdString(protocol::readablePin(m_parsed->pin))));
        if (m_name->text().isEmpty())
            m_name->setText(QString::fromStdString(m_parsed->name));
    } else if (!text.isEmpty()) {
        m_error->setText(coreAdvice(parsed.error().message, parsed.error().hint));
    }
    look();
}

bool PairingSheet::isReady() const
{
    return m_parsed && !m_name->text().trimmed().isEmpty();
}

void PairingSheet::begin(SecretPlace place)
{
    opener().pair(*m_parsed, m_name->text().trimmed(), place);
}

LocalSheet::LocalSheet(WorkspaceOpener& opener, QWidget* window)
    : WorkspaceSheet(tr("Local workspace"), tr("Make it"), opener, window),
      m_site(makeField(tr("Name of the first site"), QStringLiteral("wiki"), "local.site")),
      m_origin(makeField(tr("Where it is"), QStringLiteral("https://wiki.example.org"), "local.origin")),
      m_error(makeProse(QString(), "error"))
{
    body()->addWidget(
        makeProse(tr("An authority of your own inside this console, with its first keys and one "
                     "site. Both can be changed later in Settings."),
                  "muted"));
    m_site->setText(QStringLiteral("wiki"));
    m_origin->setText(QStringLiteral("http://localhost:8080"));
    addField(body(), tr("Name of the first site"), m_site);
    addField(body(), tr("Where it is"), m_origin);
    m_error->setObjectName(QStringLiteral("local.error"));
    body()->addWidget(m_error);
    for (QLineEdit* field : {m_site, m_origin})
        connect(field, &QLineEdit::textChanged, this, [this] {
            authority::Site site;
            site.name = m_site->text().toStdString();
            site.origin = m_origin->text().toStdString();
            const auto valid = authority::validate(site);
            m_error->setText(valid ? QString() : coreAdvice(valid.error().message, valid.error().hint));
            m_error->setVisible(!valid);
            look();
        });
    m_error->hide();
    finish();
}

void LocalSheet::open()
{
    Sheet::open(m_site);
    m_site->selectAll();
}

bool LocalSheet::isReady() const
{
    return m_error->text().isEmpty() && isSiteName(m_site->text());
}

void LocalSheet::begin(SecretPlace place)
{
    opener().createLocal(m_site->text(), m_origin->text(), place);
}

void openForgetSheet(const KnownWorkspace& known, QWidget* window, std::function<void()> forgotten)
{
    auto* sheet = new Sheet(WorkspaceSheet::tr("Forget this workspace"), 480, window);
    sheet->body()->addWidget(makeLabel(WorkspaceSheet::tr("Forget %1?").arg(known.name), "heading"));
    sheet->body()->addWidget(makeProse(
        known.kind == WorkspaceKind::Local
            ? WorkspaceSheet::tr(
                  "Its master key is erased. The record stays on the disk, but nobody can read its keys any "
                  "more. This cannot be undone.")
            : WorkspaceSheet::tr(
                  "The operator key is erased from this computer. To come back you need a new pairing link. "
                  "The authority goes on as before."),
        "plain"));
    auto* keep = new QPushButton(WorkspaceSheet::tr("Keep it"));
    setKind(keep, ButtonKind::Plain);
    keep->setAccessibleName(keep->text());
    keep->setToolTip(WorkspaceSheet::tr("Leave everything as it is (Esc)"));
    auto* forget = new QPushButton(WorkspaceSheet::tr("Forget it"));
    setKind(forget, ButtonKind::Danger);
    forget->setAccessibleName(forget->text());
    forget->setToolTip(WorkspaceSheet::tr("Erase the secret and take the workspace off the list"));
    forget->setObjectName(QStringLiteral("forget.yes"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(forget);
    sheet->body()->addLayout(buttons);
    QObject::connect(keep, &QPushButton::clicked, sheet, &Sheet::close);
    QObject::connect(forget, &QPushButton::clicked, sheet, [sheet, forgotten = std::move(forgotten)] {
        sheet->close();
        forgotten();
    });
    sheet->open(keep);
}

} // namespace signet::ui
