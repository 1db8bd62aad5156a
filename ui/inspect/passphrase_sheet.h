#pragma once

// Asks for the passphrase of an encrypted key file, inside the window.
// Thread-safety: the window's thread only.

#include "core/base/secret_bytes.h"
#include "ui/widgets/sheet.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace signet::ui {

class PassphraseSheet final : public Sheet
{
    Q_OBJECT

public:
    PassphraseSheet(const QString& path, QWidget* window);
    void open();
    /// The passphrase did not open the file: say so beside the field and let it be typed again.
    void refuse();
    [[nodiscard]] const QString& path() const noexcept { return m_path; }

Q_SIGNALS:
    /// The sheet stays until it is refused or closed.
    void given(const QString& path, const std::shared_ptr<signet::SecretBytes>& passphrase);

private:
    void give();
    void setBusy(bool busy);

    QString m_path;
    QLineEdit* m_field;
    QLabel* m_error;
    QPushButton* m_open;
};

} // namespace signet::ui
