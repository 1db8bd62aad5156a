#include "ui/shell/lock_watch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QEvent>
#include <QFileInfo>

namespace signet::ui {

namespace {

const auto activeChanged = QStringLiteral("ActiveChanged");

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

LockWatch::LockWatch(QObject* parent) : QObject(parent)
{
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::PreciseTimer); // a coarse one may be half a minute late
    connect(&m_idle, &QTimer::timeout, this, &LockWatch::nobodyThere);
    QCoreApplication::instance()->installEventFilter(this);
    listen();
}

void LockWatch::setIdleTime(std::chrono::milliseconds time)
{
    m_idle.setInterval(time);
    if (time.count() > 0)
        m_idle.start();
    else
        m_idle.stop();
}

void LockWatch::listen()
{
    // Without an address Qt would try to start a bus, which can take seconds.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        QDBusConnection session = QDBusConnection::sessionBus();
        for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
            session.connect(QString(), QString(), QString::fromLatin1(name), activeChanged, this,
                            SLOT(screenSaverChanged(bool)));
    }
    const QString systemBus = qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS");
    if (systemBus.isEmpty() && !QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket")))
        return;
    QDBusConnection system = QDBusConnection::systemBus();
    const auto login = QStringLiteral("org.freedesktop.login1");
    system.connect(login, QString(), login + QStringLiteral(".Session"), QStringLiteral("Lock"), this,
                   SLOT(sessionLocked()));
    system.connect(login, QString(), login + QStringLiteral(".Manager"), QStringLiteral("PrepareForSleep"),
                   this, SLOT(sleeps(bool)));
}

bool LockWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (m_idle.isActive() && isInput(event->type()))
        m_idle.start();
    return QObject::eventFilter(watched, event);
}

void LockWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT nobodyThere();
}

void LockWatch::sessionLocked()
{
    Q_EMIT nobodyThere();
}

void LockWatch::sleeps(bool begins)
{
    if (begins)
        Q_EMIT nobodyThere();
}

} // namespace signet::ui
