#include "ui/overview/worth_doing.h"

#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace signet::ui {

namespace {

struct WorthDoing
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::WorthDoing)
};

constexpr Seconds usualAbsoluteLife{30 * 86'400};
constexpr Seconds longWithoutLog{3'600};
constexpr Seconds rotationGrace{3'600};
constexpr Seconds forgetNodeAfter{7 * 86'400}; ///< a node that was taken away is no news for ever

const auto keysPage = QStringLiteral("keys");
const auto settingsPage = QStringLiteral("settings");

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

void addNodes(const Situation& situation, std::vector<Concern>& concerns)
{
    const authority::Status& status = situation.status;
    if (!status.recordWritable)
        concerns.push_back(
            {Tone::Danger,
             WorthDoing::tr("The record takes no writes"),
             WorthDoing::tr("Nothing can be revoked or rotated until it does; sessions go on. Look whether "
                            "the disk is full or read-only."),
             {},
             {}});
    if (status.stale)
        concerns.push_back(
            {Tone::Danger,
             WorthDoing::tr("The node %1 has not heard the revocation log").arg(text(status.node)),
             WorthDoing::tr("Past each site's limit it refuses every session. Look at its connection to the "
                            "record."),
             {},
             {}});
    for (const authority::NodeView& view : status.nodes) {
        if (view.live || status.now - view.node.heard > forgetNodeAfter)
            continue;
        concerns.push_back({Tone::Attention,
                            WorthDoing::tr("The node %1 was last heard %2")
                                .arg(text(view.node.name), awayFrom(view.node.heard, status.now)),
                            WorthDoing::tr("Start it again, or leave it: a node that is gone is forgotten "
                                           "after a week."),
                            {},
                            {}});
    }
}

void addRing(const Situation& situation, std::vector<Concern>& concerns)
{
    if (!situation.ring)
        return;
    const Timestamp now = situation.status.now;
    for (const std::string& node : situation.ring->waitingFor)
        concerns.push_back({Tone::Attention,
                            WorthDoing::tr("A new key waits for the node %1").arg(text(node)),
                            WorthDoing::tr("The old key stays in use until that node has the new one."),
                            keysPage,
                            {}});
    const auto overdue = [&](const std::optional<Timestamp>& next, const QString& sentence) {
        if (!next || *next + rotationGrace >= now)
            return;
        concerns.push_back(
            {Tone::Attention,
             sentence,
             WorthDoing::tr("It was due %1. Rotate now; nobody is logged out.").arg(awayFrom(*next, now)),
             keysPage,
             {}});
    };
    overdue(situation.ring->nextSealRotation, WorthDoing::tr("The rotation of the seal key is overdue"));
    overdue(situation.ring->nextSignRotation, WorthDoing::tr("The rotation of the sign key is overdue"));
    for (const authority::KeyView& view : situation.ring->keys) {
        if (view.key.state != keys::KeyState::Active || view.useLimit == 0 ||
            view.uses * 5 < view.useLimit * 4)
            continue;
        const QVariantMap where{{QStringLiteral("kid"), text(view.key.kid)}};
        if (view.uses >= view.useLimit)
            concerns.push_back(
                {Tone::Attention,
                 WorthDoing::tr("The key %1 has reached its limit of uses").arg(text(view.key.kid)),
                 WorthDoing::tr("Rotate it now; nobody is logged out."), keysPage, where});
        else
            concerns.push_back({Tone::Accent,
                                WorthDoing::tr("The key %1 nears its limit of uses").arg(text(view.key.kid)),
                                WorthDoing::tr("Used %1 of %2 times. Plan its rotation.")
                                    .arg(figure(view.uses), figure(view.useLimit)),
                                keysPage, where});
    }
    if (!situation.status.settings.sealRotation)
        concerns.push_back({Tone::Accent,
                            WorthDoing::tr("Seal keys are rotated by hand only"),
                            WorthDoing::tr("A schedule does it by itself; 90 days are usual."),
                            keysPage,
                            {}});
}

void addSite(const authority::Site& site, std::vector<Concern>& concerns)
{
    const QString name = text(site.name);
    const QVariantMap where{{QStringLiteral("section"), QStringLiteral("sites")},
                            {QStringLiteral("site"), name}};
    const auto add = [&](Tone tone, const QString& sentence, const QString& advice) {
        concerns.push_back({tone, sentence, advice, settingsPage, where});
    };
    const bool here = site.origin.starts_with("http://localhost") || site.origin.starts_with("http://127.");
    if (!authority::isSecure(site) && !here)
        add(Tone::Attention, WorthDoing::tr("The cookies of %1 travel unencrypted").arg(name),
            WorthDoing::tr("Whoever shares the network can take over a session. Give the site https."));
    if (site.absoluteLifetime > usualAbsoluteLife)
        add(Tone::Accent,
            WorthDoing::tr("Absolute life of %1 is %2").arg(name, spanText(site.absoluteLifetime)),
            WorthDoing::tr("A stolen cookie stays good that long unless ended. 30 days or less are usual."));
    if (!site.cookieDomain.empty())
        add(Tone::Accent,
            WorthDoing::tr("Every host under %1 gets the cookies of %2").arg(text(site.cookieDomain), name),
            WorthDoing::tr("Leave the cookie domain empty, unless several hosts share the sessions."));
    if (site.behindFeedAfter > longWithoutLog)
        add(Tone::Accent,
            WorthDoing::tr("%1 goes on for %2 without the revocation log")
                .arg(name, spanText(site.behindFeedAfter)),
            WorthDoing::tr("A session that was ended may live that long on a node that is cut off."));
}

void addPeople(const Situation& situation, std::vector<Concern>& concerns)
{
    if (!situation.operators)
        return;
    const auto administrators = std::count_if(
        situation.operators->begin(), situation.operators->end(), [](const authority::Operator& one) {
            return !one.removed && one.role == authority::Role::Administrator;
        });
    if (administrators == 1)
        concerns.push_back({Tone::Accent,
                            WorthDoing::tr("There is only one administrator"),
                            WorthDoing::tr("If that operator key is lost, nobody can invite another. Make a "
                                           "second person administrator."),
                            settingsPage,
                            {{QStringLiteral("section"), QStringLiteral("operators")}}});
}

} // namespace

std::vector<Concern> worthDoing(const Situation& situation)
{
    std::vector<Concern> concerns;
    addNodes(situation, concerns);
    addRing(situation, concerns);
    if (situation.refusalsRising)
        concerns.push_back(
            {Tone::Attention,
             WorthDoing::tr("More is refused than is usual at this hour"),
             WorthDoing::tr("Look at the reasons: many of one kind tell whether it is an attack "
                            "or a mistake in the set-up."),
             QStringLiteral("statistics"),
             {{QStringLiteral("chart"), QStringLiteral("refused")}}});
    if (situation.sites) {
        for (const authority::Site& site : *situation.sites)
            addSite(site, concerns);
        if (situation.sites->empty())
            concerns.push_back({Tone::Accent,
                                WorthDoing::tr("No site is served yet"),
                                WorthDoing::tr("Add the first one: its name and where it is."),
                                settingsPage,
                                {{QStringLiteral("section"), QStringLiteral("sites")}}});
    }
    addPeople(situation, concerns);
    std::stable_sort(concerns.begin(), concerns.end(),
                     [](const Concern& a, const Concern& b) { return a.tone > b.tone; });
    return concerns;
}

} // namespace signet::ui
