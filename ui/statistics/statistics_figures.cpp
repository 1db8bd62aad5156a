#include "ui/statistics/statistics_figures.h"

#include "ui/shell/core_words.h"
#include "ui/statistics/statistics_tiles.h"
#include "ui/statistics/step_series.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace signet::ui {

namespace {

using statistics::Counter;
using statistics::counterOf;
using statistics::Event;

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::Statistics)
};

constexpr std::size_t reasonsDrawn = 5; ///< lines that can be told apart; the rest is one more

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

QString percent(double part, double whole)
{
    return whole > 0 ? QLocale().toString(100 * part / whole, 'f', 1) + QStringLiteral(" %") : QString();
}

/// What counts as one line, from an answer and the one before it.
class Lines
{
public:
    Lines(const StepSeries& now, const StepSeries* before) : m_now(now), m_before(before) {}

    [[nodiscard]] Line of(const QString& name, const std::vector<Counter>& counters) const
    {
        Line line;
        line.name = name;
        line.values = m_now.counts(counters);
        line.total = m_now.total(counters);
        if (m_before) {
            line.before = m_before->counts(counters);
            line.before.resize(line.values.size());
            line.totalBefore = m_before->total(counters);
        }
        return line;
    }

private:
    const StepSeries& m_now;
    const StepSeries* m_before;
};

std::shared_ptr<ChartFigures> makeChart(const StepSeries& series, const QString& title, Timestamp now)
{
    auto chart = std::make_shared<ChartFigures>();
    chart->title = title;
    chart->labelTitle = Figures::tr("time");
    chart->keyTitle = Figures::tr("from (UTC)");
    // From where the first step begins, which may be before what was asked for.
    chart->since = series.steps().front().time_since_epoch().count() * 1000;
    chart->until = series.until().time_since_epoch().count() * 1000;
    for (const Timestamp at : series.steps()) {
        chart->at.push_back((at.time_since_epoch().count() + series.step().count() / 2) * 1000);
        chart->labels.push_back(stepText(at, series.step(), now));
        chart->keys.push_back(text(formatTimestamp(at)));
    }
    chart->marks = timeMarks(series.steps().front(), series.until(), series.step(), 8);
    return chart;
}

std::shared_ptr<const ChartFigures> activeChart(const statistics::Answer& answer,
                                                const statistics::Answer* before, const Period& period,
                                                Timestamp now)
{
    const ActiveSteps steps(answer, period);
    auto chart = makeChart(steps, Figures::tr("Active sessions"), now);
    Line line;
    line.name = Figures::tr("seen");
    line.values = steps.values();
    line.errors = steps.errors();
    if (before) {
        line.before = ActiveSteps(*before, ui::before(period)).values();
        line.before.resize(line.values.size());
    }
    // Sessions of different steps are partly the same ones: the most at once says more than a sum.
    line.total = line.values.empty() ? 0 : *std::max_element(line.values.begin(), line.values.end());
    chart->lines.push_back(std::move(line));
    finish(*chart);
    chart->summary =
        chart->isEmpty()
            ? chart->summary
            : Figures::tr("at most %1 in %2").arg(wholeFigure(chart->lines[0].total), spanText(steps.step()));
    return chart;
}

std::shared_ptr<const ChartFigures> refusedChart(const StepSeries& series, const Lines& lines, Timestamp now,
                                                 ReasonCounts& reasons)
{
    for (std::size_t i = 0; i < refusalCount; ++i) {
        const auto refusal = static_cast<Refusal>(i);
        if (const double total = series.total({counterOf(refusal)}); total > 0)
            reasons.emplace_back(total, refusal);
    }
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    auto chart = makeChart(series, Figures::tr("Refused"), now);
    const bool all = reasons.size() <= reasonsDrawn + 1;
    std::vector<Counter> others;
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const Counter counter = counterOf(reasons[i].second);
        if (all || i < reasonsDrawn)
            chart->lines.push_back(lines.of(nameOf(reasons[i].second), {counter}));
        else
            others.push_back(counter);
    }
    if (!others.empty())
        chart->lines.push_back(lines.of(Figures::tr("other reasons"), others));
    if (chart->lines.empty())
        chart->lines.push_back(lines.of(Figures::tr("refused"), {counterOf(Refusal::Expired)}));
    finish(*chart);
    return chart;
}

QString sizeText(std::size_t step)
{
    const std::size_t from = step * statistics::sizeStep;
    return step + 1 == statistics::sizeSteps
               ? Figures::tr("%1 bytes and more").arg(figure(from))
               : Figures::tr("%1 to %2 bytes").arg(figure(from), figure(from + statistics::sizeStep - 1));
}

