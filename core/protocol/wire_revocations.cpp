// Revocations, pages of them, and the questions for them.

#include "core/protocol/wire.h"
#include "core/protocol/wire_query.h"
#include "core/protocol/wire_values.h"

namespace signet::protocol {

Json toRequestJson(const revocation::Revocation& revocation)
{
    Json json{{"id", revocation.id}, {"kind", toString(revocation.kind)}};
    put(json, "site", revocation.site);
    put(json, "target", revocation.target);
    put(json, "before", revocation.before);
    put(json, "reason", revocation.reason);
    return json;
}

Json toJson(const revocation::Revocation& revocation)
{
    auto json = toRequestJson(revocation);
    json["seq"] = revocation.seq;
    json["at"] = toNumber(revocation.at);
    json["expires"] = toNumber(revocation.expires);
    put(json, "operator", revocation.operatorId);
    return json;
}

void read(Fields& in, revocation::Revocation& out)
{
    in.get("id", out.id);
    in.name("kind", out.kind, revocation::kindFromString);
    in.maybe("site", out.site);
    in.maybe("target", out.target);
    in.maybe("before", out.before);
    in.maybe("reason", out.reason);
    if (in.reading() == Reading::Strict)
        return;
    in.get("seq", out.seq);
    in.get("at", out.at);
    in.get("expires", out.expires);
    in.maybe("operator", out.operatorId);
}

Json toJson(const authority::PushedRevocation& pushed)
{
    auto json = toJson(pushed.entry);
    json["new"] = pushed.isNew;
    return json;
}

void read(Fields& in, authority::PushedRevocation& out)
{
    read(in, out.entry);
    in.get("new", out.isNew);
}

Json toJson(const authority::RevocationPage& page)
{
    return {{"entries", listToJson(page.entries)}, {"next", page.next}, {"total", page.total}};
}

void read(Fields& in, authority::RevocationPage& out)
{
    in.get("entries", out.entries);
    in.get("next", out.next);
    in.get("total", out.total);
}

QueryParameters toQuery(const authority::RevocationQuery& query)
{
    QueryWriter out;
    out.number("before", query.before);
    out.number("after", query.after);
    out.number("skip", query.skip);
    out.number("limit", query.limit);
    if (query.kind)
        out.text("kind", std::string(toString(*query.kind)));
    out.text("site", query.site);
    out.text("text", query.text);
    out.text("operator", query.operatorId);
    out.flag("in_force", query.inForce);
    out.flag("ascending", query.ascending);
    return out.take();
}

Result<authority::RevocationQuery> revocationQueryFrom(const QueryParameters& parameters)
{
    authority::RevocationQuery query;
    QueryReader in(parameters);
    in.number("before", query.before);
    in.number("after", query.after);
    in.number("skip", query.skip);
    in.number("limit", query.limit, 1, 1'000);
    in.name("kind", query.kind, revocation::kindFromString);
    in.text("site", query.site);
    in.text("text", query.text);
    in.text("operator", query.operatorId);
    in.flag("in_force", query.inForce);
    in.flag("ascending", query.ascending);
    return in.finish(std::move(query));
}

} // namespace signet::protocol
