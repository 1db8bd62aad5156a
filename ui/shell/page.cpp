#include "ui/shell/page.h"

#include <QEvent>

namespace signet::ui {

bool Page::event(QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        for (Command* command : findChildren<Command*>(QString(), Qt::FindDirectChildrenOnly))
            command->setInFront(event->type() == QEvent::Show);
    }
    return QWidget::event(event);
}

} // namespace signet::ui
