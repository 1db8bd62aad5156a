// Keys, the ring, what is done to them, previews and imports.

#include "core/protocol/wire.h"
#include "core/protocol/wire_values.h"

namespace signet::protocol {

namespace {

void writeTimes(Json& json, const keys::KeyTimes& times)
{
    json["created"] = toNumber(times.created);
    put(json, "activation", times.activation);
    put(json, "activated", times.activated);
    put(json, "retiring", times.retiring);
    put(json, "retired", times.retired);
    put(json, "destruction", times.destruction);
    put(json, "destroyed", times.destroyed);
    put(json, "compromised", times.compromised);
}

void readTimes(Fields& in, keys::KeyTimes& times)
{
    in.get("created", times.created);
    in.maybe("activation", times.activation);
    in.maybe("activated", times.activated);
    in.maybe("retiring", times.retiring);
    in.maybe("retired", times.retired);
    in.maybe("destruction", times.destruction);
    in.maybe("destroyed", times.destroyed);
    in.maybe("compromised", times.compromised);
}

} // namespace

Json toJson(const authority::KeyView& view)
{
    const auto& key = view.key;
    Json json{{"kid", key.kid},
              {"use", toString(key.use)},
              {"state", toString(key.state)},
              {"algorithm", key.algorithm},
              {"thumbprint", key.thumbprint},
              {"added_in", key.addedIn},
              {"longest_lifetime", toNumber(key.longestLifetime)},
              {"has_material", view.hasMaterial},
              {"uses", view.uses},
              {"use_limit", view.useLimit},
              {"unexpired", view.unexpired},
              {"sessions", toJson(view.sessions)}};
    writeTimes(json, key.times);
    putObject(json, "public_jwk", view.publicJwk);
    put(json, "last_use", view.lastUse);
    put(json, "retires_at", view.retiresAt);
    return json;
}

void read(Fields& in, authority::KeyView& out)
{
    auto& key = out.key;
    in.get("kid", key.kid);
    in.name("use", key.use, keys::keyUseFromString);
    in.name("state", key.state, keys::keyStateFromString);
    in.get("algorithm", key.algorithm);
    in.get("thumbprint", key.thumbprint);
    in.get("added_in", key.addedIn);
    in.get("longest_lifetime", key.longestLifetime);
    readTimes(in, key.times);
    in.get("has_material", out.hasMaterial);
    in.get("uses", out.uses);
    in.get("use_limit", out.useLimit);
    in.get("unexpired", out.unexpired);
    in.get("sessions", out.sessions);
    in.objectText("public_jwk", out.publicJwk);
    in.maybe("last_use", out.lastUse);
    in.maybe("retires_at", out.retiresAt);
}

Json toJson(const authority::RingView& ring)
{
    Json json{{"version", ring.version}, {"keys", listToJson(ring.keys)}, {"waiting_for", ring.waitingFor}};
    put(json, "next_seal_rotation", ring.nextSealRotation);
    put(json, "next_sign_rotation", ring.nextSignRotation);
    return json;
}

void read(Fields& in, authority::RingView& out)
{
    in.get("version", out.version);
    in.get("keys", out.keys);
    in.get("waiting_for", out.waitingFor);
    in.maybe("next_seal_rotation", out.nextSealRotation);
    in.maybe("next_sign_rotation", out.nextSignRotation);
}

Json toJson(const authority::KeyRequest& request)
{
    Json json{{"act", toString(request.act)}, {"use", toString(request.use)}};
    put(json, "kid", request.kid);
    put(json, "at", request.at);
    put(json, "algorithm", request.algorithm);
    return json;
}

void read(Fields& in, authority::KeyRequest& out)
{
    in.name("act", out.act, authority::keyActFromString);
    in.maybeName("use", out.use, keys::keyUseFromString);
    in.maybe("kid", out.kid);
    in.maybe("at", out.at);
    in.maybe("algorithm", out.algorithm);
}

Json toJson(const authority::Preview& preview)
{
    auto sites = Json::array();
    for (const auto& site : preview.sites)
        sites.push_back({{"site", site.site}, {"sessions", toJson(site.sessions)}, {"tokens", site.tokens}});
    Json json{{"sentence", preview.sentence},
              {"notes", preview.notes},
              {"sites", std::move(sites)},
              {"effective", toNumber(preview.effective)},
              {"allowed", preview.allowed}};
    if (preview.ending)
        json["ending"] = toJson(*preview.ending);
    if (preview.goingOn)
        json["going_on"] = toJson(*preview.goingOn);
    return json;
}

void read(Fields& in, authority::Preview::SiteEffect& out)
{
    in.get("site", out.site);
    in.get("sessions", out.sessions);
    in.get("tokens", out.tokens);
}

void read(Fields& in, authority::Preview& out)
{
    in.get("sentence", out.sentence);
    in.get("notes", out.notes);
    in.get("sites", out.sites);
    in.get("effective", out.effective);
    in.get("allowed", out.allowed);
    in.maybe("ending", out.ending);
    in.maybe("going_on", out.goingOn);
}

Json toJson(const authority::ImportedBundle& imported)
{
    return {{"added", imported.added},
            {"known", imported.known},
            {"conflicting", imported.conflicting},
            {"applied", imported.applied}};
}

void read(Fields& in, authority::ImportedBundle& out)
{
    in.get("added", out.added);
    in.get("known", out.known);
    in.get("conflicting", out.conflicting);
    in.get("applied", out.applied);
}

} // namespace signet::protocol
