// Opening sessions: the hot path. No lock, and no record but for overflows.

#include "core/authority/overflow.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/sha256.h"

namespace signet::authority {

namespace {

using statistics::Event;

revocation::TokenFacts factsOf(const session::OpenedSession& opened, std::string_view site) noexcept
{
    return {site, opened.kid, opened.subject, opened.sid, false, opened.rsq, opened.authTime};
}

revocation::TokenFacts factsOf(const session::OpenedRemember& opened, std::string_view site) noexcept
{
    return {site, opened.kid, opened.subject, opened.rid, true, opened.rsq, opened.authTime};
}

Refused behindFeed() noexcept
{
    return {Refusal::BehindFeed, "this node has not heard the revocation log for too long"};
}

} // namespace

Verdict<session::OpenedSession> SessionJudge::session(std::string_view token,
                                                      session::TokenScratch& scratch) noexcept
{
    if (core.isBehind(entry.site.behindFeedAfter))
        return refused(entry.unknownKey, behindFeed());
    const auto opened = entry.codec.openSession(token, *snapshot.ring, now, scratch);
    if (!opened)
        return refused(entry.unknownKey, opened.error());
    const auto series = entry.seriesOf(opened->kid);
    if (const auto verdict = snapshot.revocations->check(factsOf(*opened, entry.site.name)); !verdict)
        return refused(series, verdict.error());
    tally.saw(series, opened->sid);
    return opened;
}

Verdict<session::OpenedRemember> SessionJudge::remember(std::string_view token,
                                                        session::TokenScratch& scratch) noexcept
{
    if (core.isBehind(entry.site.behindFeedAfter))
        return refused(entry.unknownKey, behindFeed());
    const auto opened = entry.codec.openRemember(token, *snapshot.ring, now, scratch);
    if (!opened)
        return refused(entry.unknownKey, opened.error());
    if (const auto verdict = snapshot.revocations->check(factsOf(*opened, entry.site.name)); !verdict)
        return refused(entry.seriesOf(opened->kid), verdict.error());
    return opened;
}

tl::unexpected<Refused> SessionJudge::refused(statistics::SeriesId series, Refused why) noexcept
{
    tally.count(series, why.refusal);
    return tl::unexpected(why);
}

Result<IssuedToken> SessionIssuer::session(const session::Session& session,
                                           session::TokenScratch& scratch) const
{
    auto token = judge.entry.codec.seal(session, *judge.snapshot.ring, judge.now, scratch);
    if (!token)
        return tl::unexpected(std::move(token.error()));
    IssuedToken issued{std::move(*token), judge.now + judge.entry.site.sessionLifetime};
    if (session.authTime && !session.remembered)
        issued.expires = std::min(issued.expires, *session.authTime + judge.entry.site.absoluteLifetime);
    return issued;
}

void SessionIssuer::count(const IssuedToken& issued, std::string_view sid, Event event) const noexcept
{
    const auto series = judge.entry.seriesOf(judge.snapshot.ring->activeSealKey()->kid);
    judge.tally.count(series, event);
    judge.tally.count(series, statistics::counterOfSize(issued.token.size()));
    judge.tally.saw(series, sid);
    judge.tally.issued(series, issued.expires);
}

Result<IssuedToken> SessionIssuer::remember(const session::RememberToken& remember,
                                            session::TokenScratch& scratch)
{
    auto token = judge.entry.codec.seal(remember, *judge.snapshot.ring, judge.now, scratch);
    if (!token)
        return tl::unexpected(std::move(token.error()));
    judge.tally.count(judge.entry.seriesOf(judge.snapshot.ring->activeSealKey()->kid), Event::IssuedRemember);
    return IssuedToken{std::move(*token), judge.now + judge.entry.site.rememberLifetime};
}

Result<std::optional<IssuedToken>> SessionIssuer::identity(std::string_view subject, std::string_view sid,
                                                           Timestamp sessionExpires,
                                                           session::TokenScratch& scratch)
{
    if (!judge.entry.site.identityTokens || subject.empty() || !judge.snapshot.ring->activeSignKey())
        return std::optional<IssuedToken>();
    session::IdentityToken identity;
    identity.subject = subject;
    identity.jti = randomIdentifier();
    identity.sid = sid;
    identity.sessionExpiry = sessionExpires;
    auto token = judge.entry.codec.sign(identity, *judge.snapshot.ring, judge.now, scratch);
    if (!token)
        return tl::unexpected(std::move(token.error()));
    judge.tally.count(judge.entry.seriesOf(judge.snapshot.ring->activeSignKey()->kid), Event::IssuedIdentity);
    return std::optional(IssuedToken{std::move(*token), judge.now + judge.entry.site.identityLifetime});
}

Verdict<Opened> Authority::openSession(std::string_view site, std::string_view token, SessionScratch& scratch)
{
    auto& core = *m_core;
    const auto snapshot = core.snapshot.read();
    auto& tally = core.statistics.tally();
    const auto* const entry = snapshot->sites ? snapshot->sites->find(site) : nullptr;
    if (!entry)
        return refuse(Refusal::WrongAudience, "there is no site of that name");
    SessionJudge judge{core, *snapshot, *entry, tally, core.now()};
    auto session = judge.session(token, scratch.token);
    if (!session)
        return tl::unexpected(session.error());
    tally.count(entry->seriesOf(session->kid), Event::Opened);
    Opened opened;
    opened.session = *session;
    readData(core.record, *session, judge.now, opened);
    if (session->renewalDue)
        renew(judge, scratch, opened);
    return opened;
}

bool Authority::siteSecretFits(std::string_view site, std::string_view secret) const
{
    const auto hash = jose::sha256Text(secret);
    const auto snapshot = m_core->snapshot.read();
    const auto* const entry = snapshot->sites->find(site);
    return entry && !entry->site.secretHash.empty() &&
           equalInConstantTime(asBytes(hash), asBytes(entry->site.secretHash));
}

} // namespace signet::authority
