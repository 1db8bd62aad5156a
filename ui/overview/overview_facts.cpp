#include "ui/overview/overview_facts.h"

#include "ui/overview/overview_rows.h"
#include "ui/shell/desktop_notifier.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace signet::ui {

namespace {

using statistics::Counter;
using statistics::counterOf;
using statistics::Event;

struct Overview
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::Overview)
};

constexpr Seconds anHour{3'600};
constexpr Seconds aDay{86'400};
constexpr Seconds quarter{900};
constexpr int daysCompared = 7;
constexpr std::uint64_t fewRefusals = 10; ///< so many are never alarming, whatever is usual

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

bool isRefusal(Counter counter)
{
    return counter >= counterOf(Refusal::Malformed) && counter <= counterOf(Refusal::BehindFeed);
}

std::uint64_t sum(const statistics::Answer& answer, Counter counter, Timestamp since)
{
    std::uint64_t total = 0;
    for (const auto& series : answer.counters) {
        if (series.counter != counter)
            continue;
        for (const auto& point : series.points)
            total += point.at >= since ? point.value : 0;
    }
    return total;
}

QString clockOf(Timestamp time)
{
    return QLocale().toString(localTime(time), QStringLiteral("HH:mm"));
}

std::vector<Counter> refusals()
{
    std::vector<Counter> counters;
    for (std::size_t i = 0; i < refusalCount; ++i)
        counters.push_back(counterOf(static_cast<Refusal>(i)));
    return counters;
}

Timestamp floored(Timestamp time, Seconds step)
{
    return Timestamp{time.time_since_epoch() / step * step};
}

SessionFacts sessionFacts(const OverviewAnswers& answers)
{
    const authority::Status& status = answers.status;
    SessionFacts facts;
    facts.figure = wholeFigure(status.activeSessions.value);
    facts.error = Overview::tr("± %1").arg(wholeFigure(std::ceil(status.activeSessions.error)));
    if (!answers.day)
        return facts;
    const Timestamp since = status.now - aDay;
    const std::uint64_t begun = sum(*answers.day, counterOf(Event::IssuedSession), since);
    facts.words = Overview::tr("last 24 hours, %1 begun").arg(figure(begun));
    std::map<Timestamp, double> seen;
    for (const auto& point : answers.day->active)
        seen[point.at] = point.sessions.value;
    // The running quarter has not been counted to its end: it would look like a fall.
    const Seconds step = answers.day->activeStep;
    for (Timestamp at = floored(since, step) + step; at + step <= status.now; at += step) {
        const auto found = seen.find(at);
        const double value = found == seen.end() ? 0 : found->second;
        facts.marks.push_back(
            {value,
             Overview::tr("%1 to %2: %3 seen").arg(clockOf(at), clockOf(at + step), wholeFigure(value))});
    }
    return facts;
}

IssuanceFacts issuanceFacts(const OverviewAnswers& answers, const statistics::Answer& hour)
{
    const Timestamp now = answers.status.now;
    std::map<Timestamp, std::uint64_t> issued;
    std::uint64_t renewed = 0;
    std::uint64_t begun = 0;
    for (const auto& series : hour.counters) {
        const bool isNew = series.counter == counterOf(Event::IssuedSession);
        if (!isNew && series.counter != counterOf(Event::Renewed))
            continue;
        for (const auto& point : series.points) {
            if (point.at + hour.step <= now - anHour)
                continue;
            issued[floored(point.at, Seconds{60})] += point.value;
            (isNew ? begun : renewed) += point.value;
        }
    }
    IssuanceFacts facts;
    facts.figure = figure(begun + renewed);
    facts.words = Overview::tr("last hour, %1 begun, %2 renewed").arg(figure(begun), figure(renewed));
    for (Timestamp at = floored(now - anHour, Seconds{60}); at + Seconds{60} <= now; at += Seconds{60}) {
        const std::uint64_t value = issued[at];
        facts.marks.push_back(
            {static_cast<double>(value), Overview::tr("%1: %2 issued").arg(clockOf(at), figure(value))});
    }
    return facts;
}

KeyFacts keyFacts(const OverviewAnswers& answers, const authority::RingView& ring)
{
    KeyFacts facts;
    facts.part = -1;
    const Timestamp now = answers.status.now;
    const authority::KeyView* next = nullptr;
    const authority::KeyView* active = nullptr;
    for (const auto& view : ring.keys) {
        if (view.key.use != keys::KeyUse::Seal)
            continue;
        if (view.key.state == keys::KeyState::Active)
            active = &view;
        if (view.key.state == keys::KeyState::Pending &&
            (!next || view.key.times.activation < next->key.times.activation))
            next = &view;
    }
    if (!active) {
        facts.words = Overview::tr("No session can be begun or renewed until a seal key is active.");
        facts.tone = Tone::Danger;
        return facts;
    }
    facts.kid = text(active->key.kid);
    const Timestamp began = active->key.times.activated.value_or(active->key.times.created);
    const QString age = Overview::tr("in use for %1").arg(aboutSpan(now - began));
    if (!ring.nextSealRotation) {
        facts.words = Overview::tr("%1; rotated by hand only").arg(age);
        return facts;
    }
    const Timestamp due = *ring.nextSealRotation;
    const double whole = static_cast<double>((due - began).count());
    facts.part = whole > 0 ? std::clamp(static_cast<double>((now - began).count()) / whole, 0.0, 1.0) : 1;
    if (due <= now) {
        facts.tone = Tone::Attention;
        facts.words = Overview::tr("%1; its rotation is due").arg(age);
    } else if (next) {
        facts.words = Overview::tr("%1; %2 takes over %3").arg(age, text(next->key.kid), awayFrom(due, now));
    } else {
        facts.words = Overview::tr("%1; next rotation %2").arg(age, awayFrom(due, now));
    }
    return facts;
}

RefusalFacts refusalFacts(const OverviewAnswers& answers, const statistics::Answer& hour, bool& rising)
{
    const Timestamp now = answers.status.now;
    std::vector<std::pair<std::uint64_t, QString>> reasons;
    std::uint64_t total = 0;
    for (const auto& series : hour.counters) {
        if (!isRefusal(series.counter))
            continue;
        std::uint64_t count = 0;
        for (const auto& point : series.points)
            count += point.at + hour.step > now - anHour ? point.value : 0;
        if (count == 0)
            continue;
        total += count;
        const QString name = text(statistics::toString(series.counter)).mid(8); // without "refused_"
        reasons.emplace_back(count, name);
    }
    std::sort(reasons.begin(), reasons.end(), std::greater<>());
    RefusalFacts facts;
    facts.figure = figure(total);
    // What the desktop is told stands here too.
    rising = risingRefusals(hour, now).has_value();
    facts.tone = rising ? Tone::Attention : Tone::Neutral;
    QStringList words;
    for (std::size_t i = 0; i < reasons.size() && i < 3; ++i)
        words << QStringLiteral("%1 %2").arg(figure(reasons[i].first), reasons[i].second);
    if (reasons.size() > 3)
        words << Overview::tr("and %n other reason(s)", nullptr, static_cast<int>(reasons.size()) - 3);
    facts.reasons = words.join(QStringLiteral(", "));
    if (!answers.week)
        return facts;
    const Usual usual = usualRefusals(*answers.week, now);
    if (usual.days == 0) {
        facts.usual = Overview::tr("nothing to compare with yet");
        return facts;
    }
    facts.usual =
        usual.low == usual.high
            ? Overview::tr("usual for this hour is %1").arg(figure(usual.high))
            : Overview::tr("usual for this hour is %1 to %2").arg(figure(usual.low), figure(usual.high));
    rising = rising || (usual.days >= 3 && total > fewRefusals && total > 2 * usual.high);
    facts.tone = rising ? Tone::Attention : Tone::Neutral;
    return facts;
}

template <typename Facts, typename T>
tl::expected<Facts, Error> passOn(const Result<T>& answer)
{
    return tl::unexpected(answer.error());
}

void judge(OverviewFacts& facts, int unanswered)
{
    int urgent = 0;
    Tone worst = Tone::Good;
    for (const Concern& concern : facts.concerns) {
        if (!concern.isUrgent())
            continue;
        ++urgent;
        if (worst != Tone::Danger)
            worst = concern.tone;
    }
    facts.tone = worst;
    if (urgent > 0) {
        facts.verdict = Overview::tr("%n thing(s) to look at", nullptr, urgent);
    } else if (unanswered > 0) {
        facts.tone = Tone::Attention;
        facts.verdict = Overview::tr("Not everything could be asked");
    } else {
        facts.verdict = Overview::tr("All is well");
    }
}

} // namespace

Result<OverviewAnswers> askOverview(protocol::Client& client)
{
    auto status = client.status();
    if (!status)
        return tl::unexpected(std::move(status.error()));
    OverviewAnswers answers;
    answers.status = std::move(*status);
    const Timestamp now = answers.status.now;
    answers.ring = client.ring();
    authority::RevocationQuery last;
    last.limit = 5;
    answers.revocations = client.revocations(last);
    answers.sites = client.sites();
    answers.operators = client.operators();
    statistics::Query query;
    query.until = now + Seconds{1};
    query.since = now - refusalsCompared;
    query.step = Seconds{60};
    answers.hour = client.statistics(query);
    query.since = now - aDay;
    query.step = quarter;
    query.counters = {counterOf(Event::IssuedSession)};
    answers.day = client.statistics(query);
    query.since = floored(now, anHour) - (daysCompared + 1) * aDay;
    query.step = anHour;
    query.counters = refusals();
    answers.week = client.statistics(query);
    return answers;
}

Usual usualRefusals(const statistics::Answer& week, Timestamp now)
{
    // The hour that ends now, on each day before: whole hours, the one now is in and the one before it, in
    // proportion. A day on which nothing was counted at all had no authority.
    std::map<Timestamp, std::uint64_t> hours;
    for (const auto& series : week.counters) {
        if (!isRefusal(series.counter))
            continue;
        for (const auto& point : series.points)
            hours[point.at] += point.value;
    }
    if (hours.empty())
        return {};
    const Timestamp first = hours.begin()->first;
    std::vector<std::uint64_t> before;
    const Timestamp hour = floored(now, anHour);
    const double part = static_cast<double>((now - hour).count()) / static_cast<double>(anHour.count());
    const auto at = [&hours](Timestamp time) {
        const auto found = hours.find(time);
        return found == hours.end() ? 0.0 : static_cast<double>(found->second);
    };
    for (int day = 1; day <= daysCompared; ++day) {
        const Timestamp then = hour - day * aDay;
        if (then < first)
            break;
        before.push_back(
            static_cast<std::uint64_t>(std::llround(part * at(then) + (1 - part) * at(then - anHour))));
    }
    if (before.empty())
        return {};
    std::sort(before.begin(), before.end());
    // The middle half: neither the quietest nor the worst day decides what is usual.
    const std::size_t low = before.size() / 4;
    return {before[low], before[before.size() - 1 - low], static_cast<int>(before.size())};
}

OverviewFacts factsFrom(const OverviewAnswers& answers)
{
    OverviewFacts facts;
    facts.at = answers.status.now;
    facts.sessions = sessionFacts(answers);
    if (!answers.day)
        facts.sessions = passOn<SessionFacts>(answers.day);
    bool rising = false;
    if (answers.hour) {
        facts.issuance = issuanceFacts(answers, *answers.hour);
        facts.refusals = refusalFacts(answers, *answers.hour, rising);
    } else {
        facts.issuance = passOn<IssuanceFacts>(answers.hour);
        facts.refusals = passOn<RefusalFacts>(answers.hour);
    }
    facts.key = answers.ring ? tl::expected<KeyFacts, Error>(keyFacts(answers, *answers.ring))
                             : passOn<KeyFacts>(answers.ring);
    if (answers.revocations)
        facts.revocations = revocationRows(answers.status, *answers.revocations);
    else
        facts.revocations = passOn<std::vector<Row>>(answers.revocations);
    facts.nodes = nodeRows(answers.status);
    facts.nodesNote = Overview::tr("log %1, ring %2")
                          .arg(figure(answers.status.versions.seq), figure(answers.status.versions.ring));
    facts.concerns = worthDoing({answers.status, answers.ring ? &*answers.ring : nullptr,
                                 answers.sites ? &*answers.sites : nullptr,
                                 answers.operators ? &*answers.operators : nullptr, rising});
    int unanswered = 0;
    for (const bool had : {answers.ring.has_value(), answers.revocations.has_value(),
                           answers.sites.has_value(), answers.operators.has_value(), answers.hour.has_value(),
                           answers.day.has_value(), answers.week.has_value()})
        unanswered += had ? 0 : 1;
    judge(facts, unanswered);
    return facts;
}

} // namespace signet::ui
