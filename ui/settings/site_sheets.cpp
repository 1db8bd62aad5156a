#include "ui/settings/site_sheets.h"

#include "ui/settings/site_words.h"
#include "ui/shell/clipboard_guard.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace signet::ui {

RemoveSiteSheet::RemoveSiteSheet(const authority::Site& site, QWidget* window)
    : OperatorSheet(tr("Remove a site"), 500, window)
{
    const QString name = shownName(site);
    addSheetHeading(*this, QStringLiteral("danger"), Tone::Danger, tr("Remove %1?").arg(name));
    body()->addWidget(
        makeProse(tr("Its tokens are refused from now on, on every node: everybody who is logged in there "
                     "is logged out."),
                  "plain"));
    body()->addWidget(makeProse(
        tr("Its statistics and its revocations stay. A site of the same name can be added again."), "muted"));
    finish(tr("Remove %1").arg(name), ButtonKind::Danger);
}

void RemoveSiteSheet::open()
{
    Sheet::open(m_buttons.cancel);
}

MediaWikiSheet::MediaWikiSheet(const authority::Site& site, const Services& services)
    : OperatorSheet(tr("Settings for MediaWiki"), 540, &services.window)
{
    addSheetHeading(*this, QStringLiteral("link"), Tone::Accent, tr("%1 in MediaWiki").arg(shownName(site)));
    body()->addWidget(makeProse(tr("Copy the extension's folder to extensions/Signet of the wiki, and paste "
                                   "these lines at the end of its LocalSettings.php."),
                                "plain"));
    const QString lines = QString::fromStdString(authority::mediaWikiSettings(site)).trimmed();
    auto* shown = new QPlainTextEdit(lines);
    shown->setObjectName(QStringLiteral("mediawiki.settings"));
    shown->setAccessibleName(tr("Lines for LocalSettings.php"));
    shown->setReadOnly(true);
    shown->setLineWrapMode(QPlainTextEdit::NoWrap);
    shown->setTabChangesFocus(true);
    shown->setLayoutDirection(Qt::LeftToRight); // PHP
    shown->setFont(Theme::current().monospace());
    shown->setFixedHeight(72);
    body()->addWidget(shown);
    body()->addWidget(makeProse(tr("The socket is where signetd listens on the wiki's machine. The user that "
                                   "PHP runs as must be in its group."),
                                "muted"));
    finish(tr("Copy the lines"), ButtonKind::Primary);
    setButtonText(m_buttons.cancel, tr("Done"));
    connect(this, &OperatorSheet::wanted, this, [this, lines, &clipboard = services.clipboard] {
        clipboard.copyPlain(lines + QLatin1Char('\n'));
        Q_EMIT said(tr("The lines are copied"), Tone::Good);
    });
}

void MediaWikiSheet::open()
{
    Sheet::open(m_buttons.act);
}

SecretSheet::SecretSheet(const authority::Site& site, const Services& services)
    : OperatorSheet(tr("Site secret"), 540, &services.window),
      m_services(services),
      m_question(new QWidget),
      m_answer(new QWidget),
      m_secret(new QLineEdit)
{
    addSheetHeading(*this, QStringLiteral("lock"), Tone::Accent,
                    tr("A new secret for %1").arg(shownName(site)));
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(8);
    question->addWidget(
        makeProse(tr("The site needs it where it reaches the authority by loopback TCP instead of the Unix "
                     "socket. It is shown once, and only its hash is kept."),
                  "plain"));
    if (!site.secretHash.empty())
        question->addWidget(
            makeProse(tr("The secret it has now is refused at once: until the new one is set in the site, "
                         "nobody can log in there and nobody stays logged in."),
                      "error"));
    m_secret->setReadOnly(true);
    m_secret->setObjectName(QStringLiteral("secret.value"));
    m_secret->setAccessibleName(tr("The secret"));
    m_secret->setFont(Theme::current().monospace());
    auto* answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(8);
    answer->addWidget(makeProse(tr("Set it in the site now. It will not be shown again."), "plain"));
    answer->addWidget(m_secret);
    answer->addWidget(makeProse(tr("The site sends it with each request, in the field Authorization: Bearer. "
                                   "Keep it in a file that only "
                                   "the site reads. A MediaWiki needs none: it uses the Unix socket."),
                                "small"));
    m_answer->hide();
    body()->addWidget(m_question);
    body()->addWidget(m_answer);
    finish(tr("Make a new secret"), site.secretHash.empty() ? ButtonKind::Primary : ButtonKind::Danger);
    connect(this, &Sheet::closed, m_secret, &QLineEdit::clear);
}

void SecretSheet::open()
{
    Sheet::open(m_buttons.cancel);
}

void SecretSheet::show(const SecretBytes& secret)
{
    m_told = true;
    setBusy(false);
    m_question->hide();
    m_answer->show();
    const std::string_view text = secret.view();
    m_secret->setText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    m_secret->setCursorPosition(0);
    setButtonText(m_buttons.cancel, tr("Done"));
    m_buttons.cancel->setToolTip(tr("It is not shown again (Esc)"));
    // Only what it did: all would mean also that the style sheet no longer hears of its end.
    disconnect(m_buttons.act, &QPushButton::clicked, nullptr, nullptr);
    setButtonText(m_buttons.act, tr("Copy the secret"));
    setKind(m_buttons.act, ButtonKind::Primary);
    m_buttons.act->setToolTip(tr("The clipboard is cleared after 30 seconds"));
    connect(m_buttons.act, &QPushButton::clicked, this, [this] {
        m_services.clipboard.copySecret(m_secret->text());
        Q_EMIT said(tr("The secret is copied. The clipboard is cleared in 30 seconds"), Tone::Accent);
    });
    m_buttons.act->setFocus(Qt::OtherFocusReason);
}

} // namespace signet::ui
