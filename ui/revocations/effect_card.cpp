#include "ui/revocations/effect_card.h"

#include "ui/widgets/command_button.h"
#include "ui/widgets/halves.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QVBoxLayout>

namespace signet::ui {

EffectCard::EffectCard(WorkspaceHolder& workspaces, Command& discard, Command& push, QWidget* parent)
    : Card(tr("What the push will do"), parent),
      m_workspaces(workspaces),
      m_sentence(makeProse(QString(), "strong")),
      m_notes(makeProse(QString(), "muted")),
      m_notice(new Notice),
      m_push(new CommandButton(push, ButtonKind::Primary))
{
    setObjectName(QStringLiteral("effectCard"));
    m_sentence->setObjectName(QStringLiteral("effect.sentence"));
    body()->addWidget(m_sentence);
    body()->addWidget(m_notes);
    body()->addWidget(m_notice);
    auto* buttons = new Halves(new CommandButton(discard, ButtonKind::Plain), m_push);
    buttons->setEndAbove(true);
    body()->addSpacing(4);
    body()->addWidget(buttons);
    m_notice->offerRetry(true);
    connect(m_notice, &Notice::retried, this, &EffectCard::ask);
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &EffectCard::ask);
    connect(&m_workspaces, &WorkspaceHolder::stateChanged, this, [this] {
        if (m_workspaces.isConnected() && !m_effect)
            askSoon();
        show();
    });
    // A ring or a site that changed may change what a key or a site means.
    connect(&m_workspaces, &WorkspaceHolder::changed, this, [this](const QString& what) {
        if (what == QLatin1String("ring") || what == QLatin1String("settings"))
            askSoon();
    });
}

void EffectCard::setDesk(Desk& desk)
{
    if (m_desk)
        disconnect(&m_desk->staging, nullptr, this, nullptr);
    m_desk = &desk;
    connect(&desk.staging, &Staging::changed, this, [this] {
        m_effect.reset(); // of another list
        m_error.reset();
        askSoon();
        show();
        Q_EMIT readyChanged();
    });
    m_effect.reset();
    m_error.reset();
    askSoon();
    show();
}

void EffectCard::askSoon()
{
    ++m_question;
    m_asking = false;
    if (m_desk && !m_desk->staging.isEmpty() && m_workspaces.isConnected())
        m_soon.start();
    else
        m_soon.stop();
}

void EffectCard::ask()
{
    if (!m_desk || m_desk->staging.isEmpty() || !m_workspaces.isConnected())
        return;
    m_asking = true;
    m_error.reset();
    show();
    m_workspaces.current()
        ->ask<Effect>(
            [rows = m_desk->staging.rows()](protocol::Client& client) { return askEffect(client, rows); })
        .then(this, [this, asked = ++m_question](const Result<Effect>& answer) {
            if (asked != m_question)
                return;
            m_asking = false;
            if (answer)
                m_effect = *answer;
            else
                m_error = answer.error();
            show();
            Q_EMIT readyChanged();
        });
}

void EffectCard::show()
{
    setVisible(m_desk && !m_desk->staging.isEmpty());
    m_notice->clear();
    m_notes->hide();
    if (m_effect) {
        m_sentence->setText(m_effect->sentence);
        QStringList notes = m_effect->notes;
        notes << tr("It cannot be taken back; people simply log in again.");
        m_notes->setText(notes.join(QLatin1Char('\n')));
        m_notes->show();
        setStyleProperty(m_push, "kind",
                         m_effect->isWide ? QStringLiteral("danger") : QStringLiteral("primary"));
    } else if (m_error) {
        m_sentence->setText(m_error->code == ErrorCode::Unreachable || m_error->code == ErrorCode::Busy
                                ? tr("What it would do is not known.")
                                : tr("It cannot be pushed as it stands."));
        m_notice->showError(QString(), *m_error);
    } else if (!m_workspaces.isConnected()) {
        m_sentence->setText(tr("Not connected. What is staged stays staged."));
    } else {
        m_sentence->setText(tr("Asking the authority\u2026"));
    }
    setAccessibleDescription(m_sentence->text());
}

} // namespace signet::ui
