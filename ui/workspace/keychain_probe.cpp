#include "ui/workspace/keychain_probe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QPromise>

#include <memory>

namespace signet::ui {

namespace {

const auto secrets = QStringLiteral("org.freedesktop.secrets");
const auto bus = QStringLiteral("org.freedesktop.DBus");
const QStringList wallets{QStringLiteral("org.kde.kwalletd5"), QStringLiteral("org.kde.kwalletd6")};

bool hasSessionBus()
{
    // Without an address D-Bus would try to start a bus, which can take seconds.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

/// One look at the keychain; goes when it has answered.
class Probe final : public QObject
{
public:
    explicit Probe(std::chrono::milliseconds patience) : m_patience(static_cast<int>(patience.count()))
    {
        m_promise.start();
    }

    QFuture<KeychainState> begin()
    {
        auto future = m_promise.future();
        if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
            end(KeychainState::Absent);
        else
            lookAround();
        return future;
    }

private:
    template <typename Take>
    void call(const QDBusMessage& message, Take take)
    {
        auto* watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, m_patience), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, take);
    }

    /// Who is there, or would come when called.
    void lookAround()
    {
        call(QDBusMessage::createMethodCall(bus, QStringLiteral("/"), bus, QStringLiteral("ListNames")),
             [this](QDBusPendingCallWatcher* done) {
                 const QDBusPendingReply<QStringList> names = *done;
                 m_names = names.isValid() ? names.value() : QStringList();
                 if (m_names.contains(secrets))
                     askWhetherLocked();
                 else
                     lookFurther();
             });
    }

    void lookFurther()
    {
        call(QDBusMessage::createMethodCall(bus, QStringLiteral("/"), bus,
                                            QStringLiteral("ListActivatableNames")),
             [this](QDBusPendingCallWatcher* done) {
                 const QDBusPendingReply<QStringList> names = *done;
                 if (names.isValid())
                     m_names += names.value();
                 if (m_names.contains(secrets))
                     askWhetherLocked();
                 else
                     end(m_names.contains(wallets[0]) || m_names.contains(wallets[1])
                             ? KeychainState::Open
                             : KeychainState::Absent);
             });
    }

    void askWhetherLocked()
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            secrets, QStringLiteral("/org/freedesktop/secrets/aliases/default"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        call(message, [this](QDBusPendingCallWatcher* done) {
            const QDBusPendingReply<QDBusVariant> locked = *done;
            if (locked.isValid()) {
                end(locked.value().variant().toBool() ? KeychainState::Locked : KeychainState::Open);
                return;
            }
            // A new keychain has no default collection yet and makes one at the first write.
            switch (locked.error().type()) {
            case QDBusError::NoReply:
            case QDBusError::Timeout:
            case QDBusError::TimedOut:
                return end(KeychainState::Silent);
            case QDBusError::ServiceUnknown:
                return end(KeychainState::Absent);
            default:
                return end(locked.error().name().contains(QStringLiteral("Spawn")) ? KeychainState::Absent
                                                                                   : KeychainState::Open);
            }
        });
    }

    void end(KeychainState state)
    {
        m_promise.addResult(state);
        m_promise.finish();
        deleteLater();
    }

    QPromise<KeychainState> m_promise;
    int m_patience;
    QStringList m_names;
};

} // namespace

QFuture<KeychainState> probeKeychain(std::chrono::milliseconds patience)
{
    return (new Probe(patience))->begin();
}

} // namespace signet::ui
