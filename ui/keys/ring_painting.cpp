// How the timeline of the keys is drawn: axis, rows, spans, and now.

#include "ui/keys/ring_timeline.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace signet::ui {

using keys::KeyState;

namespace {

constexpr double day = 86'400;
constexpr qreal corner = 4;
constexpr qreal labelRoom = 88; ///< px between the ticks of the axis

double secondsOf(Timestamp time)
{
    return static_cast<double>(time.time_since_epoch().count());
}

QColor colourOf(KeyState state)
{
    const ThemeTokens& tokens = Theme::current().tokens();
    switch (state) {
    case KeyState::Pending:
        return tokens.violet;
    case KeyState::Active:
        return tokens.accent;
    case KeyState::Retiring:
        return tokens.attention;
    case KeyState::Compromised:
        return tokens.danger;
    case KeyState::Retired:
    case KeyState::Destroyed:
        break;
    }
    return tokens.muted;
}

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    const auto channel = [share](int x, int y) {
        return static_cast<int>(std::lround(x * share + y * (1 - share)));
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

} // namespace

std::vector<RingTimeline::Tick> RingTimeline::ticks() const
{
    const double span = m_to - m_from;
    const double smallest = span * labelRoom / std::max(width(), 1);
    const QLocale locale;
    const auto at = [](double seconds) {
        return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds)).date();
    };
    std::vector<Tick> found;
    const auto put = [&](const QDate& date, const QString& text) {
        const Timestamp time{Seconds{date.startOfDay().toSecsSinceEpoch()}};
        if (secondsOf(time) >= m_from && secondsOf(time) <= m_to)
            found.push_back({time, text});
    };
    const QDate first = at(m_from);
    const QDate last = at(m_to);
    if (smallest > 28 * day) {
        int months = 1;
        for (const int candidate : {1, 2, 3, 6, 12, 24, 60, 120}) {
            months = candidate;
            if (candidate * 30 * day >= smallest)
                break;
        }
        QDate date(first.year() - first.year() % std::max(1, months / 12), 1, 1);
        for (; date <= last; date = date.addMonths(months))
            put(date, locale.toString(date, months >= 12 ? QStringLiteral("yyyy")
                                                         : tr("MMM yyyy", "a month, Nov 2026")));
        return found;
    }
    int days = 1;
    for (const int candidate : {1, 2, 7, 14, 28}) {
        days = candidate;
        if (candidate * day >= smallest)
            break;
    }
    if (days >= 14) { // months are what people think in
        for (QDate date(first.year(), first.month(), 1); date <= last; date = date.addMonths(1)) {
            put(date, locale.toString(date, tr("d MMM", "a day of this year, 1 Nov")));
            if (days == 14)
                put(date.addDays(14),
                    locale.toString(date.addDays(14), tr("d MMM", "a day of this year, 1 Nov")));
        }
        return found;
    }
    for (QDate date = first.addDays(-(first.toJulianDay() % days)); date <= last; date = date.addDays(days))
        put(date, locale.toString(date, tr("d MMM", "a day of this year, 1 Nov")));
    return found;
}

void RingTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // as time does
    if (m_picture) {
        paintAxis(painter);
        paintRows(painter);
        paintNow(painter);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::current().tokens().accent, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 6, 6);
    }
}

void RingTimeline::paintAxis(QPainter& painter) const
{
    const ThemeTokens& tokens = Theme::current().tokens();
    QFont font = painter.font();
    font.setPixelSize(12);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const qreal now = xOf(m_picture->now);
    const qreal nowHalf = metrics.horizontalAdvance(tr("now")) / 2.0 + 6;
    for (const Tick& tick : ticks()) {
        const qreal x = xOf(tick.at);
        painter.setPen(QPen(tokens.border, 1));
        painter.drawLine(QPointF(x, m_header), QPointF(x, height()));
        const qreal wide = metrics.horizontalAdvance(tick.text);
        const qreal left = std::clamp<qreal>(x - wide / 2, 2, std::max<qreal>(2, width() - wide - 2));
        if (left < now + nowHalf && left + wide > now - nowHalf)
            continue; // now is what matters
        painter.setPen(tokens.muted);
        painter.drawText(QPointF(left, m_header - 10), tick.text);
    }
    painter.setPen(QPen(tokens.border, 1));
    painter.drawLine(QPointF(0, m_header - 0.5), QPointF(width(), m_header - 0.5));
}

