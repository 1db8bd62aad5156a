#include "ui/overview/overview_rows.h"

#include "ui/revocations/revocation_words.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace signet::ui {

namespace {

struct Overview
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::Overview)
};

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

QString whom(const revocation::Revocation& entry)
{
    const QString target = text(entry.target);
    const QString site = text(entry.site);
    if (entry.kind == revocation::Kind::Everything)
        return Overview::tr("every session");
    if (entry.kind == revocation::Kind::Site)
        return site;
    return site.isEmpty() ? target : Overview::tr("%1, %2").arg(target, site);
}

Tone toneOf(revocation::Kind kind)
{
    switch (kind) {
    case revocation::Kind::User:
        return Tone::Attention;
    case revocation::Kind::Key:
    case revocation::Kind::Site:
    case revocation::Kind::Everything:
        return Tone::Danger;
    default:
        return Tone::Neutral;
    }
}

} // namespace

std::vector<Row> nodeRows(const authority::Status& status)
{
    std::vector<Row> rows;
    for (const auto& view : status.nodes) {
        Row row;
        row.id = text(view.node.name);
        Cell state;
        state.kind = Cell::Kind::Pill;
        if (!view.live) {
            state.text = Overview::tr("silent");
            state.tone = Tone::Danger;
            state.icon = QStringLiteral("danger");
        } else if (!view.current) {
            state.text = Overview::tr("catching up");
            state.tone = Tone::Attention;
            state.icon = QStringLiteral("attention");
        } else {
            state.text = Overview::tr("fresh");
            state.tone = Tone::Good;
            state.icon = QStringLiteral("accepted");
        }
        state.tip = Overview::tr("Heard %1").arg(fullTime(view.node.heard));
        row.cells = {{row.id, Cell::Kind::Text},
                     state,
                     {figure(view.node.seq), Cell::Kind::Figure},
                     {figure(view.node.ringVersion), Cell::Kind::Figure},
                     {awayFrom(view.node.heard, status.now), Cell::Kind::Muted}};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> revocationRows(const authority::Status& status, const authority::RevocationPage& page)
{
    const auto live =
        std::count_if(status.nodes.begin(), status.nodes.end(), [](const auto& view) { return view.live; });
    std::vector<Row> rows;
    for (const auto& entry : page.entries) {
        const auto reached = std::count_if(status.nodes.begin(), status.nodes.end(), [&](const auto& view) {
            return view.live && view.node.seq >= entry.seq;
        });
        Cell reach{
            Overview::tr("%1 of %2 nodes")
                .arg(figure(static_cast<std::size_t>(reached)), figure(static_cast<std::size_t>(live))),
            Cell::Kind::Text};
        reach.tone = reached == live ? Tone::Good : Tone::Attention;
        Cell kind{wordOf(entry.kind), Cell::Kind::Pill};
        kind.tone = toneOf(entry.kind);
        Cell time{shortTime(entry.at, status.now), Cell::Kind::Muted};
        time.tip = fullTime(entry.at);
        Cell target{whom(entry), Cell::Kind::Text};
        target.tip = target.text;
        Cell reason{text(entry.reason), Cell::Kind::Muted};
        reason.tip = reason.text;
        Row row;
        row.id = QString::number(entry.seq);
        row.cells = {time, kind, target, reason, reach};
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace signet::ui
