// Sites, settings, nodes and the status.

#include "core/protocol/wire.h"
#include "core/protocol/wire_values.h"

namespace signet::protocol {

Json toJson(const authority::Site& site)
{
    return {{"name", site.name},
            {"title", site.title},
            {"origin", site.origin},
            {"session_lifetime", toNumber(site.sessionLifetime)},
            {"absolute_lifetime", toNumber(site.absoluteLifetime)},
            {"remember_lifetime", toNumber(site.rememberLifetime)},
            {"identity_lifetime", toNumber(site.identityLifetime)},
            {"identity_tokens", site.identityTokens},
            {"same_site", toString(site.sameSite)},
            {"cookie_domain", site.cookieDomain},
            {"cookie_budget", site.cookieBudget},
            {"overflow_at", site.overflowAt},
            {"behind_feed_after", toNumber(site.behindFeedAfter)},
            {"secret_hash", site.secretHash},
            {"created", toNumber(site.created)},
            {"version", site.version}};
}

void read(Fields& in, authority::Site& out)
{
    in.get("name", out.name);
    in.maybe("title", out.title);
    in.get("origin", out.origin);
    in.maybe("session_lifetime", out.sessionLifetime);
    in.maybe("absolute_lifetime", out.absoluteLifetime);
    in.maybe("remember_lifetime", out.rememberLifetime);
    in.maybe("identity_lifetime", out.identityLifetime);
    in.maybe("identity_tokens", out.identityTokens);
    in.maybeName("same_site", out.sameSite, sameSiteFromString);
    in.maybe("cookie_domain", out.cookieDomain);
    in.maybe("cookie_budget", out.cookieBudget);
    in.maybe("overflow_at", out.overflowAt);
    in.maybe("behind_feed_after", out.behindFeedAfter);
    in.maybe("secret_hash", out.secretHash);
    in.maybe("created", out.created);
    in.maybe("version", out.version);
}

Json toJson(const authority::Settings& settings)
{
    Json json{{"issuer", settings.issuer},
              {"name", settings.name},
              {"created", toNumber(settings.created)},
              {"master_key_fingerprint", settings.masterKeyFingerprint},
              {"version", settings.version}};
    putObject(json, "checkpoint_jwk", settings.checkpointJwk);
    put(json, "seal_rotation", settings.sealRotation);
    put(json, "sign_rotation", settings.signRotation);
    return json;
}

void read(Fields& in, authority::Settings& out)
{
    in.maybe("issuer", out.issuer);
    in.get("name", out.name);
    in.maybe("created", out.created);
    in.maybe("master_key_fingerprint", out.masterKeyFingerprint);
    in.maybe("version", out.version);
    in.objectText("checkpoint_jwk", out.checkpointJwk);
    in.maybe("seal_rotation", out.sealRotation);
    in.maybe("sign_rotation", out.signRotation);
}

Json toJson(const authority::NodeView& view)
{
    const auto& node = view.node;
    return {{"name", node.name},
            {"version", node.version},
            {"started", toNumber(node.started)},
            {"heard", toNumber(node.heard)},
            {"ring_version", node.ringVersion},
            {"seq", node.seq},
            {"settings_version", node.settingsVersion},
            {"live", view.live},
            {"current", view.current}};
}

void read(Fields& in, authority::NodeView& out)
{
    auto& node = out.node;
    in.get("name", node.name);
    in.get("version", node.version);
    in.get("started", node.started);
    in.get("heard", node.heard);
    in.get("ring_version", node.ringVersion);
    in.get("seq", node.seq);
    in.get("settings_version", node.settingsVersion);
    in.get("live", out.live);
    in.get("current", out.current);
}

void read(Fields& in, authority::Versions& out)
{
    in.get("ring", out.ring);
    in.get("settings", out.settings);
    in.get("operators", out.operators);
    in.get("seq", out.seq);
    in.get("activity", out.activity);
}

Json toJson(const authority::Status& status)
{
    return {{"settings", toJson(status.settings)},
            {"node", status.node},
            {"version", status.version},
            {"now", toNumber(status.now)},
            {"versions",
             {{"ring", status.versions.ring},
              {"settings", status.versions.settings},
              {"operators", status.versions.operators},
              {"seq", status.versions.seq},
              {"activity", status.versions.activity}}},
            {"nodes", listToJson(status.nodes)},
            {"revocations_in_force", status.revocationsInForce},
            {"revocation_memory", status.revocationMemory},
            {"sites", status.sites},
            {"operators", status.operators},
            {"stale", status.stale},
            {"record_writable", status.recordWritable},
            {"attention", status.attention},
            {"active_sessions", toJson(status.activeSessions)}};
}

void read(Fields& in, authority::Status& out)
{
    in.get("settings", out.settings);
    in.get("node", out.node);
    in.get("version", out.version);
    in.get("now", out.now);
    in.get("versions", out.versions);
    in.get("nodes", out.nodes);
    in.get("revocations_in_force", out.revocationsInForce);
    in.get("revocation_memory", out.revocationMemory);
    in.get("sites", out.sites);
    in.get("operators", out.operators);
    in.get("stale", out.stale);
    in.get("record_writable", out.recordWritable);
    in.get("attention", out.attention);
    in.get("active_sessions", out.activeSessions);
}

} // namespace signet::protocol
