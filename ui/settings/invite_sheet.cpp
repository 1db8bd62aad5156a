#include "ui/settings/invite_sheet.h"

#include "core/base/random.h"
#include "core/protocol/pairing_link.h"
#include "ui/settings/role_choice.h"
#include "ui/settings/role_words.h"
#include "ui/shell/clipboard_guard.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/sheet_form.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

constexpr int longestName = 100; ///< bytes

} // namespace

InviteSheet::InviteSheet(const Services& services)
    : Sheet(tr("Invite an operator"), 620, &services.window),
      m_services(services),
      m_steps(new QStackedWidget)
{
    addSheetHeading(*this, QStringLiteral("person-add"), Tone::Accent, tr("Invite an operator"));
    m_notice = new Notice;
    body()->addWidget(m_notice);
    m_steps->addWidget(makeQuestion());
    m_steps->addWidget(makeAnswer());
    m_steps->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_steps);
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &InviteSheet::tick);
    connect(this, &Sheet::closed, m_link, &QLineEdit::clear);
}

QWidget* InviteSheet::makeQuestion()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("invite.name"));
    m_name->setPlaceholderText(tr("Ada Lovelace"));
    m_name->setMaxLength(longestName);
    m_name->setToolTip(tr("How the activity log will name them"));
    m_role = new RoleChoice(authority::Role::Viewer);
    auto* form = new SheetForm;
    form->addField(tr("Name"), m_name);
    auto* cancel = new QPushButton(tr("Cancel"));
    setKind(cancel, ButtonKind::Plain);
    cancel->setAccessibleName(cancel->text());
    m_make = new QPushButton(tr("Make the link"));
    m_make->setObjectName(QStringLiteral("invite.make"));
    setKind(m_make, ButtonKind::Primary);
    m_make->setAccessibleName(m_make->text());
    m_make->setToolTip(tr("A link that is good once, for 10 minutes (Enter)"));
    m_make->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    auto* question = new QWidget;
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeProse(tr("They get a link that works once, within 10 minutes. The operator key is "
                                   "made on their computer and never leaves it."),
                                "muted"));
    column->addLayout(form);
    column->addWidget(m_role);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(m_make, &QPushButton::clicked, this, &InviteSheet::invite);
    connect(m_name, &QLineEdit::returnPressed, this, &InviteSheet::invite);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QByteArray bytes = text.trimmed().toUtf8();
        m_make->setEnabled(!bytes.isEmpty() && bytes.size() <= longestName);
    });
    return question;
}

QWidget* InviteSheet::makeAnswer()
{
    m_qr = new QrCode(tr("The link as a QR code"));
    m_whom = makeProse(QString(), "strong");
    m_link = new QLineEdit;
    m_link->setObjectName(QStringLiteral("invite.link"));
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("The link"));
    m_link->setFont(Theme::current().monospace());
    m_time = makeProse(QString(), "muted");
    m_pin = makeProse(QString(), "small");
    m_pin->setFont(Theme::current().monospace());
    m_copy = new QPushButton(tr("Copy the link"));
    m_copy->setObjectName(QStringLiteral("invite.copy"));
    setKind(m_copy, ButtonKind::Primary);
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setToolTip(tr("The clipboard is cleared after 30 seconds"));
    m_done = new QPushButton(tr("Done"));
    setKind(m_done, ButtonKind::Plain);
    m_done->setAccessibleName(m_done->text());
    m_done->setToolTip(tr("The link is shown only this once (Esc)"));
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_whom);
    words->addWidget(
        makeProse(tr("Send it to nobody else: whoever opens it first becomes this operator. They "
                     "choose “Connect to an authority” in their console and paste it."),
                  "plain"));
    words->addWidget(m_link);
    words->addWidget(m_time);
    words->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(m_qr, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    buttons->addWidget(m_copy);
    auto* answer = new QWidget;
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(makeProse(
        tr("Their console shows the fingerprint of the authority's certificate. It must be:"), "muted"));
    column->addWidget(m_pin);
    column->addLayout(buttons);
    connect(m_done, &QPushButton::clicked, this, &Sheet::close);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_services.clipboard.copySecret(m_link->text());
        Q_EMIT said(tr("The link is copied. The clipboard is cleared in 30 seconds"), Tone::Accent);
    });
    return answer;
}

void InviteSheet::open()
{
    Sheet::open(m_name);
}

bool InviteSheet::hasLink() const
{
    return m_steps->currentIndex() == 1;
}

bool InviteSheet::hasFailed() const
{
    return !m_notice->isHidden();
}

void InviteSheet::invite()
{
    if (!m_make->isEnabled())
        return;
    const QString name = m_name->text().trimmed();
    const authority::Role role = m_role->role();
    const QString asked = QStringLiteral("%1/%2").arg(static_cast<int>(role)).arg(name);
    if (asked != m_asked) {
        m_asked = asked;
        m_requestId = randomIdentifier();
    }
    Workspace* workspace = m_services.workspaces.current();
    if (!workspace)
        return;
    m_make->setEnabled(false);
    m_make->setText(tr("Making it…"));
    m_notice->clear();
    workspace
        ->ask<protocol::Client::Invitation>(
            [name = name.toStdString(), role, id = m_requestId](protocol::Client& client) {
                return client.invite(name, role, id);
            })
        .then(this, [this](const Result<protocol::Client::Invitation>& invitation) {
            m_make->setText(tr("Make the link"));
            m_make->setEnabled(true);
            if (invitation)
                show(*invitation);
            else
                m_notice->showError(QString(), invitation.error());
        });
}

void InviteSheet::show(const protocol::Client::Invitation& invitation)
{
    if (invitation.link.empty()) {
        m_notice->show(
            Tone::Attention, tr("This authority cannot be reached from elsewhere"),
            tr("It runs inside this console, so a link would lead nowhere. Run signetd to work with "
               "others."));
        return;
    }
    const QString link = QString::fromStdString(invitation.link);
    m_expires = invitation.invitation.expires;
    m_whom->setText(
        tr("For %1, as %2")
            .arg(QString::fromStdString(invitation.invitation.name), nameOf(invitation.invitation.role)));
    m_link->setText(link);
    m_link->setCursorPosition(0);
    m_qr->show(link);
    if (const auto parsed = protocol::parsePairingLink(invitation.link)) {
        QString pin = QString::fromStdString(protocol::readablePin(parsed->pin));
        pin[pin.size() / 2] = QLatin1Char('\n'); // two lines of 16 pairs, as people compare them
        m_pin->setText(pin);
    }
    m_steps->setCurrentIndex(1);
    m_copy->setFocus(Qt::OtherFocusReason);
    m_second.start();
    tick();
}

void InviteSheet::tick()
{
    const Workspace* workspace = m_services.workspaces.current();
    if (!workspace)
        return;
    const Seconds left = m_expires - workspace->clock().now();
    if (left.count() > 0) {
        m_time->setText(
            tr("Good once, for %1 more").arg(spanText(left < Seconds{60} ? left : left / 60 * 60)));
        return;
    }
    m_second.stop();
    m_time->setText(tr("Too old now. Make another one."));
    setStyleProperty(m_time, "role", QStringLiteral("error"));
    m_copy->setEnabled(false);
}

void InviteSheet::showPaired(const QString& name)
{
    m_second.stop();
    m_copy->setEnabled(false);
    m_link->clear();
    m_qr->hide();
    m_time->clear();
    m_notice->show(Tone::Good, tr("%1 has paired").arg(name),
                   tr("The link is used up. They are in the list now."));
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace signet::ui
