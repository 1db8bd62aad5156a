#include "ui/statistics/period.h"

#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace signet::ui {

namespace {

struct Periods
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::Period)
};

constexpr Seconds minute{60};
constexpr Seconds hour{3'600};
constexpr Seconds day{86'400};

struct SpanLook
{
    Seconds length;
    Seconds step;
};
constexpr std::array<SpanLook, spanCount> looks{{
    {15 * minute, minute},
    {hour, minute},
    {day, 15 * minute},
    {7 * day, hour},
    {30 * day, 6 * hour},
    {365 * day, day},
}};

constexpr std::array steps{minute, 5 * minute, 15 * minute, hour, 2 * hour, 6 * hour, day, 7 * day};
constexpr int wantedSteps = 120;

Timestamp floored(Timestamp time, Seconds step)
{
    return Timestamp{time.time_since_epoch() / step * step};
}

QDateTime shown(Timestamp time, Seconds step)
{
    const auto seconds = time.time_since_epoch().count();
    return step >= day ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                       : QDateTime::fromSecsSinceEpoch(seconds);
}

/// The first round time at or after `from`, and how to go on from there.
struct Rounding
{
    enum class Unit : std::uint8_t { Seconds, Days, Months } unit = Unit::Seconds;
    int count = 1;
};

constexpr std::array roundings{
    Rounding{Rounding::Unit::Seconds, 60},     Rounding{Rounding::Unit::Seconds, 120},
    Rounding{Rounding::Unit::Seconds, 300},    Rounding{Rounding::Unit::Seconds, 600},
    Rounding{Rounding::Unit::Seconds, 900},    Rounding{Rounding::Unit::Seconds, 1'800},
    Rounding{Rounding::Unit::Seconds, 3'600},  Rounding{Rounding::Unit::Seconds, 7'200},
    Rounding{Rounding::Unit::Seconds, 10'800}, Rounding{Rounding::Unit::Seconds, 21'600},
    Rounding{Rounding::Unit::Seconds, 43'200}, Rounding{Rounding::Unit::Days, 1},
    Rounding{Rounding::Unit::Days, 2},         Rounding{Rounding::Unit::Days, 7},
    Rounding{Rounding::Unit::Days, 14},        Rounding{Rounding::Unit::Months, 1},
    Rounding{Rounding::Unit::Months, 2},       Rounding{Rounding::Unit::Months, 3},
    Rounding{Rounding::Unit::Months, 6},       Rounding{Rounding::Unit::Months, 12},
};

double lengthOf(const Rounding& rounding)
{
    switch (rounding.unit) {
    case Rounding::Unit::Days:
        return 86'400.0 * rounding.count;
    case Rounding::Unit::Months:
        return 30.4 * 86'400.0 * rounding.count;
    default:
        return rounding.count;
    }
}

QDateTime firstMark(const QDateTime& from, const Rounding& rounding)
{
    QDateTime start = from;
    if (rounding.unit == Rounding::Unit::Seconds) {
        start.setTime(QTime(0, 0));
        const qint64 past = start.secsTo(from);
        const qint64 step = rounding.count;
        return start.addSecs((past + step - 1) / step * step);
    }
    QDate date = from.date();
    if (from.time() != QTime(0, 0))
        date = date.addDays(1);
    if (rounding.unit == Rounding::Unit::Days && rounding.count >= 7) {
        while (date.dayOfWeek() != Qt::Monday)
            date = date.addDays(1);
    } else if (rounding.unit == Rounding::Unit::Months) {
        if (date.day() != 1)
            date = QDate(date.year(), date.month(), 1).addMonths(1);
        while ((date.month() - 1) % rounding.count != 0)
            date = date.addMonths(1);
    }
    start.setDate(date);
    start.setTime(QTime(0, 0));
    return start;
}

QDateTime nextMark(const QDateTime& mark, const Rounding& rounding)
{
    switch (rounding.unit) {
    case Rounding::Unit::Days:
        return mark.addDays(rounding.count);
    case Rounding::Unit::Months:
        return mark.addMonths(rounding.count);
    default:
        return mark.addSecs(rounding.count);
    }
}

QString markText(const QDateTime& mark, const Rounding& rounding)
{
    const QLocale locale;
    if (rounding.unit == Rounding::Unit::Months)
        return locale.toString(mark,
                               mark.date().month() == 1 ? QStringLiteral("yyyy") : QStringLiteral("MMM"));
    if (rounding.unit == Rounding::Unit::Days || mark.time() == QTime(0, 0))
        return locale.toString(mark, Periods::tr("d MMM"));
    return locale.toString(mark, QStringLiteral("HH:mm"));
}

} // namespace

Seconds lengthOf(Span span) noexcept
{
    return looks[static_cast<std::size_t>(span)].length;
}

QString titleOf(Span span)
{
    switch (span) {
    case Span::QuarterHour:
        return Periods::tr("15 min");
    case Span::Hour:
        return Periods::tr("Hour");
    case Span::Day:
        return Periods::tr("Day");
    case Span::Week:
        return Periods::tr("Week");
    case Span::Month:
        return Periods::tr("Month");
    case Span::Year:
        break;
    }
    return Periods::tr("Year");
}

QString beforeOf(Span span)
{
    switch (span) {
    case Span::QuarterHour:
        return Periods::tr("the 15 minutes before");
    case Span::Hour:
        return Periods::tr("the hour before");
    case Span::Day:
        return Periods::tr("the day before");
    case Span::Week:
        return Periods::tr("the week before");
    case Span::Month:
        return Periods::tr("the 30 days before");
    case Span::Year:
        break;
    }
    return Periods::tr("the year before");
}

Period periodOf(Span span, Timestamp now) noexcept
{
    const SpanLook& look = looks[static_cast<std::size_t>(span)];
    return {now - look.length, now, look.step};
}

Period periodBetween(Timestamp since, Timestamp until) noexcept
{
    const Seconds length = std::max(until - since, minute);
    const auto fits = std::find_if(steps.begin(), steps.end() - 1,
                                   [length](Seconds step) { return length / step <= wantedSteps; });
    return {floored(since, *fits), until, *fits};
}

Period before(const Period& period) noexcept
{
    return {period.since - period.length(), period.since, period.step};
}

QString stepText(Timestamp at, Seconds step, Timestamp now)
{
    const QLocale locale;
    const QDateTime from = shown(at, step);
    const QDateTime until = shown(at + step, step);
    const QString date = Periods::tr("d MMM");
    const QString clock = QStringLiteral("HH:mm");
    const bool thisYear = from.date().year() == shown(now, step).date().year();
    const QString day_ = locale.toString(from, thisYear ? date : Periods::tr("d MMM yyyy"));
    if (step == day)
        return day_;
    if (step > day)
        return Periods::tr("%1 to %2").arg(day_, locale.toString(until.addDays(-1), date));
    const QString times =
        Periods::tr("%1 to %2").arg(locale.toString(from, clock), locale.toString(until, clock));
    return from.date() == shown(now, step).date() ? times : Periods::tr("%1, %2").arg(day_, times);
}

std::vector<TimeMark> timeMarks(Timestamp since, Timestamp until, Seconds step, int most)
{
    const auto length = static_cast<double>((until - since).count());
    const Rounding* rounding = &roundings.back();
    for (const Rounding& each : roundings) {
        if (length / lengthOf(each) <= most) {
            rounding = &each;
            break;
        }
    }
    std::vector<TimeMark> marks;
    const QDateTime last = shown(until, step);
    for (QDateTime mark = firstMark(shown(since, step), *rounding); mark <= last;
         mark = nextMark(mark, *rounding))
        marks.push_back({mark.toMSecsSinceEpoch(), markText(mark, *rounding)});
    return marks;
}

std::vector<double> valueMarks(double most)
{
    const double rough = std::max(most, 1.0) / 4;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double nice : {1.0, 2.0, 2.5, 5.0}) {
        if (rough <= nice * power) {
            step = nice * power;
            break;
        }
    }
    step = std::max(1.0, std::ceil(step));
    std::vector<double> marks{0};
    while (marks.back() < most || marks.size() < 2)
        marks.push_back(marks.back() + step);
    return marks;
}

QString shortFigure(double value)
{
    const QLocale locale;
    const auto scaled = [&locale](double scaledValue, const QString& unit) {
        const bool whole = std::abs(scaledValue - std::round(scaledValue)) < 0.05;
        return locale.toString(scaledValue, 'f', whole ? 0 : 1) + unit;
    };
    if (value >= 1e9)
        return scaled(value / 1e9, QStringLiteral("G"));
    if (value >= 1e6)
        return scaled(value / 1e6, QStringLiteral("M"));
    if (value >= 1e4)
        return scaled(value / 1e3, QStringLiteral("k"));
    return wholeFigure(value);
}

} // namespace signet::ui
