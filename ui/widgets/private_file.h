#pragma once

// Writes a file whole or not at all, and for its owner alone where it holds secrets.
// Errors: Io. Blocking: for workers. Thread-safety: a pure function.

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace signet::ui {

enum class FileAccess {
    Owner,    ///< mode 0600 from the first byte on
    Ordinary, ///< as the system makes files
};

[[nodiscard]] Result<void> writeWholeFile(const QString& path, const QByteArray& content, FileAccess access);

} // namespace signet::ui
