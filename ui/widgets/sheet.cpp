#include "ui/widgets/sheet.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace signet::ui {

Sheet::Sheet(const QString& title, int width, QWidget* window, Place place)
    : QWidget(window), m_card(new QFrame(this)), m_width(width), m_place(place)
{
    hide();
    setAccessibleName(title);
    m_card->setProperty("role", QStringLiteral("sheet"));
    m_card->setAccessibleName(title);
    m_body = new QVBoxLayout(m_card);
    m_body->setContentsMargins(24, 20, 24, 20);
    m_body->setSpacing(12);
    window->installEventFilter(this);
}

void Sheet::open(QWidget* focus)
{
    m_focusBefore = QApplication::focusWidget();
    arrange();
    raise();
    show();
    focus->setFocus(Qt::ActiveWindowFocusReason);
}

void Sheet::close()
{
    if (isHidden())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::ActiveWindowFocusReason);
    Q_EMIT closed();
    deleteLater();
}

void Sheet::arrange()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(m_width, this->width() - 48);
    m_card->setFixedWidth(width);
    m_card->ensurePolished();
    const int wanted =
        m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width) : m_card->sizeHint().height();
    const int height = std::min(wanted, this->height() - 48);
    const int top = m_place == Place::Top ? std::max(24, this->height() / 9) : (this->height() - height) / 2;
    m_card->setGeometry((this->width() - width) / 2, top, width, std::min(height, this->height() - top - 24));
}

bool Sheet::event(QEvent* event)
{
    // Key sequences of the window below must not fire while the sheet asks something.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        arrange();
    return QWidget::eventFilter(watched, event);
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::current().tokens().scrim);
}

void Sheet::mousePressEvent(QMouseEvent* event)
{
    if (!m_card->geometry().contains(event->pos()))
        close();
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        event->accept(); // nothing leaks to the window below
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget* const from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        return false;
    QWidget* candidate = from;
    do {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        const bool takesTab = (candidate->focusPolicy() & Qt::TabFocus) != 0;
        if (takesTab && candidate->isEnabled() && candidate->isVisible() && isAncestorOf(candidate)) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (candidate != from);
    return true;
}

} // namespace signet::ui
