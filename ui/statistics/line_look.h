#pragma once

// How the lines of a chart are told apart: by colour, by dashes and by the shape of their marks, so that no
// eye needs the colour. The colours stay apart under protanopia, deuteranopia and tritanopia as far as six
// can.
//
// Thread-safety: the window's thread only (they follow the theme).

#include <QColor>
#include <QList>
#include <QPainter>

namespace signet::ui {

inline constexpr int lineLooks = 6;

enum class MarkShape : std::uint8_t { Circle, Square, Triangle, Diamond, Cross, Ring };

struct LineLook
{
    QColor color;
    QList<qreal> dashes; ///< in pen widths; empty: solid
    MarkShape mark = MarkShape::Circle;
};

/// Of the line at `index` of its chart; goes round after lineLooks.
[[nodiscard]] LineLook lineLook(int index);
[[nodiscard]] LineLook lineLook(int index, bool dark);
[[nodiscard]] QPen penOf(const LineLook& look, qreal width);
void paintMark(QPainter& painter, const QPointF& at, const LineLook& look, const QColor& ground,
               qreal radius = 3.5);
/// A piece of the line with its mark, as in a legend.
void paintSample(QPainter& painter, const QRectF& area, const LineLook& look, const QColor& ground);

} // namespace signet::ui
