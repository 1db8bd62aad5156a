#include "ui/overview/concern_view.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

QString urgency(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return ConcernView::tr("Urgent");
    case Tone::Attention:
        return ConcernView::tr("Needs attention");
    default:
        return ConcernView::tr("Worth doing");
    }
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return QStringLiteral("danger");
    case Tone::Attention:
        return QStringLiteral("attention");
    default:
        return QStringLiteral("info");
    }
}

} // namespace

ConcernView::ConcernView(const Concern& concern, QWidget* parent) : QFrame(parent), m_concern(concern)
{
    setProperty("role", QStringLiteral("link"));
    setAccessibleName(QStringLiteral("%1: %2").arg(urgency(concern.tone), concern.sentence));
    setAccessibleDescription(concern.advice);
    auto* words = new QVBoxLayout(this);
    words->setContentsMargins(placedMargins(42, 6, 32, 6));
    words->setSpacing(2);
    words->addWidget(makeProse(concern.sentence, "strong"));
    words->addWidget(makeProse(concern.advice, "small"));
    for (QLabel* label : findChildren<QLabel*>())
        label->setTextInteractionFlags(Qt::NoTextInteraction); // a click goes to the page
    if (concern.page.isEmpty())
        return;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ConcernView::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Theme::current().ink(m_concern.tone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(placed(QRectF(4, 6, 3, height() - 12), rect()), 1.5, 1.5);
    paintIcon(painter, placed(QRectF(17, 7, 17, 17), rect()), iconOf(m_concern.tone), ink);
    if (!m_concern.page.isEmpty())
        paintIcon(painter, placed(QRectF(width() - 24, height() / 2.0 - 7, 14, 14), rect()),
                  QStringLiteral("chevron-right"), Theme::current().tokens().muted);
}

void ConcernView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_concern.page.isEmpty() && rect().contains(event->pos()))
        Q_EMIT followed();
    else
        QFrame::mouseReleaseEvent(event);
}

void ConcernView::keyPressEvent(QKeyEvent* event)
{
    const bool follows =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (follows && !m_concern.page.isEmpty())
        Q_EMIT followed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace signet::ui
