#include "ui/keys/export_sheet.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/keys/key_bundle.h"
#include "core/keys/key_file.h"
#include "ui/keys/passphrase_meter.h"
#include "ui/shell/clipboard_guard.h"
#include "ui/shell/core_words.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/private_file.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/sheet_form.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <nlohmann/json.hpp>

namespace signet::ui {

using BundleForm = authority::BundleRequest::Form;

namespace {

QLineEdit* secretLine(SheetForm& form, const QString& name, const QString& placeholder,
                      const QString& tooltip)
{
    QLineEdit* line = form.addLine(name, placeholder, tooltip);
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    return line;
}

} // namespace

ExportSheet::ExportSheet(WorkspaceHolder& workspaces, ClipboardGuard& clipboard, QWidget* window)
    : Sheet(tr("Export keys"), 640, window),
      m_workspaces(workspaces),
      m_clipboard(clipboard),
      m_id(randomIdentifier()),
      m_forms(new Segments(tr("What to export"))),
      m_explanation(makeProse(QString(), "muted")),
      m_notice(new Notice)
{
    setObjectName(QStringLiteral("exportSheet"));
    addSheetHeading(*this, QStringLiteral("export"), Tone::Accent, tr("Export keys"));
    m_forms->add(tr("Public, JWKS"), tr("Public keys as a JSON Web Key Set"));
    m_forms->add(tr("Public, PEM"), tr("Public keys as PEM blocks"));
    m_forms->add(tr("Complete, passphrase"), tr("Every key with its secret, under a passphrase"));
    m_forms->add(tr("Complete, recipient"), tr("Every key with its secret, for one recipient's public key"));
    body()->addWidget(m_forms, 0, Qt::AlignLeft);
    widen(m_forms->sizeHint().width() + 2 * 24);
    body()->addWidget(m_explanation);
    makeForm();
    body()->addWidget(m_notice);
    const SheetButtons buttons = addSheetButtons(*this, tr("Save\u2026"), ButtonKind::Primary);
    m_save = buttons.act;
    m_copy = new QPushButton;
    setButtonText(m_copy, tr("Copy"));
    setKind(m_copy, ButtonKind::Plain);
    m_copy->setObjectName(QStringLiteral("export.copy"));
    m_copy->setToolTip(tr("Copy the public keys"));
    static_cast<QBoxLayout*>(body()->itemAt(body()->count() - 1)->layout())->insertWidget(0, m_copy);
    connect(m_copy, &QPushButton::clicked, this, &ExportSheet::copyPublic);
    connect(m_save, &QPushButton::clicked, this, &ExportSheet::askWhere);
    connect(m_forms, &Segments::chosen, this, &ExportSheet::chooseForm);
    connect(&m_workspaces, &WorkspaceHolder::currentChanged, this, &Sheet::close);
    connect(&m_workspaces, &WorkspaceHolder::stateChanged, this, &ExportSheet::changed);
    connect(this, &Sheet::closed, this, [this] {
        m_passphrase->clear();
        m_again->clear();
    });
}

void ExportSheet::makeForm()
{
    auto* form = new SheetForm;
    m_fields = form;
    m_passphrase =
        secretLine(*form, tr("Passphrase"), tr("At least 12 characters; several random words are good"),
                   tr("Whoever imports the bundle has to type it"));
    m_passphrase->setObjectName(QStringLiteral("export.passphrase"));
    m_again = secretLine(*form, tr("Once more"), tr("So that a slip does not lock the bundle"),
                         tr("The same passphrase again"));
    m_again->setObjectName(QStringLiteral("export.again"));
    m_meter = new PassphraseMeter;
    auto* suggestion = new QPushButton;
    setButtonText(suggestion, tr("Make one"));
    setKind(suggestion, ButtonKind::Quiet);
    suggestion->setObjectName(QStringLiteral("export.suggest"));
    suggestion->setToolTip(
        tr("A random passphrase, shown and copied; the clipboard is cleared after 30 seconds"));
    m_suggest = new QWidget;
    auto* row = new QHBoxLayout(m_suggest);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_meter, 1);
    row->addWidget(suggestion);
    form->addField(tr("Strength"), m_suggest);
    m_recipient = new QPlainTextEdit;
    m_recipient->setProperty("kind", QStringLiteral("raw"));
    m_recipient->setObjectName(QStringLiteral("export.recipient"));
    m_recipient->setPlaceholderText(tr("Paste the recipient's public key: a JWK or PEM, RSA, EC or X25519"));
    m_recipient->setFont(Theme::current().monospace());
    m_recipient->setFixedHeight(96);
    m_recipient->setTabChangesFocus(true);
    form->addField(tr("Public key"), m_recipient);
    m_recipientSaid = makeProse(tr("The key's thumbprint appears here, to be compared."), "small");
    form->addField(tr("Recipient"), m_recipientSaid);
    body()->addLayout(form);
    connect(m_passphrase, &QLineEdit::textChanged, m_meter, &PassphraseMeter::show);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ExportSheet::changed);
    connect(m_again, &QLineEdit::textChanged, this, &ExportSheet::changed);
    connect(m_again, &QLineEdit::returnPressed, this, &ExportSheet::askWhere);
    connect(m_recipient, &QPlainTextEdit::textChanged, this, &ExportSheet::readRecipient);
    connect(suggestion, &QPushButton::clicked, this, &ExportSheet::suggest);
}

