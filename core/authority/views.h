#pragma once

// What the administrative use cases answer with. Nothing here is secret, but for Invited and ExportedBundle.
//
// Thread-safety: values.

#include "core/authority/record.h"
#include "core/base/refusal.h"

#include <optional>
#include <string>
#include <vector>

namespace signet::authority {

/// Who acts, and the client-made id under which the act happens once however often it is asked for.
struct Intent
{
    Actor actor;
    std::string requestId; ///< 1-64 characters of [A-Za-z0-9_-]; "": not repeatable
    std::string digest;    ///< of the request, so that an id used for another act is noticed
};

struct KeyView
{
    StoredKey key; ///< without sealedMaterial
    bool hasMaterial = false;
    std::string publicJwk; ///< sign keys; "" otherwise
    std::uint64_t uses = 0;
    std::uint64_t useLimit = 0; ///< for seal keys
    std::optional<Timestamp> lastUse;
    std::optional<Timestamp> retiresAt; ///< of a retiring key
    std::uint64_t unexpired = 0;        ///< session tokens made with it that have not expired
    statistics::Estimate sessions;      ///< sessions seen with it within a session's lifetime
};

struct RingView
{
    std::uint64_t version = 0;
    std::vector<KeyView> keys;
    std::vector<std::string> waitingFor;       ///< live nodes that keep a due key pending
    std::optional<Timestamp> nextSealRotation; ///< planned activation or scheduled rotation
    std::optional<Timestamp> nextSignRotation;
};

enum class KeyAct : std::uint8_t { Rotate, Stage, Activate, Compromise, Retire, Destroy, Keep };
[[nodiscard]] std::string_view toString(KeyAct act) noexcept;
[[nodiscard]] std::optional<KeyAct> keyActFromString(std::string_view name) noexcept;

struct KeyRequest
{
    KeyAct act = KeyAct::Rotate;
    keys::KeyUse use = keys::KeyUse::Seal; ///< rotate, stage
    std::string kid;                       ///< the others
    std::optional<Timestamp> at;           ///< stage: when it is to become active
    std::string algorithm; ///< rotate, stage of a sign key: "ES256" (default), "EdDSA", "RS256"
};

/// What an act would do, before anything happens. Says only what can be known.
struct Preview
{
    struct SiteEffect
    {
        std::string site;
        statistics::Estimate sessions; ///< that end
        std::uint64_t tokens = 0;      ///< not yet expired that would be refused
    };
    std::string sentence;                       ///< "About 1,204 sessions go on; nobody is logged out."
    std::vector<std::string> notes;             ///< what else there is to know, a sentence each
    std::optional<statistics::Estimate> ending; ///< sessions that end; nothing where it cannot be known
    std::optional<statistics::Estimate> goingOn;
    std::vector<SiteEffect> sites;
    Timestamp effective{}; ///< when it takes effect
    bool allowed = true;   ///< false: `sentence` says why not
};

struct PushedRevocation
{
    revocation::Revocation entry;
    bool isNew = true; ///< false: it was in the log already
};

struct NodeView
{
    Node node;
    bool live = false;    ///< told within 30 s
    bool current = false; ///< has the newest ring, settings and revocations
};

struct Status
{
    Settings settings; ///< without sealedCheckpointKey
    std::string node;  ///< that answers
    std::string version;
    Timestamp now{};
    Versions versions;
    std::vector<NodeView> nodes;
    std::size_t revocationsInForce = 0;
    std::size_t revocationMemory = 0;
    std::uint64_t sites = 0;
    std::uint64_t operators = 0;
    bool stale = false;                  ///< this node has not heard the log for 30 s
    bool recordWritable = true;          ///< the last write went through
    std::vector<std::string> attention;  ///< what needs attention first, a sentence each
    statistics::Estimate activeSessions; ///< seen within a session's lifetime, all sites
};

struct Invited
{
    Invitation invitation;
    std::string code; ///< 22 characters, told once
};

struct BundleRequest
{
    enum class Form : std::uint8_t { Jwks, Pem, Complete } form = Form::Jwks;
    SecretBytes passphrase;   ///< complete; or
    std::string recipientJwk; ///< complete, to this public key
};

struct ImportedBundle
{
    std::vector<std::string> added;
    std::vector<std::string> known;
    std::vector<std::string> conflicting;
    bool applied = false;
};

} // namespace signet::authority
