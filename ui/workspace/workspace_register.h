#pragma once

// The workspaces this user has connected to, kept in the user's settings. No secret is ever among them: it
// says where a secret is kept, under the name `secretName`.
//
// Thread-safety: the window's thread only.

#include "ui/workspace/secret_store.h"
#include "ui/workspace/workspace.h"

#include <optional>
#include <vector>

namespace signet::ui {

struct KnownWorkspace
{
    QString id;
    WorkspaceKind kind = WorkspaceKind::Remote; ///< Remote or Local; the demo is not kept
    QString name;
    SecretPlace secretPlace = SecretPlace::Keychain;
    // of a remote one
    QString host;
    quint16 port = 0;
    QString pin;
    QString operatorName;
    // of a local one
    QString path;
    QString siteName;
    QString siteOrigin;

    [[nodiscard]] QString secretName() const;
};

class WorkspaceRegister final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// In the order they were added.
    [[nodiscard]] std::vector<KnownWorkspace> all() const;
    [[nodiscard]] std::optional<KnownWorkspace> find(const QString& id) const;
    void put(const KnownWorkspace& workspace);
    void remove(const QString& id);
    /// The one that was open last; "" for none.
    [[nodiscard]] QString last() const;
    void setLast(const QString& id);

Q_SIGNALS:
    void changed();
};

} // namespace signet::ui
