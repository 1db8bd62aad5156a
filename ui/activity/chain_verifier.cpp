#include "ui/activity/chain_verifier.h"

#include "ui/shell/preferences.h"
#include "ui/workspace/workspace_holder.h"

namespace signet::ui {

namespace {

constexpr std::size_t chunkSize = 1'000;

Error writtenAnew(std::uint64_t seq, const std::string& what)
{
    return {ErrorCode::Damaged,
            "Entry " + std::to_string(seq) + " is not the one this console saw earlier: " + what,
            "The log was shortened or written anew since. Compare it with exported checkpoints and with a "
            "backup; find out "
            "who could write the record."};
}

} // namespace

ChainVerifier::ChainVerifier(WorkspaceHolder& workspaces, Preferences& preferences, QObject* parent)
    : QObject(parent), m_workspaces(workspaces), m_preferences(preferences)
{}

void ChainVerifier::startAnew()
{
    ++m_epoch;
    m_state = State::Idle;
    m_seq = 0;
    m_hash.clear();
    m_lastAt = {};
    m_total = 0;
    m_error.reset();
    m_authority.clear();
    m_seenSeq = 0;
    m_seenHash.clear();
    m_again = false;
    Q_EMIT changed();
}

void ChainVerifier::verify()
{
    if (m_state == State::Verifying) {
        m_again = true;
        return;
    }
    if (m_state == State::Broken || !m_workspaces.isConnected())
        return; // what is broken does not mend by itself
    m_state = State::Verifying;
    m_error.reset();
    Q_EMIT changed();
    readNext(m_authority.empty());
}

void ChainVerifier::stop()
{
    if (m_state != State::Verifying)
        return;
    ++m_epoch;
    m_state = State::Stopped;
    Q_EMIT changed();
}

Result<ChainVerifier::Chunk> ChainVerifier::read(protocol::Client& client, std::uint64_t after,
                                                 std::string hash, std::uint64_t seenSeq,
                                                 const std::string& seenHash, bool first)
{
    Chunk chunk;
    if (first) {
        const auto status = client.status();
        if (!status)
            return tl::unexpected(status.error());
        chunk.authority = status->settings.checkpointJwk;
    }
    authority::ActivityQuery query;
    query.ascending = true;
    query.after = after;
    query.limit = chunkSize;
    const auto page = client.activity(query);
    if (!page)
        return tl::unexpected(page.error());
    chunk.total = page->total;
    chunk.seq = after;
    chunk.atEnd = page->next == 0;
    auto last = authority::verifyChain(page->entries, after + 1, hash);
    if (!last) {
        chunk.broken = last.error();
        return chunk;
    }
    chunk.hash = std::move(*last);
    for (const auto& entry : page->entries) {
        chunk.seq = entry.seq;
        chunk.at = entry.at;
        if (entry.seq == seenSeq && entry.hash != seenHash)
            chunk.broken = writtenAnew(seenSeq, "its hash is another.");
    }
    if (chunk.atEnd && chunk.seq < seenSeq && !chunk.broken)
        chunk.broken = writtenAnew(seenSeq, "the log ends at entry " + std::to_string(chunk.seq) + " now.");
    return chunk;
}

void ChainVerifier::readNext(bool first)
{
    if (!m_workspaces.isConnected()) {
        stop();
        return;
    }
    m_workspaces.current()
        ->ask<Chunk>(
            [after = m_seq, hash = m_hash, seenSeq = m_seenSeq, seenHash = m_seenHash,
             first](protocol::Client& client) { return read(client, after, hash, seenSeq, seenHash, first); })
        .then(this, [this, first, asked = m_epoch](const Result<Chunk>& chunk) {
            if (asked != m_epoch)
                return;
            if (!chunk) {
                m_state = State::Stopped;
                m_error = chunk.error();
                Q_EMIT changed();
                return;
            }
            if (first && m_authority != chunk->authority) {
                // Whose log it is has just become known, and with it what was seen of it: begin with that.
                m_authority = chunk->authority;
                recall();
                if (m_seenSeq != 0) {
                    readNext(false);
                    return;
                }
            }
            take(*chunk);
        });
}

void ChainVerifier::take(const Chunk& chunk)
{
    m_total = chunk.total;
    if (chunk.broken) {
        m_state = State::Broken;
        m_error = chunk.broken;
        Q_EMIT changed();
        return;
    }
    m_seq = chunk.seq;
    m_hash = chunk.hash;
    if (chunk.at != Timestamp{})
        m_lastAt = chunk.at;
    if (!chunk.atEnd) {
        Q_EMIT changed();
        readNext(false);
        return;
    }
    m_state = State::Whole;
    remember();
    Q_EMIT changed();
    if (m_again) {
        m_again = false;
        verify();
    }
}

void ChainVerifier::remember() const
{
    const Workspace* workspace = m_workspaces.current();
    if (!workspace || workspace->kind() == WorkspaceKind::Demo || m_seq == 0)
        return;
    m_preferences.setActivitySeen(QString::fromStdString(m_authority), m_seq, QString::fromStdString(m_hash));
}

void ChainVerifier::recall()
{
    const Workspace* workspace = m_workspaces.current();
    if (!workspace || workspace->kind() == WorkspaceKind::Demo)
        return;
    const auto [seq, hash] = m_preferences.activitySeen(QString::fromStdString(m_authority));
    m_seenSeq = seq;
    m_seenHash = hash.toStdString();
}

} // namespace signet::ui
