#include "ui/revocations/token_sheet.h"

#include "core/base/text.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/sheet_form.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace signet::ui {

using revocation::Kind;
using revocation::Revocation;

namespace {

QString shown(const std::string& text)
{
    return QString::fromStdString(toUtf8(text));
}

} // namespace

TokenSheet::TokenSheet(WorkspaceHolder& workspaces, QWidget* window)
    : Sheet(tr("End a token's session"), 600, window),
      m_workspaces(workspaces),
      m_token(new QPlainTextEdit),
      m_what(makeProse(QString(), "strong")),
      m_verdict(makeLabel(QString(), "pill")),
      m_detail(makeProse(QString(), "muted")),
      m_options(new QWidget),
      m_optionRows(new QVBoxLayout(m_options)),
      m_reason(new QLineEdit),
      m_notice(new Notice)
{
    setObjectName(QStringLiteral("tokenSheet"));
    auto* form = new SheetForm;
    m_form = form;
    addSheetHeading(*this, QStringLiteral("inspect"), Tone::Accent, tr("End the session of a token"));
    m_token->setProperty("kind", QStringLiteral("raw"));
    m_token->setAccessibleName(tr("Token"));
    m_token->setPlaceholderText(tr("Paste a session cookie or token"));
    m_token->setFont(Theme::current().monospace());
    m_token->setFixedHeight(96);
    m_token->setTabChangesFocus(true);
    body()->addWidget(m_token);
    body()->addWidget(m_what);
    body()->addWidget(m_verdict, 0, Qt::AlignLeft);
    body()->addWidget(m_detail);
    m_optionRows->setContentsMargins(0, 0, 0, 0);
    m_optionRows->setSpacing(6);
    body()->addWidget(m_options);
    m_reason->setPlaceholderText(tr("For the log and whoever reads it later"));
    form->addField(tr("Reason"), m_reason);
    body()->addLayout(form);
    body()->addWidget(m_notice);
    const SheetButtons buttons = addSheetButtons(*this, tr("Read it"), ButtonKind::Primary);
    m_act = buttons.act;
    connect(m_act, &QPushButton::clicked, this, [this] { m_offers.empty() ? ask() : stage(); });
    connect(m_reason, &QLineEdit::returnPressed, m_act, &QPushButton::click);
    connect(m_token, &QPlainTextEdit::textChanged, this, [this] {
        if (m_offers.empty())
            m_act->setEnabled(!m_token->document()->isEmpty());
    });
    for (QWidget* later : {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_verdict),
                           static_cast<QWidget*>(m_detail), m_options})
        later->hide();
    m_form->setRowVisible(m_reason, false);
    m_act->setEnabled(false);
}

void TokenSheet::open(const QString& token)
{
    Sheet::open(m_token);
    if (token.isEmpty())
        return;
    m_token->setPlainText(token);
    ask();
}

void TokenSheet::ask()
{
    if (m_asking || !m_workspaces.isConnected()) {
        if (!m_asking)
            m_notice->showError(QString(), {ErrorCode::Unreachable, tr("Not connected.").toStdString(),
                                            tr("The console tries again by itself.").toStdString()});
        return;
    }
    m_asking = true;
    m_act->setEnabled(false);
    m_notice->clear();
    setButtonText(m_act, tr("Reading\u2026"));
    m_workspaces.current()
        ->ask<TokenTarget>([token = m_token->toPlainText().toStdString()](protocol::Client& client) {
            return askTarget(client, token);
        })
        .then(this, [this](const Result<TokenTarget>& answer) {
            m_asking = false;
            m_act->setEnabled(true);
            setButtonText(m_act, tr("Read it"));
            if (answer)
                show(*answer);
            else
                m_notice->showError(QString(), answer.error());
        });
}

void TokenSheet::show(const TokenTarget& target)
{
    const QString who = target.name.empty() ? shown(target.subject) : shown(target.name);
    m_what->setText(who.isEmpty() ? tr("A %1 of %2").arg(target.what, shown(target.site))
                                  : tr("A %1 of %2 at %3").arg(target.what, who, shown(target.site)));
    m_verdict->setText(target.headline);
    ui::setTone(m_verdict, target.isVerified ? Tone::Good : Tone::Attention);
    m_detail->setText(
        target.isVerified
            ? target.detail
            : tr("It is not verified: what it says may have been written by anybody. %1").arg(target.detail));
    m_group = new QButtonGroup(this);
    Revocation entry;
    entry.site = target.site;
    if (!target.sessionId.empty()) {
        entry.kind = Kind::Session;
        entry.target = target.sessionId;
        offer(tr("Only this session"), tr("One device, one browser."), entry);
    }
    if (!target.rememberId.empty()) {
        entry.kind = Kind::Remember;
        entry.target = target.rememberId;
        offer(tr("Only this remember token"), tr("\u201cKeep me logged in\u201d on one device."), entry);
    }
    if (!target.subject.empty() && !target.site.empty()) {
        entry.kind = Kind::User;
        entry.target = target.subject;
        offer(tr("Every session of this person"),
              tr("On every device at %1; they must log in again.").arg(shown(target.site)), entry);
    }
    for (QWidget* now : {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_verdict),
                         static_cast<QWidget*>(m_detail), m_options})
        now->show();
    m_token->clear(); // it has said what it had to say
    m_token->hide();
    m_form->setRowVisible(m_reason, true);
    setButtonText(m_act, tr("Stage it"));
    m_act->setToolTip(tr("Put it on the list; nothing happens until the list is pushed"));
    m_group->buttons().constFirst()->setFocus(Qt::OtherFocusReason);
}

void TokenSheet::offer(const QString& text, const QString& detail, Revocation entry)
{
    auto* choice = new QRadioButton(text);
    choice->setChecked(m_offers.empty());
    choice->setAccessibleDescription(detail);
    auto* words = makeProse(detail, "small");
    words->setIndent(24);
    m_group->addButton(choice, static_cast<int>(m_offers.size()));
    m_optionRows->addWidget(choice);
    m_optionRows->addWidget(words);
    m_offers.push_back(std::move(entry));
}

void TokenSheet::stage()
{
    Revocation entry = m_offers[static_cast<std::size_t>(std::max(0, m_group->checkedId()))];
    entry.reason = m_reason->text().trimmed().toStdString();
    entry.id = "draft";
    const Workspace* const workspace = m_workspaces.current();
    if (!workspace)
        return;
    if (auto valid = revocation::validate(entry, workspace->clock().now()); !valid)
        return refuse(valid.error());
    m_refused = false;
    Q_EMIT composed(rowsOf(stageable({std::move(entry)}, tr("from a token"))));
    if (!m_refused)
        close();
}

void TokenSheet::refuse(const Error& error)
{
    m_refused = true;
    m_notice->showError(QString(), error);
}

} // namespace signet::ui
