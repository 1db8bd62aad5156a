#pragma once

// What one chart shows, and its table twin with it: made once, off the window's thread, then only drawn.
//
// Units: positions in milliseconds since 1970; values are counts. Thread-safety: values.

#include "ui/statistics/period.h"
#include "ui/widgets/row_table.h"

#include <QString>

#include <vector>

namespace signet::ui {

struct Line
{
    QString name;
    std::vector<double> values; ///< one for each step
    std::vector<double> errors; ///< of estimates, one standard error; else empty
    std::vector<double> before; ///< of the period before, where it was asked for
    double total = 0;
    double totalBefore = 0;
};

struct ChartFigures
{
    enum class Shape : std::uint8_t { Lines, Bars };

    Shape shape = Shape::Lines;
    QString title;
    QString summary; ///< in words, for those who cannot see it
    std::vector<Line> lines;
    std::vector<QString> labels; ///< of the steps: "14:00 to 14:15", "512 to 767 bytes"
    std::vector<QString> keys;   ///< of the steps in an exported file: times in UTC
    std::vector<qint64> at;      ///< the middle of each step; of bars their index
    QString keyTitle;            ///< of `keys`
    QString labelTitle;          ///< of `labels`
    qint64 since = 0;            ///< the axis
    qint64 until = 0;
    double most = 0; ///< over all lines
    std::vector<TimeMark> marks;

    std::vector<Column> columns; ///< the table twin
    std::vector<Row> rows;

    [[nodiscard]] bool isEmpty() const noexcept { return most <= 0; }
};

/// Shares of a whole as a table with bars: its own twin.
struct ShareFigures
{
    QString title;
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// Fills columns, rows, most and summary from the lines.
void finish(ChartFigures& figures);

/// RFC 4180: a header, then a row for each step, times in UTC.
[[nodiscard]] QByteArray toCsv(const ChartFigures& figures);
[[nodiscard]] QByteArray toCsv(const ShareFigures& figures);

} // namespace signet::ui
