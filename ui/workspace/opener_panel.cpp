#include "ui/workspace/opener_panel.h"

#include "ui/shell/core_words.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

constexpr qsizetype shortestPassphrase = 8;

QLineEdit* makePassphraseField(const QString& name)
{
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    return field;
}

QPushButton* makeButton(const QString& text, const QString& tooltip, ButtonKind kind, const char* name)
{
    auto* button = new QPushButton(text);
    setKind(button, kind);
    button->setAccessibleName(text);
    button->setToolTip(tooltip);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

OpenerPanel::OpenerPanel(WorkspaceOpener& opener, QWidget* parent)
    : QWidget(parent),
      m_opener(&opener),
      m_words(makeProse(QString(), "plain")),
      m_busy(new QProgressBar),
      m_ask(makeProse(QString(), "muted")),
      m_passphrase(makePassphraseField(tr("Passphrase"))),
      m_repeat(makePassphraseField(tr("The same again"))),
      m_give(makeButton(tr("Open"), tr("Open the file of secrets with this passphrase (Enter)"),
                        ButtonKind::Primary, "opener.give")),
      m_cancel(makeButton(tr("Cancel"), tr("Give up what is going on"), ButtonKind::Plain, "opener.cancel")),
      m_error(makeProse(QString(), "error")),
      m_hint(makeProse(QString(), "muted")),
      m_useFile(makeButton(tr("Use an encrypted file instead…"),
                           tr("Keep the secret in a file under a passphrase (scrypt and AES-256)"),
                           ButtonKind::Plain, "opener.useFile"))
{
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Working"));
    m_error->setObjectName(QStringLiteral("opener.error"));
    m_passphrase->setObjectName(QStringLiteral("opener.passphrase"));
    m_repeat->setObjectName(QStringLiteral("opener.repeat"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_words, m_busy, m_ask, m_passphrase, m_repeat, m_error, m_hint})
        rows->addWidget(widget);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_useFile);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_give);
    rows->addLayout(buttons);

    connect(&opener, &WorkspaceOpener::stepChanged, this, &OpenerPanel::follow);
    connect(&opener, &WorkspaceOpener::passphraseNeeded, this, &OpenerPanel::askPassphrase);
    connect(&opener, &WorkspaceOpener::failed, this, [this](const Error& error, bool canUseFile) {
        if (expects())
            showError(error, canUseFile);
    });
    for (const auto done : {&WorkspaceOpener::opened, &WorkspaceOpener::unlocked})
        connect(&opener, done, this, &OpenerPanel::clear);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_opener->cancel();
        clear();
        Q_EMIT ended();
    });
    connect(m_useFile, &QPushButton::clicked, this, &OpenerPanel::fileWanted);
    connect(m_give, &QPushButton::clicked, this, &OpenerPanel::give);
    for (QLineEdit* field : {m_passphrase, m_repeat}) {
        connect(field, &QLineEdit::returnPressed, this, &OpenerPanel::give);
        connect(field, &QLineEdit::textChanged, this, &OpenerPanel::look);
    }
    clear();
}

OpenerPanel::~OpenerPanel()
{
    if (expects())
        m_opener->setViewer(nullptr);
}

void OpenerPanel::expect()
{
    clear();
    m_opener->setViewer(this);
}

void OpenerPanel::clear()
{
    if (expects())
        m_opener->setViewer(nullptr);
    m_passphrase->clear();
    m_repeat->clear();
    hide();
}

bool OpenerPanel::isWaiting() const
{
    return expects() && m_opener->isBusy();
}

QString OpenerPanel::wordsFor(WorkspaceOpener::Step step) const
{
    switch (step) {
    case WorkspaceOpener::Step::AskingKeychain:
        return tr("Asking where secrets are kept…");
    case WorkspaceOpener::Step::WaitingForUnlocking:
        return tr(
            "The keychain is locked. Your desktop asks for its password now, perhaps behind this window.");
    case WorkspaceOpener::Step::OpeningFile:
        return tr("Turning the passphrase into a key…");
    case WorkspaceOpener::Step::Pairing:
        return tr("Making you known to the authority…");
    case WorkspaceOpener::Step::WaitingForPassphrase:
    case WorkspaceOpener::Step::Idle:
        break;
    }
    return {};
}

void OpenerPanel::follow()
{
    if (!expects())
        return;
    const auto step = m_opener->step();
    if (step == WorkspaceOpener::Step::Idle) {
        hide(); // an error, if there is one, is told after this
        return;
    }
    const QString words = wordsFor(step);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_busy->setVisible(!words.isEmpty());
    const bool asks = step == WorkspaceOpener::Step::WaitingForPassphrase;
    m_ask->setVisible(asks);
    m_passphrase->setVisible(asks);
    m_repeat->setVisible(asks && m_isNew);
    m_give->setVisible(asks);
    m_cancel->show();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_error, m_hint, m_useFile})
        widget->hide();
    show();
}

void OpenerPanel::askPassphrase(bool isNew, bool wrong)
{
    if (!expects())
        return;
    m_isNew = isNew;
    m_ask->setText(isNew
                       ? tr("Choose a passphrase for the file of secrets. A short sentence is good; without "
                            "it nothing in the file can be read, by nobody.")
                       : tr("Type the passphrase of the file of secrets."));
    m_give->setText(isNew ? tr("Make the file") : tr("Open"));
    m_give->setAccessibleName(m_give->text());
    m_passphrase->clear();
    m_repeat->clear();
    follow();
    m_error->setText(
        wrong ? tr("This passphrase does not open the file. Check the keyboard layout and type it again.")
              : QString());
    m_error->setVisible(wrong);
    look();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void OpenerPanel::look()
{
    const QString typed = m_passphrase->text();
    bool good = !typed.isEmpty();
    QString trouble;
    if (m_isNew) {
        good = typed.size() >= shortestPassphrase && typed == m_repeat->text();
        if (!typed.isEmpty() && typed.size() < shortestPassphrase)
            trouble = tr("At least %n characters, please.", nullptr, static_cast<int>(shortestPassphrase));
        else if (!m_repeat->text().isEmpty() && typed != m_repeat->text())
            trouble = tr("The two are not the same yet.");
    }
    m_give->setEnabled(good);
    m_hint->setText(trouble);
    m_hint->setVisible(!trouble.isEmpty());
    if (!typed.isEmpty())
        m_error->hide();
}

void OpenerPanel::give()
{
    if (!m_give->isEnabled() || m_opener->step() != WorkspaceOpener::Step::WaitingForPassphrase)
        return;
    QByteArray utf8 = m_passphrase->text().toUtf8();
    SecretBytes passphrase(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    cleanse(utf8.data(), static_cast<std::size_t>(utf8.size()));
    m_passphrase->clear();
    m_repeat->clear();
    m_opener->givePassphrase(std::move(passphrase));
}

void OpenerPanel::showError(const Error& error, bool canUseFile)
{
    m_opener->setViewer(nullptr);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_words, m_busy, m_ask, m_passphrase, m_repeat, m_give, m_cancel})
        widget->hide();
    m_error->setText(coreWords(error.message));
    m_hint->setText(coreWords(error.hint));
    m_error->show();
    m_hint->setVisible(!error.hint.empty());
    m_useFile->setVisible(canUseFile);
    show();
    Q_EMIT ended();
}

} // namespace signet::ui
