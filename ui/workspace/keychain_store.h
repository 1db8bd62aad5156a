#pragma once

// Secrets in the desktop's keychain, through QtKeychain.
//
// The keychain is slow, locked, absent or refuses in real life: each question looks first whether it is
// there, waits no longer than its patience (more while somebody is asked to unlock it), and answers with a
// sentence that helps. Thread-safety: the window's thread only.

#include "ui/workspace/keychain_probe.h"
#include "ui/workspace/secret_store.h"

namespace signet::ui {

struct KeychainPatience
{
    std::chrono::milliseconds probe{3'000};
    std::chrono::milliseconds open{15'000};
    std::chrono::milliseconds locked{120'000}; ///< somebody has to find and type a password
};

class KeychainStore final : public SecretStore
{
    Q_OBJECT

public:
    /// `service`: what the entries are filed under.
    explicit KeychainStore(QString service = QStringLiteral("Signet"), KeychainPatience patience = {},
                           QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<SecretBytes>> read(const QString& name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString& name, SecretBytes secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString& name) override;
    [[nodiscard]] QFuture<KeychainState> state() const { return probeKeychain(m_patience.probe); }

Q_SIGNALS:
    /// The keychain is locked: the desktop is asking for its password now.
    void waitsForUnlocking();

private:
    QString m_service;
    KeychainPatience m_patience;
};

} // namespace signet::ui
