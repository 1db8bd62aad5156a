// signet keys ring, rotate, stage, activate, compromise, retire, destroy, keep: the key ring of an authority.

#include "app/command/authority/act.h"
#include "app/command/authority/authority_commands.h"
#include "app/command/authority/views_text.h"
#include "app/command/document.h"
#include "app/command/help.h"
#include "app/command/layout.h"
#include "core/keys/rotation.h"
#include "core/protocol/wire.h"

#include <algorithm>
#include <memory>

namespace signet::command {

namespace {

using authority::KeyAct;
using authority::KeyView;
using keys::KeyState;

struct RingOptions : ActOptions
{
    std::string use = "seal";
    std::string kid;
    std::string at;
    std::string algorithm;
    bool all = false;
};

/// When a key came into its state.
std::optional<Timestamp> since(const KeyView& view)
{
    const auto& times = view.key.times;
    switch (view.key.state) {
    case KeyState::Pending:
        return times.created;
    case KeyState::Active:
        return times.activated;
    case KeyState::Retiring:
        return times.retiring;
    case KeyState::Retired:
        return times.retired;
    case KeyState::Destroyed:
        return times.destroyed;
    case KeyState::Compromised:
        return times.compromised;
    }
    return std::nullopt;
}

std::string nextOf(const KeyView& view, const authority::RingView& ring, Timestamp now)
{
    const auto& key = view.key;
    if (key.times.destruction && key.state != KeyState::Destroyed)
        return "destroyed " + formatRelative(*key.times.destruction, now);
    if (key.state == KeyState::Pending && key.times.activation)
        return *key.times.activation <= now ? "active when every node has it"
                                            : "active " + formatRelative(*key.times.activation, now);
    if (key.state == KeyState::Retiring && view.retiresAt)
        return "retired " + formatRelative(*view.retiresAt, now);
    const auto& rotation = key.use == keys::KeyUse::Seal ? ring.nextSealRotation : ring.nextSignRotation;
    if (key.state == KeyState::Active && rotation)
        return *rotation > now ? "rotated " + formatRelative(*rotation, now) : "rotation is due";
    return "-";
}

std::string usesText(const KeyView& view)
{
    const auto text = grouped(view.uses);
    if (view.useLimit == 0 || view.uses < view.useLimit / 100)
        return text;
    return text + " (" + std::to_string(view.uses * 100 / view.useLimit) + "% of its limit)";
}

std::string ringText(const authority::RingView& ring, bool all, Timestamp now)
{
    std::vector<std::vector<std::string>> rows;
    std::size_t hidden = 0;
    for (const auto& view : ring.keys) {
        if (!all && view.key.state == KeyState::Destroyed) {
            ++hidden;
            continue;
        }
        rows.push_back({printable(view.key.kid), std::string(toString(view.key.use)),
                        std::string(toString(view.key.state)), printable(view.key.algorithm),
                        agoText(since(view), now), usesText(view), grouped(view.unexpired),
                        nextOf(view, ring, now)});
    }
    auto text = table({"KID", "USE", "STATE", "ALG", "SINCE", "USES", "UNEXPIRED", "NEXT"}, rows);
    text += "Version " + grouped(ring.version) + '.';
    if (hidden > 0)
        text += ' ' + counted(hidden, "destroyed key") + " left out; --all shows them too.";
    for (const auto& node : ring.waitingFor)
        text += " Node " + printable(node) + " has not confirmed it yet.";
    return text + '\n';
}

ExitStatus showRing(const RingOptions& options)
{
    return withAuthority(options, [&](Connection& connection) -> Result<ExitStatus> {
        const auto ring = connection.client.ring();
        if (!ring)
            return tl::unexpected(ring.error());
        return answer(options.json ? documentText({{"ring", protocol::toJson(*ring)}})
                                   : ringText(*ring, options.all, SystemClock().now()));
    });
}

Result<authority::KeyRequest> requestOf(KeyAct act, const RingOptions& options)
{
    authority::KeyRequest request;
    request.act = act;
    request.kid = options.kid;
    request.algorithm = options.algorithm;
    const auto use = keys::keyUseFromString(options.use);
    if (!use)
        return fail(ErrorCode::InvalidInput, "There is no use '" + options.use + "' of keys",
                    "A key's use is seal (session and remember tokens) or sign (identity tokens)");
    request.use = *use;
    if (!options.at.empty()) {
        const auto at = parseTime("--at", options.at);
        if (!at)
            return tl::unexpected(at.error());
        request.at = *at;
    } else if (act == KeyAct::Stage) {
        request.at = SystemClock().now() + keys::RotationPolicy().stageAhead;
    }
    return request;
}

std::string questionOf(const authority::KeyRequest& request)
{
    const auto use = std::string(toString(request.use)) + " key?";
    switch (request.act) {
    case KeyAct::Rotate:
        return "Rotate the " + use;
    case KeyAct::Stage:
        return "Stage a " + use;
    case KeyAct::Activate:
        return "Activate the key " + request.kid + '?';
    case KeyAct::Compromise:
        return "Mark the key " + request.kid + " compromised, for good?";
    case KeyAct::Retire:
        return "Retire the key " + request.kid + '?';
    case KeyAct::Destroy:
        return "Destroy the key " + request.kid + '?';
    case KeyAct::Keep:
        return "Keep the key " + request.kid + '?';
    }
    return {};
}

/// The keys that the act changed, as they are now.
std::string changedText(const authority::RingView& before, const authority::RingView& after, Timestamp now)
{
    authority::RingView changed;
    changed.version = after.version;
    changed.waitingFor = after.waitingFor;
    changed.nextSealRotation = after.nextSealRotation;
    changed.nextSignRotation = after.nextSignRotation;
    for (const auto& view : after.keys) {
        const auto old = std::find_if(before.keys.begin(), before.keys.end(),
                                      [&](const KeyView& other) { return other.key.kid == view.key.kid; });
        if (old == before.keys.end() || old->key.state != view.key.state ||
            old->key.times.activation != view.key.times.activation ||
            old->key.times.destruction != view.key.times.destruction)
            changed.keys.push_back(view);
    }
    return changed.keys.empty() ? "Nothing changed.\n" : ringText(changed, true, now);
}

ExitStatus actOnKey(KeyAct keyAct, const RingOptions& options)
{
    const auto request = requestOf(keyAct, options);
    if (!request)
        return complain(request.error(), options);
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        auto& client = connection.client;
        if (auto may = options.dryRun ? Result<void>() : requireRole(client, authority::Role::Keykeeper);
            !may)
            return tl::unexpected(may.error());
        const auto before = client.ring();
        if (!before)
            return tl::unexpected(before.error());
        const auto preview = client.preview(*request);
        if (!preview)
            return tl::unexpected(preview.error());
        // Repeated under an id that was given, it may have happened and so be impossible now.
        const bool repeated = !options.requestId.empty() && !preview->allowed && !options.dryRun;
        if (!repeated) {
            const auto stop = decide(options, *preview, questionOf(*request));
            if (!stop || *stop)
                return stop ? Result<ExitStatus>(**stop) : tl::unexpected(stop.error());
        }
        // Whoever repeats a staging must mean the same time.
        const auto how = request->at ? id + " --at " + formatTimestamp(*request->at) : id;
        const auto ring = once(client, how, client.act(*request, id));
        if (!ring)
            return tl::unexpected(ring.error());
        if (options.json)
            return answer(documentText({{"preview", protocol::toJson(*preview)},
                                        {"done", true},
                                        {"ring", protocol::toJson(*ring)}}));
        return answer(changedText(*before, *ring, SystemClock().now()));
    });
}

