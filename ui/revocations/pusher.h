#pragma once

// Carries staged revocations to the authority, in batches of up to 10,000, each under one idempotency id for
// as long as it takes: a batch whose answer was lost is sent again under the same id when the connection is
// back, happens once, and is told once.
//
// Thread-safety: the window's thread only; asking happens on the workspace's worker.

#include "ui/revocations/staged_rows.h"
#include "ui/workspace/workspace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace signet::ui {

/// One pushed entry, ready to be shown.
struct PushedRow
{
    std::uint64_t seq = 0;
    Cell number;
    revocation::Kind kind = revocation::Kind::Session;
    Cell whom;
    bool wasKnown = false; ///< it stood in the log before this push
};

class Pusher final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t batchSize = 10'000;
    enum class State {
        Idle,
        Sending,
        Lost,      ///< the last answer was lost; sent again by itself when the connection is back
        Cancelled, ///< at the operator's wish, after the batch on its way
        Failed,    ///< the authority refused a batch; `error` says why
        Done,
    };

    explicit Pusher(QObject* parent = nullptr);

    /// To whom it pushes; nullptr while there is nobody.
    void setWorkspace(Workspace* workspace);
    void start(const StagedRows& rows);
    /// Lets the batch on its way arrive, and sends no other.
    void cancel();
    /// Sends a lost batch again now.
    void tryAgain();

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] bool isBusy() const noexcept { return m_state == State::Sending || m_state == State::Lost; }
    [[nodiscard]] const std::optional<Error>& error() const noexcept { return m_error; }
    [[nodiscard]] std::size_t total() const noexcept { return m_total; }
    [[nodiscard]] std::size_t pushed() const noexcept { return m_rows.size(); }
    [[nodiscard]] std::size_t known() const noexcept { return m_known; }
    /// Everything this push has brought into the log, in its order.
    [[nodiscard]] const std::vector<PushedRow>& rows() const noexcept { return m_rows; }
    /// When the last batch was acknowledged.
    [[nodiscard]] const QElapsedTimer& acknowledged() const noexcept { return m_acknowledged; }

Q_SIGNALS:
    void changed();
    /// A batch is in the log.
    void batchPushed(const signet::ui::StagedRows& rows);

private:
    struct Batch
    {
        std::string id; ///< the same however often it is sent
        StagedRows rows;
        bool mayHaveArrived = false;
    };
    struct Answer
    {
        std::vector<PushedRow> rows;
    };
    void send();
    void take(Result<std::shared_ptr<const Answer>> answer);
    void enter(State state);

    QPointer<Workspace> m_workspace;
    std::vector<Batch> m_batches;
    std::size_t m_next = 0;
    std::size_t m_total = 0;
    std::size_t m_known = 0;
    std::vector<PushedRow> m_rows;
    std::optional<Error> m_error;
    QElapsedTimer m_acknowledged;
    QTimer m_pause; ///< before a lost batch is sent again over a connection that stands
    State m_state = State::Idle;
    bool m_asking = false;
    bool m_cancelWanted = false;
};

} // namespace signet::ui
