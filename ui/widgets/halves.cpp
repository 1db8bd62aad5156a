#include "ui/widgets/halves.h"

#include <QEvent>

#include <algorithm>

namespace signet::ui {

Halves::Halves(QWidget* begin, QWidget* end, QWidget* parent)
    : QWidget(parent), m_begin(begin), m_end(end), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(begin);
    m_layout->addStretch(1);
    m_layout->addWidget(end);
}

void Halves::setEndAbove(bool above)
{
    m_endAbove = above;
    fit();
}

QSize Halves::minimumSizeHint() const
{
    const QSize begin = m_begin->minimumSizeHint();
    const QSize end = m_end->minimumSizeHint();
    return {std::max(begin.width(), end.width()), m_layout->minimumSize().height()};
}

bool Halves::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void Halves::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Halves::fit()
{
    const int wanted = m_begin->sizeHint().width() + m_layout->spacing() + m_end->sizeHint().width();
    const auto narrow = m_endAbove ? QBoxLayout::BottomToTop : QBoxLayout::TopToBottom;
    m_layout->setDirection(wanted <= contentsRect().width() ? QBoxLayout::LeftToRight : narrow);
}

} // namespace signet::ui