void ExportSheet::open(Form form)
{
    m_forms->setCurrent(form);
    chooseForm();
    QWidget* focus = m_save;
    if (form == Passphrase)
        focus = m_passphrase;
    else if (form == Recipient)
        focus = m_recipient;
    Sheet::open(focus);
}

ExportSheet::Form ExportSheet::form() const
{
    return static_cast<Form>(std::max(0, m_forms->current()));
}

void ExportSheet::chooseForm()
{
    const QString sentences[] = {
        tr("For whoever verifies identity tokens. It holds the sign keys that are active, retiring or "
           "pending, and "
           "no secret."),
        tr("For whoever verifies identity tokens with tools that want PEM. It holds no secret."),
        tr("To move the ring to another authority, or to keep it in a safe. It holds every secret, "
           "encrypted; the "
           "file is readable only by you."),
        tr("To hand the ring to another authority without a shared passphrase: only the owner of the private "
           "key "
           "can open it."),
    };
    m_explanation->setText(sentences[form()]);
    m_fields->setRowVisible(m_passphrase, form() == Passphrase);
    m_fields->setRowVisible(m_again, form() == Passphrase);
    m_fields->setRowVisible(m_suggest, form() == Passphrase);
    m_fields->setRowVisible(m_recipient, form() == Recipient);
    m_fields->setRowVisible(m_recipientSaid, form() == Recipient);
    m_copy->setVisible(!isComplete());
    m_id = randomIdentifier(); // another form is another act
    changed();
}

void ExportSheet::changed()
{
    const QString obstacle =
        m_workspaces.obstacle(isComplete() ? authority::Role::Keykeeper : authority::Role::Viewer);
    if (obstacle.isEmpty())
        m_notice->clear();
    else
        m_notice->show(Tone::Attention, obstacle, QString());
    bool ready = obstacle.isEmpty() && !m_busy;
    if (form() == Passphrase) {
        const bool longEnough =
            m_passphrase->text().toUtf8().size() >= static_cast<qsizetype>(keys::minimumPassphrase);
        const bool differs = m_again->text() != m_passphrase->text();
        setStyleProperty(m_again, "invalid", differs && !m_again->text().isEmpty());
        ready = ready && longEnough && !differs;
    } else if (form() == Recipient) {
        ready = ready && m_recipientKey;
    }
    m_save->setEnabled(ready);
    m_copy->setEnabled(ready);
}

void ExportSheet::readRecipient()
{
    m_recipientKey.reset();
    const std::string text = m_recipient->toPlainText().trimmed().toStdString();
    const auto loaded =
        text.empty() ? fail(ErrorCode::NotFound, {}) : keys::readKeys(text, tr("the text").toStdString());
    if (text.empty()) {
        m_recipientSaid->setText(tr("The key's thumbprint appears here, to be compared."));
    } else if (!loaded) {
        m_recipientSaid->setText(coreWords(loaded.error().message));
    } else if (loaded->keys.size() != 1 || loaded->keys.front().key.isSymmetric()) {
        m_recipientSaid->setText(tr("It has to be one public key: RSA, EC or X25519."));
    } else if (auto half = loaded->keys.front().key.publicKey()) {
        m_recipientKey = std::move(*half);
        m_recipientSaid->setText(tr("thumbprint %1\nCompare it with what the recipient says.")
                                     .arg(QString::fromStdString(m_recipientKey->thumbprint())));
    }
    ui::setTone(m_recipientSaid, text.empty() || m_recipientKey ? Tone::Neutral : Tone::Danger);
    m_id = randomIdentifier();
    changed();
}

