#pragma once

// Where the console keeps its secrets: operator keys of remote workspaces, the master key of a local one. The
// desktop's keychain, or where there is none an encrypted file under a passphrase; never plain text.
//
// Every question answers later, and can be cancelled: `cancel()` of its future gives it up, and no answer
// comes. Errors: NotFound (nothing is kept under that name), Unsupported (there is no keychain), NotAllowed
// (it is locked, or said no), Unreachable (it did not answer in time), PassphraseNeeded, WrongPassphrase,
// Damaged, Io. Thread-safety: the window's thread only.

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>

namespace signet::ui {

/// What the console's register says of a secret, so that it is looked for where it is.
enum class SecretPlace { Keychain, File };

class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual QFuture<Result<SecretBytes>> read(const QString& name) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString& name, SecretBytes secret) = 0;
    /// Nothing under that name is success too.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString& name) = 0;
};

} // namespace signet::ui
