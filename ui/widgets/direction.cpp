#include "ui/widgets/direction.h"

#include <QGuiApplication>
#include <QLabel>

namespace signet::ui {

bool readsFromRight()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

QRectF placed(const QRectF& part, const QRectF& whole)
{
    if (!readsFromRight())
        return part;
    return {whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height()};
}

QMargins placedMargins(int begin, int top, int end, int bottom)
{
    return readsFromRight() ? QMargins(end, top, begin, bottom) : QMargins(begin, top, end, bottom);
}

void cutBegin(QRect& area, int width)
{
    if (readsFromRight())
        area.setRight(area.right() - width);
    else
        area.setLeft(area.left() + width);
}

void cutEnd(QRect& area, int width)
{
    if (readsFromRight())
        area.setLeft(area.left() + width);
    else
        area.setRight(area.right() - width);
}

void alignBegin(QLabel& label)
{
    if (readsFromRight())
        label.setAlignment((label.alignment() & Qt::AlignVertical_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
}

} // namespace signet::ui
