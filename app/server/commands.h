#pragma once

// The commands of signetd: init, certificate, serve, invite, backup, restore, check.
//
// Each answers with an exit status: 0 done, 1 failed; 2 is for wrong arguments. Thread-safety: main's thread.

#include "app/server/settings.h"
#include "core/authority/operator.h"

#include <functional>
#include <string>

namespace signet::server {

/// How the settings come about, so that they can be read again at SIGHUP.
using ReadSettings = std::function<Result<Settled>()>;

struct InitWishes
{
    std::string issuer;
    std::string name;
    std::string site;
    std::string origin;
    std::string operatorName = "administrator";
};

int initCommand(const ServerSettings& settings, const InitWishes& wishes);
int certificateCommand(const ServerSettings& settings);
int serveCommand(const ReadSettings& readSettings);
int inviteCommand(const ServerSettings& settings, const std::string& role, const std::string& name);
int backupCommand(const ServerSettings& settings, const std::string& path);
int restoreCommand(const ServerSettings& settings, const std::string& path);
int checkCommand(const ServerSettings& settings);

/// A link that makes somebody an operator, good for 10 minutes and once.
[[nodiscard]] Result<std::string> invitationLink(const ServerSettings& settings, authority::Role role,
                                                 const std::string& name);
/// A line on standard output.
void print(const std::string& text);
/// "signetd: …" and the hint on standard error; answers with 1.
int complain(const Error& error);

} // namespace signet::server
