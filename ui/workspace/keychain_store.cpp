#include "ui/workspace/keychain_store.h"

#include "ui/workspace/elsewhere.h"

#include <QFutureWatcher>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace signet::ui {

namespace {

Error error(ErrorCode code, const QString& message, const QString& hint)
{
    return {code, message.toStdString(), hint.toStdString()};
}

Error absent()
{
    return error(
        ErrorCode::Unsupported, KeychainStore::tr("This desktop has no keychain."),
        KeychainStore::tr(
            "Keep the secret in an encrypted file with a passphrase instead, or start GNOME Keyring or "
            "KWallet and try again."));
}

Error locked()
{
    return error(
        ErrorCode::NotAllowed, KeychainStore::tr("The keychain is locked."),
        KeychainStore::tr("Unlock it with your login password when your desktop asks, then try again."));
}

Error tooSlow(std::chrono::milliseconds patience)
{
    return error(
        ErrorCode::Unreachable,
        KeychainStore::tr("The keychain did not answer within %n seconds.", nullptr,
                          static_cast<int>(patience.count() / 1'000)),
        KeychainStore::tr(
            "Look for a window that asks for its password, perhaps behind this one, then try again. An "
            "encrypted file with a passphrase does without the keychain."));
}

Error refused(const QString& detail)
{
    const QString more = detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail);
    return error(ErrorCode::NotAllowed, KeychainStore::tr("The keychain refused access%1.").arg(more),
                 KeychainStore::tr("Allow Signet to use it when your desktop asks, then try again."));
}

Error failed(const QString& detail)
{
    return error(
        ErrorCode::Io, KeychainStore::tr("The keychain did not do it: %1").arg(detail),
        KeychainStore::tr("Look into your keychain's own program whether it is in order, then try again."));
}

/// Erases bytes that QtKeychain's job still shares; `data()` would make a copy and erase that.
void eraseShared(const QByteArray& bytes)
{
    cleanse(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

/// One question to the keychain: look, ask, wait. Goes when it has answered or was given up.
template <typename T>
class Asking final : public QObject
{
public:
    using MakeJob = std::function<QKeychain::Job*()>;
    using TakeAnswer = std::function<Result<T>(QKeychain::Job&)>;

    Asking(KeychainStore& store, KeychainPatience patience, MakeJob makeJob, TakeAnswer takeAnswer)
        : QObject(&store),
          m_store(store),
          m_patience(patience),
          m_makeJob(std::move(makeJob)),
          m_takeAnswer(std::move(takeAnswer))
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { end(tl::unexpected(tooSlow(m_waiting))); });
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
        m_watcher.setFuture(m_answer.future());
    }

    QFuture<Result<T>> begin()
    {
        auto future = m_answer.future();
        probeKeychain(m_patience.probe).then(this, [this](KeychainState state) { ask(state); });
        return future;
    }

private:
    void ask(KeychainState state)
    {
        if (state == KeychainState::Absent)
            return end(tl::unexpected(absent()));
        if (state == KeychainState::Silent)
            return end(tl::unexpected(tooSlow(m_patience.probe)));
        if (state == KeychainState::Locked)
            Q_EMIT m_store.waitsForUnlocking();
        m_waiting = state == KeychainState::Locked ? m_patience.locked : m_patience.open;
        m_timer.start(m_waiting);
        QKeychain::Job* job = m_makeJob();
        // The job deletes itself; when nobody waits for it any more its answer goes with it.
        connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job* done) { take(*done); });
        job->start();
    }

    void take(QKeychain::Job& job)
    {
        m_timer.stop();
        switch (job.error()) {
        case QKeychain::NoError:
            return end(m_takeAnswer(job));
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return end(tl::unexpected(refused(job.errorString())));
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return end(tl::unexpected(absent()));
        case QKeychain::EntryNotFound:
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::OtherError:
            break;
        }
        // A locked keychain says the same as one that has no such entry. Look again before anybody
        // concludes that a new key must be made.
        const bool notFound =
            job.error() == QKeychain::EntryNotFound || job.error() == QKeychain::CouldNotDeleteEntry;
        const QString detail = job.errorString();
        probeKeychain(m_patience.probe).then(this, [this, notFound, detail](KeychainState state) {
            if (state == KeychainState::Locked)
                end(tl::unexpected(locked()));
            else if (state == KeychainState::Absent)
                end(tl::unexpected(absent()));
            else if (notFound)
                end(tl::unexpected(error(ErrorCode::NotFound,
                                         KeychainStore::tr("The keychain keeps nothing under that name."),
                                         KeychainStore::tr("Connect anew; a new secret is made then."))));
            else
                end(tl::unexpected(failed(detail)));
        });
    }

    void end(Result<T> answer)
    {
        m_timer.stop();
        m_watcher.disconnect(this);
        deleteLater();
        m_answer.give(std::move(answer));
    }

    KeychainStore& m_store;
    KeychainPatience m_patience;
    MakeJob m_makeJob;
    TakeAnswer m_takeAnswer;
    LaterAnswer<Result<T>> m_answer;
    QFutureWatcher<Result<T>> m_watcher;
    QTimer m_timer;
    std::chrono::milliseconds m_waiting{};
};

template <typename Job>
Job* makeJob(const QString& service, const QString& name)
{
    auto* job = new Job(service);
    job->setKey(name);
    job->setInsecureFallback(false);
    return job;
}

} // namespace

KeychainStore::KeychainStore(QString service, KeychainPatience patience, QObject* parent)
    : SecretStore(parent), m_service(std::move(service)), m_patience(patience)
{}

QFuture<Result<SecretBytes>> KeychainStore::read(const QString& name)
{
    auto* asking = new Asking<SecretBytes>(
        *this, m_patience,
        [service = m_service, name] { return makeJob<QKeychain::ReadPasswordJob>(service, name); },
        [](QKeychain::Job& job) -> Result<SecretBytes> {
            const QByteArray bytes = static_cast<QKeychain::ReadPasswordJob&>(job).binaryData();
            SecretBytes secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
            eraseShared(bytes);
            return secret;
        });
    return asking->begin();
}

QFuture<Result<void>> KeychainStore::write(const QString& name, SecretBytes secret)
{
    const auto kept = std::make_shared<SecretBytes>(std::move(secret));
    auto* asking = new Asking<void>(
        *this, m_patience,
        [service = m_service, name, kept] {
            auto* job = makeJob<QKeychain::WritePasswordJob>(service, name);
            const QByteArray bytes(reinterpret_cast<const char*>(kept->data()),
                                   static_cast<qsizetype>(kept->size()));
            job->setBinaryData(bytes);
            QObject::connect(job, &QKeychain::Job::finished, job, [bytes] { eraseShared(bytes); });
            return job;
        },
        [](QKeychain::Job&) -> Result<void> { return {}; });
    return asking->begin();
}

QFuture<Result<void>> KeychainStore::remove(const QString& name)
{
    auto* asking = new Asking<void>(
        *this, m_patience,
        [service = m_service, name] { return makeJob<QKeychain::DeletePasswordJob>(service, name); },
        [](QKeychain::Job&) -> Result<void> { return {}; });
    return asking->begin().then([](Result<void> removed) -> Result<void> {
        if (!removed && removed.error().code == ErrorCode::NotFound)
            return {};
        return removed;
    });
}

} // namespace signet::ui
