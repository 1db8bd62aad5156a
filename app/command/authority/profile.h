#pragma once

// Profiles: how this person reaches an authority, and with which operator key.
//
// A profile is a file NAME.profile of mode 0600 in $XDG_CONFIG_HOME/signet (else ~/.config/signet):
// {"format":"signet-profile","version":1,"host","port","pin","operator":{"id","name"},"key":{…}}. It is
// written by `signet pair`. One that others than its owner can read or write is refused: whoever can read it
// can act in this person's name, whoever can write it decides who is spoken to.
//
// Errors: NotFound, NotAllowed (mode, owner), InvalidInput naming the file, Io. Thread-safety: one thread.

#include "core/jose/jwk.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace signet::command {

/// Where an operator key comes from: the profile's own file. A key that lies elsewhere, as in a desktop's
/// keychain, is another way to answer `load`.
class OperatorKey
{
public:
    explicit OperatorKey(jose::Jwk key) : m_key(std::move(key)) {}
    /// The private Ed25519 key.
    [[nodiscard]] Result<jose::Jwk> load() const { return m_key; }

private:
    jose::Jwk m_key;
};

struct Profile
{
    std::string name; ///< 1-64 characters of [A-Za-z0-9._-], not beginning with '.' or '-'
    std::string path;
    std::string host;
    std::uint16_t port = 0;
    std::string pin; ///< SHA-256 of the certificate, base64url
    std::string operatorId;
    std::string operatorName;
    OperatorKey key;
};

/// "auth.example.org:7443", "[::1]:7443"
[[nodiscard]] std::string addressOf(const std::string& host, std::uint16_t port);

[[nodiscard]] Result<Profile> loadProfile(const std::string& path);
/// Writes it to profile.path, which must not be there yet unless `replace`; its folder is made if need be.
[[nodiscard]] Result<void> saveProfile(const Profile& profile, bool replace);

/// The path of the profile of that name.
[[nodiscard]] Result<std::string> profilePath(const std::string& name);
/// The names of all profiles, sorted.
[[nodiscard]] Result<std::vector<std::string>> profileNames();
/// The profile that `file` or else `name` says, or the environment's SIGNET_AUTHORITY, or the only one.
[[nodiscard]] Result<Profile> chooseProfile(const std::string& name, const std::string& file);

} // namespace signet::command
