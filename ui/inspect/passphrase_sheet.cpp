#include "ui/inspect/passphrase_sheet.h"

#include "ui/widgets/command_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace signet::ui {

PassphraseSheet::PassphraseSheet(const QString& path, QWidget* window)
    : Sheet(tr("Passphrase"), 460, window),
      m_path(path),
      m_field(new QLineEdit),
      m_error(makeProse(QString(), "error")),
      m_open(new QPushButton(tr("Open the keys")))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* lock = new QLabel;
    lock->setPixmap(icon(QStringLiteral("lock"), Tone::Accent).pixmap(24, 24));
    head->addWidget(lock);
    head->addWidget(makeLabel(tr("This key file is encrypted"), "heading"), 1);
    body()->addLayout(head);
    body()->addWidget(makeProse(tr("Type the passphrase of %1. It is used once to open the file and then "
                                   "erased; the keys are kept for this "
                                   "run only.")
                                    .arg(QFileInfo(path).fileName()),
                                "muted"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setAccessibleName(tr("Passphrase"));
    m_field->setPlaceholderText(tr("Passphrase"));
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    body()->addWidget(m_field);
    m_error->hide();
    body()->addWidget(m_error);

    auto* cancel = new QPushButton(tr("Cancel"));
    setKind(cancel, ButtonKind::Plain);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setToolTip(tr("Leave the file closed (Esc)"));
    setKind(m_open, ButtonKind::Primary);
    m_open->setAccessibleName(m_open->text());
    m_open->setToolTip(tr("Open the file with this passphrase (Enter)"));
    m_open->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_open);
    body()->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(m_open, &QPushButton::clicked, this, &PassphraseSheet::give);
    connect(m_field, &QLineEdit::returnPressed, this, &PassphraseSheet::give);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_open->setEnabled(!text.isEmpty());
        if (!text.isEmpty())
            m_error->hide();
    });
    connect(this, &Sheet::closed, m_field, &QLineEdit::clear);
}

void PassphraseSheet::open()
{
    Sheet::open(m_field);
}

void PassphraseSheet::give()
{
    if (m_field->text().isEmpty() || !m_field->isEnabled())
        return;
    QByteArray utf8 = m_field->text().toUtf8();
    const auto passphrase = std::make_shared<SecretBytes>(
        std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    cleanse(utf8.data(), static_cast<std::size_t>(utf8.size()));
    m_field->clear();
    setBusy(true);
    Q_EMIT given(m_path, passphrase);
}

void PassphraseSheet::refuse()
{
    setBusy(false);
    m_error->setText(
        tr("This passphrase does not open the file. Check the keyboard layout and type it again."));
    m_error->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void PassphraseSheet::setBusy(bool busy)
{
    m_field->setEnabled(!busy);
    m_open->setEnabled(false);
    m_open->setText(busy ? tr("Opening…") : tr("Open the keys"));
}

} // namespace signet::ui
