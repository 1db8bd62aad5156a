#pragma once

// The authority: every use case of signetd and of a local workspace, over a record (DESIGN, The authority's
// doors).
//
// Session use cases (seal, open, end, restore) work on an immutable snapshot of ring, sites and revocations
// that is swapped atomically; they take no lock that a writer holds and, but for `end` and overflows, never
// touch the record. Administrative use cases run in one transaction of the record: the role is checked, the
// act happens, and the activity log has it, allowed or refused, before it is acknowledged. The same requestId
// happens once.
//
// When things fail: no record, no administrative act (Io, Unreachable); sealing and opening go on from
// memory. A node that has not heard the log for 30 s is stale; past a site's behindFeedAfter it refuses with
// behind_feed. A node that has not read the log opens nothing.
//
// Units: Timestamp, Seconds. Errors: Result for people, Verdict for tokens; Forbidden when the role is too
// small, Conflict when a requestId was used for another act. Thread-safety: all functions from any thread; a
// SessionScratch belongs to one thread at a time. The record and clock must outlive the authority.

#include "core/authority/master_key.h"
#include "core/authority/record.h"
#include "core/authority/session_acts.h"
#include "core/authority/views.h"
#include "core/base/snapshot.h"
#include "core/keys/key_ring.h"
#include "core/revocation/revocation_set.h"

#include <functional>
#include <memory>

namespace signet::authority {

inline constexpr Seconds staleAfter{30};

struct AuthorityOptions
{
    std::string node = "local"; ///< unique among the nodes of a record
    std::string version;        ///< of the program
    /// A node tells that it lives, flushes statistics and takes the ring's due steps. False for a short visit
    /// to the record beside a running node, to invite an operator for example.
    bool isNode = true;
};

struct InitOptions
{
    std::string issuer;
    std::string name;
    Site firstSite;
};

/// What changed, for those who watch (the event stream of the admin door).
enum class Change : std::uint8_t { Ring, Settings, Revocations, Operators, Nodes, Statistics };

class Authority
{
public:
    /// Makes the first settings, seal key, sign key and site in an empty record. AlreadyExists otherwise.
    static Result<void> initialise(Record& record, const MasterKey& masterKey, const Clock& clock,
                                   const InitOptions& options);
    /// Reads ring, sites and the whole revocation log; ready when it answers.
    static Result<std::unique_ptr<Authority>> open(Record& record, MasterKey masterKey, const Clock& clock,
                                                   AuthorityOptions options);
    ~Authority();
    Authority(const Authority&) = delete;
    Authority& operator=(const Authority&) = delete;

    // --- Sessions: the data door. Verdicts are for statistics and logs; a visitor is told nothing of them.

    [[nodiscard]] Verdict<Opened> openSession(std::string_view site, std::string_view token,
                                              SessionScratch& scratch);
    /// Errors: NotFound (site), InvalidInput, TooLarge, NotAllowed (the token to go on from is refused,
    /// behind feed).
    [[nodiscard]] Result<Sealed> seal(const SealRequest& request, SessionScratch& scratch);
    [[nodiscard]] Verdict<Restored> restore(std::string_view site, std::string_view rememberToken,
                                            std::string_view identitySubject, SessionScratch& scratch);
    /// Ends the session of a token, a remember token, or all there is of a person: durable when it answers.
    [[nodiscard]] Result<void> end(const EndRequest& request, SessionScratch& scratch);
    /// Whether a site of that name has this secret (loopback TCP); constant time in the secret.
    [[nodiscard]] bool siteSecretFits(std::string_view site, std::string_view secret) const;
    [[nodiscard]] std::optional<Site> findSite(std::string_view name) const;
    /// {"keys":[…]} of the sign keys.
    [[nodiscard]] std::string jwks() const;

    // --- Reading: for administrators. The caller has checked the role.

