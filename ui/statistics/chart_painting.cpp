#include "ui/shell/theme.h"
#include "ui/statistics/chart_canvas.h"
#include "ui/statistics/chart_parts.h"
#include "ui/statistics/line_look.h"
#include "ui/widgets/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace signet::ui {

namespace {

constexpr int farMarks = 9; ///< marks of shape along a line

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPixelSize(12);
    return small;
}

} // namespace

void ChartCanvas::paintChart(QPainter& painter, const QSize& size)
{
    if (!m_figures)
        return;
    layOut(size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // as time does
    painter.setFont(smallFont(font()));
    const QRectF plot = plotIn(size);
    paintAxes(painter, plot);
    if (m_figures->shape == ChartFigures::Shape::Bars) {
        paintBars(painter, plot);
    } else {
        m_parts->scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
        paintMarks(painter);
    }
    if (m_figures->isEmpty()) {
        painter.setPen(Theme::current().tokens().muted);
        painter.drawText(plot, Qt::AlignCenter, tr("Nothing was counted in this time"));
    }
}

void ChartCanvas::paintAxes(QPainter& painter, const QRectF& plot)
{
    const ThemeTokens& tokens = Theme::current().tokens();
    const QFontMetrics metrics(painter.font());
    for (const double mark : m_valueMarks) {
        const qreal y = std::round(plot.bottom() - plot.height() * mark / m_valueMarks.back()) + 0.5;
        painter.setPen(tokens.border);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(0, y - 9, plot.left() - 8, 18), Qt::AlignRight | Qt::AlignVCenter,
                         shortFigure(mark));
    }
    const auto whole = static_cast<double>(m_figures->until - m_figures->since);
    qreal free = plot.left() - 40;
    for (const TimeMark& mark : m_figures->marks) {
        const qreal x = plot.left() + plot.width() * static_cast<double>(mark.at - m_figures->since) / whole;
        const qreal wide = metrics.horizontalAdvance(mark.text);
        qreal from = x - wide / 2;
        if (m_figures->shape == ChartFigures::Shape::Bars)
            from = x;
        from = std::min(from, plot.right() + chartRight - wide);
        if (from < free + 12 || x > plot.right() + 1)
            continue;
        free = from + wide;
        painter.setPen(tokens.control);
        painter.drawLine(QPointF(x, plot.bottom() + 1), QPointF(x, plot.bottom() + 4));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(from, plot.bottom() + 5, wide + 2, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         mark.text);
    }
}

void ChartCanvas::paintMarks(QPainter& painter)
{
    if (m_figures->lines.size() < 2)
        return;
    const QColor ground = Theme::current().tokens().surface;
    const auto count = static_cast<int>(m_figures->at.size());
    for (std::size_t i = 0; i < m_figures->lines.size(); ++i) {
        const int line = static_cast<int>(i);
        if (!isLineShown(line) || m_figures->lines[i].total <= 0)
            continue;
        // Each line begins elsewhere, so that marks of lines that lie together do not cover each other.
        const int stride = std::max(1, count / farMarks);
        for (int step = (line * stride / lineLooks) % stride; step < count; step += stride)
            paintMark(painter, placeOf(line, step), lineLook(line), ground);
    }
}

void ChartCanvas::paintBars(QPainter& painter, const QRectF& plot)
{
    const ThemeTokens& tokens = Theme::current().tokens();
    const Line& line = m_figures->lines.front();
    const qreal slot = plot.width() / static_cast<qreal>(line.values.size());
    const auto heightOf = [&](double value) { return plot.height() * value / m_valueMarks.back(); };
    for (std::size_t i = 0; i < line.values.size(); ++i) {
        const qreal x = plot.left() + slot * static_cast<qreal>(i);
        const qreal high = heightOf(line.values[i]);
        if (high > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(lineLook(0).color);
            painter.drawRoundedRect(QRectF(x + 3, plot.bottom() - std::max<qreal>(high, 1.5), slot - 6,
                                           std::max<qreal>(high, 1.5)),
                                    2, 2);
        }
        if (!line.before.empty() && line.before[i] > 0) {
            const qreal y = plot.bottom() - heightOf(line.before[i]);
            painter.setPen(QPen(tokens.text, 1.5, Qt::DotLine));
            painter.drawLine(QPointF(x + 2, y), QPointF(x + slot - 2, y));
        }
    }
}

