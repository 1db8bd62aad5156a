#pragma once

// What the files of the authority share: its memory, the snapshot that the hot path reads, and how an act is
// carried out.
//
// Internal to core/authority. Thread-safety: as said of each member.

#include "core/authority/authority.h"
#include "core/authority/stored_ring.h"
#include "core/keys/rotation.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <map>
#include <mutex>

namespace signet::authority {

/// A site ready for the hot path.
struct SiteEntry
{
    Site site;
    session::TokenCodec codec;
    statistics::SeriesId unknownKey; ///< the series of tokens whose key is not known
    /// By kid, in the order of the ring.
    std::vector<std::pair<std::string, statistics::SeriesId>> series;

    [[nodiscard]] statistics::SeriesId seriesOf(std::string_view kid) const noexcept
    {
        for (const auto& [name, id] : series) {
            if (name == kid)
                return id;
        }
        return unknownKey;
    }
};

/// Lets a std::string-keyed map be asked with a view.
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept
    {
        return std::hash<std::string_view>()(text);
    }
};

struct SiteTable
{
    std::string issuer;
    boost::unordered_flat_map<std::string, SiteEntry, TextHash, std::equal_to<>> entries;

    [[nodiscard]] const SiteEntry* find(std::string_view name) const noexcept
    {
        const auto found = entries.find(name);
        return found == entries.end() ? nullptr : &found->second;
    }
};

/// Everything a request is judged by, at one moment.
struct Snapshot
{
    keys::KeyRingPtr ring;
    revocation::RevocationSetPtr revocations;
    std::shared_ptr<const SiteTable> sites;
    std::shared_ptr<const std::string> jwks;
};

/// What this node has read of the record.
struct Applied
{
    Versions versions;
    Settings settings;
    std::vector<Site> sites;
    StoredRing stored;
    std::vector<Operator> operators;
};

struct Act
{
    std::string name;   ///< "keys.rotate"
    std::string target; ///< kid, site, name; "" for none
    Role role = Role::Administrator;
};

/// What an act tells of itself: to the activity log, and to whoever asks for the same act again.
struct Told
{
    Told() = default;
    Told(std::string itsDetail, std::string itsNote = {})
        : detail(std::move(itsDetail)), note(std::move(itsNote))
    {}
    std::string detail;
    std::string note; ///< kept with the request's id for a day
};

struct Performed
{
    bool repeated = false; ///< it was carried out before, and nothing was done
    std::string note;      ///< as told the first time
};

struct Authority::Core
{
    Core(Record& itsRecord, MasterKey itsMasterKey, const Clock& itsClock, AuthorityOptions itsOptions)
        : record(itsRecord),
          masterKey(std::move(itsMasterKey)),
          clock(itsClock),
          options(std::move(itsOptions)),
          snapshot(std::make_unique<const Snapshot>())
    {}

    Record& record;
    const MasterKey masterKey;
    const Clock& clock;
    const AuthorityOptions options;
    statistics::Statistics statistics;

    SnapshotCell<Snapshot> snapshot; ///< hot path
    std::atomic<Seconds::rep> heard{0};
    std::atomic<bool> isOpen{false};
    std::atomic<bool> recordWritable{true};

    /// Held while snapshots are made, over reads of the record; never wanted inside a transaction, which may
    /// hold up those reads.
    mutable std::mutex applying;
    mutable std::mutex appliedLock; ///< guards the pointer alone; nothing else is locked under it
    std::shared_ptr<const Applied> applied = std::make_shared<const Applied>();
    std::map<std::string, Timestamp> operatorsSeen; ///< guarded by `applying`
    std::function<void(Change)> listener;

    // --- reading the log and what else changed (catching_up.cpp)

    /// Reads what changed since `applied` and puts it in force. Counts as having heard the log.
    Result<void> catchUp();
    [[nodiscard]] bool isBehind(Seconds limit) const noexcept;
    [[nodiscard]] Timestamp now() const noexcept { return clock.now(); }
    [[nodiscard]] std::shared_ptr<const Applied> appliedNow() const;
    void tell(Change change) const;

