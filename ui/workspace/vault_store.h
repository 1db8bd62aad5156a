#pragma once

// Secrets in an encrypted file (VaultFile), opened with its passphrase once for the run, or until it is
// locked.
//
// Errors: PassphraseNeeded while it is closed, and those of VaultFile. Thread-safety: the window's thread
// only; scrypt and files are worked on elsewhere.

#include "ui/workspace/secret_store.h"
#include "ui/workspace/vault_file.h"

#include <memory>
#include <mutex>

namespace signet::ui {

class VaultStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit VaultStore(QString path, ScryptCost cost = {}, QObject* parent = nullptr);

    /// Whether the file is there, opened or not.
    [[nodiscard]] bool exists() const;
    [[nodiscard]] bool isOpen() const;
    /// Opens the file, or makes it if it is not there.
    [[nodiscard]] QFuture<Result<void>> open(SecretBytes passphrase);
    /// Forgets the key; the passphrase is needed again.
    void close();

    [[nodiscard]] QFuture<Result<SecretBytes>> read(const QString& name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString& name, SecretBytes secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString& name) override;

private:
    struct Kept
    {
        std::mutex mutex;
        std::optional<VaultFile> file;
    };
    const QString m_path;
    const ScryptCost m_cost;
    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

} // namespace signet::ui
