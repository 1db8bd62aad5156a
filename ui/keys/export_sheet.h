#pragma once

// The ring on its way to another place: public keys for verifiers, or all of it, encrypted under a passphrase
// or for one recipient. Complete bundles are written for their owner alone.
// Thread-safety: the window's thread only; the file is written on a worker.

#include "core/authority/views.h"
#include "core/jose/jwk.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace signet::ui {

class ClipboardGuard;
class Notice;
class PassphraseMeter;
class Segments;
class WorkspaceHolder;

class ExportSheet final : public Sheet
{
    Q_OBJECT

public:
    enum Form { Jwks, Pem, Passphrase, Recipient };

    ExportSheet(WorkspaceHolder& workspaces, ClipboardGuard& clipboard, QWidget* window);
    void open(Form form);
    /// As if the operator had chosen that file.
    void saveTo(const QString& path);

Q_SIGNALS:
    void done(const QString& sentence);

private:
    void makeForm();
    void chooseForm();
    void changed();
    void readRecipient();
    void suggest();
    void copyPublic();
    void askWhere();
    void ask(std::function<void(const QByteArray&)> use);
    void take(const QString& path, const QByteArray& content);
    void setBusy(bool busy);
    [[nodiscard]] Form form() const;
    [[nodiscard]] bool isComplete() const { return form() == Passphrase || form() == Recipient; }
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] std::shared_ptr<authority::BundleRequest> request() const;

    WorkspaceHolder& m_workspaces;
    ClipboardGuard& m_clipboard;
    std::string m_id;
    Segments* m_forms;
    QLabel* m_explanation;
    QFormLayout* m_fields = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    PassphraseMeter* m_meter = nullptr;
    QWidget* m_suggest = nullptr;
    QPlainTextEdit* m_recipient = nullptr;
    QLabel* m_recipientSaid = nullptr;
    std::optional<jose::Jwk> m_recipientKey;
    Notice* m_notice;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    bool m_busy = false;
};

} // namespace signet::ui
