#include "ui/keys/ring_timeline.h"

#include "ui/widgets/moment.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace signet::ui {

using keys::KeyState;

namespace {

constexpr double day = 86'400;
constexpr double shortest = 2 * day;
constexpr double longest = 40 * 366 * day;
constexpr int barHeight = 20;
constexpr int lowBar = 12;

double secondsOf(Timestamp time)
{
    return static_cast<double>(time.time_since_epoch().count());
}

} // namespace

RingTimeline::RingTimeline(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("ringTimeline"));
    setAccessibleName(tr("Timeline of the keys"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(240);
    setToolTipDuration(30'000);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RingTimeline::setPicture(std::shared_ptr<const RingPicture> picture)
{
    m_picture = std::move(picture);
    if (!m_own)
        applyRange();
    describe();
    update();
}

void RingTimeline::setRange(Range range)
{
    m_range = range;
    m_own = false;
    applyRange();
}

void RingTimeline::applyRange()
{
    if (!m_picture)
        return;
    const double now = secondsOf(m_picture->now);
    switch (m_range) {
    case Range::Season:
        return show(now - 45 * day, now + 60 * day);
    case Range::Year:
        return show(now - 200 * day, now + 220 * day);
    case Range::All:
        break;
    }
    const double from = secondsOf(m_picture->earliest);
    const double to = std::max(secondsOf(m_picture->latest), now + day);
    const double margin = std::max((to - from) * 0.03, day / 4);
    show(from - margin, to + margin);
}

void RingTimeline::show(double from, double to)
{
    m_from = from;
    m_to = std::max(to, from + shortest);
    update();
}

void RingTimeline::setHeaderHeight(int height)
{
    m_header = height;
    update();
}

void RingTimeline::setOffset(int offset)
{
    m_offset = offset;
    update();
}

void RingTimeline::setCurrent(const QString& kid)
{
    if (kid == m_current)
        return;
    m_current = kid;
    describe();
    update();
}

/// What a screen reader says: the chosen key's life, and how many others there are.
void RingTimeline::describe()
{
    if (!m_picture)
        return;
    QStringList sentences;
    sentences << tr("%n key(s).", nullptr, static_cast<int>(m_picture->keys.size()));
    for (const KeyPicture& key : m_picture->keys) {
        if (m_current.isEmpty() || key.kid == m_current)
            sentences << QStringLiteral("%1, %2: %3").arg(key.kid, key.use, key.life.spoken);
    }
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
}

qreal RingTimeline::xOf(Timestamp time) const
{
    return (secondsOf(time) - m_from) / (m_to - m_from) * width();
}

int RingTimeline::rowAt(int y) const
{
    if (!m_picture || y < m_header)
        return -1;
    const int row = (y - m_header + m_offset) / rowHeight;
    return row < static_cast<int>(m_picture->keys.size()) ? row : -1;
}

QRectF RingTimeline::rectOf(const LifeSpan& span, int row) const
{
    const qreal left = xOf(span.from);
    const qreal right = span.open ? std::max<qreal>(xOf(span.to), left + 24) : xOf(span.to);
    const int height = span.state == KeyState::Retired ? lowBar : barHeight;
    const qreal top = m_header + row * rowHeight - m_offset + (rowHeight - height) / 2.0;
    return {left, top, std::max<qreal>(right - left, 3), static_cast<qreal>(height)};
}

const LifeSpan* RingTimeline::spanAt(const QPoint& at) const
{
    const int row = rowAt(at.y());
    if (row < 0)
        return nullptr;
    for (const LifeSpan& span : m_picture->keys[static_cast<std::size_t>(row)].life.spans) {
        if (rectOf(span, row).adjusted(-1, -4, 1, 4).contains(at))
            return &span;
    }
    return nullptr;
}

bool RingTimeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const LifeSpan* span = spanAt(help->pos());
    const int row = rowAt(help->pos().y());
    if (span)
        QToolTip::showText(
            help->globalPos(),
            QStringLiteral("%1\n%2").arg(m_picture->keys[static_cast<std::size_t>(row)].kid, span->tip),
            this);
    else
        QToolTip::hideText();
    return true;
}

void RingTimeline::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    m_pressedFrom = m_from;
    m_dragging = false;
    const int row = rowAt(event->pos().y());
    if (row >= 0)
        Q_EMIT chosen(m_picture->keys[static_cast<std::size_t>(row)].kid);
}

void RingTimeline::mouseMoveEvent(QMouseEvent* event)
{
    const int distance = event->pos().x() - m_pressed.x();
    if (!m_dragging && std::abs(distance) < 4)
        return;
    m_dragging = true;
    m_own = true;
    const double span = m_to - m_from;
    const double from = m_pressedFrom - distance * span / std::max(width(), 1);
    show(from, from + span);
    Q_EMIT moved();
}

void RingTimeline::zoom(double factor, qreal around)
{
    const double span = std::clamp((m_to - m_from) * factor, shortest, longest);
    const double fixed = m_from + (m_to - m_from) * around / std::max(width(), 1);
    const double share = around / std::max(width(), 1);
    m_own = true;
    show(fixed - span * share, fixed + span * (1 - share));
    Q_EMIT moved();
}

void RingTimeline::pan(double share)
{
    const double by = (m_to - m_from) * share;
    m_own = true;
    show(m_from + by, m_to + by);
    Q_EMIT moved();
}

void RingTimeline::keyPressEvent(QKeyEvent* event)
{
    const auto step = [this](int by) {
        if (!m_picture || m_picture->keys.empty())
            return;
        int at = 0;
        for (std::size_t i = 0; i < m_picture->keys.size(); ++i) {
            if (m_picture->keys[i].kid == m_current)
                at = static_cast<int>(i) + by;
        }
        at = std::clamp(at, 0, static_cast<int>(m_picture->keys.size()) - 1);
        Q_EMIT chosen(m_picture->keys[static_cast<std::size_t>(at)].kid);
    };
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Left:
        return pan(-0.1);
    case Qt::Key_Right:
        return pan(0.1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.7, m_picture ? xOf(m_picture->now) : width() / 2.0);
    case Qt::Key_Minus:
        return zoom(1 / 0.7, m_picture ? xOf(m_picture->now) : width() / 2.0);
    case Qt::Key_Home:
        setRange(m_range);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RingTimeline::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier)
        zoom(turned.y() > 0 ? 0.8 : 1.25, event->position().x());
    else if (turned.x() != 0)
        pan(-turned.x() / 1'200.0);
    else
        return event->ignore();
    event->accept();
}

} // namespace signet::ui
