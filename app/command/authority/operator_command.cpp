// signet operator: who administers.

#include "app/command/authority/act.h"
#include "app/command/authority/authority_commands.h"
#include "app/command/authority/views_text.h"
#include "app/command/document.h"
#include "app/command/help.h"
#include "app/command/layout.h"
#include "core/protocol/wire.h"

#include <algorithm>
#include <memory>

namespace signet::command {

namespace {

using authority::Operator;
using authority::Role;

struct OperatorOptions : ActOptions
{
    std::string who; ///< a name, an id, or the beginning of one
    std::string role;
    bool all = false;
};

Result<Role> readRole(const std::string& text)
{
    const auto role = authority::roleFromString(text);
    if (!role)
        return fail(
            ErrorCode::InvalidInput, "There is no role '" + text + "'",
            "Roles are viewer, revoker, keykeeper and administrator; each may do what those before it may");
    return *role;
}

/// The one operator that is meant; never the first of several. Those removed count only `withRemoved`.
Result<Operator> findOperator(protocol::Client& client, const std::string& who, bool withRemoved = false)
{
    const auto operators = client.operators();
    if (!operators)
        return tl::unexpected(operators.error());
    std::vector<Operator> found;
    for (const auto& one : *operators) {
        if (one.removed && !withRemoved)
            continue;
        if (one.id == who)
            return one;
        if (one.name == who || (who.size() >= 6 && one.id.rfind(who, 0) == 0))
            found.push_back(one);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return fail(ErrorCode::NotFound, "There is no operator '" + who + "'", "See signet operator list");
    return fail(ErrorCode::InvalidInput, "Several operators are called '" + who + "'",
                "Name the one by its id; see signet operator list");
}

ExitStatus list(const OperatorOptions& options)
{
    return withAuthority(options, [&](Connection& connection) -> Result<ExitStatus> {
        const auto operators = connection.client.operators();
        if (!operators)
            return tl::unexpected(operators.error());
        const auto now = SystemClock().now();
        auto document = nlohmann::json::array();
        std::vector<std::vector<std::string>> rows;
        for (const auto& one : *operators) {
            if (one.removed && !options.all)
                continue;
            document.push_back(protocol::toJson(one));
            const bool self = one.id == connection.profile.operatorId;
            document.back()["self"] = self;
            rows.push_back({printable(one.name) + (self ? " (you)" : ""),
                            one.removed ? "removed" : std::string(toString(one.role)),
                            agoText(one.lastSeen, now), printable(one.id)});
        }
        return answer(options.json ? documentText({{"operators", document}})
                                   : table({"NAME", "ROLE", "SEEN", "ID"}, rows));
    });
}

ExitStatus invite(const OperatorOptions& options)
{
    const auto role = readRole(options.role);
    if (!role)
        return complain(role.error(), options);
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        const auto invited = once(connection.client, id, connection.client.invite(options.who, *role, id));
        if (!invited)
            return tl::unexpected(invited.error());
        const auto& profile = connection.profile;
        // An authority that does not know its own door is reached where we reach it.
        const auto link = invited->link.empty()
                              ? protocol::toString({profile.host, profile.port, invited->code, profile.pin,
                                                    invited->invitation.name})
                              : invited->link;
        if (options.json) {
            auto document = protocol::toJson(invited->invitation);
            document.erase("code_hash");
            document["link"] = link;
            return answer(documentText(document));
        }
        say("Give this link to " + printable(options.who) +
            " by a way that only they can read. It works once, until " +
            formatTimestamp(invited->invitation.expires) + "; with it: signet pair LINK");
        return answer(printable(link) + '\n');
    });
}

ExitStatus reportOne(const OperatorOptions& options, const Operator& one)
{
    if (options.json)
        return answer(documentText({{"operator", protocol::toJson(one)}, {"done", true}}));
    return answer(printable(one.name) + " is " + std::string(toString(one.role)) + " now.\n");
}

ExitStatus setRole(const OperatorOptions& options)
{
    const auto role = readRole(options.role);
    if (!role)
        return complain(role.error(), options);
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        const auto one = findOperator(connection.client, options.who);
        if (!one)
            return tl::unexpected(one.error());
        const bool lessForSelf = one->id == connection.profile.operatorId && *role < one->role;
        if (lessForSelf) {
            const auto stop =
                decide(options, "This is you: you may do less afterwards, and cannot take it back.",
                       "Become " + std::string(toString(*role)) + '?');
            if (!stop || *stop)
                return stop ? Result<ExitStatus>(**stop) : tl::unexpected(stop.error());
        }
        const auto changed = once(connection.client, id, connection.client.setRole(one->id, *role, id));
        if (!changed)
            return tl::unexpected(changed.error());
        return reportOne(options, *changed);
    });
}

