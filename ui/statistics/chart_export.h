#pragma once

// A chart or table as a file: PNG, SVG or CSV. Pictures are drawn in the window's thread and in the theme
// that is shown; encoding and writing happen elsewhere.
//
// Errors: Io, with the file's name. Thread-safety: the window's thread only.

#include "core/base/result.h"
#include "ui/statistics/chart_figures.h"

#include <QFuture>
#include <QSize>

class QPainter;

namespace signet::ui {

enum class ExportFormat : std::uint8_t { Png, Svg, Csv };
[[nodiscard]] QString suffixOf(ExportFormat format);

struct Export
{
    QString title; ///< stands over the picture
    QString note;  ///< below the title: which time, which site
    QSize size;    ///< of the chart alone
    std::function<void(QPainter&, const QSize&)> paint;
    QByteArray csv;
};

[[nodiscard]] QFuture<std::optional<Error>> writeExport(const QString& path, ExportFormat format,
                                                        const Export& what);

} // namespace signet::ui
