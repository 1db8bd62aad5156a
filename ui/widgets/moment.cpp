#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace signet::ui {

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

struct Moment
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::Moment)
};

QString plain(int n, SpanUnit unit)
{
    switch (unit) {
    case SpanUnit::Years:
        return Moment::tr("%n year(s)", nullptr, n);
    case SpanUnit::Days:
        return Moment::tr("%n day(s)", nullptr, n);
    case SpanUnit::Hours:
        return Moment::tr("%n hour(s)", nullptr, n);
    case SpanUnit::Minutes:
        return Moment::tr("%n minute(s)", nullptr, n);
    case SpanUnit::Seconds:
        break;
    }
    return Moment::tr("%n second(s)", nullptr, n);
}

QString past(int n, SpanUnit unit)
{
    switch (unit) {
    case SpanUnit::Years:
        return Moment::tr("%n year(s) ago", nullptr, n);
    case SpanUnit::Days:
        return Moment::tr("%n day(s) ago", nullptr, n);
    case SpanUnit::Hours:
        return Moment::tr("%n hour(s) ago", nullptr, n);
    case SpanUnit::Minutes:
        return Moment::tr("%n minute(s) ago", nullptr, n);
    case SpanUnit::Seconds:
        break;
    }
    return Moment::tr("%n second(s) ago", nullptr, n);
}

QString ahead(int n, SpanUnit unit)
{
    switch (unit) {
    case SpanUnit::Years:
        return Moment::tr("in %n year(s)", nullptr, n);
    case SpanUnit::Days:
        return Moment::tr("in %n day(s)", nullptr, n);
    case SpanUnit::Hours:
        return Moment::tr("in %n hour(s)", nullptr, n);
    case SpanUnit::Minutes:
        return Moment::tr("in %n minute(s)", nullptr, n);
    case SpanUnit::Seconds:
        break;
    }
    return Moment::tr("in %n second(s)", nullptr, n);
}

QString counted(std::int64_t count, std::int64_t unit, SpanSide side = SpanSide::Plain)
{
    const SpanUnit named = unit == day      ? SpanUnit::Days
                           : unit == hour   ? SpanUnit::Hours
                           : unit == minute ? SpanUnit::Minutes
                                            : SpanUnit::Seconds;
    return countedSpan(static_cast<int>(count), named, side);
}

/// The largest unit of which there is one.
std::int64_t unitOf(std::int64_t seconds)
{
    for (const std::int64_t unit : std::array{day, hour, minute}) {
        if (seconds >= unit)
            return unit;
    }
    return 1;
}

} // namespace

QDateTime localTime(Timestamp time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count());
}

QString shortTime(Timestamp time, Timestamp now)
{
    const QDateTime local = localTime(time);
    const QDate today = localTime(now).date();
    const QLocale locale;
    if (local.date() == today)
        return locale.toString(local, QStringLiteral("HH:mm:ss"));
    if (local.date().year() == today.year())
        return locale.toString(local, Moment::tr("d MMM, HH:mm"));
    return locale.toString(local, Moment::tr("d MMM yyyy"));
}

QString fullTime(Timestamp time)
{
    const QDateTime local = localTime(time);
    const QDateTime utc = local.toUTC();
    const QLocale locale;
    const QString clock = QStringLiteral("HH:mm:ss");
    const QString inUtc = utc.date() == local.date()
                              ? locale.toString(utc, clock)
                              : locale.toString(utc, Moment::tr("d MMM yyyy") + QStringLiteral(", ") + clock);
    return Moment::tr("%1, %2 local, %3 UTC")
        .arg(locale.toString(local, Moment::tr("d MMM yyyy")), locale.toString(local, clock), inUtc);
}

QString awayFrom(Timestamp time, Timestamp now)
{
    const std::int64_t away = (time - now).count();
    const std::int64_t distance = away < 0 ? -away : away;
    if (distance < 5)
        return Moment::tr("just now");
    const std::int64_t unit = unitOf(distance);
    return counted(distance / unit, unit, away < 0 ? SpanSide::Past : SpanSide::Ahead);
}

QString countedSpan(int count, SpanUnit unit, SpanSide side)
{
    switch (side) {
    case SpanSide::Past:
        return past(count, unit);
    case SpanSide::Ahead:
        return ahead(count, unit);
    case SpanSide::Plain:
        break;
    }
    return plain(count, unit);
}

QString spanText(Seconds span)
{
    const std::int64_t seconds = span.count();
    for (const std::int64_t unit : std::array{day, hour, minute}) {
        if (seconds >= unit && seconds % unit == 0)
            return counted(seconds / unit, unit);
    }
    return counted(seconds, 1);
}

QString aboutSpan(Seconds span)
{
    const std::int64_t seconds = span.count() < 0 ? -span.count() : span.count();
    const std::int64_t unit = unitOf(seconds);
    return counted(seconds / unit, unit);
}

} // namespace signet::ui
