#pragma once

// The client of the authority, as `signet` and the console use it: the administrative use cases as calls.
//
// Requests are signed with the operator key (not for a local transport). Every write carries an idempotency
// id, so that one whose answer was lost is repeated safely: `send` repeats Unreachable and Busy up to
// `retries` times with growing pauses. Answers are the authority's own types.
//
// Errors: those of the authority as it answered them, and Unreachable, Untrusted, ClockOff. Blocking.
// Thread-safety: one call at a time; `cancel` from any thread.

#include "core/authority/views.h"
#include "core/keys/key_bundle.h"
#include "core/protocol/pairing_link.h"
#include "core/protocol/transport.h"

namespace signet::protocol {

struct ClientOptions
{
    int retries = 3;
    std::chrono::milliseconds firstPause{200};
    /// Told before each repetition how long the request has waited for its answer.
    std::function<void(std::chrono::milliseconds waited)> tryingAgain{};
};

class Client
{
public:
    /// `operatorKey` private Ed25519; none for a local transport.
    Client(std::unique_ptr<Transport> transport, std::optional<jose::Jwk> operatorKey, const Clock& clock,
           ClientOptions options = {});
    ~Client();
    Client(Client&&) noexcept;

    /// Makes `operatorKey` known to the authority of the link.
    [[nodiscard]] static Result<authority::Operator> pair(Transport& transport, const PairingLink& link,
                                                          const jose::Jwk& operatorKey,
                                                          const std::string& name, const Clock& clock);

    [[nodiscard]] Result<authority::Status> status();
    [[nodiscard]] Result<authority::RingView> ring();
    [[nodiscard]] Result<std::vector<authority::Site>> sites();
    [[nodiscard]] Result<std::vector<authority::Operator>> operators();
    [[nodiscard]] Result<authority::Operator> self();
    [[nodiscard]] Result<authority::RevocationPage> revocations(const authority::RevocationQuery& query);
    [[nodiscard]] Result<statistics::Answer> statistics(const statistics::Query& query);
    [[nodiscard]] Result<authority::ActivityPage> activity(const authority::ActivityQuery& query);
    [[nodiscard]] Result<std::uint64_t> verifyActivity();
    [[nodiscard]] Result<authority::Checkpoint> checkpoint();
    [[nodiscard]] Result<std::string> inspect(std::string_view text, std::string_view site);
    [[nodiscard]] Result<authority::Preview> preview(const authority::KeyRequest& request);
    [[nodiscard]] Result<authority::Preview> preview(std::span<const revocation::Revocation> entries);
    [[nodiscard]] Result<std::string> publicKeys(authority::BundleRequest::Form form);

    // Acts; `id` is the idempotency id: the same id, the same act, once. Make one with randomIdentifier().
    [[nodiscard]] Result<authority::RingView> act(const authority::KeyRequest& request,
                                                  const std::string& id);
    [[nodiscard]] Result<std::vector<authority::PushedRevocation>>
    revoke(std::span<const revocation::Revocation> entries, const std::string& id);
    [[nodiscard]] Result<authority::Site> putSite(const authority::Site& site, const std::string& id);
    [[nodiscard]] Result<void> removeSite(const std::string& name, const std::string& id);
    [[nodiscard]] Result<SecretBytes> renewSiteSecret(const std::string& name, const std::string& id);
    [[nodiscard]] Result<authority::Settings> putSettings(const authority::Settings& settings,
                                                          const std::string& id);
    struct Invitation
    {
        authority::Invitation invitation;
        std::string code; ///< told once
        std::string link; ///< "signet://…"; "" if the authority does not know its own door
    };
    [[nodiscard]] Result<Invitation> invite(const std::string& name, authority::Role role,
                                            const std::string& id);
    [[nodiscard]] Result<authority::Operator> setRole(const std::string& operatorId, authority::Role role,
                                                      const std::string& id);
    [[nodiscard]] Result<void> removeOperator(const std::string& operatorId, const std::string& id);
    [[nodiscard]] Result<std::string> exportBundle(const authority::BundleRequest& request,
                                                   const std::string& id);
    /// The keys of a bundle that was opened here; they travel in a bundle made for a key of this one journey.
    /// `apply` false: a preview.
    [[nodiscard]] Result<authority::ImportedBundle> importBundle(std::span<const keys::Key> keys, bool apply,
                                                                 const std::string& id);

    /// Calls `changed` with the names of changes ("ring", "revocations", …) until it answers false or
    /// `cancel`.
    [[nodiscard]] Result<void> watch(const std::function<bool(const std::string&)>& changed);
    void cancel();
    /// Whether the last request may have got to the authority, in any of its tries: if not, it did not
    /// happen.
    [[nodiscard]] bool mayHaveArrived() const noexcept;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace signet::protocol
