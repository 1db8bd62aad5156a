#include "ui/widgets/sparkline.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace signet::ui {

namespace {

constexpr qreal margin = 4;

} // namespace

Sparkline::Sparkline(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Sparkline::show(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    m_most = 0;
    for (const Mark& mark : m_marks)
        m_most = std::max(m_most, mark.value);
    m_under = -1;
    setAccessibleDescription(m_marks.empty() ? tr("nothing counted yet")
                                             : tr("the last is %1").arg(m_marks.back().words));
    update();
}

QPointF Sparkline::pointOf(std::size_t index) const
{
    const qreal wide = width() - 2 * margin;
    const qreal high = height() - 2 * margin;
    const qreal last = std::max<qreal>(static_cast<qreal>(m_marks.size()) - 1, 1);
    const double part = m_most > 0 ? m_marks[index].value / m_most : 0;
    return {margin + wide * static_cast<qreal>(index) / last, margin + high * (1 - part)};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = Theme::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.drawLine(QPointF(margin, height() - 0.5), QPointF(width() - margin, height() - 0.5));
    if (m_marks.size() < 2)
        return;
    QPainterPath line(pointOf(0));
    for (std::size_t i = 1; i < m_marks.size(); ++i)
        line.lineTo(pointOf(i));
    QPainterPath area = line;
    area.lineTo(pointOf(m_marks.size() - 1).x(), height() - 1);
    area.lineTo(pointOf(0).x(), height() - 1);
    area.closeSubpath();
    QColor ground = tokens.accentGround;
    ground.setAlphaF(0.55F);
    painter.fillPath(area, ground);
    painter.setPen(QPen(tokens.accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    if (m_under >= 0) {
        painter.setBrush(tokens.surface);
        painter.drawEllipse(pointOf(static_cast<std::size_t>(m_under)), 3.5, 3.5);
    }
}

void Sparkline::mouseMoveEvent(QMouseEvent* event)
{
    if (m_marks.size() < 2)
        return;
    const double part = (event->position().x() - margin) / std::max(1.0, width() - 2 * margin);
    const auto last = static_cast<int>(m_marks.size()) - 1;
    const int under = std::clamp(static_cast<int>(std::lround(part * last)), 0, last);
    if (under == m_under)
        return;
    m_under = under;
    QToolTip::showText(event->globalPosition().toPoint(), m_marks[static_cast<std::size_t>(under)].words,
                       this);
    update();
}

void Sparkline::leaveEvent(QEvent* event)
{
    m_under = -1;
    update();
    QWidget::leaveEvent(event);
}

bool Sparkline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_under >= 0) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           m_marks[static_cast<std::size_t>(m_under)].words, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace signet::ui
