// A pasted token, judged with the ring's keys and the revocations in force.

#include "core/authority/authority_core.h"
#include "core/session/inspection/inspector.h"
#include "core/session/inspection/report.h"

#include <algorithm>

namespace signet::authority {

namespace {

std::string_view claimOf(const session::Inspection& inspection, std::string_view name)
{
    const auto found = std::find_if(inspection.claims.begin(), inspection.claims.end(),
                                    [&](const session::Claim& claim) { return claim.name == name; });
    return found == inspection.claims.end() ? std::string_view() : std::string_view(found->value);
}

void refuseIt(session::Inspection& inspection, const Refused& why)
{
    inspection.verdict = session::VerdictKind::Refused;
    inspection.refusal = why.refusal;
    inspection.headline = "Refused: " + std::string(describe(why.refusal));
    inspection.detail = std::string("It is genuine, but ") + why.detail + ".";
}

/// What the data door would say of a token that the inspector accepts: the codec's rules, and the
/// revocations.
void judgeAsTheDoor(const Snapshot& snapshot, Timestamp now, session::Inspection& inspection)
{
    const bool isSession = inspection.kind == session::TokenKind::SessionToken;
    const bool isRemember = inspection.kind == session::TokenKind::RememberToken;
    if (inspection.verdict != session::VerdictKind::Accepted || (!isSession && !isRemember))
        return;
    const auto* const entry = snapshot.sites->find(claimOf(inspection, "aud"));
    if (!entry)
        return refuseIt(inspection, {Refusal::WrongAudience, "this authority has no site of that name"});
    session::TokenScratch scratch;
    revocation::TokenFacts facts;
    facts.site = entry->site.name;
    facts.isRemember = isRemember;
    if (isSession) {
        const auto opened = entry->codec.openSession(inspection.token, *snapshot.ring, now, scratch);
        if (!opened)
            return refuseIt(inspection, opened.error());
        facts = {facts.site, opened->kid, opened->subject, opened->sid, false, opened->rsq, opened->authTime};
    } else {
        const auto opened = entry->codec.openRemember(inspection.token, *snapshot.ring, now, scratch);
        if (!opened)
            return refuseIt(inspection, opened.error());
        facts = {facts.site, opened->kid, opened->subject, opened->rid, true, opened->rsq, opened->authTime};
    }
    if (const auto verdict = snapshot.revocations->check(facts); !verdict)
        refuseIt(inspection, verdict.error());
}

} // namespace

std::string Authority::inspect(std::string_view text, std::string_view site) const
{
    const auto& core = *m_core;
    const auto snapshot = core.snapshot.read();
    std::vector<session::InspectionKey> keys;
    for (const auto& key : snapshot->ring->keys()) {
        if (key.material)
            keys.push_back({*key.material, "the key ring", std::string(toString(key.state))});
    }
    session::InspectionContext context;
    context.issuer = snapshot->sites->issuer;
    context.audience = site;
    context.now = core.now();
    const session::Inspector inspector(std::move(context), std::move(keys));
    auto inspections = inspector.inspect(text);
    for (auto& inspection : inspections)
        judgeAsTheDoor(*snapshot, core.now(), inspection);
    return session::toJson(inspections);
}

} // namespace signet::authority
