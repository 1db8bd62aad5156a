#include "ui/keys/import_sheet.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/keys/key_file.h"
#include "ui/keys/key_life.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/sheet_form.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace signet::ui {

namespace {

Result<QByteArray> readBundle(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    ImportSheet::tr("%1 cannot be read: %2.").arg(name, file.errorString()).toStdString(),
                    ImportSheet::tr("Check that it is there and that you may read it.").toStdString());
    if (file.size() > static_cast<qint64>(keys::maximumBundleSize))
        return fail(ErrorCode::TooLarge,
                    ImportSheet::tr("%1 is larger than a key bundle can be.").arg(name).toStdString());
    QByteArray text = file.readAll().trimmed();
    if (!keys::isBundle({text.constData(), static_cast<std::size_t>(text.size())}))
        return fail(
            ErrorCode::InvalidInput, ImportSheet::tr("%1 is no key bundle.").arg(name).toStdString(),
            ImportSheet::tr(
                "A bundle is made by Export, or by \u201csignet keys export\u201d; it is one line that "
                "begins with eyJ.")
                .toStdString());
    return text;
}

/// Whether it was made for somebody's public key instead of under a passphrase.
bool isForRecipient(const QByteArray& bundle)
{
    const QByteArray header =
        QByteArray::fromBase64(bundle.left(bundle.indexOf('.')), QByteArray::Base64UrlEncoding);
    return !header.contains("PBES2");
}

Cell cell(const QString& text, Cell::Kind kind, Tone tone = Tone::Neutral)
{
    Cell made;
    made.text = text;
    made.kind = kind;
    made.tone = tone;
    return made;
}

} // namespace

ImportSheet::ImportSheet(WorkspaceHolder& workspaces, QWidget* window)
    : Sheet(tr("Import a key bundle"), 620, window),
      m_workspaces(workspaces),
      m_id(randomIdentifier()),
      m_what(makeProse(QString(), "muted")),
      m_choose(new QPushButton),
      m_table(new RowTable(tr("Keys of the bundle"))),
      m_notice(new Notice)
{
    setObjectName(QStringLiteral("importSheet"));
    addSheetHeading(*this, QStringLiteral("import"), Tone::Accent, tr("Import a key bundle"));
    body()->addWidget(m_what);
    setKind(m_choose, ButtonKind::Plain);
    m_choose->setObjectName(QStringLiteral("import.choose"));
    setButtonText(m_choose, tr("Choose a file\u2026"));
    m_choose->setToolTip(tr("A bundle made by Export"));
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    auto* form = new SheetForm;
    m_fields = form;
    m_passphrase = form->addLine(tr("Passphrase"), tr("The one the bundle was made under"),
                                 tr("Used once to open the bundle, then erased"));
    m_passphrase->setObjectName(QStringLiteral("import.passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_privateKey = new QPushButton;
    setKind(m_privateKey, ButtonKind::Plain);
    setButtonText(m_privateKey, tr("Choose the private key\u2026"));
    m_privateKey->setToolTip(tr("The recipient's private key, as JWK or PEM; it is not kept"));
    form->addField(tr("Private key"), m_privateKey);
    m_privateKey->setAccessibleName(m_privateKey->text());
    body()->addLayout(form);
    m_table->rows()->setColumns({{tr("key"), -1, Qt::AlignLeft},
                                 {tr("use"), 0, Qt::AlignLeft},
                                 {tr("state there"), 0, Qt::AlignLeft},
                                 {tr("here"), 150, Qt::AlignLeft}});
    m_table->setFixedHeight(200);
    body()->addWidget(m_table);
    body()->addWidget(m_notice);
    const SheetButtons buttons = addSheetButtons(*this, tr("Open"), ButtonKind::Primary);
    m_act = buttons.act;
    connect(m_choose, &QPushButton::clicked, this, &ImportSheet::chooseFile);
    connect(m_privateKey, &QPushButton::clicked, this, &ImportSheet::choosePrivateKey);
    connect(m_act, &QPushButton::clicked, this, &ImportSheet::go);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ImportSheet::go);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_step == Step::Unlock && !m_busy)
            m_act->setEnabled(!text.isEmpty());
    });
    connect(&m_workspaces, &WorkspaceHolder::currentChanged, this, &Sheet::close);
    connect(this, &Sheet::closed, m_passphrase, &QLineEdit::clear);
    enter(Step::Choose);
}