void RingTimeline::paintRows(QPainter& painter) const
{
    const ThemeTokens& tokens = Theme::current().tokens();
    painter.save();
    painter.setClipRect(0, m_header, width(), height() - m_header);
    for (int row = 0; row < static_cast<int>(m_picture->keys.size()); ++row) {
        const KeyPicture& key = m_picture->keys[static_cast<std::size_t>(row)];
        const int top = m_header + row * rowHeight - m_offset;
        if (top + rowHeight < m_header || top > height())
            continue;
        if (key.kid == m_current)
            painter.fillRect(QRect(0, top, width(), rowHeight), tokens.accentGround);
        painter.setPen(QPen(tokens.border, 1));
        painter.drawLine(QPointF(0, top + rowHeight - 0.5), QPointF(width(), top + rowHeight - 0.5));
        for (const LifeSpan& span : key.life.spans) {
            const QRectF rect = rectOf(span, row);
            if (rect.right() >= 0 && rect.left() <= width())
                paintSpan(painter, rect.adjusted(0.5, 0, -0.5, 0), span);
        }
    }
    painter.restore();
}

void RingTimeline::paintSpan(QPainter& painter, const QRectF& rect, const LifeSpan& span) const
{
    const ThemeTokens& tokens = Theme::current().tokens();
    const QColor colour = colourOf(span.state);
    const bool hollow = span.state == KeyState::Pending;
    QBrush fill(hollow         ? mixed(colour, tokens.surface, span.planned ? 0.08 : 0.18)
                : span.planned ? mixed(colour, tokens.surface, 0.26)
                               : colour);
    if (span.open) { // nobody knows how long: it fades out
        QLinearGradient fade(rect.topLeft(), rect.topRight());
        QColor end = fill.color();
        end.setAlpha(0);
        const qreal start = std::max<qreal>(0, 1 - 24 / rect.width());
        fade.setColorAt(start, fill.color());
        fade.setColorAt(1, end);
        fill = fade;
    }
    QPen edge(Qt::NoPen);
    if ((hollow || span.planned) && !span.open)
        edge = QPen(colour, 1, span.planned ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (span.state == KeyState::Retiring || span.state == KeyState::Compromised) {
        QPainterPath clip;
        clip.addRoundedRect(rect, corner, corner);
        painter.save();
        painter.setClipPath(clip, Qt::IntersectClip);
        QColor line = span.planned ? colour : tokens.surface;
        line.setAlphaF(span.planned ? 0.25F : 0.22F);
        painter.setPen(QPen(line, 2));
        const qreal lean = span.state == KeyState::Retiring ? rect.height() : 0;
        const qreal begin = std::max<qreal>(rect.left(), -32) - lean;
        for (qreal x = begin; x < std::min<qreal>(rect.right(), width() + 32); x += 8)
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + lean, rect.top()));
        painter.restore();
    }
    QFont font = painter.font();
    font.setPixelSize(span.state == KeyState::Retired ? 10 : 11);
    painter.setFont(font);
    const QRectF visible =
        rect.intersected(QRectF(0, rect.top(), width(), rect.height())).adjusted(8, 0, -6, 0);
    const QFontMetrics metrics(font);
    if (span.text.isEmpty())
        return;
    // As much of it as there is room for, in whole words.
    const QString shorter[] = {span.text, span.text.section(QLatin1Char(','), 0, 0), lookOf(span.state).word};
    const auto fits = std::find_if(std::begin(shorter), std::end(shorter), [&](const QString& text) {
        return metrics.horizontalAdvance(text) <= visible.width();
    });
    if (fits == std::end(shorter))
        return;
    painter.setPen(hollow || span.planned ? mixed(colour, tokens.text, 0.55) : tokens.surface);
    painter.drawText(visible, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, *fits);
}

void RingTimeline::paintNow(QPainter& painter) const
{
    const qreal x = xOf(m_picture->now);
    if (x < 0 || x > width())
        return;
    const ThemeTokens& tokens = Theme::current().tokens();
    painter.setPen(QPen(tokens.danger, 2));
    painter.drawLine(QPointF(x, m_header - 4), QPointF(x, height() - 1));
    QFont font = painter.font();
    font.setPixelSize(12);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const qreal wide = QFontMetrics(font).horizontalAdvance(tr("now"));
    painter.drawText(QPointF(std::clamp<qreal>(x - wide / 2, 2, width() - wide - 2), m_header - 10),
                     tr("now"));
}

} // namespace signet::ui
