#pragma once

// Puts secrets on the clipboard and takes them off again after 30 seconds, and when the console quits, unless
// something else has been copied since. Clipboard managers are asked not to keep them.
//
// Thread-safety: the window's thread only.

#include <QObject>
#include <QTimer>

#include <chrono>

namespace signet::ui {

class ClipboardGuard final : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardGuard(QObject* parent = nullptr);
    ~ClipboardGuard() override;

    void copySecret(const QString& text);
    void copyPlain(const QString& text);
    /// How long a secret stays; 30 s unless a test is in a hurry.
    void setLifetime(std::chrono::milliseconds lifetime);
    [[nodiscard]] bool holdsSecret() const;
    /// Takes a secret off now, as when the console is locked.
    void clearNow();

Q_SIGNALS:
    void secretCleared();

private:
    void clear();

    QTimer m_timer;
    QByteArray m_digest; ///< of what was copied, so that the secret itself is not kept here too
};

} // namespace signet::ui
