// Issuing sessions: seal, renew, restore; and ending them.

#include "core/authority/overflow.h"
#include "core/base/text.h"

#include <algorithm>

namespace signet::authority {

namespace {

using statistics::Event;

tl::unexpected<Error> noSuchSite(std::string_view name)
{
    return fail(ErrorCode::NotFound, "There is no site \"" + toUtf8(name.substr(0, 64)) + "\".",
                "\"signet site list\" shows them.");
}

tl::unexpected<Error> refusedToGoOn(const Refused& why)
{
    return fail(ErrorCode::NotAllowed,
                "The session to go on from is refused: " + std::string(toString(why.refusal)) + ".",
                "Begin a new session.");
}

/// The session that `request` asks for: the one of its token going on, or a new one.
Result<session::Session> sessionFor(const SealRequest& request, SessionJudge& judge, SessionScratch& scratch)
{
    session::Session session;
    if (!request.token.empty()) {
        const auto opened = judge.session(request.token, scratch.second);
        if (!opened)
            return refusedToGoOn(opened.error());
        if (!request.subject.empty() && request.subject != opened->subject)
            return fail(ErrorCode::NotAllowed, "A session cannot change whose it is.",
                        "Begin a new session when somebody logs in, so that a fixed session gains nothing.");
        session.subject = opened->subject;
        session.name = request.name.empty() ? opened->name : request.name;
        session.sid = opened->sid;
        session.csk = opened->csk;
        session.authTime = opened->authTime;
        session.remembered = opened->remembered;
    } else {
        session = session::Session::begin();
        session.subject = request.subject;
        session.name = request.name;
        if (!request.subject.empty())
            session.authTime = judge.now;
        session.remembered = request.remember && !request.subject.empty();
    }
    session.rsq = judge.snapshot.revocations->seq();
    session.dataJson = request.dataJson;
    return session;
}

bool fitsBudget(const Site& site, const Sealed& sealed, std::size_t besideBytes)
{
    session::CookieBudget budget(site.cookieBudget - std::min(site.cookieBudget, besideBytes));
    const auto add = [&](const std::string& name, const std::optional<IssuedToken>& token) {
        if (!token)
            return true;
        const auto line = setCookieFor(site, name, token->token, std::chrono::days{180});
        return line && budget.add(*line);
    };
    return add(sessionCookieName(site), sealed.session) && add(rememberCookieName(site), sealed.remember) &&
           add(identityCookieName(site), sealed.identity);
}

/// Puts the data away in the record, and what stands for it into the session.
Result<void> moveData(session::Session& session, Record& record, const SessionJudge& judge, Sealed& sealed)
{
    auto reference = overflow(record, session.dataJson, judge.now);
    if (!reference)
        return tl::unexpected(std::move(reference.error()));
    session.dataJson = std::move(*reference);
    sealed.overflow = true;
    judge.tally.count(judge.entry.seriesOf(judge.snapshot.ring->activeSealKey()->kid), Event::Overflow);
    return {};
}

/// Seals within the site's sizes: data that makes the token too large goes to the record.
Result<void> sealSession(session::Session& session, Record& record, const SessionIssuer& issuer,
                         SessionScratch& scratch, Sealed& sealed, Event event, std::size_t besideBytes)
{
    const auto& site = issuer.judge.entry.site;
    // base64url makes 4 characters of 3 bytes; sealing something clearly too large would be work for nothing.
    if (session.dataJson.size() * 4 / 3 > site.overflowAt) {
        if (auto moved = moveData(session, record, issuer.judge, sealed); !moved)
            return moved;
    }
    for (;;) {
        auto token = issuer.session(session, scratch.token);
        const bool mayMove = !session.dataJson.empty() && !sealed.overflow;
        if (!token && (token.error().code != ErrorCode::TooLarge || !mayMove))
            return tl::unexpected(std::move(token.error()));
        if (token) {
            sealed.session = std::move(*token);
            if (!mayMove ||
                (sealed.session.token.size() <= site.overflowAt && fitsBudget(site, sealed, besideBytes)))
                break;
        }
        if (auto moved = moveData(session, record, issuer.judge, sealed); !moved)
            return moved;
    }
    issuer.count(sealed.session, session.sid, event);
    return {};
}

/// What stands beside the session token: remember and identity tokens. Made first, so that the budget is
/// known.
struct Others
{
    bool remember = false;
    std::string_view rememberCheck;
    std::string_view identitySubject;
    std::size_t besideBytes = 0;
};

Result<void> issueOthers(const session::Session& session, const Others& others, SessionIssuer& issuer,
                         SessionScratch& scratch, Sealed& sealed)
{
    if (others.remember) {
        session::RememberToken token;
        token.subject = session.subject;
        token.name = session.name;
        token.rid = randomIdentifier();
        token.authTime = session.authTime.value_or(issuer.judge.now);
        token.rsq = session.rsq;
        token.csk = session.csk;
        token.check = others.rememberCheck;
        auto issued = issuer.remember(token, scratch.token);
        if (!issued)
            return tl::unexpected(std::move(issued.error()));
        sealed.rid = std::move(token.rid);
        sealed.remember = std::move(*issued);
    }
    auto identity = issuer.identity(
        others.identitySubject.empty() ? std::string_view(session.subject) : others.identitySubject,
        session.sid, issuer.judge.now + issuer.judge.entry.site.sessionLifetime, scratch.token);
    if (!identity)
        return tl::unexpected(std::move(identity.error()));
    sealed.identity = std::move(*identity);
    return {};
}

Result<Sealed> issue(session::Session session, Others others, Record& record, SessionJudge& judge,
                     SessionScratch& scratch, Event event)
{
    if (!judge.snapshot.ring->activeSealKey())
        return fail(ErrorCode::NotAllowed, "There is no active key to seal with.",
                    "Activate one: signet keys rotate.");
    Sealed sealed;
    SessionIssuer issuer{judge};
    const std::size_t besideBytes = others.besideBytes;
    if (session.subject.empty())
        others = {};
    if (auto made = issueOthers(session, others, issuer, scratch, sealed); !made)
        return tl::unexpected(std::move(made.error()));
    if (auto made = sealSession(session, record, issuer, scratch, sealed, event, besideBytes); !made)
        return tl::unexpected(std::move(made.error()));
    sealed.sid = std::move(session.sid);
    sealed.csk = std::move(session.csk);
    return sealed;
}

} // namespace

void renew(SessionJudge& judge, SessionScratch& scratch, Opened& opened)
{
    if (!judge.snapshot.ring->activeSealKey())
        return;
    auto session = opened.session.toSession();
    const auto& site = judge.entry.site;
    const bool bounded = session.authTime && !session.remembered;
    if (bounded && *session.authTime + site.absoluteLifetime <= opened.session.expiresAt)
        return; // it would end no later
    session.rsq = judge.snapshot.revocations->seq();
    if (opened.isDataLost)
        session.dataJson = opened.dataJson;
    SessionIssuer issuer{judge};
    auto token = issuer.session(session, scratch.second);
    if (!token)
        return;
    issuer.count(*token, session.sid, Event::Renewed);
    opened.renewed = std::move(*token);
    auto identity = issuer.identity(session.subject, session.sid, opened.renewed->expires, scratch.second);
    if (identity)
        opened.identity = std::move(*identity);
}

Result<Sealed> Authority::seal(const SealRequest& request, SessionScratch& scratch)
{
    auto& core = *m_core;
    const auto snapshot = core.snapshot.read();
    const auto* const entry = snapshot->sites ? snapshot->sites->find(request.site) : nullptr;
    if (!entry)
        return noSuchSite(request.site);
    if (isOverflow(request.dataJson))
        return fail(ErrorCode::InvalidInput, "\"signet:overflow\" is not for a site to use.",
                    "Name the member of \"data\" otherwise.");
    if (core.isBehind(entry->site.behindFeedAfter))
        return refusedToGoOn({Refusal::BehindFeed, ""});
    SessionJudge judge{core, *snapshot, *entry, core.statistics.tally(), core.now()};
    auto session = sessionFor(request, judge, scratch);
    if (!session)
        return tl::unexpected(std::move(session.error()));
    const Others others{request.remember, request.rememberCheck, request.identitySubject,
                        request.besideBytes};
    const auto event = request.token.empty() ? Event::IssuedSession : Event::Renewed;
    return issue(std::move(*session), others, core.record, judge, scratch, event);
}

Verdict<Restored> Authority::restore(std::string_view site, std::string_view rememberToken,
                                     std::string_view identitySubject, SessionScratch& scratch)
{
    auto& core = *m_core;
    const auto snapshot = core.snapshot.read();
    const auto* const entry = snapshot->sites ? snapshot->sites->find(site) : nullptr;
    if (!entry)
        return refuse(Refusal::WrongAudience, "there is no site of that name");
    SessionJudge judge{core, *snapshot, *entry, core.statistics.tally(), core.now()};
    const auto opened = judge.remember(rememberToken, scratch.second);
    if (!opened)
        return tl::unexpected(opened.error());
    auto session = session::Session::begin();
    session.subject = opened->subject;
    session.name = opened->name;
    if (!opened->csk.empty())
        session.csk = opened->csk;
    session.authTime = opened->authTime;
    session.remembered = true;
    session.rsq = snapshot->revocations->seq();
    Restored restored;
    restored.subject = session.subject;
    restored.name = session.name;
    restored.authTime = opened->authTime;
    restored.check = opened->check;
    SessionIssuer issuer{judge};
    if (opened->renewalDue && snapshot->ring->activeSealKey()) {
        // The same rid goes on, so that ending it ends every token it ever had.
        const session::RememberToken younger{restored.subject, restored.name, std::string(opened->rid),
                                             opened->authTime, session.rsq,   std::string(opened->csk),
                                             restored.check};
        if (auto token = issuer.remember(younger, scratch.token))
            restored.remember = std::move(*token);
    }
    Others others;
    others.identitySubject = identitySubject;
    auto sealed = issue(std::move(session), others, core.record, judge, scratch, Event::IssuedSession);
    if (!sealed)
        return refuse(Refusal::KeyNotAccepted, "no session can be sealed now");
    judge.tally.count(entry->seriesOf(opened->kid), Event::Restored);
    restored.session = std::move(*sealed);
    return restored;
}

Result<void> Authority::end(const EndRequest& request, SessionScratch& scratch)
{
    const auto site = request.site;
    auto& core = *m_core;
    std::vector<revocation::Revocation> entries;
    {
        const auto snapshot = core.snapshot.read();
        const auto* const entry = snapshot->sites ? snapshot->sites->find(site) : nullptr;
        if (!entry)
            return noSuchSite(site);
        const auto now = core.now();
        const auto bounds = boundsOf({entry->site}, site);
        const auto add = [&](revocation::Kind kind, std::string_view target, std::string id) {
            revocation::Revocation one;
            one.id = std::move(id);
            one.kind = kind;
            one.site = site;
            one.target = target;
            one.at = now;
            one.expires = revocation::expiryOf(kind, now, bounds);
            one.reason = "ended by the site";
            entries.push_back(std::move(one));
            core.statistics.tally().count(entry->unknownKey, Event::Ended);
        };
        // Whether this node is behind does not matter here: ending too much is no harm.
        const auto& ring = *snapshot->ring;
        if (!request.token.empty()) {
            if (const auto opened = entry->codec.openSession(request.token, ring, now, scratch.token))
                add(revocation::Kind::Session, opened->sid, "end-s-" + std::string(opened->sid));
        }
        if (!request.rememberToken.empty()) {
            if (const auto opened =
                    entry->codec.openRemember(request.rememberToken, ring, now, scratch.second))
                add(revocation::Kind::Remember, opened->rid, "end-r-" + std::string(opened->rid));
        }
        // Each time anew: whoever logged in since the last time is meant as well.
        if (!request.subject.empty())
            add(revocation::Kind::User, request.subject, "end-u-" + randomIdentifier());
    }
    if (entries.empty())
        return {};
    auto written = core.noting(core.record.transact([&](Transaction& transaction) -> Result<void> {
        const auto appended = transaction.appendRevocations(entries);
        return appended ? Result<void>() : tl::unexpected(appended.error());
    }));
    if (!written)
        return written;
    return core.catchUp();
}

} // namespace signet::authority
