// Operators, invitations and the activity log.

#include "core/protocol/wire.h"
#include "core/protocol/wire_query.h"
#include "core/protocol/wire_values.h"

namespace signet::protocol {

Json toJson(const authority::Operator& one)
{
    Json json{
        {"id", one.id}, {"name", one.name}, {"role", toString(one.role)}, {"created", toNumber(one.created)}};
    putObject(json, "public_jwk", one.publicJwk);
    put(json, "removed", one.removed);
    put(json, "last_seen", one.lastSeen);
    return json;
}

void read(Fields& in, authority::Operator& out)
{
    in.get("id", out.id);
    in.get("name", out.name);
    in.name("role", out.role, authority::roleFromString);
    in.get("created", out.created);
    in.objectText("public_jwk", out.publicJwk);
    in.maybe("removed", out.removed);
    in.maybe("last_seen", out.lastSeen);
}

Json toJson(const authority::Invitation& invitation)
{
    Json json{{"code_hash", invitation.codeHash},
              {"name", invitation.name},
              {"role", toString(invitation.role)},
              {"expires", toNumber(invitation.expires)}};
    put(json, "used", invitation.used);
    return json;
}

void read(Fields& in, authority::Invitation& out)
{
    in.get("code_hash", out.codeHash);
    in.get("name", out.name);
    in.name("role", out.role, authority::roleFromString);
    in.get("expires", out.expires);
    in.maybe("used", out.used);
}

Json toJson(const authority::ActivityEntry& entry)
{
    return {{"seq", entry.seq},
            {"at", toNumber(entry.at)},
            {"operator", entry.operatorId},
            {"name", entry.name},
            {"address", entry.address},
            {"act", entry.act},
            {"target", entry.target},
            {"outcome", toString(entry.outcome)},
            {"detail", entry.detail},
            {"request_id", entry.requestId},
            {"hash", entry.hash}};
}

void read(Fields& in, authority::ActivityEntry& out)
{
    in.get("seq", out.seq);
    in.get("at", out.at);
    in.get("operator", out.operatorId);
    in.get("name", out.name);
    in.get("address", out.address);
    in.get("act", out.act);
    in.get("target", out.target);
    in.name("outcome", out.outcome, authority::outcomeFromString);
    in.get("detail", out.detail);
    in.get("request_id", out.requestId);
    in.get("hash", out.hash);
}

Json toJson(const authority::ActivityPage& page)
{
    return {{"entries", listToJson(page.entries)}, {"next", page.next}, {"total", page.total}};
}

void read(Fields& in, authority::ActivityPage& out)
{
    in.get("entries", out.entries);
    in.get("next", out.next);
    in.get("total", out.total);
}

Json toJson(const authority::Checkpoint& checkpoint)
{
    return {{"seq", checkpoint.seq},
            {"hash", checkpoint.hash},
            {"at", toNumber(checkpoint.at)},
            {"token", checkpoint.token}};
}

void read(Fields& in, authority::Checkpoint& out)
{
    in.get("seq", out.seq);
    in.get("hash", out.hash);
    in.get("at", out.at);
    in.get("token", out.token);
}

QueryParameters toQuery(const authority::ActivityQuery& query)
{
    QueryWriter out;
    out.number("before", query.before);
    out.number("after", query.after);
    out.number("limit", query.limit);
    out.text("operator", query.operatorId);
    out.text("act", query.act);
    out.text("text", query.text);
    if (query.outcome)
        out.text("outcome", std::string(toString(*query.outcome)));
    out.flag("ascending", query.ascending);
    return out.take();
}

Result<authority::ActivityQuery> activityQueryFrom(const QueryParameters& parameters)
{
    authority::ActivityQuery query;
    QueryReader in(parameters);
    in.number("before", query.before);
    in.number("after", query.after);
    in.number("limit", query.limit, 1, 1'000);
    in.text("operator", query.operatorId);
    in.text("act", query.act);
    in.text("text", query.text);
    in.name("outcome", query.outcome, authority::outcomeFromString);
    in.flag("ascending", query.ascending);
    return in.finish(std::move(query));
}

} // namespace signet::protocol
