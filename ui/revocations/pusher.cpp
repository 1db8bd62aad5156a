#include "ui/revocations/pusher.h"

#include "core/base/random.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace signet::ui {

namespace {

constexpr int firstPause = 1'000; // ms
constexpr int longestPause = 30'000;

PushedRow rowOf(const authority::PushedRevocation& pushed)
{
    PushedRow row;
    row.seq = pushed.entry.seq;
    row.number.text = figure(pushed.entry.seq);
    row.number.kind = Cell::Kind::Mono;
    row.kind = pushed.entry.kind;
    row.whom.text = whomOf(pushed.entry);
    row.wasKnown = !pushed.isNew;
    return row;
}

} // namespace

Pusher::Pusher(QObject* parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(firstPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_pause.setInterval(std::min(m_pause.interval() * 2, longestPause));
        if (m_state == State::Lost && m_workspace && m_workspace->state() == ConnectionState::Connected)
            send();
    });
}

void Pusher::setWorkspace(Workspace* workspace)
{
    if (m_workspace == workspace)
        return;
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    if (!workspace)
        return;
    connect(workspace, &Workspace::stateChanged, this, [this] {
        if (m_state == State::Lost && m_workspace->state() == ConnectionState::Connected)
            send();
    });
    if (m_state == State::Lost && workspace->state() == ConnectionState::Connected)
        send();
}

void Pusher::start(const StagedRows& rows)
{
    if (isBusy() || rows.empty())
        return;
    m_batches.clear();
    m_rows.clear();
    m_rows.reserve(rows.size());
    m_error.reset();
    m_next = 0;
    m_known = 0;
    m_total = rows.size();
    m_cancelWanted = false;
    for (std::size_t at = 0; at < rows.size(); at += batchSize) {
        const auto first = rows.begin() + static_cast<std::ptrdiff_t>(at);
        const auto last = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), at + batchSize));
        m_batches.push_back({randomIdentifier(), StagedRows(first, last), false});
    }
    send();
}

void Pusher::cancel()
{
    if (m_state == State::Lost && !m_asking) {
        enter(State::Cancelled);
        return;
    }
    m_cancelWanted = isBusy();
    Q_EMIT changed();
}

void Pusher::tryAgain()
{
    if (m_state == State::Lost)
        send();
}

void Pusher::send()
{
    if (m_asking || !m_workspace)
        return;
    m_asking = true;
    enter(State::Sending);
    const Batch& batch = m_batches[m_next];
    m_workspace
        ->ask<std::shared_ptr<const Answer>>(
            [id = batch.id,
             rows = batch.rows](protocol::Client& client) -> Result<std::shared_ptr<const Answer>> {
                std::vector<revocation::Revocation> entries;
                entries.reserve(rows.size());
                for (const StagedRow& row : rows)
                    entries.push_back(row.entry());
                auto pushed = client.revoke(entries, id);
                if (!pushed)
                    return tl::unexpected(std::move(pushed.error()));
                auto answer = std::make_shared<Answer>();
                answer->rows.reserve(pushed->size());
                for (const auto& one : *pushed)
                    answer->rows.push_back(rowOf(one));
                return answer;
            })
        .then(this, [this](Result<std::shared_ptr<const Answer>> answer) { take(std::move(answer)); })
        .onCanceled(this, [this] { take(fail(ErrorCode::Unreachable, "The workspace was closed.")); });
}

void Pusher::take(Result<std::shared_ptr<const Answer>> answer)
{
    m_asking = false;
    Batch& batch = m_batches[m_next];
    if (!answer) {
        m_error = std::move(answer.error());
        if (m_error->code != ErrorCode::Unreachable && m_error->code != ErrorCode::Busy)
            return enter(State::Failed);
        batch.mayHaveArrived = true;
        if (m_cancelWanted)
            return enter(State::Cancelled);
        m_pause.start();
        return enter(State::Lost);
    }
    m_error.reset();
    m_pause.setInterval(firstPause);
    for (PushedRow row : (*answer)->rows) {
        // Sent before and found in the log: that was this push, only its answer was lost.
        row.wasKnown = row.wasKnown && !batch.mayHaveArrived;
        if (row.wasKnown) {
            row.whom.more = tr("was in the log already");
            ++m_known;
        }
        m_rows.push_back(std::move(row));
    }
    m_acknowledged.start();
    const StagedRows pushed = std::move(batch.rows);
    ++m_next;
    Q_EMIT batchPushed(pushed);
    if (m_next == m_batches.size())
        enter(State::Done);
    else if (m_cancelWanted)
        enter(State::Cancelled);
    else
        send();
}

void Pusher::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace signet::ui
