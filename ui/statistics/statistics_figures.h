#pragma once

// Asks the authority for what the page "Statistics" shows, and prepares it, in the workspace's thread: the
// window's thread is handed ready series and rows.
//
// It comes in parts, so that the first charts stand before everything has been asked: the counts and active
// sessions, then the same for the period before (if compared), then the shares by key and by site.
//
// Units: counts, bytes. Errors: those of the client. Thread-safety: pure functions and values.

#include "core/authority/views.h"
#include "core/protocol/client.h"
#include "ui/statistics/chart_figures.h"

#include <array>
#include <memory>
#include <optional>

namespace signet::ui {

/// What somebody wants to see.
struct StatisticsView
{
    Span span = Span::Day;
    std::optional<std::pair<Timestamp, Timestamp>> zoom; ///< a part that was picked out
    QString site;                                        ///< "": all
    bool compare = false;

    [[nodiscard]] Period period(Timestamp now) const;
    bool operator==(const StatisticsView&) const = default;
};

struct Tile
{
    QString figure;
    QString beside;
    QString words;
    QString change; ///< "+3 % on the day before"; "" where nothing was compared
};

enum Chart { ActiveChart, IssuedChart, OpenedChart, RefusedChart, SizeChart, OverflowChart, chartCount };
/// "active", "issued", "opened", "refused", "sizes", "overflow".
[[nodiscard]] QString nameOf(Chart chart);

struct CountFigures
{
    Period period;
    Timestamp now{};
    bool compared = false;
    std::array<Tile, 4> tiles; ///< active, issued, refused, size
    std::array<std::shared_ptr<const ChartFigures>, chartCount> charts;
    ShareFigures reasons;
};

struct ShareAnswer
{
    ShareFigures keys;
    ShareFigures sites;
    QStringList siteNames; ///< of the authority
};

using CountsPtr = std::shared_ptr<const CountFigures>;
using SharesPtr = std::shared_ptr<const ShareAnswer>;

[[nodiscard]] Result<CountsPtr> askCounts(protocol::Client& client, const StatisticsView& view);
[[nodiscard]] Result<SharesPtr> askShares(protocol::Client& client, const StatisticsView& view);

/// The parts of askCounts, for tests.
[[nodiscard]] CountsPtr countsFrom(const StatisticsView& view, const authority::Status& status,
                                   const statistics::Answer& answer, const statistics::Answer* before);
[[nodiscard]] ShareAnswer sharesFrom(const StatisticsView& view, const statistics::Answer& byKey,
                                     const statistics::Answer& bySite);

} // namespace signet::ui