    [[nodiscard]] Result<Status> status();
    [[nodiscard]] Result<RingView> ring();
    [[nodiscard]] Result<std::vector<Site>> sites();
    [[nodiscard]] Result<std::vector<Operator>> operators();
    [[nodiscard]] Result<std::vector<NodeView>> nodes();
    [[nodiscard]] Result<RevocationPage> revocations(const RevocationQuery& query);
    [[nodiscard]] Result<statistics::Answer> statistics(const statistics::Query& query);
    [[nodiscard]] std::vector<statistics::Statistics::Total> totals() const;
    [[nodiscard]] Result<ActivityPage> activity(const ActivityQuery& query);
    /// Verifies the whole chain; answers with the last entry's seq.
    [[nodiscard]] Result<std::uint64_t> verifyActivity();
    [[nodiscard]] Result<Checkpoint> checkpoint();
    /// Inspects a pasted token with the ring's keys and the revocations in force: text as `toJson` of
    /// core/session/inspection.
    [[nodiscard]] std::string inspect(std::string_view text, std::string_view site) const;
    [[nodiscard]] Result<Preview> preview(const KeyRequest& request);
    [[nodiscard]] Result<Preview> preview(std::span<const revocation::Revocation> entries);
    [[nodiscard]] Result<ImportedBundle> previewImport(std::span<const keys::Key> keys) const;
    [[nodiscard]] Result<Operator> findOperator(std::string_view id) const;

    // --- Acts.

    [[nodiscard]] Result<RingView> act(const Intent& intent, const KeyRequest& request);
    /// Up to 10,000 at once. Each entry's id, kind, site, target, before and reason are the client's.
    [[nodiscard]] Result<std::vector<PushedRevocation>> revoke(const Intent& intent,
                                                               std::vector<revocation::Revocation> entries);
    /// New, or changed; Conflict when the version is neither 0 nor that of the site as it is.
    [[nodiscard]] Result<Site> putSite(const Intent& intent, const Site& site);
    [[nodiscard]] Result<void> removeSite(const Intent& intent, const std::string& name);
    /// A new site secret for loopback TCP, told once: 43 characters.
    [[nodiscard]] Result<SecretBytes> renewSiteSecret(const Intent& intent, const std::string& name);
    [[nodiscard]] Result<Settings> putSettings(const Intent& intent,
                                               const Settings& settings); ///< name, rotations
    [[nodiscard]] Result<Invited> invite(const Intent& intent, const std::string& name, Role role);
    /// The invited makes itself known. `publicJwk` is its operator key; the caller has checked that the
    /// request is signed with it. Unauthorized when the code is wrong, used or too old.
    [[nodiscard]] Result<Operator> pair(const std::string& code, const std::string& name,
                                        const std::string& publicJwk, const std::string& address);
    [[nodiscard]] Result<Operator> setRole(const Intent& intent, const std::string& operatorId, Role role);
    [[nodiscard]] Result<void> removeOperator(const Intent& intent, const std::string& operatorId);
    /// The text of a bundle; the act is logged.
    [[nodiscard]] Result<std::string> exportBundle(const Intent& intent, const BundleRequest& request);
    [[nodiscard]] Result<ImportedBundle> importBundle(const Intent& intent, std::span<const keys::Key> keys);
    /// Puts an act that was refused before it reached a use case into the activity log.
    [[nodiscard]] Result<void> logRefused(const Actor& actor, const std::string& act,
                                          const std::string& target, const std::string& detail);
    void sawOperator(const std::string& id);

    // --- Running.

    /// What must happen now and then: hear the log, apply what other nodes did, take due steps of the ring,
    /// flush statistics, tell that this node lives, tidy up. Call every 250 ms from one thread.
    void tick();
    /// Writes what is only in memory and says goodbye. Nothing is lost if it is never called but the last
    /// counts.
    void close();
    /// Called after a change is in force on this node, from whichever thread made it. Set before serving.
    void onChange(std::function<void(Change)> listener);
    /// Ready to open: has read the log, and is not past staleness.
    [[nodiscard]] bool isReady() const noexcept;
    [[nodiscard]] bool isStale() const noexcept;

    struct Core; ///< for the other files of this folder

private:
    explicit Authority(std::unique_ptr<Core> core) noexcept;
    std::unique_ptr<Core> m_core;
};

} // namespace signet::authority
