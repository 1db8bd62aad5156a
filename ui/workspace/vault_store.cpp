#include "ui/workspace/vault_store.h"

#include "ui/workspace/elsewhere.h"

#include <QFileInfo>

namespace signet::ui {

namespace {

Error closed()
{
    return {ErrorCode::PassphraseNeeded, VaultStore::tr("The file of secrets is closed.").toStdString(),
            VaultStore::tr("Type its passphrase.").toStdString()};
}

} // namespace

VaultStore::VaultStore(QString path, ScryptCost cost, QObject* parent)
    : SecretStore(parent), m_path(std::move(path)), m_cost(cost)
{}

bool VaultStore::exists() const
{
    return QFileInfo::exists(m_path);
}

bool VaultStore::isOpen() const
{
    const std::lock_guard lock(m_kept->mutex);
    return m_kept->file.has_value();
}

QFuture<Result<void>> VaultStore::open(SecretBytes passphrase)
{
    const auto typed = std::make_shared<SecretBytes>(std::move(passphrase));
    return runElsewhere<Result<void>>([kept = m_kept, path = m_path, cost = m_cost, typed]() -> Result<void> {
        auto file =
            QFileInfo::exists(path) ? VaultFile::open(path, *typed) : VaultFile::create(path, *typed, cost);
        if (!file)
            return tl::unexpected(std::move(file.error()));
        const std::lock_guard lock(kept->mutex);
        kept->file = std::move(*file);
        return {};
    });
}

void VaultStore::close()
{
    const std::lock_guard lock(m_kept->mutex);
    m_kept->file.reset();
}

QFuture<Result<SecretBytes>> VaultStore::read(const QString& name)
{
    return runElsewhere<Result<SecretBytes>>([kept = m_kept, name]() -> Result<SecretBytes> {
        const std::lock_guard lock(kept->mutex);
        return kept->file ? kept->file->read(name) : tl::unexpected(closed());
    });
}

QFuture<Result<void>> VaultStore::write(const QString& name, SecretBytes secret)
{
    const auto given = std::make_shared<SecretBytes>(std::move(secret));
    return runElsewhere<Result<void>>([kept = m_kept, name, given]() -> Result<void> {
        const std::lock_guard lock(kept->mutex);
        return kept->file ? kept->file->write(name, *given) : tl::unexpected(closed());
    });
}

QFuture<Result<void>> VaultStore::remove(const QString& name)
{
    return runElsewhere<Result<void>>([kept = m_kept, name]() -> Result<void> {
        const std::lock_guard lock(kept->mutex);
        return kept->file ? kept->file->remove(name) : tl::unexpected(closed());
    });
}

} // namespace signet::ui
