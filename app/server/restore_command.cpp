// signetd restore: a copy in the record's place, and what that undoes.

#include "app/server/commands.h"
#include "app/server/server.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace signet::server {

namespace {

/// A word for the terminal: written by strangers, it could steer it.
std::string escaped(const std::string& word)
{
    const bool isPlain = std::all_of(word.begin(), word.end(), [](char c) { return c > ' ' && c < 0x7f; });
    return isPlain ? word
                   : nlohmann::json(word).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
}

/// What was told as done after the backup is undone with it: whoever restores has to know, and can do it
/// again.
void printUndone(const record::Restored& restored)
{
    if (!restored.replaced.empty())
        print("The record that stood there is kept as " + restored.replaced + ".");
    if (!restored.wasRead) {
        print("No record that could be read stood there: what was revoked or marked compromised after the "
              "backup is");
        print("in force no longer, and not known. If in doubt, end everything: signet revoke everything.");
        return;
    }
    if (!restored.undone.empty())
        print("No longer in force, because revoked after the backup; revoke them again:");
    for (const auto& one : restored.undone)
        print("  " + std::string(revocation::toString(one.kind)) +
              (one.target.empty() ? "" : " " + escaped(one.target)) +
              (one.site.empty()     ? ""
               : one.target.empty() ? " " + one.site
                                    : " of " + one.site));
    if (restored.isMore)
        print("  and more, which only the kept record holds");
    for (const auto& kid : restored.uncompromised)
        print("The key " + kid + " is no longer marked compromised: signet keys compromise " + kid + ".");
}

/// Whether the master key opens the backup: signetd serves no record that was made with another.
Result<void> tryMasterKey(const authority::MasterKey& key, const std::string& keyPath,
                          const std::string& backup, const authority::Settings& settings)
{
    if (settings.masterKeyFingerprint == key.fingerprint() &&
        key.open(settings.sealedCheckpointKey, "checkpoint", "key"))
        return {};
    return fail(ErrorCode::NotAllowed,
                "The record in " + backup + " was not made with the master key " + keyPath + ".",
                "Name the one that it was made with by --master-key. The record was left as it was.");
}

} // namespace

int restoreCommand(const ServerSettings& settings, const std::string& path)
{
    const std::string keyPath = masterKeyPath(settings);
    const auto key = authority::MasterKey::load(keyPath);
    // It may be another account's, or come from systemd alone; what is no key helps nobody.
    if (!key && key.error().code != ErrorCode::NotFound && key.error().code != ErrorCode::Io)
        return complain(key.error());
    record::SqliteRecord::Accept accept;
    if (key)
        accept = [&](const auto& found) { return tryMasterKey(*key, keyPath, path, found); };
    const auto restored = record::SqliteRecord::restore(path, settings.record, SystemClock().now(), accept);
    if (!restored)
        return complain(restored.error());
    print("The record " + settings.record + " is again what " + path + " was.");
    if (!key) {
        print("The master key is not at hand, so it was not tried. " + key.error().message);
        print("signetd serves the record with the master key that it was made with, and no other.");
    }
    printUndone(*restored);
    return 0;
}

} // namespace signet::server
