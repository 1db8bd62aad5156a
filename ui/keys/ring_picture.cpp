#include "ui/keys/ring_picture.h"

#include "core/base/text.h"
#include "ui/widgets/estimate.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace signet::ui {

using keys::KeyState;
using keys::KeyUse;

namespace {

/// What the authority adds to the lifetime of a key's last token: clocks that differ, and verifiers' skew.
constexpr Seconds retiringMargin{900};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::RingPicture)
};

QString shown(const std::string& text)
{
    return QString::fromStdString(toUtf8(text));
}

/// The longest a key of that use stays retiring after its last use.
Seconds retiringFor(const std::vector<authority::Site>& sites, KeyUse use)
{
    Seconds longest{0};
    Seconds staleness{300};
    for (const auto& site : sites) {
        longest =
            std::max(longest, use == KeyUse::Sign ? site.identityLifetime
                                                  : std::max(site.sessionLifetime, site.rememberLifetime));
        staleness = std::max(staleness, site.behindFeedAfter);
    }
    return longest + staleness + retiringMargin;
}

QString nextOf(const authority::KeyView& key, const LifeContext& context)
{
    const keys::KeyTimes& times = key.key.times;
    switch (key.key.state) {
    case KeyState::Pending:
        if (!times.activation)
            return Words::tr("waits to be activated");
        return *times.activation <= context.now
                   ? Words::tr("becomes active when every node has it")
                   : Words::tr("becomes active %1").arg(awayFrom(*times.activation, context.now));
    case KeyState::Active:
        if (!context.nextRotation)
            return Words::tr("stays active until rotated");
        return *context.nextRotation <= context.now
                   ? Words::tr("rotation is due")
                   : Words::tr("rotates %1").arg(awayFrom(*context.nextRotation, context.now));
    case KeyState::Retiring:
        return key.retiresAt ? Words::tr("retires %1").arg(awayFrom(*key.retiresAt, context.now)) : QString();
    case KeyState::Retired:
    case KeyState::Compromised:
        return times.destruction ? Words::tr("erased %1").arg(awayFrom(*times.destruction, context.now))
                                 : QString();
    case KeyState::Destroyed:
        break;
    }
    return {};
}

Cell cell(const QString& text, Cell::Kind kind)
{
    Cell made;
    made.text = text;
    made.kind = kind;
    return made;
}

Cell statePill(KeyState state)
{
    const StateLook& look = lookOf(state);
    Cell made = cell(look.word, Cell::Kind::Pill);
    made.tone = look.tone;
    made.icon = look.iconName;
    return made;
}

QString momentText(Timestamp time, Timestamp now)
{
    return time == now ? Words::tr("now", "a moment in a table of dates") : shortTime(time, now);
}

void makeRows(KeyPicture& key, Timestamp now)
{
    key.row.id = key.kid;
    key.row.cells = {cell(key.kid, Cell::Kind::Mono), cell(key.use, Cell::Kind::Muted),
                     statePill(key.view.key.state), cell(key.uses, Cell::Kind::Figure)};
    key.row.cells[3].tip = Words::tr("How often it sealed or signed");
    key.row.cells[0].tip = key.life.spoken;
    for (const LifeSpan& span : key.life.spans) {
        Row row;
        row.id = QStringLiteral("%1/%2").arg(key.kid).arg(key.twin.size());
        row.cells = {cell(key.kid, Cell::Kind::Mono), statePill(span.state),
                     cell(momentText(span.from, now), Cell::Kind::Text),
                     cell(span.open ? Words::tr("not known") : momentText(span.to, now),
                          span.open ? Cell::Kind::Muted : Cell::Kind::Text),
                     cell(span.planned ? Words::tr("planned") : Words::tr("past"), Cell::Kind::Muted)};
        row.cells[2].tip = fullTime(span.from);
        row.cells[3].tip = fullTime(span.to);
        key.twin.push_back(std::move(row));
    }
}