void addUse(CLI::App& app, RingOptions& options)
{
    app.add_option("use", options.use,
                   "seal (session and remember tokens, unless given) or sign (identity "
                   "tokens)")
        ->option_text("USE");
    app.add_option("--alg", options.algorithm, "of a sign key: ES256 (unless given), EdDSA or RS256")
        ->option_text("A");
}

struct ActOnKid
{
    KeyAct act;
    const char* name;
    const char* description;
    const char* paragraph;
    const char* what;
};

void addActOnKid(Commands& commands, CLI::App& group, const ActOnKid& one)
{
    auto options = std::make_shared<RingOptions>();
    auto* app = group.add_subcommand(one.name, one.description);
    app->add_option("kid", options->kid, "the key")->option_text("KID")->required();
    addActOptions(*app, *options, Asks::ConsentAfterPreview);
    const std::string line = std::string("signet keys ") + one.name;
    explain(*app,
            {"KID [OPTION]…",
             {std::string(one.paragraph) + " Needs a keykeeper."},
             authorityStatuses("done", "not allowed, the role is too small, or the answer was no"),
             {{"See what it would do", line + " 2026-11-a --dry-run"}, {one.what, line + " 2026-11-a"}}});
    commands.add(app, [options, act = one.act] { return actOnKey(act, *options); });
}

