#pragma once

// A session bus of the test's own, with nothing on it but what the test puts there, and the desktop's
// keychain (gnome-keyring) on it, open or locked. Everything lies in folders that are thrown away.

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

namespace signet::ui {

class PrivateBus
{
public:
    /// Before anything has asked for the session bus.
    PrivateBus()
    {
        const QString config = m_folder.filePath(QStringLiteral("bus.conf"));
        QFile file(config);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(config));
        // Without service folders, so that nothing starts by itself.
        file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                   "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        file.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                     QStringLiteral("--config-file=") + config});
        if (!m_bus.waitForReadyRead(30'000))
            qFatal("no dbus-daemon: %s", m_bus.readAllStandardError().constData());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }
    ~PrivateBus()
    {
        stopKeychain();
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    static bool hasKeychain()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    }
    /// With the keychain's password it is open, without it stays locked.
    void startKeychain(const QByteArray& password)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"}) {
            const QString folder = m_folder.filePath(QString::fromLatin1(name));
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QString::fromLatin1(name), folder);
        }
        m_keychain.setProcessEnvironment(environment);
        QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
        if (!password.isEmpty())
            arguments << QStringLiteral("--unlock");
        m_keychain.start(QStringLiteral("gnome-keyring-daemon"), arguments);
        QVERIFY(m_keychain.waitForStarted());
        m_keychain.write(password);
        m_keychain.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(isOnBus(QStringLiteral("org.freedesktop.secrets")), 30'000);
    }
    void stopKeychain()
    {
        if (m_keychain.state() == QProcess::NotRunning)
            return;
        m_keychain.terminate();
        m_keychain.waitForFinished();
    }
    /// It is there, and answers nothing.
    void freezeKeychain() { ::kill(static_cast<pid_t>(m_keychain.processId()), SIGSTOP); }
    void thawKeychain() { ::kill(static_cast<pid_t>(m_keychain.processId()), SIGCONT); }
    static bool isOnBus(const QString& name)
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(name).value();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keychain;
};

} // namespace signet::ui