ExitStatus remove(const OperatorOptions& options)
{
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        if (auto may = options.dryRun ? Result<void>() : requireRole(connection.client, Role::Administrator);
            !may)
            return tl::unexpected(may.error());
        // Repeated under an id that was given, it may have happened.
        const auto one = findOperator(connection.client, options.who, !options.requestId.empty());
        if (!one)
            return tl::unexpected(one.error());
        const bool self = one->id == connection.profile.operatorId;
        const auto stop =
            decide(options,
                   one->name + ", " + std::string(toString(one->role)) + ", can do nothing any more. " +
                       (self ? "This is you." : "What they did stays in the activity log."),
                   "Remove " + one->name + '?');
        if (!stop || *stop)
            return stop ? Result<ExitStatus>(**stop) : tl::unexpected(stop.error());
        if (auto removed = once(connection.client, id, connection.client.removeOperator(one->id, id));
            !removed)
            return tl::unexpected(removed.error());
        if (options.json)
            return answer(documentText({{"removed", one->id}, {"name", one->name}, {"done", true}}));
        return answer(printable(one->name) + " is removed.\n");
    });
}

void addWho(CLI::App& app, OperatorOptions& options)
{
    app.add_option("operator", options.who, "a name, an id, or six or more characters of its beginning")
        ->option_text("OPERATOR")
        ->required();
}

void addInviting(Commands& commands, CLI::App& group)
{
    auto forList = std::make_shared<OperatorOptions>();
    auto* app = group.add_subcommand("list", "list the operators");
    app->add_flag("--all", forList->all, "those that were removed, too");
    addAuthorityOptions(*app, *forList);
    explain(*app, {"[OPTION]…",
                   {"An operator is known by a key, whose thumbprint is the id."},
                   authorityStatuses("listed", "not allowed"),
                   {{"Who may do what", "signet operator list"}}});
    commands.add(app, [forList] { return list(*forList); });

    auto forInvite = std::make_shared<OperatorOptions>();
    app = group.add_subcommand("invite", "make a link by which somebody becomes an operator");
    app->add_option("name", forInvite->who, "who is invited")->option_text("NAME")->required();
    app->add_option("--role", forInvite->role, "viewer, revoker, keykeeper or administrator")
        ->option_text("ROLE")
        ->required();
    addActOptions(*app, *forInvite, Asks::Nothing);
    explain(*app, {"NAME --role ROLE [OPTION]…",
                   {"The link is good for 10 minutes and works once. Needs an administrator."},
                   authorityStatuses("invited", "the role is too small"),
                   {{"Somebody who ends sessions", "signet operator invite Ada --role revoker"}}});
    commands.add(app, [forInvite] { return invite(*forInvite); });
}

} // namespace

void addOperatorCommands(Commands& commands)
{
    auto* group = commands.root().add_subcommand("operator", "who administers an authority, and may do what");
    group->require_subcommand(0, 1);
    explain(*group,
            {"COMMAND [ARGUMENT]…",
             {"Roles, each with what those before it may: a viewer sees everything but secrets, a revoker "
              "ends sessions, a keykeeper looks after keys, an administrator after sites and operators."},
             {},
             {{"Who may do what", "signet operator list"},
              {"One more", "signet operator invite Ada --role revoker"}}});
    addInviting(commands, *group);

    auto forRole = std::make_shared<OperatorOptions>();
    auto* app = group->add_subcommand("role", "give an operator another role");
    addWho(*app, *forRole);
    app->add_option("role", forRole->role, "viewer, revoker, keykeeper or administrator")
        ->option_text("ROLE")
        ->required();
    addActOptions(*app, *forRole, Asks::Consent);
    explain(*app, {"OPERATOR ROLE [OPTION]…",
                   {"Asks only before it takes a role from yourself. Needs an administrator."},
                   authorityStatuses("done", "not allowed, the role is too small, or the answer was no"),
                   {{"More for Ada", "signet operator role Ada keykeeper"}}});
    commands.add(app, [forRole] { return setRole(*forRole); });

    auto forRemove = std::make_shared<OperatorOptions>();
    app = group->add_subcommand("remove", "take everything from an operator");
    addWho(*app, *forRemove);
    addActOptions(*app, *forRemove, Asks::ConsentAfterPreview);
    explain(*app, {"OPERATOR [OPTION]…",
                   {"The operator's key is refused from then on. Needs an administrator."},
                   authorityStatuses("removed", "not allowed, the role is too small, or the answer was no"),
                   {{"Somebody who left", "signet operator remove Ada"}}});
    commands.add(app, [forRemove] { return remove(*forRemove); });
}

} // namespace signet::command
