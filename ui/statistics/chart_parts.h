#pragma once

// What Qt Charts draws of a ChartCanvas. Internal to it.
// Thread-safety: the window's thread only.

#include "ui/statistics/chart_canvas.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QValueAxis>

namespace signet::ui {

/// Room for our own axes around the plot, in px.
inline constexpr double chartLeft = 52;
inline constexpr double chartRight = 12;
inline constexpr double chartTop = 10;
inline constexpr double chartBottom = 24;

/// For each line itself, its error band and the period before.
struct ChartCanvas::Parts
{
    struct Series
    {
        QLineSeries* line = nullptr;
        QLineSeries* before = nullptr;
        QAreaSeries* band = nullptr;
        QLineSeries* upper = nullptr; ///< of the band; the canvas owns them
        QLineSeries* lower = nullptr;
    };

    QGraphicsScene scene;
    QChart* chart = new QChart;
    QValueAxis* time = new QValueAxis;
    QValueAxis* value = new QValueAxis;
    std::vector<Series> series;
};

} // namespace signet::ui
