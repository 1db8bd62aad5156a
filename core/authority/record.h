#pragma once

// What the authority asks of the record: the durable memory behind the use cases (DESIGN, The house). The
// record kept in SQLite implements it (core/record).
//
// Every write happens in one transaction that is durable (fsync) before `transact` answers, excludes every
// other writer on the same record, on this node and others, and leaves nothing behind when the function given
// to it fails. Reads are consistent snapshots and do not wait for writers.
//
// Errors: Io (disk full, read-only), Damaged, Unreachable. Thread-safety: all functions may be called from
// any thread; a Transaction belongs to its function call.

#include "core/authority/activity.h"
#include "core/authority/site.h"
#include "core/keys/key.h"
#include "core/revocation/revocation.h"
#include "core/statistics/rollup.h"

#include <functional>
#include <memory>

namespace signet::authority {

/// Facts of the authority itself, one row.
struct Settings
{
    std::string issuer; ///< `iss`, e.g. "https://auth.example.org"
    std::string name;   ///< for people
    Timestamp created{};
    std::string masterKeyFingerprint;
    std::string checkpointJwk;           ///< public, Ed25519
    std::string sealedCheckpointKey;     ///< its private JWK under the master key
    std::optional<Seconds> sealRotation; ///< scheduled rotation; none: only by hand
    std::optional<Seconds> signRotation;
    std::uint64_t version = 0; ///< grows with every change to settings or sites
};

/// A key as it is stored: its material under the master key.
struct StoredKey
{
    std::string kid;
    keys::KeyUse use = keys::KeyUse::Seal;
    keys::KeyState state = keys::KeyState::Pending;
    std::string algorithm;
    std::string thumbprint;
    keys::KeyTimes times;
    std::uint64_t addedIn = 0;
    std::string sealedMaterial; ///< "" once destroyed
    Seconds longestLifetime{0}; ///< of any token it may have made
};

struct StoredRing
{
    std::uint64_t version = 0;
    std::vector<StoredKey> keys; ///< in the order they came
};

/// How a key was used, summed over nodes.
struct StoredKeyUse
{
    std::string kid;
    std::uint64_t uses = 0;
    std::optional<Timestamp> lastUse;
};

/// One running signetd, as it last told.
struct Node
{
    std::string name;
    std::string version; ///< of the program
    Timestamp started{};
    Timestamp heard{}; ///< when it last told
    std::uint64_t ringVersion = 0;
    std::uint64_t seq = 0; ///< the last revocation it has in force
    std::uint64_t settingsVersion = 0;
};

/// Cheap to ask often: what changed since.
struct Versions
{
    std::uint64_t ring = 0;
    std::uint64_t settings = 0; ///< sites included
    std::uint64_t operators = 0;
    std::uint64_t seq = 0;
    std::uint64_t activity = 0;
};

struct RevocationQuery
{
    std::uint64_t before = 0; ///< cursor: entries with a smaller seq; 0: from the newest
    std::uint64_t after = 0;  ///< entries with a larger seq
    std::uint64_t skip = 0;   ///< passed over behind the cursor, for who jumps to a place in the log
    std::size_t limit = 100;  ///< 1 to 1,000
    std::optional<revocation::Kind> kind;
    std::string site;
    std::string text; ///< in target, reason or id: a prefix of the target, or words of the reason
    std::string operatorId;
    bool inForce = false; ///< only those that have not expired
    bool ascending = false;
};

struct RevocationPage
{
    std::vector<revocation::Revocation> entries;
    std::uint64_t next = 0;  ///< the cursor for the following page; 0: there is none
    std::uint64_t total = 0; ///< that match, all pages
};

struct ActivityQuery
{
    std::uint64_t before = 0; ///< as in RevocationQuery
    std::uint64_t after = 0;
    std::size_t limit = 100; ///< 1 to 1,000
    std::string operatorId;
    std::string act; ///< a prefix: "keys.", "revocations.push"
    std::string text;
    std::optional<Outcome> outcome;
    bool ascending = false;
};

struct ActivityPage
{
    std::vector<ActivityEntry> entries;
    std::uint64_t next = 0;
    std::uint64_t total = 0;
};

/// The answer to a write that was made already.
struct KeptAnswer
{
    std::string operatorId;
    std::string digest; ///< of the request, so that an id used for something else is noticed
    int status = 0;
    std::string body;
};
inline constexpr Seconds answerKeptFor{24 * 3'600};

class Transaction
{
public:
    virtual ~Transaction() = default;

    virtual Result<Versions> versions() = 0;
    virtual Result<Settings> settings() = 0;
    virtual Result<void> putSettings(const Settings& settings) = 0; ///< the caller has raised the version

    virtual Result<std::vector<Site>> sites() = 0;
    virtual Result<void> putSite(const Site& site) = 0; ///< by name
    virtual Result<void> removeSite(const std::string& name) = 0;

    virtual Result<StoredRing> ring() = 0;
    virtual Result<void>
    putRing(const StoredRing& ring) = 0; ///< replaces all rows; the version must be larger

    virtual Result<std::vector<Operator>> operators() = 0;
    virtual Result<void> putOperator(const Operator& one) = 0; ///< by id
    virtual Result<void> putInvitation(const Invitation& invitation) = 0;
    virtual Result<std::optional<Invitation>> invitation(const std::string& codeHash) = 0;

    /// Numbers and appends the entries that are not in the log yet; those whose id is there get their old seq
    /// and the stored fields. The answer is in the order of the input.
    virtual Result<std::vector<revocation::Revocation>>
    appendRevocations(std::vector<revocation::Revocation> entries) = 0;

    /// Numbers, chains and appends. Answers with the entry as it stands.
    virtual Result<ActivityEntry> appendActivity(ActivityEntry entry) = 0;

    virtual Result<std::optional<KeptAnswer>> keptAnswer(const std::string& requestId) = 0;
    virtual Result<void> keepAnswer(const std::string& requestId, const KeptAnswer& answer, Timestamp at) = 0;
};

class Record
{
public:
    virtual ~Record() = default;

    /// Runs `work` in a transaction; commits when it succeeds. `work` may be run again from the start if the
    /// record was busy.
    virtual Result<void> transact(const std::function<Result<void>(Transaction&)>& work) = 0;

    virtual Result<Versions> versions() = 0;
    virtual Result<Settings> settings() = 0;
    virtual Result<std::vector<Site>> sites() = 0;
    virtual Result<StoredRing> ring() = 0;
    virtual Result<std::vector<Operator>> operators() = 0;
    virtual Result<std::vector<Node>> nodes() = 0;

    /// Entries after `seq` in ascending order that have not expired at `now`, at most `limit`.
    virtual Result<std::vector<revocation::Revocation>> revocationsAfter(std::uint64_t seq, Timestamp now,
                                                                         std::size_t limit) = 0;
    virtual Result<RevocationPage> revocations(const RevocationQuery& query, Timestamp now) = 0;
    virtual Result<ActivityPage> activity(const ActivityQuery& query) = 0;

    /// A node tells that it lives and what it has applied. Durable lazily; its loss costs nothing.
    virtual Result<void> putNode(const Node& node) = 0;
    virtual Result<void> removeNode(const std::string& name) = 0;
    /// An operator was seen; lazily durable.
    virtual Result<void> touchOperator(const std::string& id, Timestamp seen) = 0;

    /// Writes absolute values of `node` and the use of keys, in one transaction.
    virtual Result<void> putStatistics(const std::string& node, const statistics::Batch& batch,
                                       const std::vector<StoredKeyUse>& keyUses) = 0;
    /// What `Statistics::restore` needs of `node` at `now`.
    virtual Result<statistics::Batch> statisticsOf(const std::string& node, Timestamp now) = 0;
    virtual Result<std::vector<StoredKeyUse>> keyUses() = 0; ///< summed over nodes, the latest use of any
    virtual Result<std::vector<StoredKeyUse>> keyUsesOf(const std::string& node) = 0;
    virtual Result<statistics::Answer> statistics(const statistics::Query& query, Timestamp now) = 0;
    /// Session tokens not expired at `now`, by site and kid, over all nodes.
    virtual Result<std::vector<statistics::ExpiryRow>> unexpired(Timestamp now) = 0;
    /// Different sessions seen since `since`, of all nodes together; site and kid "" for all.
    virtual Result<statistics::HyperLogLog> seen(const std::string& site, const std::string& kid,
                                                 Timestamp since, Timestamp now) = 0;

    /// Overflows: the sealed data of a session too large for a cookie, for at most 10 minutes.
    virtual Result<void> putOverflow(const std::string& id, std::string_view sealed, Timestamp expires) = 0;
    virtual Result<std::optional<std::string>> overflow(const std::string& id, Timestamp now) = 0;
    virtual Result<void> removeOverflow(const std::string& id) = 0;

    /// Removes what has expired (revocations, overflows, kept answers, invitations) and rolls statistics up;
    /// works in small transactions so that writers never wait long, and for about a fifth of a second at
    /// most. Answers with whether there is more to do: then call again soon, else in a minute or so.
    virtual Result<bool> tidy(Timestamp now) = 0;
    virtual Result<void> backup(const std::string& path) = 0;
    /// Its own integrity check: pages, foreign keys, sequence and chain of the activity log.
    virtual Result<void> check() = 0;
};

} // namespace signet::authority