void ExportSheet::suggest()
{
    const QString made = makePassphrase();
    m_passphrase->setEchoMode(QLineEdit::Normal); // it has to be written down somewhere
    m_again->setEchoMode(QLineEdit::Normal);
    m_passphrase->setText(made);
    m_again->setText(made);
    m_clipboard.copySecret(made);
}

std::shared_ptr<authority::BundleRequest> ExportSheet::request() const
{
    auto request = std::make_shared<authority::BundleRequest>();
    request->form = form() == Jwks  ? BundleForm::Jwks
                    : form() == Pem ? BundleForm::Pem
                                    : BundleForm::Complete;
    if (form() == Passphrase) {
        QByteArray utf8 = m_passphrase->text().toUtf8();
        request->passphrase =
            SecretBytes(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
        cleanse(utf8.data(), static_cast<std::size_t>(utf8.size()));
    } else if (form() == Recipient && m_recipientKey) {
        request->recipientJwk = m_recipientKey->publicJson().dump();
    }
    return request;
}

QString ExportSheet::suggestedName() const
{
    const QString place = m_workspaces.current() ? m_workspaces.current()->name().toLower() : QString();
    QString name = QStringLiteral("signet");
    for (const QChar c : place)
        name += c.isLetterOrNumber() || c == QLatin1Char('.') ? c : QLatin1Char('-');
    if (!place.isEmpty())
        name.insert(6, QLatin1Char('-'));
    const char* const suffixes[] = {".jwks", ".pem", ".bundle", ".bundle"};
    return name + QString::fromLatin1(suffixes[form()]);
}

void ExportSheet::copyPublic()
{
    ask([this](const QByteArray& content) {
        m_clipboard.copySecret(QString::fromUtf8(content));
        Q_EMIT done(tr("Copied. The clipboard is cleared in 30 seconds"));
        close();
    });
}

void ExportSheet::askWhere()
{
    if (!m_save->isEnabled())
        return;
    const QString filters[] = {tr("JSON Web Key Set (*.jwks)"), tr("PEM (*.pem)"),
                               tr("Key bundle (*.bundle)"), tr("Key bundle (*.bundle)")};
    askWhereToSave(*window(), *this, {tr("Save the keys"), suggestedName(), filters[form()]},
                   [this](const QString& path) { saveTo(path); });
}

void ExportSheet::saveTo(const QString& path)
{
    ask([this, path](const QByteArray& content) { take(path, content); });
}

/// The answer's text goes to `use`; an error stands beside the fields.
void ExportSheet::ask(std::function<void(const QByteArray&)> use)
{
    Workspace* const workspace = m_workspaces.current();
    if (!workspace || m_busy)
        return;
    setBusy(true);
    workspace
        ->ask<std::string>([request = request(), id = m_id](protocol::Client& client) {
            return request->form == BundleForm::Complete ? client.exportBundle(*request, id)
                                                         : client.publicKeys(request->form);
        })
        .then(this, [this, use = std::move(use)](const Result<std::string>& answer) {
            setBusy(false);
            if (answer)
                use(QByteArray::fromStdString(*answer));
            else
                m_notice->showError(tr("Nothing was exported"), answer.error());
        });
}

void ExportSheet::take(const QString& path, const QByteArray& content)
{
    const FileAccess access = isComplete() ? FileAccess::Owner : FileAccess::Ordinary;
    setBusy(true);
    QtConcurrent::run([path, content, access] {
        const bool ends = content.endsWith('\n');
        return writeWholeFile(path, ends ? content : content + '\n', access);
    }).then(this, [this, path](const Result<void>& written) {
        setBusy(false);
        if (!written)
            return m_notice->showError(QString(), written.error());
        const QString name = QFileInfo(path).fileName();
        Q_EMIT done(isComplete() ? tr("Wrote %1, readable only by you").arg(name) : tr("Wrote %1").arg(name));
        close();
    });
}

void ExportSheet::setBusy(bool busy)
{
    m_busy = busy;
    setButtonText(m_save, busy ? tr("Exporting\u2026") : tr("Save\u2026"));
    changed();
}

} // namespace signet::ui
