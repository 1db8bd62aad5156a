#include "ui/statistics/chart_canvas.h"

#include "ui/shell/theme.h"
#include "ui/statistics/chart_parts.h"
#include "ui/statistics/line_look.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace signet::ui {

namespace {

constexpr double bandErrors = 2; ///< standard errors: the true number lies within 95 times in 100

QList<QPointF> pointsOf(const std::vector<qint64>& at, const std::vector<double>& values)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(values.size()));
    for (std::size_t i = 0; i < values.size() && i < at.size(); ++i)
        points.append({static_cast<qreal>(at[i]), values[i]});
    return points;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        dress();
        drop();
    });
}

/// At the first figures, so that a page that is never looked at costs the start nothing.
void ChartCanvas::makeParts()
{
    m_parts = std::make_unique<Parts>();
    QChart* chart = m_parts->chart;
    m_parts->scene.addItem(chart);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins({});
    chart->addAxis(m_parts->time, Qt::AlignBottom);
    chart->addAxis(m_parts->value, Qt::AlignLeft);
    m_parts->time->setVisible(false);
    m_parts->value->setVisible(false);
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::show(std::shared_ptr<const ChartFigures> figures)
{
    const std::size_t before = m_figures ? m_figures->lines.size() : 0;
    m_figures = std::move(figures);
    if (m_figures->lines.size() != before)
        m_hidden.assign(m_figures->lines.size(), false);
    // Who points at something while it goes on live keeps pointing at it.
    const int steps = static_cast<int>(m_figures->at.size());
    m_pointed = std::min(m_pointed, steps - 1);
    m_anchor = m_dragging ? std::min(m_anchor, steps - 1) : -1;
    build();
    setAccessibleName(tr("Chart: %1").arg(m_figures->title));
    setAccessibleDescription(tr("%1. The table has every value.").arg(m_figures->summary));
    drop();
}

void ChartCanvas::build()
{
    if (!m_parts)
        makeParts();
    if (m_figures->shape == ChartFigures::Shape::Bars)
        return;
    QChart* chart = m_parts->chart;
    const auto addLine = [this, chart] {
        auto* line = new QLineSeries;
        chart->addSeries(line);
        line->attachAxis(m_parts->time);
        line->attachAxis(m_parts->value);
        return line;
    };
    while (m_parts->series.size() > m_figures->lines.size()) {
        const Parts::Series& last = m_parts->series.back();
        for (QAbstractSeries* each :
             {static_cast<QAbstractSeries*>(last.band), static_cast<QAbstractSeries*>(last.before),
              static_cast<QAbstractSeries*>(last.line)}) {
            if (each) {
                chart->removeSeries(each);
                delete each;
            }
        }
        m_parts->series.pop_back();
    }
    for (std::size_t i = 0; i < m_figures->lines.size(); ++i) {
        const Line& line = m_figures->lines[i];
        if (i == m_parts->series.size())
            m_parts->series.emplace_back();
        Parts::Series& series = m_parts->series[i];
        if (!line.errors.empty() && !series.band) {
            series.upper = new QLineSeries(this);
            series.lower = new QLineSeries(this);
            series.band = new QAreaSeries(series.upper, series.lower);
            chart->addSeries(series.band);
            series.band->attachAxis(m_parts->time);
            series.band->attachAxis(m_parts->value);
        }
        if (!series.before)
            series.before = addLine();
        if (!series.line)
            series.line = addLine();
        series.line->replace(pointsOf(m_figures->at, line.values));
        series.before->replace(pointsOf(m_figures->at, line.before));
        if (series.band) {
            std::vector<double> upper = line.values;
            std::vector<double> lower = line.values;
            for (std::size_t k = 0; k < line.errors.size(); ++k) {
                upper[k] += bandErrors * line.errors[k];
                lower[k] = std::max(0.0, lower[k] - bandErrors * line.errors[k]);
            }
            series.upper->replace(pointsOf(m_figures->at, upper));
            series.lower->replace(pointsOf(m_figures->at, lower));
        }
    }
    dress();
}

void ChartCanvas::dress()
{
    if (!m_parts)
        return;
    for (std::size_t i = 0; i < m_parts->series.size(); ++i) {
        const Parts::Series& series = m_parts->series[i];
        const bool shown = isLineShown(static_cast<int>(i));
        const LineLook look = lineLook(static_cast<int>(i));
        series.line->setPen(penOf(look, 2));
        series.line->setVisible(shown);
        QColor past = look.color;
        past.setAlphaF(0.5F);
        QPen pastPen(past, 1.2, Qt::CustomDashLine);
        pastPen.setDashPattern({2, 3});
        series.before->setPen(pastPen);
        series.before->setVisible(shown);
        if (series.band) {
            QColor ground = look.color;
            ground.setAlphaF(0.28F);
            series.band->setPen(Qt::NoPen);
            series.band->setBrush(ground);
            series.band->setVisible(shown);
        }
    }
}

void ChartCanvas::setLineShown(int line, bool shown)
{
    if (static_cast<std::size_t>(line) >= m_hidden.size())
        return;
    m_hidden[static_cast<std::size_t>(line)] = !shown;
    dress();
    drop();
}

bool ChartCanvas::isLineShown(int line) const
{
    return static_cast<std::size_t>(line) >= m_hidden.size() || !m_hidden[static_cast<std::size_t>(line)];
}

void ChartCanvas::drop()
{
    m_picture = QPixmap();
    update();
}

QRectF ChartCanvas::plotIn(const QSize& size) const
{
    return {chartLeft, chartTop, std::max(10.0, size.width() - chartLeft - chartRight),
            std::max(10.0, size.height() - chartTop - chartBottom)};
}

double ChartCanvas::mostShown() const
{
    double most = 0;
    for (std::size_t i = 0; i < m_figures->lines.size(); ++i) {
        if (!isLineShown(static_cast<int>(i)))
            continue;
        const Line& line = m_figures->lines[i];
        for (std::size_t k = 0; k < line.values.size(); ++k)
            most = std::max(most, line.values[k] + (line.errors.empty() ? 0 : bandErrors * line.errors[k]));
        for (const double value : line.before)
            most = std::max(most, value);
    }
    return most;
}

void ChartCanvas::layOut(const QSize& size)
{
    m_valueMarks = valueMarks(mostShown());
    QChart* chart = m_parts->chart;
    m_parts->scene.setSceneRect(QRectF(QPointF(), size));
    chart->setGeometry(QRectF(QPointF(), size));
    chart->setPlotArea(plotIn(size));
    m_parts->time->setRange(static_cast<qreal>(m_figures->since), static_cast<qreal>(m_figures->until));
    m_parts->value->setRange(0, m_valueMarks.back());
}

qreal ChartCanvas::xOf(int step) const
{
    const QRectF plot = plotIn(size());
    const auto whole = static_cast<double>(m_figures->until - m_figures->since);
    const auto at = static_cast<double>(m_figures->at[static_cast<std::size_t>(step)] - m_figures->since);
    const qreal half = m_figures->shape == ChartFigures::Shape::Bars ? 0.5 : 0;
    return plot.left() + plot.width() * (at + half) / whole;
}

QPointF ChartCanvas::placeOf(int line, int step) const
{
    const QRectF plot = m_parts->chart->plotArea();
    const auto whole = static_cast<double>(m_figures->until - m_figures->since);
    const auto at = static_cast<double>(m_figures->at[static_cast<std::size_t>(step)] - m_figures->since);
    const double value =
        m_figures->lines[static_cast<std::size_t>(line)].values[static_cast<std::size_t>(step)];
    return {plot.left() + plot.width() * at / whole,
            plot.bottom() - plot.height() * value / m_valueMarks.back()};
}

int ChartCanvas::stepAt(qreal x) const
{
    if (!m_figures || m_figures->at.empty())
        return -1;
    const QRectF plot = plotIn(size());
    const double part = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    const double whole = static_cast<double>(m_figures->until - m_figures->since);
    if (m_figures->shape == ChartFigures::Shape::Bars)
        return std::min(static_cast<int>(part * whole), static_cast<int>(m_figures->at.size()) - 1);
    const auto at = m_figures->since + static_cast<qint64>(part * whole);
    const auto after = std::lower_bound(m_figures->at.begin(), m_figures->at.end(), at);
    if (after == m_figures->at.end())
        return static_cast<int>(m_figures->at.size()) - 1;
    const bool nearerBefore = after != m_figures->at.begin() && at - *std::prev(after) < *after - at;
    return static_cast<int>(after - m_figures->at.begin()) - (nearerBefore ? 1 : 0);
}

void ChartCanvas::pointAt(int step)
{
    if (step == m_pointed || !m_figures)
        return;
    m_pointed = step < static_cast<int>(m_figures->at.size()) ? step : -1;
    update();
}

void ChartCanvas::choose(int step, bool extend)
{
    const int last = static_cast<int>(m_figures->at.size()) - 1;
    if (extend && m_brushable && m_anchor < 0)
        m_anchor = m_pointed;
    else if (!extend)
        m_anchor = -1;
    pointAt(std::clamp(step, 0, last));
    update();
    Q_EMIT pointed(m_pointed);
}

void ChartCanvas::offerBrushed()
{
    const int from = std::min(m_anchor, m_pointed);
    const int to = std::max(m_anchor, m_pointed);
    m_anchor = -1;
    update();
    if (from < 0 || to == from || m_figures->at.size() < 2)
        return;
    const qint64 half = (m_figures->at[1] - m_figures->at[0]) / 2;
    Q_EMIT brushed(m_figures->at[static_cast<std::size_t>(from)] - half,
                   m_figures->at[static_cast<std::size_t>(to)] + half);
}

void ChartCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    drop();
}

void ChartCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_figures)
        return QWidget::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    pointAt(stepAt(event->position().x()));
    m_anchor = m_brushable ? m_pointed : -1;
    m_dragging = m_brushable;
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const int step = stepAt(event->position().x());
    if (step == m_pointed)
        return;
    if (!m_dragging)
        m_anchor = -1;
    pointAt(step);
    Q_EMIT pointed(step);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    offerBrushed();
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent*)
{
    if (m_brushable)
        Q_EMIT backWanted();
}

void ChartCanvas::leaveEvent(QEvent* event)
{
    if (!m_dragging) {
        pointAt(-1);
        Q_EMIT pointed(-1);
    }
    QWidget::leaveEvent(event);
}

void ChartCanvas::keyPressEvent(QKeyEvent* event)
{
    if (!m_figures || m_figures->at.empty())
        return QWidget::keyPressEvent(event);
    const int last = static_cast<int>(m_figures->at.size()) - 1;
    const bool extend = (event->modifiers() & Qt::ShiftModifier) != 0;
    const int here = m_pointed < 0 ? last : m_pointed;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_pointed < 0 ? last : here - 1, extend);
    case Qt::Key_Right:
        return choose(m_pointed < 0 ? 0 : here + 1, extend);
    case Qt::Key_Home:
        return choose(0, extend);
    case Qt::Key_End:
        return choose(last, extend);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_anchor >= 0)
            return offerBrushed();
        break;
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        if (m_brushable) {
            if (m_anchor >= 0) {
                m_anchor = -1;
                update();
            } else {
                Q_EMIT backWanted();
            }
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_anchor = -1;
    pointAt(-1);
    update();
    Q_EMIT pointed(-1);
}

} // namespace signet::ui
