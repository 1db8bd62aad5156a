#pragma once

// The four figures over the charts. Internal to the statistics. Thread-safety: pure functions.

#include "ui/statistics/statistics_figures.h"

namespace signet::ui {

/// How often something was refused for one reason; the most frequent first.
using ReasonCounts = std::vector<std::pair<double, Refusal>>;

/// "session_revoked", as the interfaces call it.
[[nodiscard]] QString nameOf(Refusal refusal);

[[nodiscard]] std::array<Tile, 4> tilesFrom(const StatisticsView& view, const authority::Status& status,
                                            const CountFigures& figures, const ReasonCounts& reasons);

} // namespace signet::ui
