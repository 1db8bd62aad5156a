#include "ui/inspect/authority_opinion.h"

#include "core/base/text.h"
#include "core/session/inspection/adopt.h"
#include "ui/workspace/workspace_holder.h"

#include <algorithm>

namespace signet::ui {

using session::Inspection;
using session::TokenKind;

namespace {

bool isOfAnAuthority(TokenKind kind)
{
    return kind == TokenKind::SessionToken || kind == TokenKind::RememberToken ||
           kind == TokenKind::IdentityToken || kind == TokenKind::MediaWikiSessionJwt;
}

std::string claimOf(const Inspection& inspection, std::string_view name)
{
    const auto found = std::find_if(inspection.claims.begin(), inspection.claims.end(),
                                    [&](const session::Claim& claim) { return claim.name == name; });
    return found == inspection.claims.end() ? std::string() : found->value;
}

/// Nothing, unless the authority verified it: what anybody wrote names nobody.
std::optional<Endable> endableOf(const Inspection& inspection)
{
    if (!inspection.key || inspection.verdict == session::VerdictKind::Unverified)
        return std::nullopt;
    const std::string site = claimOf(inspection, "aud");
    const std::string subject = claimOf(inspection, "sub");
    const std::string sid = claimOf(inspection, "sid");
    const std::string rid = claimOf(inspection, "rid");
    if (sid.empty() && rid.empty())
        return std::nullopt;
    Endable endable;
    endable.site = QString::fromStdString(toUtf8(site));
    endable.person = QString::fromStdString(toUtf8(claimOf(inspection, "name")));
    if (endable.person.isEmpty())
        endable.person = QString::fromStdString(toUtf8(subject));
    endable.kid = inspection.key->kid;
    endable.isSession = !sid.empty();
    endable.one.kind = endable.isSession ? revocation::Kind::Session : revocation::Kind::Remember;
    endable.one.site = site;
    endable.one.target = endable.isSession ? sid : rid;
    if (!subject.empty()) {
        endable.everything.emplace();
        endable.everything->kind = revocation::Kind::User;
        endable.everything->site = site;
        endable.everything->target = subject;
    }
    return endable;
}

} // namespace

AuthorityOpinion::AuthorityOpinion(WorkspaceHolder& workspaces, QObject* parent)
    : QObject(parent), m_workspaces(workspaces)
{
    connect(&workspaces, &WorkspaceHolder::currentChanged, this, [this] {
        m_details.reset();
        m_endable.reset();
        m_state = State::None;
        ask();
    });
    connect(&workspaces, &WorkspaceHolder::stateChanged, this, [this] {
        if (m_workspaces.isConnected())
            ask();
        else if (m_here && m_state != State::Told)
            enter(m_workspaces.current() ? State::Away : State::None);
    });
    connect(&workspaces, &WorkspaceHolder::changed, this, [this](const QString& what) {
        if (what == QLatin1String("ring") || what == QLatin1String("revocations") ||
            what == QLatin1String("settings"))
            ask();
    });
}

void AuthorityOpinion::consider(std::shared_ptr<const Inspection> here,
                                const session::InspectionContext& context)
{
    if (here && !isOfAnAuthority(here->kind))
        here.reset();
    const bool same = here && m_here && here->token == m_here->token &&
                      here->source.cookieName == m_here->source.cookieName &&
                      context.audience == m_context.audience;
    m_here = std::move(here);
    m_context = context;
    if (same && m_state == State::Told) {
        // What was told stands until something changes, and time changes things too.
        if (m_details->nextChange && m_context.now >= *m_details->nextChange)
            ask();
        return;
    }
    m_details.reset();
    m_endable.reset();
    m_state = State::None;
    ask();
}

bool AuthorityOpinion::knowsTheKey() const
{
    return m_details->verdict != session::VerdictKind::Unverified &&
           m_details->inspection->refusal != Refusal::UnknownKey;
}

void AuthorityOpinion::askAgain()
{
    ask();
}

void AuthorityOpinion::ask()
{
    ++m_question;
    m_asking = false;
    if (!m_here || !m_workspaces.current())
        return enter(State::None);
    if (!m_workspaces.isConnected())
        return enter(m_state == State::Told ? State::Told : State::Away);
    m_asking = true;
    if (m_state != State::Told)
        enter(State::Asking);
    m_workspaces.current()
        ->ask<std::shared_ptr<const Answer>>(
            [here = m_here,
             context = m_context](protocol::Client& client) -> Result<std::shared_ptr<const Answer>> {
                const std::string& name = here->source.cookieName;
                const auto text = client.inspect(
                    name.empty() ? here->token : "Cookie: " + name + '=' + here->token, context.audience);
                if (!text)
                    return tl::unexpected(text.error());
                auto inspection = std::make_shared<Inspection>(*here);
                if (!session::adoptAnswer(*inspection, *text, context))
                    return fail(ErrorCode::Unsupported, "The authority's answer is about something else.",
                                "Console and authority may be of different versions.");
                auto answer = std::make_shared<Answer>();
                answer->endable = endableOf(*inspection);
                answer->details = makeDetails(std::move(inspection), context.now, PositionMap({}, 0));
                return answer;
            })
        .then(this, [this, question = m_question](const Result<std::shared_ptr<const Answer>>& answer) {
            if (question == m_question)
                take(answer);
        });
}

void AuthorityOpinion::take(const Result<std::shared_ptr<const Answer>>& answer)
{
    m_asking = false;
    if (!answer) {
        m_error = answer.error();
        const bool away = m_error.code == ErrorCode::Unreachable;
        return enter(m_state == State::Told && away ? State::Told : (away ? State::Away : State::Failed));
    }
    m_details = std::shared_ptr<const Details>(*answer, &(*answer)->details);
    m_endable = (*answer)->endable;
    enter(State::Told);
}

void AuthorityOpinion::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace signet::ui
