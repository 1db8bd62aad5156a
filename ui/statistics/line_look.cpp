#include "ui/statistics/line_look.h"

#include "ui/shell/theme.h"

#include <array>

namespace signet::ui {

namespace {

struct Ink
{
    const char* light;
    const char* dark;
};

// Searched for the widest least distance between any two of them, as four kinds of eyes see them, at a
// contrast of 3:1 with the card at least.
constexpr std::array<Ink, lineLooks> inks{{
    {"#2f6bea", "#6f9dfb"}, // blue
    {"#8c1604", "#ec4d2d"}, // red
    {"#094f44", "#2fe9b0"}, // green
    {"#823794", "#b9489f"}, // purple
    {"#bc7504", "#f5cb2f"}, // ochre
    {"#898c96", "#cbd4f3"}, // grey
}};

QList<qreal> dashesOf(std::size_t index)
{
    switch (index) {
    case 1:
        return {4, 2};
    case 2:
        return {1, 1.8};
    case 3:
        return {5, 1.8, 1, 1.8};
    case 4:
        return {8, 2.5};
    case 5:
        return {3, 1.6, 1, 1.6, 1, 1.6};
    default:
        return {};
    }
}

} // namespace

LineLook lineLook(int index)
{
    return lineLook(index, Theme::current().isDark());
}

LineLook lineLook(int index, bool dark)
{
    const auto place = static_cast<std::size_t>(index) % inks.size();
    return {QColor(QString::fromLatin1(dark ? inks[place].dark : inks[place].light)), dashesOf(place),
            static_cast<MarkShape>(place)};
}

QPen penOf(const LineLook& look, qreal width)
{
    QPen pen(look.color, width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(look.dashes.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
    if (!look.dashes.isEmpty())
        pen.setDashPattern(look.dashes);
    pen.setCosmetic(true);
    return pen;
}

void paintMark(QPainter& painter, const QPointF& at, const LineLook& look, const QColor& ground, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.color, 1.5));
    painter.setBrush(look.color);
    const qreal r = radius;
    switch (look.mark) {
    case MarkShape::Circle:
        painter.drawEllipse(at, r, r);
        break;
    case MarkShape::Square:
        painter.drawRect(QRectF(at.x() - r * 0.85, at.y() - r * 0.85, r * 1.7, r * 1.7));
        break;
    case MarkShape::Triangle:
        painter.drawPolygon(
            QPolygonF{{at.x(), at.y() - r}, {at.x() + r, at.y() + r * 0.8}, {at.x() - r, at.y() + r * 0.8}});
        break;
    case MarkShape::Diamond:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - r * 1.2},
                                      {at.x() + r * 1.2, at.y()},
                                      {at.x(), at.y() + r * 1.2},
                                      {at.x() - r * 1.2, at.y()}});
        break;
    case MarkShape::Cross:
        painter.setPen(QPen(look.color, 2));
        painter.drawLine(QPointF(at.x() - r, at.y() - r), QPointF(at.x() + r, at.y() + r));
        painter.drawLine(QPointF(at.x() - r, at.y() + r), QPointF(at.x() + r, at.y() - r));
        break;
    case MarkShape::Ring:
        painter.setBrush(ground);
        painter.setPen(QPen(look.color, 2));
        painter.drawEllipse(at, r, r);
        break;
    }
    painter.restore();
}

void paintSample(QPainter& painter, const QRectF& area, const LineLook& look, const QColor& ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(penOf(look, 2));
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    painter.restore();
    paintMark(painter, area.center(), look, ground, 3);
}

} // namespace signet::ui