void ChartCanvas::paintEvent(QPaintEvent*)
{
    if (!m_figures)
        return;
    const qreal ratio = devicePixelRatioF();
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter onto(&m_picture);
        paintChart(onto, size());
    }
    QPainter painter(this);
    // A picture for a printer or a book of another resolution is drawn anew.
    if (painter.device()->devicePixelRatioF() != ratio)
        paintChart(painter, size());
    else
        painter.drawPixmap(0, 0, m_picture);
    paintPointer(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::current().tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ChartCanvas::paintPointer(QPainter& painter)
{
    if (m_pointed < 0 || m_pointed >= static_cast<int>(m_figures->at.size()))
        return;
    const ThemeTokens& tokens = Theme::current().tokens();
    const QRectF plot = plotIn(size());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(smallFont(font()));
    if (m_anchor >= 0 && m_anchor != m_pointed) {
        QColor ground = tokens.accent;
        ground.setAlphaF(0.16F);
        const qreal a = xOf(m_anchor);
        const qreal b = xOf(m_pointed);
        painter.fillRect(QRectF(std::min(a, b), plot.top(), std::abs(b - a), plot.height()), ground);
    }
    const qreal x = xOf(m_pointed);
    if (m_figures->shape == ChartFigures::Shape::Lines) {
        painter.setPen(QPen(tokens.muted, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        for (std::size_t i = 0; i < m_figures->lines.size(); ++i) {
            if (isLineShown(static_cast<int>(i)))
                paintMark(painter, {x, placeOf(static_cast<int>(i), m_pointed).y()},
                          lineLook(static_cast<int>(i)), tokens.surface, 4);
        }
    }
    if (underMouse() || hasFocus())
        paintValues(painter, x);
}

void ChartCanvas::paintValues(QPainter& painter, qreal x)
{
    const ThemeTokens& tokens = Theme::current().tokens();
    const auto step = static_cast<std::size_t>(m_pointed);
    struct Entry
    {
        int line;
        QString name;
        QString value;
    };
    std::vector<Entry> entries;
    const QFontMetrics metrics(painter.font());
    int names = 0;
    int values = 0;
    for (std::size_t i = 0; i < m_figures->lines.size(); ++i) {
        const Line& line = m_figures->lines[i];
        if (!isLineShown(static_cast<int>(i)))
            continue;
        QString value = wholeFigure(line.values[step]);
        if (!line.errors.empty())
            value = tr("%1 ± %2").arg(value, wholeFigure(std::ceil(line.errors[step])));
        if (!line.before.empty())
            value = tr("%1, before %2").arg(value, wholeFigure(line.before[step]));
        names = std::max(names, metrics.horizontalAdvance(line.name));
        values = std::max(values, metrics.horizontalAdvance(value));
        entries.push_back({static_cast<int>(i), line.name, value});
    }
    const QString title = m_figures->labels[step];
    const int wide = std::max(metrics.horizontalAdvance(title), 30 + names + 16 + values) + 24;
    const int high = 30 + 20 * static_cast<int>(entries.size());
    QRectF box(x + 14, plotIn(size()).top() + 2, wide, high);
    if (box.right() > width() - 4)
        box.moveRight(x - 14);
    box.moveLeft(std::max<qreal>(box.left(), 2));
    painter.setPen(tokens.control);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(tokens.muted);
    painter.drawText(QRectF(box.left() + 12, box.top() + 5, box.width() - 24, 20),
                     Qt::AlignLeft | Qt::AlignVCenter, title);
    qreal y = box.top() + 25;
    for (const Entry& entry : entries) {
        paintSample(painter, QRectF(box.left() + 12, y, 22, 20), lineLook(entry.line), tokens.surface);
        painter.setPen(tokens.text);
        painter.drawText(QRectF(box.left() + 42, y, names + 4, 20), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.name);
        painter.drawText(QRectF(box.left(), y, box.width() - 12, 20), Qt::AlignRight | Qt::AlignVCenter,
                         entry.value);
        y += 20;
    }
}

} // namespace signet::ui
