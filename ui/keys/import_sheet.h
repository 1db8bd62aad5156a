#pragma once

// Brings a key bundle into the ring: opens it here, shows what is new in it, and imports that.
// Thread-safety: the window's thread only; files are read and opened on workers.

#include "core/authority/views.h"
#include "core/jose/jwk.h"
#include "core/keys/key_bundle.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace signet::ui {

class Notice;
class RowTable;
class WorkspaceHolder;

class ImportSheet final : public Sheet
{
    Q_OBJECT

public:
    ImportSheet(WorkspaceHolder& workspaces, QWidget* window);
    void open();
    /// As if the operator had chosen these files.
    void openFile(const QString& path);
    void openPrivateKey(const QString& path);

Q_SIGNALS:
    void done(const QString& sentence);

private:
    enum class Step { Choose, Unlock, Review };
    using Keys = std::shared_ptr<const std::vector<keys::Key>>;

    void enter(Step step);
    void takeText(const QString& name, const QByteArray& text);
    void chooseFile();
    void choosePrivateKey();
    void unlock();
    void takeKeys(const Result<Keys>& opened);
    void preview();
    void show(const authority::ImportedBundle& preview);
    void import();
    void go();
    void setBusy(bool busy, const QString& text);

    WorkspaceHolder& m_workspaces;
    std::string m_id;
    QLabel* m_what;
    QPushButton* m_choose;
    QFormLayout* m_fields = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QPushButton* m_privateKey = nullptr;
    RowTable* m_table;
    Notice* m_notice;
    QPushButton* m_act = nullptr;
    QByteArray m_text;
    QString m_name;
    bool m_forRecipient = false;
    std::optional<jose::Jwk> m_recipient;
    Keys m_keys;
    Step m_step = Step::Choose;
    bool m_busy = false;
};

} // namespace signet::ui
