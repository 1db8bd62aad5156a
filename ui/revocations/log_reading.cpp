#include "ui/revocations/log_reading.h"

#include "core/base/text.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace signet::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::LogReading)
};

QString byWhom(const revocation::Revocation& entry, const OperatorNames& names)
{
    if (entry.operatorId.empty())
        return entry.site.empty() ? Words::tr("the authority") : QString::fromStdString(toUtf8(entry.site));
    const QString id = QString::fromStdString(toUtf8(entry.operatorId));
    const auto name = names->constFind(id);
    return name == names->constEnd() ? id.left(8) : *name;
}

Cell cell(const QString& text, Cell::Kind kind, const QString& tip = {})
{
    Cell made;
    made.text = text;
    made.kind = kind;
    made.tip = tip;
    return made;
}

/// The hour where it is near, the day where it is not.
QString goneText(Timestamp expires, Timestamp now)
{
    if (expires <= now)
        return Words::tr("gone", "an entry that is needed no more");
    constexpr Seconds near{86'400};
    if (expires - now < near)
        return QLocale().toString(localTime(expires), QStringLiteral("HH:mm"));
    const QDateTime local = localTime(expires);
    const bool thisYear = local.date().year() == localTime(now).date().year();
    return QLocale().toString(local, thisYear ? Words::tr("d MMM", "a day of this year, 1 Nov")
                                              : Words::tr("MMM yyyy", "a month, Nov 2026"));
}

LogRow rowOf(const revocation::Revocation& entry, const LogQuestion& question)
{
    LogRow row;
    row.seq = entry.seq;
    row.kind = entry.kind;
    const bool expired = entry.expires <= question.now;
    const Cell::Kind kind = expired ? Cell::Kind::Muted : Cell::Kind::Text;
    row.number = cell(figure(entry.seq), Cell::Kind::Mono);
    row.whom = cell(whomOf(entry), kind, effectOf(entry));
    row.reason = cell(QString::fromStdString(toUtf8(entry.reason)), Cell::Kind::Muted);
    row.reason.tip = row.reason.text;
    row.by = cell(byWhom(entry, question.names), Cell::Kind::Muted);
    row.when = cell(shortTime(entry.at, question.now), kind, fullTime(entry.at));
    row.goneBy = cell(goneText(entry.expires, question.now), Cell::Kind::Muted,
                      Words::tr("The last token it could refuse expires %1.").arg(fullTime(entry.expires)));
    return row;
}

} // namespace

Result<std::shared_ptr<const LogAnswer>> readLog(protocol::Client& client, const LogQuestion& question)
{
    authority::RevocationQuery query;
    query.before = question.before;
    query.after = question.after;
    query.skip = question.skip;
    query.limit = question.limit;
    query.ascending = question.ascending;
    query.kind = question.filter.kind;
    query.site = question.filter.site;
    query.text = question.filter.text;
    query.inForce = question.filter.inForce;
    const auto page = client.revocations(query);
    if (!page)
        return tl::unexpected(page.error());
    auto answer = std::make_shared<LogAnswer>();
    answer->total = page->total;
    answer->rows.reserve(page->entries.size());
    for (const auto& entry : page->entries)
        answer->rows.push_back(rowOf(entry, question));
    if (!question.ascending)
        std::reverse(answer->rows.begin(), answer->rows.end());
    return answer;
}

} // namespace signet::ui