    // --- acts (acting.cpp)

    using Work = std::function<Result<Told>(Transaction&)>;
    /// Checks the role, does `work` unless the request was carried out before, logs, commits, and puts in
    /// force. `work` may run more than once; the last time counts.
    Result<Performed> perform(const Intent& intent, const Act& act, const Work& work);
    Result<void> logOutcome(const Actor& actor, const Act& act, const std::string& requestId, Outcome outcome,
                            const std::string& detail);
    /// Notes whether the record takes writes.
    template <typename T>
    Result<T> noting(Result<T> result)
    {
        const bool failed = !result && (result.error().code == ErrorCode::Io ||
                                        result.error().code == ErrorCode::Unreachable);
        if (result || failed)
            recordWritable.store(!failed, std::memory_order_relaxed);
        return result;
    }

    // --- the ring (ring_steps.cpp)

    /// The ring with its usage, as the rotation rules want it.
    struct RingState
    {
        StoredRing stored;
        keys::KeyRingPtr ring;
        keys::RingUsage usage;
        std::vector<keys::NodeConfirmation> nodes;
        keys::RotationPolicy policy;
    };
    /// The ring in force if it is that one, else opened anew.
    Result<keys::KeyRingPtr> ringOf(const StoredRing& stored);
    Result<RingState> ringState(StoredRing stored, keys::KeyUse use);
    /// Writes `next` in place of `before`; new keys get their material sealed and the lifetimes they may
    /// serve.
    Result<StoredRing> store(Transaction& transaction, const StoredRing& before, const keys::KeyRing& next,
                             const std::vector<Site>& sites);
    Result<keys::Key> newKey(keys::KeyUse use, const std::string& algorithm, const StoredRing& ring) const;
    [[nodiscard]] Preview ringPreview(const KeyRequest& request, const RingState& state,
                                      const keys::Advance& advanced, const Applied& known);
    /// Different sessions that any node saw within a session's lifetime; site and kid "" for all.
    [[nodiscard]] statistics::Estimate sessionsSeen(const std::string& site, const std::string& kid);
    /// Steps that time brings: activation, retirement, destruction, scheduled staging.
    void takeDueSteps();
    std::vector<NodeView> liveNodes(std::vector<Node> nodes);
    /// What this node made each key do since its process began, added to what it did before.
    std::vector<StoredKeyUse> ownKeyUses() const;

    struct Liveness
    {
        Timestamp heard;   ///< as the node told
        Timestamp noticed; ///< when that was new to us, by our clock
    };
    std::mutex livenessMutex;
    std::map<std::string, Liveness> liveness;

    // --- running (running.cpp)

    void flush(bool always);
    void beat(bool always);
    std::mutex running;                   ///< tick and close exclude each other
    std::vector<StoredKeyUse> usesBefore; ///< of this node, when its process began
    std::vector<std::pair<std::string, std::uint64_t>> usesWritten;
    Timestamp lastFlush{};
    Timestamp lastBeat{};
    Timestamp lastTidy{};
    Timestamp lastSteps{};
    Node lastTold;
    std::size_t expirySlice = 0;
    Timestamp started{};
};

/// The longest lifetimes among `sites` that an entry about `site` ("": any) concerns.
[[nodiscard]] revocation::LifetimeBounds boundsOf(const std::vector<Site>& sites, std::string_view site);
/// The longest lifetime of a token that a key of this use can make.
[[nodiscard]] Seconds longestLifetime(const std::vector<Site>& sites, keys::KeyUse use);
/// Whether these can be pushed: valid, and of sites and keys that there are.
[[nodiscard]] Result<void> checkEntries(std::span<const revocation::Revocation> entries, const Applied& known,
                                        Timestamp now);
/// "1,204".
[[nodiscard]] std::string grouped(std::uint64_t number);

} // namespace signet::authority
