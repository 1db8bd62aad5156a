#pragma once

// What the workspace's authority says of the token that is shown: verified with the ring's keys, judged by
// the revocations in force, now. Only kinds that an authority makes are asked about; tokens of others stay
// here. What was told last is kept for the same token, and asked for anew when the ring or the log changes.
//
// Thread-safety: the window's thread only; asking happens on the workspace's worker.

#include "core/base/result.h"
#include "core/revocation/revocation.h"
#include "core/session/inspection/inspection.h"
#include "ui/inspect/outcome.h"

#include <QObject>

#include <memory>
#include <optional>

namespace signet::ui {

class WorkspaceHolder;

/// What a verified token names that can be ended.
struct Endable
{
    QString person;                                   ///< name, else subject; "" for somebody not logged in
    QString site;                                     ///< its name
    std::string kid;                                  ///< of the key that sealed it
    bool isSession = true;                            ///< else a remember token
    revocation::Revocation one;                       ///< this session or remember token
    std::optional<revocation::Revocation> everything; ///< every session of the person
};

class AuthorityOpinion final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None,   ///< nothing to ask about, or nobody to ask
        Away,   ///< there is an authority, and it cannot be reached now
        Asking, ///< for the first time; nothing is known yet
        Told,
        Failed, ///< it answered with an error
    };

    AuthorityOpinion(WorkspaceHolder& workspaces, QObject* parent);

    /// The token that is shown now, as inspected here; nullptr: none. `site`: whose it should be; "" any.
    void consider(std::shared_ptr<const session::Inspection> here, const session::InspectionContext& context);
    void askAgain();

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const Error& error() const noexcept { return m_error; }
    /// The details with the authority's word in them, for the token considered last; only when Told.
    [[nodiscard]] const std::shared_ptr<const Details>& details() const noexcept { return m_details; }
    /// What could be ended, if the authority made the token; only when Told.
    [[nodiscard]] const std::optional<Endable>& endable() const noexcept { return m_endable; }
    /// Whether it holds the key that the token names; only when Told.
    [[nodiscard]] bool knowsTheKey() const;
    [[nodiscard]] bool isAsking() const noexcept { return m_asking; }

Q_SIGNALS:
    void changed();

private:
    struct Answer
    {
        Details details;
        std::optional<Endable> endable;
    };
    void ask();
    void enter(State state);
    void take(const Result<std::shared_ptr<const Answer>>& answer);

    WorkspaceHolder& m_workspaces;
    std::shared_ptr<const session::Inspection> m_here;
    session::InspectionContext m_context;
    State m_state = State::None;
    Error m_error;
    std::shared_ptr<const Details> m_details;
    std::optional<Endable> m_endable;
    quint64 m_question = 0;
    bool m_asking = false;
};

} // namespace signet::ui
