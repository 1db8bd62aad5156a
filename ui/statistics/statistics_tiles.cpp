#include "ui/statistics/statistics_tiles.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace signet::ui {

namespace {

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::Statistics)
};

QString changeText(double now, double before, const StatisticsView& view)
{
    const QString than = view.zoom ? Figures::tr("the same time before") : beforeOf(view.span);
    if (before <= 0)
        return Figures::tr("none in %1").arg(than);
    const double change = 100 * (now - before) / before;
    const QString sign = change > 0 ? QStringLiteral("+") : QString(QChar(0x2212));
    if (std::abs(change) < 0.5)
        return Figures::tr("as in %1").arg(than);
    return Figures::tr("%1%2 % on %3").arg(sign, QLocale().toString(std::abs(change), 'f', 0), than);
}

/// The size that half of the tokens are below, by its step; and the largest step that any is in.
Tile sizeTile(const ChartFigures& sizes, double overflows)
{
    Tile tile;
    const Line& line = sizes.lines.front();
    if (line.total <= 0) {
        tile.figure = QStringLiteral("\u2013");
        tile.words = Figures::tr("no session token was issued");
        return tile;
    }
    double below = 0;
    std::size_t largest = 0;
    for (std::size_t i = 0; i < line.values.size(); ++i) {
        const double here = line.values[i];
        if (below < line.total / 2 && below + here >= line.total / 2) {
            const double into = (line.total / 2 - below) / here;
            const double bytes = (static_cast<double>(i) + into) * static_cast<double>(statistics::sizeStep);
            tile.figure = wholeFigure(std::round(bytes / 10) * 10);
            tile.beside = Figures::tr("bytes, about");
        }
        below += here;
        largest = here > 0 ? i : largest;
    }
    const QString most = largest + 1 == statistics::sizeSteps
                             ? Figures::tr("the largest over %1").arg(figure(largest * statistics::sizeStep))
                             : Figures::tr("all below %1").arg(figure((largest + 1) * statistics::sizeStep));
    tile.words = Figures::tr("%1, %Ln overflow(s)", nullptr, static_cast<int>(overflows)).arg(most);
    return tile;
}

Tile activeTile(const StatisticsView& view, const authority::Status& status, const ChartFigures& active)
{
    const QString most = active.summary; // "at most 1,118 in 15 minutes"
    Tile tile;
    const Line& line = active.lines.front();
    if (view.site.isEmpty() && !view.zoom) {
        tile.figure = wholeFigure(status.activeSessions.value);
        tile.beside = Figures::tr("± %1").arg(wholeFigure(std::ceil(status.activeSessions.error)));
        tile.words = most;
    } else {
        const double last = line.values.empty() ? 0 : line.values.back();
        const double error = line.errors.empty() ? 0 : line.errors.back();
        tile.figure = wholeFigure(last);
        tile.beside = Figures::tr("± %1").arg(wholeFigure(std::ceil(error)));
        tile.words = most;
    }
    if (!line.before.empty())
        tile.change = changeText(line.total, *std::max_element(line.before.begin(), line.before.end()), view);
    return tile;
}

} // namespace

QString nameOf(Refusal refusal)
{
    return QString::fromLatin1(toString(refusal).data(), static_cast<qsizetype>(toString(refusal).size()));
}

std::array<Tile, 4> tilesFrom(const StatisticsView& view, const authority::Status& status,
                              const CountFigures& figures, const ReasonCounts& reasons)
{
    std::array<Tile, 4> tiles;
    tiles[0] = activeTile(view, status, *figures.charts[ActiveChart]);
    const auto& issued = figures.charts[IssuedChart]->lines;
    tiles[1].figure = wholeFigure(issued[0].total + issued[1].total);
    tiles[1].words =
        Figures::tr("%1 begun, %2 renewed").arg(wholeFigure(issued[0].total), wholeFigure(issued[1].total));
    double refused = 0;
    double refusedBefore = 0;
    for (const Line& line : figures.charts[RefusedChart]->lines) {
        refused += line.total;
        refusedBefore += line.totalBefore;
    }
    tiles[2].figure = wholeFigure(refused);
    QStringList words;
    for (std::size_t i = 0; i < reasons.size() && i < 3; ++i)
        words << QStringLiteral("%1 %2").arg(wholeFigure(reasons[i].first), nameOf(reasons[i].second));
    tiles[2].words = words.isEmpty() ? Figures::tr("nothing was refused") : words.join(QStringLiteral(", "));
    tiles[3] = sizeTile(*figures.charts[SizeChart], figures.charts[OverflowChart]->lines[0].total);
    if (figures.compared) {
        tiles[1].change = changeText(issued[0].total + issued[1].total,
                                     issued[0].totalBefore + issued[1].totalBefore, view);
        tiles[2].change = changeText(refused, refusedBefore, view);
    }
    return tiles;
}

} // namespace signet::ui
