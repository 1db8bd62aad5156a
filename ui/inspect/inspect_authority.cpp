// The page Inspect and the authority of the workspace: its word on the token that is shown, and acts in
// place.

#include "ui/inspect/authority_card.h"
#include "ui/inspect/details_view.h"
#include "ui/inspect/end_sheet.h"
#include "ui/inspect/found_card.h"
#include "ui/inspect/inspect_page.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

namespace signet::ui {

void InspectPage::makeAuthorityCommands()
{
    const QString group = tr("Inspect");
    m_end = add({QStringLiteral("inspect.end"), tr("End this session\u2026"), QStringLiteral("leave"),
                 tr("Revoke the session this token carries; its holder is logged out on the next click"),
                 group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                [this] { endOne(); });
    m_endPerson = add(
        {QStringLiteral("inspect.endPerson"), tr("End all of this person\u2026"), QStringLiteral("person"),
         tr("Revoke every session of the person this token belongs to, on every device"), group},
        [this] { endPerson(); });
    m_showKey =
        add({QStringLiteral("inspect.showKey"), tr("Show its key"), QStringLiteral("key"),
             tr("Go to the key that sealed this token"), group},
            [this] {
                m_services.go(QStringLiteral("keys"),
                              {{QStringLiteral("kid"), QString::fromStdString(m_opinion->endable()->kid)}});
            });
    m_opinion = new AuthorityOpinion(m_services.workspaces, this);
    connect(m_opinion, &AuthorityOpinion::changed, this, &InspectPage::takeOpinion);
    // What one authority said must not stand under the name of another.
    connect(&m_services.workspaces, &WorkspaceHolder::currentChanged, this, [this] {
        if (m_details && m_mode != Mode::Log)
            inspectNow();
    });
    const auto needsToken = [this] {
        return m_opinion->endable() ? QString()
                                    : tr("First show a token that this workspace's authority made.");
    };
    const auto needsGoing = [this, needsToken] {
        const QString reason = needsToken();
        if (!reason.isEmpty())
            return reason;
        return m_opinion->details()->verdict == session::VerdictKind::Accepted ? QString()
                                                                               : tr("It is refused already.");
    };
    const auto needsPerson = [this, needsToken] {
        const QString reason = needsToken();
        if (!reason.isEmpty())
            return reason;
        return m_opinion->endable()->everything ? QString() : tr("It belongs to nobody: not logged in.");
    };
    m_services.workspaces.gate(*m_end, authority::Role::Revoker, needsGoing);
    m_services.workspaces.gate(*m_endPerson, authority::Role::Revoker, needsPerson);
    m_services.workspaces.gate(*m_showKey, authority::Role::Viewer, needsToken);
}

void InspectPage::considerAuthority()
{
    // The authority judges by its own clock; of another time it cannot speak.
    const bool now = !m_keys->expectations().at;
    m_opinion->consider(m_details && now ? m_details->inspection : nullptr, judgement().context);
    if (m_opinion->state() == AuthorityOpinion::State::Told)
        takeOpinion();
}

void InspectPage::takeOpinion()
{
    const Workspace* const workspace = m_services.workspaces.current();
    m_detailsView->authorityCard()->show(*m_opinion, workspace ? workspace->name() : QString());
    m_services.workspaces.regate();
    if (!m_details || m_opinion->state() != AuthorityOpinion::State::Told)
        return;
    // Where it knows no such key, or another of the same name, the keys at hand tell more.
    const bool knowsMore = m_opinion->knowsTheKey() && (m_opinion->endable() || !m_details->inspection->key);
    if (knowsMore) { // where it lies in the input is known here alone
        Details told = *m_opinion->details();
        told.position = m_details->position;
        told.length = m_details->length;
        m_details = std::move(told);
        m_detailsView->show(*m_details, judgement().context.now);
        const int row = m_found->current();
        if (m_mode != Mode::Log && row >= 0 && row < m_model.sourceCount())
            m_model.amend(row, makeRow(*m_details->inspection), m_details->inspection);
        enableCommands();
    }
    Q_EMIT settled();
}

void InspectPage::endOne()
{
    const Endable& what = *m_opinion->endable();
    const QString person = what.person.isEmpty() ? tr("somebody not logged in") : what.person;
    openEndSheet(what.isSession ? tr("End this session of %1?").arg(person)
                                : tr("End this remember token of %1?").arg(person),
                 what.isSession ? tr("End the session") : tr("End the remember token"), what.one);
}

void InspectPage::endPerson()
{
    const Endable& what = *m_opinion->endable();
    openEndSheet(tr("End every session of %1?").arg(what.person), tr("End every session"), *what.everything);
}

void InspectPage::openEndSheet(const QString& heading, const QString& act, revocation::Revocation entry)
{
    auto* sheet = new EndSheet(heading, act, std::move(entry), m_services.workspaces, &m_services.window);
    connect(sheet, &EndSheet::ended, this, [this](const authority::PushedRevocation& pushed) {
        Q_EMIT noticed(tr("Ended: revocation %1 is in force").arg(figure(pushed.entry.seq)), Tone::Good);
        m_opinion->askAgain();
    });
    sheet->open();
}

} // namespace signet::ui