std::shared_ptr<const ChartFigures> sizeChart(const StepSeries& series, const StepSeries* before)
{
    auto chart = std::make_shared<ChartFigures>();
    chart->shape = ChartFigures::Shape::Bars;
    chart->title = Figures::tr("Cookie sizes");
    chart->labelTitle = Figures::tr("size of the session token");
    chart->keyTitle = Figures::tr("from bytes");
    Line line;
    line.name = Figures::tr("tokens");
    for (std::size_t i = 0; i < statistics::sizeSteps; ++i) {
        const Counter counter = statistics::counterOfSize(i * statistics::sizeStep);
        line.values.push_back(series.total({counter}));
        if (before)
            line.before.push_back(before->total({counter}));
        line.total += line.values.back();
        chart->labels.push_back(sizeText(i));
        chart->keys.push_back(QString::number(i * statistics::sizeStep));
        chart->at.push_back(static_cast<qint64>(i));
    }
    chart->since = 0;
    chart->until = static_cast<qint64>(statistics::sizeSteps);
    for (std::size_t i = 0; i < statistics::sizeSteps; i += 4)
        chart->marks.push_back({static_cast<qint64>(i), figure(i * statistics::sizeStep)});
    chart->lines.push_back(std::move(line));
    finish(*chart);
    return chart;
}

ShareFigures reasonShares(const ReasonCounts& reasons)
{
    ShareFigures shares;
    shares.title = Figures::tr("Refused, by reason");
    shares.columns = {{Figures::tr("reason"), 0, Qt::AlignLeft},
                      {QString(), -1, Qt::AlignLeft},
                      {Figures::tr("refused"), 0, Qt::AlignRight},
                      {Figures::tr("share"), 0, Qt::AlignRight}};
    const double whole = std::accumulate(reasons.begin(), reasons.end(), 0.0,
                                         [](double sum, const auto& each) { return sum + each.first; });
    for (const auto& [count, refusal] : reasons) {
        Row row;
        row.id = nameOf(refusal);
        Cell name{row.id, Cell::Kind::Mono};
        name.tip = coreWords(describe(refusal));
        Cell bar{QString(), Cell::Kind::Bar};
        bar.tone = Tone::Danger;
        bar.share = count / reasons.front().first;
        row.cells = {
            name, bar, {wholeFigure(count), Cell::Kind::Figure}, {percent(count, whole), Cell::Kind::Muted}};
        shares.rows.push_back(std::move(row));
    }
    return shares;
}

/// Up to the second that runs, where the period ends now.
statistics::Query queryFor(const Period& period, const QString& site, bool now)
{
    statistics::Query query;
    query.since = period.since;
    query.until = period.until + Seconds{now ? 1 : 0};
    query.step = period.step;
    query.site = site.toStdString();
    return query;
}

} // namespace

Period StatisticsView::period(Timestamp now) const
{
    return zoom ? periodBetween(zoom->first, zoom->second) : periodOf(span, now);
}

QString nameOf(Chart chart)
{
    const char* const names[] = {"active", "issued", "opened", "refused", "sizes", "overflow"};
    return QString::fromLatin1(names[chart]);
}

CountsPtr countsFrom(const StatisticsView& view, const authority::Status& status,
                     const statistics::Answer& answer, const statistics::Answer* before)
{
    auto figures = std::make_shared<CountFigures>();
    figures->now = status.now;
    figures->period = view.period(status.now);
    figures->compared = before != nullptr;
    const CountSteps series(answer, figures->period);
    std::optional<CountSteps> seriesBefore;
    if (before)
        seriesBefore.emplace(*before, ui::before(figures->period), answer.step);
    const StepSeries* const past = seriesBefore ? &*seriesBefore : nullptr;
    const Lines lines(series, past);
    const auto chart = [&](const QString& title, std::vector<Line> chartLines) {
        auto made = makeChart(series, title, status.now);
        made->lines = std::move(chartLines);
        finish(*made);
        return made;
    };
    figures->charts[ActiveChart] = activeChart(answer, before, figures->period, status.now);
    figures->charts[IssuedChart] =
        chart(Figures::tr("Issued"), {lines.of(Figures::tr("begun"), {counterOf(Event::IssuedSession)}),
                                      lines.of(Figures::tr("renewed"), {counterOf(Event::Renewed)}),
                                      lines.of(Figures::tr("restored"), {counterOf(Event::Restored)}),
                                      lines.of(Figures::tr("ended"), {counterOf(Event::Ended)})});
    figures->charts[OpenedChart] =
        chart(Figures::tr("Opened"), {lines.of(Figures::tr("opened"), {counterOf(Event::Opened)})});
    figures->charts[OverflowChart] =
        chart(Figures::tr("Overflows"), {lines.of(Figures::tr("overflows"), {counterOf(Event::Overflow)})});
    ReasonCounts reasons;
    figures->charts[RefusedChart] = refusedChart(series, lines, status.now, reasons);
    figures->charts[SizeChart] = sizeChart(series, past);
    figures->reasons = reasonShares(reasons);
    figures->tiles = tilesFrom(view, status, *figures, reasons);
    return figures;
}

