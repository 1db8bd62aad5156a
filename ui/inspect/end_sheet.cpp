#include "ui/inspect/end_sheet.h"

#include "core/base/random.h"
#include "ui/shell/core_words.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace signet::ui {

using revocation::Revocation;

EndSheet::EndSheet(const QString& heading, const QString& act, Revocation entry, WorkspaceHolder& workspaces,
                   QWidget* window)
    : Sheet(heading, 540, window),
      m_workspaces(workspaces),
      m_entry(std::move(entry)),
      m_requestId(randomIdentifier()),
      m_actName(act),
      m_effect(makeProse(tr("Asking what this would do\u2026"), "plain")),
      m_notes(makeProse(QString(), "muted")),
      m_reason(new QLineEdit),
      m_notice(new Notice)
{
    setObjectName(QStringLiteral("endSheet"));
    m_entry.id = randomIdentifier();
    addSheetHeading(*this, QStringLiteral("danger"), Tone::Danger, heading);
    m_effect->setObjectName(QStringLiteral("end.effect"));
    body()->addWidget(m_effect);
    body()->addWidget(m_notes);
    m_notes->hide();
    auto* form = new SheetForm;
    m_reason->setObjectName(QStringLiteral("end.reason"));
    m_reason->setPlaceholderText(tr("For the log and whoever reads it later"));
    form->addField(tr("Reason"), m_reason);
    body()->addLayout(form);
    body()->addWidget(m_notice);
    m_buttons = addSheetButtons(*this, act, ButtonKind::Danger);
    m_buttons.act->setObjectName(QStringLiteral("end.act"));
    m_buttons.act->setEnabled(false);
    connect(m_buttons.act, &QPushButton::clicked, this, &EndSheet::end);
    connect(m_notice, &Notice::retried, this, &EndSheet::preview);
}

void EndSheet::open()
{
    Sheet::open(m_reason);
    preview();
}

void EndSheet::preview()
{
    m_notice->clear();
    Workspace* workspace = m_workspaces.current();
    if (!workspace)
        return close();
    workspace
        ->ask<authority::Preview>([entry = m_entry](protocol::Client& client) {
            return client.preview(std::vector<Revocation>{entry});
        })
        .then(this, [this](const Result<authority::Preview>& preview) {
            if (!preview) {
                m_notice->offerRetry(true);
                return showError(preview.error());
            }
            m_effect->setText(coreWords(preview->sentence));
            QStringList notes;
            for (const std::string& note : preview->notes)
                notes << coreWords(note);
            m_notes->setText(notes.join(QLatin1Char(' ')));
            m_notes->setVisible(!notes.isEmpty());
            m_buttons.act->setEnabled(preview->allowed);
        });
}

void EndSheet::end()
{
    Workspace* workspace = m_workspaces.current();
    if (!workspace || !m_buttons.act->isEnabled())
        return;
    m_buttons.act->setEnabled(false);
    setButtonText(m_buttons.act, tr("One moment\u2026"));
    m_notice->clear();
    m_notice->offerRetry(false);
    m_entry.reason = m_reason->text().trimmed().toStdString();
    using Pushed = std::vector<authority::PushedRevocation>;
    workspace
        ->ask<Pushed>([entry = m_entry, id = m_requestId](protocol::Client& client) {
            return client.revoke(std::vector<Revocation>{entry}, id);
        })
        .then(this, [this](const Result<Pushed>& pushed) {
            setButtonText(m_buttons.act, m_actName);
            m_buttons.act->setEnabled(true);
            if (!pushed)
                return showError(pushed.error());
            if (!pushed->empty())
                Q_EMIT ended(pushed->front());
            close();
        });
}

void EndSheet::showError(const Error& error)
{
    m_notice->showError(QString(), error);
}

} // namespace signet::ui
