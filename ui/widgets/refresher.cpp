#include "ui/widgets/refresher.h"

#include "ui/workspace/workspace_holder.h"

#include <QEvent>
#include <QWidget>

namespace signet::ui {

Refresher::Refresher(WorkspaceHolder& workspaces, QWidget& page, QStringList what,
                     std::function<void()> question)
    : QObject(&page),
      m_workspaces(workspaces),
      m_page(page),
      m_what(std::move(what)),
      m_ask(std::move(question))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(&m_pause, &QTimer::timeout, this, &Refresher::ask);
    connect(&workspaces, &WorkspaceHolder::changed, this, &Refresher::changed);
    connect(&workspaces, &WorkspaceHolder::stateChanged, this, [this] {
        if (m_workspaces.isConnected())
            ask();
    });
    page.installEventFilter(this);
}

void Refresher::changed(const QString& what)
{
    if (!m_following || !m_what.contains(what))
        return;
    m_stale = true;
    if (m_page.isVisible() && !m_pause.isActive())
        m_pause.start();
}

void Refresher::ask()
{
    m_stale = true;
    if (m_asking || !m_page.isVisible() || !m_workspaces.isConnected())
        return;
    m_stale = false;
    m_asking = true;
    m_ask();
}

bool Refresher::isAsking() const
{
    return m_asking || (m_stale && !m_pause.isActive() && m_page.isVisible() && m_workspaces.isConnected());
}

void Refresher::answered()
{
    m_asking = false;
    if (m_stale && m_page.isVisible() && !m_pause.isActive())
        m_pause.start();
}

bool Refresher::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_page && event->type() == QEvent::Show && m_stale)
        QMetaObject::invokeMethod(this, &Refresher::ask, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace signet::ui