ShareAnswer sharesFrom(const StatisticsView&, const statistics::Answer& byKey,
                       const statistics::Answer& bySite)
{
    const auto gather = [](const statistics::Answer& answer, bool keyed) {
        std::map<std::string, std::array<double, 4>> sums; // issued, renewed, opened, refused
        for (const auto& series : answer.counters) {
            auto& sum = sums[keyed ? series.kid : series.site];
            std::size_t place = 3;
            if (series.counter == counterOf(Event::IssuedSession))
                place = 0;
            else if (series.counter == counterOf(Event::Renewed))
                place = 1;
            else if (series.counter == counterOf(Event::Opened))
                place = 2;
            for (const auto& point : series.points)
                sum[place] += static_cast<double>(point.value);
        }
        return sums;
    };
    const auto table = [](const QString& title, const QString& what, const QString& unknown,
                          const std::map<std::string, std::array<double, 4>>& sums, Cell::Kind kind) {
        ShareFigures shares;
        shares.title = title;
        shares.columns = {{what, 0, Qt::AlignLeft},
                          {QString(), -1, Qt::AlignLeft},
                          {Figures::tr("issued"), 0, Qt::AlignRight},
                          {Figures::tr("opened"), 0, Qt::AlignRight},
                          {Figures::tr("refused"), 0, Qt::AlignRight},
                          {Figures::tr("share of opened"), 0, Qt::AlignRight}};
        double opened = 0;
        double most = 0;
        for (const auto& [name, sum] : sums) {
            opened += sum[2];
            most = std::max(most, sum[2]);
        }
        std::vector<std::pair<std::string, std::array<double, 4>>> sorted(sums.begin(), sums.end());
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto& a, const auto& b) { return a.second[2] > b.second[2]; });
        for (const auto& [name, sum] : sorted) {
            Row row;
            row.id = text(name);
            Cell bar{QString(), Cell::Kind::Bar};
            bar.tone = Tone::Accent;
            bar.share = most > 0 ? sum[2] / most : 0;
            row.cells = {name.empty() ? Cell{unknown, Cell::Kind::Muted} : Cell{row.id, kind},
                         bar,
                         {wholeFigure(sum[0] + sum[1]), Cell::Kind::Figure},
                         {wholeFigure(sum[2]), Cell::Kind::Figure},
                         {wholeFigure(sum[3]), Cell::Kind::Figure},
                         {percent(sum[2], opened), Cell::Kind::Muted}};
            shares.rows.push_back(std::move(row));
        }
        return shares;
    };
    ShareAnswer answer;
    answer.keys = table(Figures::tr("By key"), Figures::tr("key"), Figures::tr("no known key"),
                        gather(byKey, true), Cell::Kind::Mono);
    answer.sites = table(Figures::tr("By site"), Figures::tr("site"), Figures::tr("no known site"),
                         gather(bySite, false), Cell::Kind::Text);
    return answer;
}

Result<CountsPtr> askCounts(protocol::Client& client, const StatisticsView& view)
{
    const auto status = client.status();
    if (!status)
        return tl::unexpected(status.error());
    const Period period = view.period(status->now);
    const auto answer = client.statistics(queryFor(period, view.site, !view.zoom));
    if (!answer)
        return tl::unexpected(answer.error());
    if (!view.compare)
        return countsFrom(view, *status, *answer, nullptr);
    // In the same steps, however coarsely that past is kept.
    Period past = before(period);
    past.step = answer->step;
    const auto earlier = client.statistics(queryFor(past, view.site, false));
    if (!earlier)
        return tl::unexpected(earlier.error());
    return countsFrom(view, *status, *answer, &*earlier);
}

Result<SharesPtr> askShares(protocol::Client& client, const StatisticsView& view)
{
    const auto status = client.status();
    const auto sites = client.sites();
    if (!status || !sites)
        return tl::unexpected(status ? sites.error() : status.error());
    auto query = queryFor(view.period(status->now), view.site, !view.zoom);
    query.counters = {counterOf(Event::IssuedSession), counterOf(Event::Renewed), counterOf(Event::Opened)};
    for (std::size_t i = 0; i < refusalCount; ++i)
        query.counters.push_back(counterOf(static_cast<Refusal>(i)));
    query.byKid = true;
    const auto byKey = client.statistics(query);
    query.byKid = false;
    query.bySite = true;
    const auto bySite = client.statistics(query);
    if (!byKey || !bySite)
        return tl::unexpected(byKey ? bySite.error() : byKey.error());
    auto shares = std::make_shared<ShareAnswer>(sharesFrom(view, *byKey, *bySite));
    for (const auto& site : *sites)
        shares->siteNames << text(site.name);
    return SharesPtr(std::move(shares));
}

} // namespace signet::ui
