#include "ui/widgets/told_times.h"

#include "ui/widgets/moment.h"

#include <QRegularExpression>

namespace signet::ui {

QString withLocalTimes(const QString& text, Timestamp now)
{
    static const QRegularExpression pattern(QStringLiteral("\\b\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z"));
    QString told;
    qsizetype end = 0;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto time = parseTimestamp(match.captured().toStdString());
        told += text.mid(end, match.capturedStart() - end);
        told += time ? shortTime(*time, now) : match.captured();
        end = match.capturedEnd();
    }
    return told + text.mid(end);
}

} // namespace signet::ui
