// signet status: is all well?

#include "app/command/authority/authority_commands.h"
#include "app/command/authority/connection.h"
#include "app/command/authority/views_text.h"
#include "app/command/document.h"
#include "app/command/help.h"
#include "app/command/layout.h"
#include "app/command/terminal.h"
#include "core/protocol/wire.h"

#include <algorithm>
#include <memory>

namespace signet::command {

namespace {

using authority::KeyView;

/// What needs attention: what the authority says, and what stands in its answer.
std::vector<std::string> attention(const authority::Status& status)
{
    auto sentences = status.attention;
    if (sentences.empty() && status.stale)
        sentences.push_back("Node " + status.node + " has not heard the revocation log for 30 seconds.");
    if (sentences.empty() && !status.recordWritable)
        sentences.emplace_back("The last write to the record failed: no administrative act is possible.");
    return sentences;
}

std::string lineOf(const std::string& name, const std::string& text)
{
    return "  " + padded(name, 13) + text + '\n';
}

std::string keyLine(const authority::RingView& ring, keys::KeyUse use, Timestamp now)
{
    const auto active = std::find_if(ring.keys.begin(), ring.keys.end(), [&](const KeyView& view) {
        return view.key.use == use && view.key.state == keys::KeyState::Active;
    });
    const auto& next = use == keys::KeyUse::Seal ? ring.nextSealRotation : ring.nextSignRotation;
    std::string text = "none is active";
    if (active != ring.keys.end()) {
        text = printable(active->key.kid);
        if (active->key.times.activated)
            text += ", active since " + formatTimestamp(*active->key.times.activated);
    }
    if (next)
        text += *next > now ? "; next rotation " + formatRelative(*next, now) : "; a rotation is due";
    return lineOf(std::string(toString(use)) + " key", text);
}

std::string nodeTable(const authority::Status& status)
{
    std::vector<std::vector<std::string>> rows;
    for (const auto& view : status.nodes)
        rows.push_back({"  " + printable(view.node.name), printable(view.node.version),
                        agoText(view.node.heard, status.now), grouped(view.node.ringVersion),
                        grouped(view.node.seq),
                        !view.live     ? "silent"
                        : view.current ? "current"
                                       : "catching up"});
    return table({"  NODE", "VERSION", "HEARD", "RING", "LOG", "STATE"}, rows);
}

std::string report(const authority::Status& status, const authority::RingView& ring, const Style& style)
{
    const auto& settings = status.settings;
    const auto sentences = attention(status);
    std::string text = printable(settings.name.empty() ? settings.issuer : settings.name) + ": " +
                       (sentences.empty() ? style.good("all is well") : style.warning("needs attention")) +
                       '\n';
    for (const auto& sentence : sentences) {
        bool first = true;
        for (const auto& line : wrapped(printable(sentence), terminalWidth() - 4)) {
            text += (first ? "  ! " : "    ") + line + '\n';
            first = false;
        }
    }
    text += '\n';
    text += lineOf("issuer", printable(settings.issuer));
    text += lineOf("sessions", estimateText(status.activeSessions) + " active");
    text += lineOf("revocations", grouped(status.revocationsInForce) + " in force");
    text += keyLine(ring, keys::KeyUse::Seal, status.now);
    text += keyLine(ring, keys::KeyUse::Sign, status.now);
    text += lineOf("sites", grouped(status.sites));
    text += lineOf("operators", grouped(status.operators));
    for (const auto& node : ring.waitingFor)
        text += lineOf("waiting for", "node " + printable(node) + ", which has not confirmed the ring");
    return text + '\n' + nodeTable(status);
}

ExitStatus showStatus(const AuthorityOptions& options)
{
    return withAuthority(options, [&](Connection& connection) -> Result<ExitStatus> {
        const auto status = connection.client.status();
        if (!status)
            return tl::unexpected(status.error());
        const auto ring = connection.client.ring();
        if (!ring)
            return tl::unexpected(ring.error());
        const bool well = attention(*status).empty();
        auto document = protocol::toJson(*status);
        document["well"] = well;
        const auto printed =
            answer(options.json ? documentText(document) : report(*status, *ring, Style::ofStandardOutput()));
        return printed == ExitStatus::Good && !well ? ExitStatus::Refused : printed;
    });
}

} // namespace

void addStatusCommand(Commands& commands)
{
    auto options = std::make_shared<AuthorityOptions>();
    auto* app = commands.root().add_subcommand("status", "is all well at the authority: nodes, keys, log");
    addAuthorityOptions(*app, *options);
    explain(*app,
            {"[OPTION]…",
             {"A node is current when it has the newest key ring, settings and revocations. One that has "
              "not been heard of for 30 seconds is silent."},
             authorityStatuses("all is well", "something needs attention"),
             {{"Is all well", "signet status"},
              {"In a monitor", "signet status --json >/dev/null || echo look"}}});
    commands.add(app, [options] { return showStatus(*options); });
}

} // namespace signet::command