void addRing(Commands& commands, CLI::App& group)
{
    auto options = std::make_shared<RingOptions>();
    auto* app = group.add_subcommand("ring", "the key ring of an authority");
    app->add_flag("--all", options->all, "destroyed keys too");
    addAuthorityOptions(*app, *options);
    explain(
        *app,
        {"[OPTION]…",
         {"Each key with its use, its state since when, how often it was used, how many tokens of it have "
          "not expired, and what happens to it next."},
         authorityStatuses("shown", "not allowed"),
         {{"The ring", "signet keys ring"},
          {"The kid of the active seal key",
           "signet keys ring --json | jq -r '.ring.keys[] | select(.use == \"seal\" and .state == "
           "\"active\").kid'"}}});
    commands.add(app, [options] { return showRing(*options); });
}

void addRotation(Commands& commands, CLI::App& group)
{
    auto forRotate = std::make_shared<RingOptions>();
    auto* app =
        group.add_subcommand("rotate", "replace the active key of an authority; nobody is logged out");
    addUse(*app, *forRotate);
    addActOptions(*app, *forRotate, Asks::ConsentAfterPreview);
    explain(*app,
            {"[USE] [OPTION]…",
             {"A new key is distributed and becomes active as soon as every live node has it; the one before "
              "goes on opening until its last token has expired. Needs a keykeeper."},
             authorityStatuses("done", "not allowed, the role is too small, or the answer was no"),
             {{"See what it would do", "signet keys rotate --dry-run"},
              {"The key that seals sessions", "signet keys rotate"},
              {"The key that signs identity tokens", "signet keys rotate sign --alg EdDSA"}}});
    commands.add(app, [forRotate] { return actOnKey(KeyAct::Rotate, *forRotate); });

    auto forStage = std::make_shared<RingOptions>();
    app = group.add_subcommand("stage", "make a key that becomes active later");
    addUse(*app, *forStage);
    app->add_option("--at", forStage->at, "when it is to become active; in 24 hours unless given")
        ->option_text("TIME");
    addActOptions(*app, *forStage, Asks::ConsentAfterPreview);
    explain(
        *app,
        {"[USE] [OPTION]…",
         {"The key is pending: distributed to every node, used by none until its time. Needs a keykeeper."},
         authorityStatuses("done", "not allowed, the role is too small, or the answer was no"),
         {{"For tomorrow", "signet keys stage"},
          {"For a night", "signet keys stage --at 2026-11-28T03:00:00Z"}}});
    commands.add(app, [forStage] { return actOnKey(KeyAct::Stage, *forStage); });
}

} // namespace

void addRingCommands(Commands& commands, CLI::App& keysGroup)
{
    addRing(commands, keysGroup);
    addRotation(commands, keysGroup);
    addScheduleCommand(commands, keysGroup);
    for (const auto& one : {
             ActOnKid{
                 KeyAct::Activate, "activate", "make a pending key of an authority the active one",
                 "The key becomes active as soon as every live node has it, without waiting for its time.",
                 "Activate a staged key now"},
             ActOnKid{KeyAct::Compromise, "compromise", "refuse a key of an authority at once and for good",
                      "Every token of the key is refused everywhere, and a successor becomes active at once: "
                      "the people whose sessions it sealed log in again. There is no way back.",
                      "A key became known to somebody"},
             ActOnKid{KeyAct::Retire, "retire", "take a key of an authority out of use",
                      "A pending key is withdrawn; an active one gives way to the pending key that follows "
                      "it. The tokens it made are accepted until they expire.",
                      "Take a key out of use"},
             ActOnKid{KeyAct::Destroy, "destroy", "plan the destruction of a retired or compromised key",
                      "Its material is erased after 7 days; until then signet keys keep takes the plan back.",
                      "Destroy a retired key"},
             ActOnKid{KeyAct::Keep, "keep", "take the planned destruction of a key back",
                      "Only before its material was erased.", "Keep a key after all"},
         })
        addActOnKid(commands, keysGroup, one);
}

} // namespace signet::command
