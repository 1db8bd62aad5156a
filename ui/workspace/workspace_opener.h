#pragma once

// How the window comes to a workspace: the demo, one it knows, a new local one, or a new remote one through a
// pairing link. Asks the secrets' store, pairs, keeps what is needed in the register, and hands the workspace
// to the holder.
//
// One undertaking at a time; `cancel` gives it up. A new operator key is kept before the link is used, since
// a link is good for one try.
//
// Errors: told by `failed`, with what could be done (`canUseFile`: an encrypted file instead of the
// keychain). Thread-safety: the window's thread only.

#include "core/protocol/pairing_link.h"
#include "ui/workspace/demo_workspace.h"
#include "ui/workspace/keychain_store.h"
#include "ui/workspace/remote_workspace.h"
#include "ui/workspace/vault_store.h"
#include "ui/workspace/workspace_holder.h"
#include "ui/workspace/workspace_register.h"

namespace signet::ui {

struct OpenerPlaces
{
    QString folder; ///< for the local record and the file of secrets
    QString keychainService = QStringLiteral("Signet");
    KeychainPatience patience = {};
    ScryptCost cost = {};
    RemoteTimes times = {};
    [[nodiscard]] static OpenerPlaces usual();
};

class WorkspaceOpener final : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Idle,
        AskingKeychain,
        WaitingForUnlocking, ///< the desktop asks for the keychain's password
        WaitingForPassphrase,
        OpeningFile, ///< turning a passphrase into a key
        Pairing,
    };

    WorkspaceOpener(WorkspaceHolder& holder, OpenerPlaces places, QObject* parent = nullptr);
    ~WorkspaceOpener() override;

    [[nodiscard]] Step step() const noexcept { return m_step; }
    [[nodiscard]] bool isBusy() const noexcept { return m_step != Step::Idle; }
    [[nodiscard]] WorkspaceRegister& known() noexcept { return m_register; }
    /// The id of what is open; "demo" for the demo, "tried" for what is tried out, "" for none.
    [[nodiscard]] const QString& currentId() const noexcept { return m_currentId; }
    /// Whether the file of secrets is there, so that its passphrase is asked for and not chosen.
    [[nodiscard]] bool hasVault() const { return m_vault.exists(); }

    void openDemo(const DemoOptions& options = {});
    /// One of `known`.
    void open(const QString& id);
    /// The last one that was open; false if there is none.
    bool openLast();
    void createLocal(const QString& siteName, const QString& siteOrigin, SecretPlace place);
    void pair(const protocol::PairingLink& link, const QString& operatorName, SecretPlace place);
    /// Pairs for as long as this runs: the operator key is kept nowhere, and the workspace is not remembered.
    void tryOut(const protocol::PairingLink& link);
    void givePassphrase(SecretBytes passphrase);
    void cancel();
    /// Whoever shows the undertaking that is to begin; one at a time.
    void setViewer(const QObject* viewer) noexcept { m_viewer = viewer; }
    [[nodiscard]] const QObject* viewer() const noexcept { return m_viewer; }
    /// Leaves the workspace; the start page comes back.
    void close();
    /// Forgets a workspace and its secret. A local record stays on the disk, unreadable without its key.
    void forget(const QString& id);

    /// Locking the console: the file of secrets is closed.
    void closeVault() { m_vault.close(); }
    /// Proves that whoever sits here may go on: the keychain opens, or the passphrase fits. Answers with
    /// `unlocked` or `failed`.
    void proveForUnlocking();
    [[nodiscard]] SecretPlace currentPlace() const;

Q_SIGNALS:
    void stepChanged();
    /// `isNew`: the file is to be made, so the passphrase is chosen now. `wrong`: the one before did not fit.
    void passphraseNeeded(bool isNew, bool wrong);
    void failed(const signet::Error& error, bool canUseFile);
    /// The holder has the workspace now.
    void opened();
    void unlocked();

private:
    using Work = std::function<void(SecretStore& store)>;
    /// Begins an undertaking that needs the store of secrets at `place`, open.
    void begin(SecretPlace place, Work work);
    void setStep(Step step);
    void fail(const Error& error);
    void finish(std::unique_ptr<Workspace> workspace, const QString& id);
    void takeSecret(const KnownWorkspace& known, SecretBytes secret);
    void pairNow(const KnownWorkspace& known, const protocol::PairingLink& link, const jose::Jwk& key);
    /// For the continuations of one undertaking: gone with it.
    [[nodiscard]] QObject* scope() const { return m_scope.get(); }
    [[nodiscard]] SecretStore& storeAt(SecretPlace place);
    /// Keeps a secret of a workspace that does not stand yet; `cancel` takes it away again.
    [[nodiscard]] QFuture<Result<void>> keepNew(SecretStore& store, const KnownWorkspace& known,
                                                SecretBytes secret);
    void standsNow(const KnownWorkspace& known);

    WorkspaceHolder& m_holder;
    const OpenerPlaces m_places;
    WorkspaceRegister m_register;
    KeychainStore m_keychain;
    VaultStore m_vault;
    std::unique_ptr<QObject> m_scope;
    std::shared_ptr<protocol::Transport> m_pairing; ///< to be cancelled
    SecretPlace m_place = SecretPlace::Keychain;
    Work m_waiting;                             ///< for the passphrase
    std::optional<KnownWorkspace> m_unfinished; ///< its secret is kept, but it does not stand yet
    Step m_step = Step::Idle;
    const QObject* m_viewer = nullptr; ///< never looked into
    QString m_currentId;
};

} // namespace signet::ui