void ImportSheet::open()
{
    Sheet::open(m_choose);
}

void ImportSheet::enter(Step step)
{
    m_step = step;
    m_notice->clear();
    m_choose->setVisible(step != Step::Review);
    m_fields->setRowVisible(m_passphrase, step == Step::Unlock && !m_forRecipient);
    m_fields->setRowVisible(m_privateKey, step == Step::Unlock && m_forRecipient);
    m_table->setVisible(step == Step::Review);
    switch (step) {
    case Step::Choose:
        m_what->setText(
            tr("A bundle holds keys of another authority, or a copy of these. What is in it is shown before "
               "anything is taken over, and importing it again does nothing."));
        setButtonText(m_act, tr("Open"));
        m_act->setEnabled(false);
        break;
    case Step::Unlock:
        m_what->setText(m_forRecipient
                            ? tr("%1 was made for a recipient: its private key opens it.").arg(m_name)
                            : tr("%1 is encrypted under a passphrase.").arg(m_name));
        setButtonText(m_act, tr("Open"));
        m_act->setEnabled(false);
        (m_forRecipient ? static_cast<QWidget*>(m_privateKey) : m_passphrase)->setFocus(Qt::OtherFocusReason);
        break;
    case Step::Review:
        break;
    }
}

void ImportSheet::chooseFile()
{
    auto* dialog = new QFileDialog(window(), tr("Open a key bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Key bundles (*.bundle)"), tr("Every file (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSheet::openFile);
    dialog->open();
}

void ImportSheet::openFile(const QString& path)
{
    QtConcurrent::run(readBundle, path).then(this, [this, path](const Result<QByteArray>& text) {
        if (text)
            takeText(QFileInfo(path).fileName(), *text);
        else
            m_notice->showError(QString(), text.error());
    });
}

void ImportSheet::takeText(const QString& name, const QByteArray& text)
{
    m_name = name;
    m_text = text;
    m_forRecipient = isForRecipient(text);
    m_recipient.reset();
    m_keys.reset();
    enter(Step::Unlock);
}

void ImportSheet::choosePrivateKey()
{
    auto* dialog = new QFileDialog(window(), tr("Open the private key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Keys (*.jwk *.json *.pem *.key *.der)"), tr("Every file (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSheet::openPrivateKey);
    dialog->open();
}

void ImportSheet::openPrivateKey(const QString& path)
{
    QtConcurrent::run([path] {
        return keys::loadKeyFile(path.toStdString());
    }).then(this, [this](const Result<keys::LoadedKeys>& loaded) {
        if (!loaded)
            return m_notice->showError(QString(), loaded.error());
        if (loaded->keys.size() != 1)
            return m_notice->showError(
                QString(),
                {ErrorCode::InvalidInput, tr("The file does not hold exactly one key.").toStdString(),
                 tr("Choose the file with the recipient's private key.").toStdString()});
        m_recipient = loaded->keys.front().key;
        unlock();
    });
}

void ImportSheet::go()
{
    if (m_busy || !m_act->isEnabled())
        return;
    if (m_step == Step::Unlock)
        m_keys ? preview() : unlock();
    else if (m_step == Step::Review)
        import();
}

void ImportSheet::unlock()
{
    const auto take = [this](const Result<Keys>& opened) { takeKeys(opened); };
    const auto shared = [](Result<std::vector<keys::Key>> opened) -> Result<Keys> {
        if (!opened)
            return tl::unexpected(std::move(opened.error()));
        return std::make_shared<const std::vector<keys::Key>>(std::move(*opened));
    };
    setBusy(true, tr("Opening\u2026"));
    if (m_forRecipient) {
        QtConcurrent::run([shared, text = m_text.toStdString(), key = *m_recipient] {
            return shared(keys::openBundle(text, key));
        }).then(this, take);
        return;
    }
    QByteArray utf8 = m_passphrase->text().toUtf8();
    const auto passphrase = std::make_shared<SecretBytes>(
        std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    cleanse(utf8.data(), static_cast<std::size_t>(utf8.size()));
    QtConcurrent::run([shared, text = m_text.toStdString(), passphrase] {
        return shared(keys::openBundle(text, [&passphrase] { return std::optional(passphrase->clone()); }));
    }).then(this, take);
}

void ImportSheet::takeKeys(const Result<Keys>& opened)
{
    setBusy(false, tr("Open"));
    if (!opened) {
        m_act->setEnabled(!m_forRecipient);
        m_notice->showError(QString(), opened.error());
        m_passphrase->selectAll();
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_passphrase->clear();
    m_keys = *opened;
    preview();
}

void ImportSheet::preview()
{
    Workspace* const workspace = m_workspaces.current();
    if (!workspace)
        return;
    setBusy(true, tr("Comparing\u2026"));
    workspace
        ->ask<authority::ImportedBundle>([keys = m_keys, id = randomIdentifier()](protocol::Client& client) {
            return client.importBundle(*keys, false, id);
        })
        .then(this, [this](const Result<authority::ImportedBundle>& answer) {
            setBusy(false, tr("Import"));
            if (answer)
                return show(*answer);
            m_act->setEnabled(true);
            m_notice->showError(tr("It could not be compared with the ring"), answer.error());
        });
}

void ImportSheet::show(const authority::ImportedBundle& preview)
{
    enter(Step::Review);
    const auto has = [](const std::vector<std::string>& kids, const std::string& kid) {
        return std::find(kids.begin(), kids.end(), kid) != kids.end();
    };
    std::vector<Row> rows;
    for (const keys::Key& key : *m_keys) {
        Row row;
        row.id = QString::fromStdString(toUtf8(key.kid));
        Cell here = cell(tr("known already"), Cell::Kind::Muted);
        if (has(preview.added, key.kid))
            here = cell(tr("new"), Cell::Kind::Pill, Tone::Good);
        else if (has(preview.conflicting, key.kid))
            here = cell(tr("another key's name"), Cell::Kind::Pill, Tone::Danger);
        const StateLook& look = lookOf(key.state);
        Cell state = cell(look.word, Cell::Kind::Pill, look.tone);
        state.icon = look.iconName;
        row.cells = {
            cell(row.id, Cell::Kind::Mono),
            cell(QStringLiteral("%1 · %2").arg(QString::fromStdString(std::string(toString(key.use))),
                                               QString::fromStdString(toUtf8(key.algorithm))),
                 Cell::Kind::Muted),
            std::move(state), std::move(here)};
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(rows));
    const auto added = static_cast<int>(preview.added.size());
    m_what->setText(added > 0
                        ? tr("%1 brings %n new key(s). A key that is active there comes in as retiring where "
                             "another is active here: its tokens open, and none is made with it.",
                             nullptr, added)
                              .arg(m_name)
                        : tr("%1 brings nothing that is not here.").arg(m_name));
    if (!preview.conflicting.empty())
        m_notice->show(
            Tone::Danger, tr("Nothing can be imported"),
            tr("The ring uses a name of the bundle for another key. Find out which of the two is right."));
    setButtonText(m_act, added > 0 ? tr("Import %n key(s)", nullptr, added) : tr("Import"));
    m_act->setEnabled(preview.conflicting.empty() && added > 0);
    m_act->setFocus(Qt::OtherFocusReason);
}

void ImportSheet::import()
{
    Workspace* const workspace = m_workspaces.current();
    if (!workspace)
        return;
    const QString text = m_act->text();
    setBusy(true, tr("Importing\u2026"));
    workspace
        ->ask<authority::ImportedBundle>([keys = m_keys, id = m_id](protocol::Client& client) {
            return client.importBundle(*keys, true, id);
        })
        .then(this, [this, text](const Result<authority::ImportedBundle>& answer) {
            setBusy(false, text);
            if (!answer) {
                m_act->setEnabled(true);
                return m_notice->showError(tr("Nothing was imported"), answer.error());
            }
            Q_EMIT done(tr("Imported %n key(s)", nullptr, static_cast<int>(answer->added.size())));
            close();
        });
}

void ImportSheet::setBusy(bool busy, const QString& text)
{
    m_busy = busy;
    setButtonText(m_act, text);
    m_act->setEnabled(false);
    m_passphrase->setEnabled(!busy);
    m_privateKey->setEnabled(!busy);
    m_choose->setEnabled(!busy);
}

} // namespace signet::ui
