#pragma once

// What the console is connected to: a remote authority, a local one in process, or the demo; and how its
// pages ask it.
//
// A page never calls the client itself. It gives `ask` a function that does, which runs on the workspace's
// own worker thread, one after the other, and gets a QFuture with the answer; `.then(this, …)` brings it to
// the window's thread and is dropped with the page; cancelling the future drops a question that has
// not been asked yet. The newest known figures stay where they are while the
// connection is lost; `state` says so.
//
// Errors: the Result of each question; a lost connection is Unreachable and changes `state` too.
// Thread-safety: the window's thread only; what `ask` is given runs elsewhere and must own what it uses.

#include "core/authority/operator.h"
#include "core/protocol/client.h"
#include "ui/workspace/elsewhere.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace signet::ui {

enum class WorkspaceKind { Remote, Local, Demo };

enum class ConnectionState {
    Connecting,
    Connected,
    Lost,    ///< tried again by itself, with growing pauses
    Refused, ///< not tried again by itself: certificate changed, operator removed, clock off
    Closed,
};

class Workspace : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Workspace() override = default;

    [[nodiscard]] virtual WorkspaceKind kind() const = 0;
    /// Of the authority, for the rail: "wiki.example.org", "Local", "Demo".
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual ConnectionState state() const = 0;
    /// Since when `state` is what it is.
    [[nodiscard]] virtual QDateTime since() const = 0;
    /// Why it is lost or refused, in words, with what to do.
    [[nodiscard]] virtual Error reason() const = 0;
    /// What this operator may do; commands that need more are shown, disabled, with the reason in their
    /// tooltip.
    [[nodiscard]] virtual authority::Role role() const = 0;
    /// The authority's time as it is known here.
    [[nodiscard]] virtual const Clock& clock() const = 0;

    /// Asks, on the worker thread. Answers arrive in the order of the questions.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(protocol::Client&)> question)
    {
        auto answer = std::make_shared<LaterAnswer<Result<T>>>();
        auto future = answer->future();
        enqueue([answer, question = std::move(question)](protocol::Client* client) {
            if (answer->isCancelled()) // nobody waits for it any more
                return true;
            // Without a client there is no connection, and the reason is known already.
            Result<T> found = client
                                  ? question(*client)
                                  : Result<T>(fail(ErrorCode::Unreachable, "The authority cannot be reached.",
                                                   "The console tries again by itself."));
            const bool lost = !found && found.error().code == ErrorCode::Unreachable;
            LaterAnswer<Result<T>>::give(answer, std::move(found));
            return !lost;
        });
        return future;
    }

    /// A cookie line of a session of its own, for who has none to look at; "" where there is none.
    [[nodiscard]] virtual QString sampleCookie() const { return {}; }
    /// When it tries again by itself; nothing while it is connected, trying right now, or not going to.
    [[nodiscard]] virtual std::optional<QDateTime> nextAttempt() const { return std::nullopt; }
    /// Tries to connect now instead of after the pause.
    virtual void reconnect() = 0;

Q_SIGNALS:
    void stateChanged();
    /// The authority told that something changed: "ring", "settings", "revocations", "operators", "nodes",
    /// "statistics". Pages ask again for what they show; also sent for each after a reconnection.
    void changed(const QString& what);

protected:
    /// Runs `work` on the worker thread with the client, or with nullptr while there is none. False: the
    /// connection was lost.
    virtual void enqueue(std::function<bool(protocol::Client*)> work) = 0;
};

} // namespace signet::ui
