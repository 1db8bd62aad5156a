#pragma once

// Holds the workspace the window is connected to, and what every page wants to know of it: who may do what,
// and the status as last told. Pages follow it, and never keep a Workspace* across a turn of the event loop.
//
// A page connects `currentChanged` (forget everything, ask anew), `changed` (ask again for what it shows) and
// `stateChanged` (mark figures as last known), and lets `gate` enable its commands.
//
// Thread-safety: the window's thread only.

#include "ui/workspace/workspace.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace signet::ui {

class Command;

class WorkspaceHolder final : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceHolder(QObject* parent = nullptr);
    ~WorkspaceHolder() override;

    /// nullptr: none has been chosen yet, or it was closed.
    [[nodiscard]] Workspace* current() const noexcept { return m_current.get(); }
    /// Closes the one before and takes this one; nullptr leaves none.
    void set(std::unique_ptr<Workspace> workspace);

    /// Whether there is a workspace and it can be asked now. While not, what is shown is the last known.
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool may(authority::Role needs) const;
    /// Why something that needs this role cannot be done now, in a sentence; "" when it can.
    [[nodiscard]] QString obstacle(authority::Role needs) const;

    /// The status as last told, kept while the connection is lost; nothing before the first answer.
    [[nodiscard]] const std::optional<authority::Status>& status() const noexcept { return m_status; }
    /// When `status` was told, by the workspace's clock.
    [[nodiscard]] Timestamp statusAt() const noexcept { return m_statusAt; }
    /// Asks for the status now instead of at the next change or turn of the clock.
    void refreshStatus();

    /// Lets `command` be done only while the workspace is connected and the operator's role covers `needs`;
    /// else it is disabled with the reason in its tooltip. `further` may add a reason of the page's own ("":
    /// none), and is asked again by `regate`.
    void gate(Command& command, authority::Role needs, std::function<QString()> further = {});
    /// Looks at every gated command again; call when a `further` reason may have changed.
    void regate();

Q_SIGNALS:
    /// Another workspace, or none. Sent before its first answers.
    void currentChanged();
    /// Of the current workspace: its state or the operator's role is another.
    void stateChanged();
    /// Of the current workspace, see Workspace::changed.
    void changed(const QString& what);
    void statusChanged();

private:
    struct Gate
    {
        QPointer<QObject> alive;
        Command* command;
        authority::Role needs;
        std::function<QString()> further;
    };
    void apply(const Gate& gate);
    void takeStatus(const Result<authority::Status>& answer);

    std::unique_ptr<Workspace> m_current;
    std::optional<authority::Status> m_status;
    Timestamp m_statusAt{};
    std::uint64_t m_generation = 0; ///< of workspaces, so that a late answer is not taken for another's
    std::vector<Gate> m_gates;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace signet::ui
