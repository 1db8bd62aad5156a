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

} // namespace

int restoreCommand(const ServerSettings& settings, const std::string& path)
{
    const auto restored = record::SqliteRecord::restore(path, settings.record, SystemClock().now());
    if (!restored)
        return complain(restored.error());
    print("The record " + settings.record + " is again what " + path + " was.");
    printUndone(*restored);
    return 0;
}

} // namespace signet::server
