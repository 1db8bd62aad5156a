#pragma once

// An encrypted file of secrets under a passphrase, for desktops without a keychain.
//
// The key is scrypt (RFC 7914) of the passphrase, N = 2^17, r = 8, p = 1: 128 MiB and about half a second for
// each guess. Each secret is sealed with A256GCM, bound to its name, so that none can stand in for another.
// The file is JSON of mode 0600, replaced as a whole; a lock file keeps two consoles apart.
//
// Errors: WrongPassphrase, Damaged, NotFound, AlreadyExists, InvalidInput (an empty passphrase), Io.
// Blocking: `create` and `open` take their half second; call them off the window's thread. Thread-safety: one
// thread at a time.

#include "core/authority/master_key.h"

#include <QString>

namespace signet::ui {

struct ScryptCost
{
    unsigned log2N = 17; ///< 10 to 20
    unsigned r = 8;      ///< 1 to 16
    unsigned p = 1;      ///< 1 to 4
};

class VaultFile
{
public:
    static Result<VaultFile> create(const QString& path, const SecretBytes& passphrase, ScryptCost cost = {});
    static Result<VaultFile> open(const QString& path, const SecretBytes& passphrase);

    [[nodiscard]] Result<SecretBytes> read(const QString& name) const;
    [[nodiscard]] Result<void> write(const QString& name, const SecretBytes& secret);
    [[nodiscard]] Result<void> remove(const QString& name);
    [[nodiscard]] const QString& path() const noexcept { return m_path; }

private:
    VaultFile(QString path, authority::MasterKey key) : m_path(std::move(path)), m_key(std::move(key)) {}
    QString m_path;
    authority::MasterKey m_key;
};

} // namespace signet::ui
