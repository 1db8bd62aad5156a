// The admin door's routes for operators, invitations and the activity log.

#include "core/protocol/admin_call.h"
#include "core/protocol/pairing_link.h"

namespace signet::protocol {

namespace {

struct Named
{
    std::string name;
    authority::Role role = authority::Role::Viewer;
};

void read(Fields& in, Named& out)
{
    in.get("name", out.name);
    in.name("role", out.role, authority::roleFromString);
}

struct NewRole
{
    authority::Role role = authority::Role::Viewer;
};

void read(Fields& in, NewRole& out)
{
    in.name("role", out.role, authority::roleFromString);
}

} // namespace

Result<HttpResponse> getSelf(Call& call)
{
    const auto& actor = call.intent.actor;
    if (!actor.operatorId.empty())
        return answerWith(call.authority.findOperator(actor.operatorId));
    // Whoever sits at the machine has no key and no row.
    authority::Operator self;
    self.name = actor.name;
    self.role = actor.role;
    return jsonResponse(toJson(self));
}

Result<HttpResponse> getOperators(Call& call)
{
    return answerWithList("operators", call.authority.operators());
}

Result<HttpResponse> setOperatorRole(Call& call)
{
    const auto wanted = bodyOf<NewRole>(call);
    if (!wanted)
        return tl::unexpected(wanted.error());
    return answerWith(call.authority.setRole(call.intent, call.captured.front(), wanted->role));
}

Result<HttpResponse> deleteOperator(Call& call)
{
    return answerWithNothing(call.authority.removeOperator(call.intent, call.captured.front()));
}

Result<HttpResponse> invite(Call& call)
{
    const auto wanted = bodyOf<Named>(call);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto invited = call.authority.invite(call.intent, wanted->name, wanted->role);
    if (!invited)
        return tl::unexpected(invited.error());
    Json json{{"invitation", toJson(invited->invitation)}, {"code", invited->code}};
    if (!call.door.host.empty())
        json["link"] = toString(PairingLink{call.door.host, call.door.port, invited->code, call.door.pin,
                                            invited->invitation.name});
    return jsonResponse(json);
}

Result<HttpResponse> getActivity(Call& call)
{
    const auto query = activityQueryFrom(call.query);
    if (!query)
        return tl::unexpected(query.error());
    return answerWith(call.authority.activity(*query));
}

Result<HttpResponse> verifyActivity(Call& call)
{
    const auto seq = call.authority.verifyActivity();
    if (!seq)
        return tl::unexpected(seq.error());
    return jsonResponse({{"seq", *seq}});
}

Result<HttpResponse> getCheckpoint(Call& call)
{
    return answerWith(call.authority.checkpoint());
}

} // namespace signet::protocol
