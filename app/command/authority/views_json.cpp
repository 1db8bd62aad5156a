#include "app/command/authority/views_json.h"

#include "core/session/cookie.h"

namespace signet::command {

namespace {

using nlohmann::json;

json secondsJson(std::optional<Seconds> duration)
{
    return duration ? json(duration->count()) : json();
}

json textJson(const std::string& text)
{
    return text.empty() ? json() : json(text);
}

std::string_view sameSiteText(session::SameSite sameSite) noexcept
{
    switch (sameSite) {
    case session::SameSite::None:
        return "none";
    case session::SameSite::Strict:
        return "strict";
    default:
        return "lax";
    }
}

json keyJson(const authority::KeyView& view)
{
    const auto& key = view.key;
    const auto& times = key.times;
    return {{"kid", key.kid},
            {"use", toString(key.use)},
            {"state", toString(key.state)},
            {"alg", key.algorithm},
            // The thumbprint of a symmetric key is a hash of its secret, so it is not handed on.
            {"thumbprint", key.use == keys::KeyUse::Sign ? json(key.thumbprint) : json()},
            {"times",
             {{"created", timeJson(times.created)},
              {"activation", timeJson(times.activation)},
              {"activated", timeJson(times.activated)},
              {"retiring", timeJson(times.retiring)},
              {"retires", timeJson(view.retiresAt)},
              {"retired", timeJson(times.retired)},
              {"destruction", timeJson(times.destruction)},
              {"destroyed", timeJson(times.destroyed)},
              {"compromised", timeJson(times.compromised)}}},
            {"uses", view.uses},
            {"use_limit", view.useLimit > 0 ? json(view.useLimit) : json()},
            {"last_use", timeJson(view.lastUse)},
            {"tokens_unexpired", view.unexpired},
            {"sessions", toJson(view.sessions)},
            {"public_jwk", view.publicJwk.empty() ? json() : json::parse(view.publicJwk, nullptr, false)}};
}

json nodeJson(const authority::NodeView& view)
{
    return {{"name", view.node.name},
            {"version", view.node.version},
            {"started", timeJson(view.node.started)},
            {"heard", timeJson(view.node.heard)},
            {"ring_version", view.node.ringVersion},
            {"settings_version", view.node.settingsVersion},
            {"seq", view.node.seq},
            {"live", view.live},
            {"current", view.current}};
}

} // namespace

json timeJson(std::optional<Timestamp> time)
{
    return time ? json(formatTimestamp(*time)) : json();
}

json toJson(const statistics::Estimate& estimate)
{
    return {{"value", estimate.value}, {"error", estimate.error}};
}

json toJson(const authority::Site& site)
{
    return {{"name", site.name},
            {"title", site.title},
            {"origin", site.origin},
            {"cookies",
             {{"session", authority::sessionCookieName(site)},
              {"remember", authority::rememberCookieName(site)},
              {"identity", site.identityTokens ? json(authority::identityCookieName(site)) : json()},
              {"secure", authority::isSecure(site)},
              {"same_site", sameSiteText(site.sameSite)},
              {"domain", textJson(site.cookieDomain)},
              {"budget", site.cookieBudget},
              {"overflow_at", site.overflowAt}}},
            {"lifetimes",
             {{"session", site.sessionLifetime.count()},
              {"absolute", site.absoluteLifetime.count()},
              {"remember", site.rememberLifetime.count()},
              {"identity", site.identityLifetime.count()}}},
            {"identity_tokens", site.identityTokens},
            {"behind_feed_after", site.behindFeedAfter.count()},
            {"has_secret", !site.secretHash.empty()},
            {"created", timeJson(site.created)},
            {"version", site.version}};
}

json toJson(const authority::Operator& one)
{
    return {{"id", one.id},
            {"name", one.name},
            {"role", toString(one.role)},
            {"created", timeJson(one.created)},
            {"removed", timeJson(one.removed)},
            {"last_seen", timeJson(one.lastSeen)}};
}

json toJson(const authority::Preview& preview)
{
    json sites = json::array();
    for (const auto& site : preview.sites)
        sites.push_back({{"site", site.site}, {"sessions", toJson(site.sessions)}, {"tokens", site.tokens}});
    return {
        {"sentence", preview.sentence},
        {"notes", preview.notes},
        {"ending", preview.ending ? toJson(*preview.ending) : json()},
        {"going_on", preview.goingOn ? toJson(*preview.goingOn) : json()},
        {"sites", std::move(sites)},
        {"effective", preview.effective == Timestamp{} ? json() : json(formatTimestamp(preview.effective))},
        {"allowed", preview.allowed}};
}

json toJson(const authority::RingView& ring)
{
    json keys = json::array();
    for (const auto& key : ring.keys)
        keys.push_back(keyJson(key));
    return {{"version", ring.version},
            {"keys", std::move(keys)},
            {"waiting_for", ring.waitingFor},
            {"next_rotation",
             {{"seal", timeJson(ring.nextSealRotation)}, {"sign", timeJson(ring.nextSignRotation)}}}};
}

json toJson(const authority::Settings& settings)
{
    return {{"name", settings.name},
            {"issuer", settings.issuer},
            {"created", timeJson(settings.created)},
            {"seal_rotation", secondsJson(settings.sealRotation)},
            {"sign_rotation", secondsJson(settings.signRotation)},
            {"version", settings.version}};
}

json toJson(const authority::Status& status)
{
    json nodes = json::array();
    for (const auto& node : status.nodes)
        nodes.push_back(nodeJson(node));
    return {{"authority", toJson(status.settings)},
            {"node", status.node},
            {"version", status.version},
            {"now", timeJson(status.now)},
            {"stale", status.stale},
            {"record_writable", status.recordWritable},
            {"attention", status.attention},
            {"nodes", std::move(nodes)},
            {"sites", status.sites},
            {"operators", status.operators},
            {"active_sessions", toJson(status.activeSessions)},
            {"revocations", {{"in_force", status.revocationsInForce}, {"memory", status.revocationMemory}}},
            {"versions",
             {{"ring", status.versions.ring},
              {"settings", status.versions.settings},
              {"operators", status.versions.operators},
              {"seq", status.versions.seq},
              {"activity", status.versions.activity}}}};
}

json toJson(const authority::ActivityEntry& entry)
{
    return {{"seq", entry.seq},
            {"at", timeJson(entry.at)},
            {"operator", textJson(entry.operatorId)},
            {"name", entry.name},
            {"address", entry.address},
            {"act", entry.act},
            {"target", entry.target},
            {"outcome", toString(entry.outcome)},
            {"detail", entry.detail},
            {"request_id", textJson(entry.requestId)},
            {"hash", entry.hash}};
}

json toJson(const authority::ImportedBundle& imported)
{
    return {{"added", imported.added},
            {"known", imported.known},
            {"conflicting", imported.conflicting},
            {"applied", imported.applied}};
}

json toJson(const revocation::Revocation& entry)
{
    return {{"seq", entry.seq},
            {"id", entry.id},
            {"kind", toString(entry.kind)},
            {"site", textJson(entry.site)},
            {"target", textJson(entry.target)},
            {"before", timeJson(entry.before)},
            {"at", timeJson(entry.at)},
            {"expires", timeJson(entry.expires)},
            {"operator", textJson(entry.operatorId)},
            {"reason", entry.reason}};
}

json toJson(const statistics::Answer& answer)
{
    json series = json::array();
    for (const auto& one : answer.counters) {
        json points = json::array();
        for (const auto& point : one.points)
            points.push_back({{"at", timeJson(point.at)}, {"value", point.value}});
        series.push_back({{"site", textJson(one.site)},
                          {"kid", textJson(one.kid)},
                          {"counter", statistics::toString(one.counter)},
                          {"points", std::move(points)}});
    }
    json active = json::array();
    for (const auto& point : answer.active)
        active.push_back({{"at", timeJson(point.at)}, {"sessions", toJson(point.sessions)}});
    return {{"step", answer.step.count()},
            {"counters", std::move(series)},
            {"active_step", answer.activeStep.count()},
            {"active", std::move(active)}};
}

} // namespace signet::command
