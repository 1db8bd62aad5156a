#include "ui/activity/activity_reading.h"

#include "ui/revocations/revocation_words.h"
#include "ui/shell/core_words.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"
#include "ui/widgets/told_times.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace signet::ui {

namespace {

using authority::Outcome;

struct ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::ActivityWords)
};

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

struct ActName
{
    const char* act;
    const char* words;
};
constexpr std::array actNames{
    ActName{"authority.init", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "authority set up")},
    ActName{"authority.restore", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "backup put back")},
    ActName{"keys.rotate", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "key rotated")},
    ActName{"keys.stage", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "key staged")},
    ActName{"keys.activate", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "key activated")},
    ActName{"keys.compromise", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "key marked compromised")},
    ActName{"keys.retire", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "key retired")},
    ActName{"keys.destroy", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "destruction planned")},
    ActName{"keys.keep", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "destruction cancelled")},
    ActName{"keys.advance", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "key moved on by itself")},
    ActName{"keys.export", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "keys exported")},
    ActName{"keys.import", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "keys imported")},
    ActName{"revocations.push", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "revocations pushed")},
    ActName{"sites.put", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "site saved")},
    ActName{"sites.remove", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "site removed")},
    ActName{"sites.secret", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "site secret renewed")},
    ActName{"settings.put", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "settings saved")},
    ActName{"operators.invite", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "operator invited")},
    ActName{"operators.pair", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "operator paired")},
    ActName{"operators.role", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "role changed")},
    ActName{"operators.remove", QT_TRANSLATE_NOOP("signet::ui::ActivityWords", "operator removed")},
};

std::vector<Cell> cellsOf(const authority::ActivityEntry& entry, Timestamp now)
{
    Cell when{shortTime(entry.at, now), Cell::Kind::Muted};
    when.tip = fullTime(entry.at);
    Cell who{whoText(entry),
             entry.operatorId.empty() && entry.name.empty() ? Cell::Kind::Muted : Cell::Kind::Text};
    who.tip = text(entry.address);
    Cell act{actText(entry.act), Cell::Kind::Text};
    act.tip = text(entry.act);
    Cell outcome{outcomeText(entry.outcome), Cell::Kind::Pill};
    outcome.tone = toneOf(entry.outcome);
    outcome.icon = iconOf(entry.outcome);
    Cell detail{detailText(entry, now), Cell::Kind::Muted};
    detail.tip = detail.text;
    Cell target{targetText(entry), Cell::Kind::Text};
    target.tip = target.text;
    return {{figure(entry.seq), Cell::Kind::Figure}, when, who, act, target, outcome, detail};
}

} // namespace

authority::ActivityQuery queryFor(const ActivityFilter& filter)
{
    authority::ActivityQuery query;
    query.text = filter.text.toStdString();
    query.act = filter.act.toStdString();
    query.operatorId = filter.operatorId.toStdString();
    query.outcome = filter.outcome;
    return query;
}

std::vector<Column> activityColumnList()
{
    std::vector<Column> columns(activityColumns);
    columns[SeqColumn] = {ActivityWords::tr("no."), 72, Qt::AlignRight, true};
    columns[WhenColumn] = {ActivityWords::tr("when"), 128, Qt::AlignLeft};
    columns[WhoColumn] = {ActivityWords::tr("who"), 136, Qt::AlignLeft};
    columns[ActColumn] = {ActivityWords::tr("what"), 168, Qt::AlignLeft};
    columns[TargetColumn] = {ActivityWords::tr("to what"), 128, Qt::AlignLeft};
    columns[OutcomeColumn] = {ActivityWords::tr("outcome"), 104, Qt::AlignLeft};
    columns[DetailColumn] = {ActivityWords::tr("in words"), -1, Qt::AlignLeft};
    return columns;
}

Result<ActivityAnswerPtr> readActivity(protocol::Client& client, const ActivityFilter& filter,
                                       std::uint64_t before, std::size_t limit)
{
    authority::ActivityQuery query = queryFor(filter);
    query.before = before;
    query.limit = limit;
    auto page = client.activity(query);
    if (!page)
        return tl::unexpected(std::move(page.error()));
    const auto status = client.status();
    if (!status)
        return tl::unexpected(status.error());
    auto answer = std::make_shared<ActivityAnswer>();
    answer->now = status->now;
    answer->next = page->next;
    answer->total = page->total;
    answer->rows.reserve(page->entries.size());
    for (auto& entry : page->entries) {
        std::vector<Cell> cells = cellsOf(entry, answer->now);
        answer->rows.push_back({std::move(entry), std::move(cells)});
    }
    return ActivityAnswerPtr(std::move(answer));
}

QString actText(const std::string& act)
{
    for (const ActName& name : actNames) {
        if (act == name.act)
            return ActivityWords::tr(name.words);
    }
    return text(act);
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allowed:
        return ActivityWords::tr("done");
    case Outcome::Refused:
        return ActivityWords::tr("refused");
    case Outcome::Failed:
        break;
    }
    return ActivityWords::tr("failed");
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allowed:
        return Tone::Good;
    case Outcome::Refused:
        return Tone::Danger;
    case Outcome::Failed:
        break;
    }
    return Tone::Attention;
}

QString iconOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allowed:
        return QStringLiteral("accepted");
    case Outcome::Refused:
        return QStringLiteral("refused");
    case Outcome::Failed:
        break;
    }
    return QStringLiteral("attention");
}

QString detailText(const authority::ActivityEntry& entry, Timestamp now)
{
    return withLocalTimes(coreWords(entry.detail), now);
}

QString targetText(const authority::ActivityEntry& entry)
{
    // What was pushed alone is told by its kind, and the key that moves on by its use.
    if (entry.act == "revocations.push") {
        const auto kind = revocation::kindFromString(entry.target);
        return kind ? wordOf(*kind) : coreWord(entry.target);
    }
    if (entry.target == "seal")
        return ActivityWords::tr("seal key");
    if (entry.target == "sign")
        return ActivityWords::tr("sign key");
    return text(entry.target);
}

QString whoText(const authority::ActivityEntry& entry)
{
    if (!entry.name.empty())
        return text(entry.name);
    return entry.operatorId.empty() ? ActivityWords::tr("the authority itself") : text(entry.operatorId);
}

} // namespace signet::ui
