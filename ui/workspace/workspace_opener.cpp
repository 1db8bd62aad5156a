#include "ui/workspace/workspace_opener.h"

#include "core/base/random.h"
#include "ui/workspace/local_workspace.h"

#include <QDir>
#include <QStandardPaths>

namespace signet::ui {

namespace {

const auto demoId = QStringLiteral("demo");
const auto triedId = QStringLiteral("tried");

QString newId()
{
    return QString::fromStdString(randomIdentifier()).left(12);
}

/// Errors after which the keychain may be done without.
bool isKeychainTrouble(ErrorCode code)
{
    return code == ErrorCode::Unsupported || code == ErrorCode::Unreachable ||
           code == ErrorCode::NotAllowed || code == ErrorCode::Io;
}

KnownWorkspace remoteOf(const protocol::PairingLink& link, const QString& id, const QString& operatorName)
{
    KnownWorkspace known;
    known.id = id;
    known.name = QString::fromStdString(link.host);
    known.host = known.name;
    known.port = link.port;
    known.pin = QString::fromStdString(link.pin);
    known.operatorName = operatorName;
    return known;
}

Error lostSecret(const KnownWorkspace& known)
{
    if (known.kind == WorkspaceKind::Local)
        return {
            ErrorCode::NotFound,
            WorkspaceOpener::tr("The master key of this local workspace is not where it was kept.")
                .toStdString(),
            WorkspaceOpener::tr("Without it the record cannot be read. Restore your keychain from a backup, "
                                "or forget the workspace and make a new one.")
                .toStdString()};
    return {
        ErrorCode::NotFound,
        WorkspaceOpener::tr("The operator key of %1 is not where it was kept.").arg(known.name).toStdString(),
        WorkspaceOpener::tr("Ask an administrator for a new pairing link and connect again.").toStdString()};
}

} // namespace

OpenerPlaces OpenerPlaces::usual()
{
    OpenerPlaces places;
    places.folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return places;
}

WorkspaceOpener::WorkspaceOpener(WorkspaceHolder& holder, OpenerPlaces places, QObject* parent)
    : QObject(parent),
      m_holder(holder),
      m_places(std::move(places)),
      m_keychain(m_places.keychainService, m_places.patience),
      m_vault(m_places.folder + QStringLiteral("/secrets.vault"), m_places.cost)
{
    connect(&m_keychain, &KeychainStore::waitsForUnlocking, this, [this] {
        if (m_step == Step::AskingKeychain)
            setStep(Step::WaitingForUnlocking);
    });
}

WorkspaceOpener::~WorkspaceOpener()
{
    if (m_pairing)
        m_pairing->cancel();
}

SecretStore& WorkspaceOpener::storeAt(SecretPlace place)
{
    return place == SecretPlace::File ? static_cast<SecretStore&>(m_vault) : m_keychain;
}

SecretPlace WorkspaceOpener::currentPlace() const
{
    const auto known = m_register.find(m_currentId);
    return known ? known->secretPlace : SecretPlace::Keychain;
}

void WorkspaceOpener::setStep(Step step)
{
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

void WorkspaceOpener::begin(SecretPlace place, Work work)
{
    cancel();
    m_scope = std::make_unique<QObject>();
    m_place = place;
    if (place == SecretPlace::File && !m_vault.isOpen()) {
        m_waiting = std::move(work);
        setStep(Step::WaitingForPassphrase);
        Q_EMIT passphraseNeeded(!m_vault.exists(), false);
        return;
    }
    setStep(Step::AskingKeychain);
    work(storeAt(place));
}

void WorkspaceOpener::givePassphrase(SecretBytes passphrase)
{
    if (m_step != Step::WaitingForPassphrase)
        return;
    setStep(Step::OpeningFile);
    m_vault.open(std::move(passphrase)).then(scope(), [this](const Result<void>& opened) {
        if (!opened && opened.error().code == ErrorCode::WrongPassphrase) {
            setStep(Step::WaitingForPassphrase);
            Q_EMIT passphraseNeeded(false, true);
            return;
        }
        if (!opened)
            return fail(opened.error());
        setStep(Step::AskingKeychain);
        const Work work = std::move(m_waiting);
        m_waiting = nullptr;
        work(m_vault);
    });
}

void WorkspaceOpener::cancel()
{
    if (m_pairing)
        m_pairing->cancel();
    m_pairing.reset();
    // Whoever is being called from the scope must be done before it goes.
    if (m_scope)
        m_scope.release()->deleteLater();
    m_waiting = nullptr;
    if (m_unfinished) {
        const auto removed = storeAt(m_unfinished->secretPlace).remove(m_unfinished->secretName());
        Q_UNUSED(removed) // of no use to anybody, wherever it stays
        m_unfinished.reset();
    }
    setStep(Step::Idle);
}

void WorkspaceOpener::fail(const Error& error)
{
    const bool canUseFile = m_place == SecretPlace::Keychain && isKeychainTrouble(error.code) &&
                            (m_step == Step::AskingKeychain || m_step == Step::WaitingForUnlocking);
    cancel();
    Q_EMIT failed(error, canUseFile);
}

void WorkspaceOpener::finish(std::unique_ptr<Workspace> workspace, const QString& id)
{
    cancel();
    m_currentId = id;
    if (id != triedId)
        m_register.setLast(id == demoId ? QString() : id);
    m_holder.set(std::move(workspace));
    Q_EMIT opened();
}

void WorkspaceOpener::openDemo(const DemoOptions& options)
{
    cancel();
    m_currentId = demoId; // nothing of the demo is kept, not even that it was seen
    m_holder.set(std::make_unique<DemoWorkspace>(options));
    Q_EMIT opened();
}

bool WorkspaceOpener::openLast()
{
    const auto known = m_register.find(m_register.last());
    if (known)
        open(known->id);
    return known.has_value();
}

void WorkspaceOpener::open(const QString& id)
{
    const auto known = m_register.find(id);
    if (!known)
        return;
    begin(known->secretPlace, [this, known = *known](SecretStore& store) {
        store.read(known.secretName()).then(scope(), [this, known](Result<SecretBytes> secret) {
            if (secret)
                takeSecret(known, std::move(*secret));
            else
                fail(secret.error().code == ErrorCode::NotFound ? lostSecret(known) : secret.error());
        });
    });
}

void WorkspaceOpener::takeSecret(const KnownWorkspace& known, SecretBytes secret)
{
    if (known.kind == WorkspaceKind::Local) {
        const LocalPlace place{known.path, known.name, known.siteName, known.siteOrigin};
        finish(std::make_unique<LocalWorkspace>(place, std::move(secret)), known.id);
        return;
    }
    auto key = jose::Jwk::parse(secret.view());
    if (!key)
        return fail(lostSecret(known));
    const RemotePlace place{known.name, known.host.toStdString(), known.port, known.pin.toStdString()};
    finish(std::make_unique<RemoteWorkspace>(place, std::move(*key), m_places.times), known.id);
}

void WorkspaceOpener::createLocal(const QString& siteName, const QString& siteOrigin, SecretPlace place)
{
    KnownWorkspace known;
    known.id = newId();
    known.kind = WorkspaceKind::Local;
    known.name = tr("Local");
    known.secretPlace = place;
    known.path = QDir(m_places.folder).filePath(QStringLiteral("local-%1.db").arg(known.id));
    known.siteName = siteName;
    known.siteOrigin = siteOrigin;
    begin(place, [this, known](SecretStore& store) {
        const auto masterKey = std::make_shared<SecretBytes>(authority::MasterKey::generateText());
        keepNew(store, known, masterKey->clone())
            .then(scope(), [this, known, masterKey](const Result<void>& kept) {
                if (!kept)
                    return fail(kept.error());
                standsNow(known);
                takeSecret(known, std::move(*masterKey));
            });
    });
}

void WorkspaceOpener::pair(const protocol::PairingLink& link, const QString& operatorName, SecretPlace place)
{
    KnownWorkspace known = remoteOf(link, newId(), operatorName);
    known.secretPlace = place;
    begin(place, [this, known, link](SecretStore& store) {
        auto key = jose::Jwk::generate(jose::Algorithm::EdDSA);
        if (!key)
            return fail(key.error());
        keepNew(store, known, key->privateJson())
            .then(scope(), [this, known, link, key = std::move(*key)](const Result<void>& kept) {
                if (!kept)
                    return fail(kept.error());
                pairNow(known, link, key);
            });
    });
}

void WorkspaceOpener::tryOut(const protocol::PairingLink& link)
{
    cancel();
    m_scope = std::make_unique<QObject>();
    const auto key = jose::Jwk::generate(jose::Algorithm::EdDSA);
    if (!key)
        return fail(key.error());
    pairNow(remoteOf(link, triedId, QString::fromStdString(link.name)), link, *key);
}

void WorkspaceOpener::pairNow(const KnownWorkspace& known, const protocol::PairingLink& link,
                              const jose::Jwk& key)
{
    setStep(Step::Pairing);
    protocol::TlsOptions tls;
    tls.host = link.host;
    tls.port = link.port;
    tls.pin = link.pin;
    tls.connectTimeout = m_places.times.connecting;
    tls.answerTimeout = m_places.times.answering;
    m_pairing = protocol::makeTlsTransport(tls);
    runElsewhere<Result<authority::Operator>>([transport = m_pairing, link, key,
                                               name = known.operatorName.toStdString()] {
        const SystemClock clock;
        return protocol::Client::pair(*transport, link, key, name, clock);
    }).then(scope(), [this, known, key](const Result<authority::Operator>& paired) {
        m_pairing.reset();
        if (!paired)
            return fail(paired.error());
        if (known.id != triedId)
            standsNow(known);
        takeSecret(known, key.privateJson());
    });
}

QFuture<Result<void>> WorkspaceOpener::keepNew(SecretStore& store, const KnownWorkspace& known,
                                               SecretBytes secret)
{
    m_unfinished = known;
    return store.write(known.secretName(), std::move(secret));
}

void WorkspaceOpener::standsNow(const KnownWorkspace& known)
{
    m_unfinished.reset();
    m_register.put(known);
}

void WorkspaceOpener::close()
{
    cancel();
    m_currentId.clear();
    m_register.setLast({});
    m_holder.set(nullptr);
}

void WorkspaceOpener::forget(const QString& id)
{
    const auto known = m_register.find(id);
    if (!known)
        return;
    if (id == m_currentId)
        close();
    if (known->secretPlace == SecretPlace::Keychain || m_vault.isOpen()) {
        const auto removed = storeAt(known->secretPlace).remove(known->secretName());
        Q_UNUSED(removed)
    }
    m_register.remove(id);
}

void WorkspaceOpener::proveForUnlocking()
{
    const auto known = m_register.find(m_currentId);
    if (!known) { // the demo, or no workspace: there is nothing to prove with
        Q_EMIT unlocked();
        return;
    }
    begin(known->secretPlace, [this, known = *known](SecretStore& store) {
        store.read(known.secretName()).then(scope(), [this, known](const Result<SecretBytes>& secret) {
            if (!secret)
                return fail(secret.error().code == ErrorCode::NotFound ? lostSecret(known) : secret.error());
            cancel();
            Q_EMIT unlocked();
        });
    });
}

} // namespace signet::ui
