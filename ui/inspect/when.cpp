#include "ui/inspect/when.h"

#include "ui/shell/core_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace signet::ui {

QString absoluteTime(Timestamp time)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    const QString day = QCoreApplication::translate("signet::ui", "d MMM yyyy", "a date, 24 Nov 2026");
    const QString clock = QStringLiteral("HH:mm:ss");
    const QString utcText = local.date() == utc.date()
                                ? locale.toString(utc, clock)
                                : locale.toString(utc, day + QStringLiteral(", ") + clock);
    return QCoreApplication::translate("signet::ui", "%1, %2 local · %3 UTC")
        .arg(locale.toString(local, day), locale.toString(local, clock), utcText);
}

QString relativeTime(Timestamp time, Timestamp now)
{
    return coreWords(formatRelative(time, now));
}

} // namespace signet::ui
