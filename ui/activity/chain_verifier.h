#pragma once

// Verifies the chain of the activity log in the background, here and entry by entry: the authority's word is
// not taken for it. Reads a thousand entries at a time, so that other questions go between; goes on from
// where it stands when new entries come.
//
// What an earlier run of the console has seen of the same authority is compared too, so that a log that was
// written anew from its beginning is noticed.
//
// Thread-safety: the window's thread only; hashes are computed in the workspace's.

#include "core/authority/activity.h"
#include "core/protocol/client.h"

#include <QObject>

#include <optional>

namespace signet::ui {

class Preferences;
class WorkspaceHolder;

class ChainVerifier final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Verifying, Whole, Broken, Stopped };

    ChainVerifier(WorkspaceHolder& workspaces, Preferences& preferences, QObject* parent = nullptr);

    /// Goes on from the last entry that was verified; begins if there is none.
    void verify();
    void stop();
    /// Forgets what was verified.
    void startAnew();

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] std::uint64_t verified() const noexcept { return m_seq; } ///< entries, from the first
    [[nodiscard]] std::uint64_t total() const noexcept { return m_total; }
    [[nodiscard]] const std::string& hash() const noexcept { return m_hash; } ///< of the last one
    [[nodiscard]] Timestamp lastAt() const noexcept { return m_lastAt; }
    /// Why it is Broken, or why it was stopped by a failure.
    [[nodiscard]] const std::optional<Error>& error() const noexcept { return m_error; }
    /// Up to which entry an earlier run of the console had seen the same log; 0: none had.
    [[nodiscard]] std::uint64_t seenBefore() const noexcept { return m_seenSeq; }

Q_SIGNALS:
    void changed();

private:
    struct Chunk
    {
        std::uint64_t total = 0;
        std::uint64_t seq = 0; ///< the last verified
        std::string hash;
        Timestamp at{};
        bool atEnd = false;
        std::string authority; ///< its checkpoint key: tells authorities apart
        std::optional<Error> broken;
    };
    static Result<Chunk> read(protocol::Client& client, std::uint64_t after, std::string hash,
                              std::uint64_t seenSeq, const std::string& seenHash, bool first);
    void readNext(bool first);
    void take(const Chunk& chunk);
    void remember() const;
    void recall();

    WorkspaceHolder& m_workspaces;
    Preferences& m_preferences;
    State m_state = State::Idle;
    std::uint64_t m_seq = 0;
    std::string m_hash;
    Timestamp m_lastAt{};
    std::uint64_t m_total = 0;
    std::optional<Error> m_error;
    std::string m_authority;
    std::uint64_t m_seenSeq = 0;
    std::string m_seenHash;
    std::uint64_t m_epoch = 0;
    bool m_again = false;
};

} // namespace signet::ui