int rank(const authority::KeyView& key)
{
    switch (key.key.state) {
    case KeyState::Pending:
        return 0;
    case KeyState::Active:
        return 1;
    case KeyState::Retiring:
        return 2;
    default:
        return 3;
    }
}

/// What is in use and about to be first, seal keys before sign keys; what is over, the youngest first.
bool comesBefore(const KeyPicture& a, const KeyPicture& b)
{
    const auto place = [](const KeyPicture& key) { return std::min(rank(key.view), 3) == 3; };
    if (place(a) != place(b))
        return place(b);
    if (a.view.key.use != b.view.key.use)
        return a.view.key.use == KeyUse::Seal;
    if (rank(a.view) != rank(b.view))
        return rank(a.view) < rank(b.view);
    return a.view.key.times.created > b.view.key.times.created;
}

QString sentenceOf(const authority::RingView& ring, Timestamp now)
{
    const auto next = ring.nextSealRotation && ring.nextSignRotation
                          ? std::min(*ring.nextSealRotation, *ring.nextSignRotation)
                          : ring.nextSealRotation.value_or(ring.nextSignRotation.value_or(Timestamp{}));
    if (next == Timestamp{})
        return Words::tr("No rotation is planned; keys are rotated by hand.");
    if (next <= now)
        return Words::tr("A rotation is due now. Sessions go on through it.");
    return Words::tr("Next rotation %1, %2. Sessions go on through it.")
        .arg(shortTime(next, now), awayFrom(next, now));
}

} // namespace

const KeyPicture* RingPicture::find(const QString& kid) const
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const KeyPicture& key) { return key.kid == kid; });
    return found == keys.end() ? nullptr : &*found;
}

RingPicture pictureOf(authority::RingView ring, const std::vector<authority::Site>& sites,
                      const authority::Settings& settings, Timestamp now)
{
    RingPicture picture;
    picture.version = ring.version;
    picture.now = now;
    picture.earliest = now;
    picture.latest = now;
    picture.settings = settings;
    picture.sealRotation = settings.sealRotation;
    picture.signRotation = settings.signRotation;
    picture.sentence = sentenceOf(ring, now);
    for (const auto& site : sites)
        picture.sites << shown(site.name);
    QStringList waiting;
    for (const auto& node : ring.waitingFor)
        waiting << shown(node);
    if (!waiting.isEmpty())
        picture.waiting = Words::tr("A key that is due waits for %1 to hear of it; the old one stays in use.")
                              .arg(waiting.join(QStringLiteral(", ")));
    for (auto& view : ring.keys) {
        const KeyUse use = view.key.use;
        const LifeContext context{now, use == KeyUse::Seal ? ring.nextSealRotation : ring.nextSignRotation,
                                  retiringFor(sites, use)};
        KeyPicture key;
        key.kid = shown(view.key.kid);
        key.use = QStringLiteral("%1 · %2").arg(use == KeyUse::Seal ? Words::tr("seal", "use of a key")
                                                                    : Words::tr("sign", "use of a key"),
                                                shown(view.key.algorithm));
        key.life = lifeOf(view, context);
        key.next = nextOf(view, context);
        key.uses = figure(view.uses);
        key.sessions = estimateText(view.sessions);
        key.view = std::move(view);
        makeRows(key, now);
        for (const LifeSpan& span : key.life.spans) {
            picture.earliest = std::min(picture.earliest, span.from);
            picture.latest = std::max(picture.latest, span.to);
        }
        picture.keys.push_back(std::move(key));
    }
    std::stable_sort(picture.keys.begin(), picture.keys.end(), comesBefore);
    return picture;
}

Result<RingPicture> askRing(protocol::Client& client, Timestamp now)
{
    auto ring = client.ring();
    if (!ring)
        return tl::unexpected(std::move(ring.error()));
    const auto sites = client.sites();
    if (!sites)
        return tl::unexpected(sites.error());
    const auto status = client.status();
    if (!status)
        return tl::unexpected(status.error());
    return pictureOf(std::move(*ring), *sites, status->settings, now);
}

} // namespace signet::ui
