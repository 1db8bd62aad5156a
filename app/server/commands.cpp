// What is done once, beside a running signetd or without one.

#include "app/server/commands.h"

#include "app/server/certificate.h"
#include "app/server/server.h"
#include "core/protocol/pairing_link.h"

#include <cstdio>

namespace signet::server {

namespace {

/// A record opened with its authority, for one act from the machine itself.
struct Opened
{
    SystemClock clock;
    std::unique_ptr<record::SqliteRecord> record;
    std::unique_ptr<authority::Authority> authority;

    Result<void> open(const ServerSettings& settings)
    {
        auto masterKey = authority::MasterKey::load(masterKeyPath(settings));
        if (!masterKey)
            return tl::unexpected(masterKey.error());
        auto opened = record::SqliteRecord::open(settings.record);
        if (!opened)
            return tl::unexpected(opened.error());
        record = std::move(*opened);
        auto made = authority::Authority::open(*record, std::move(*masterKey), clock,
                                               {"command", SIGNET_VERSION, false}); // a visit, not a node
        if (!made)
            return tl::unexpected(made.error());
        authority = std::move(*made);
        return {};
    }
};

} // namespace

void print(const std::string& text)
{
    std::fputs((text + "\n").c_str(), stdout);
}

Result<std::string> invitationLink(const ServerSettings& settings, authority::Role role,
                                   const std::string& name)
{
    Opened opened;
    if (auto done = opened.open(settings); !done)
        return tl::unexpected(done.error());
    const auto pin = pinOf(settings.certificate);
    if (!pin)
        return tl::unexpected(pin.error());
    authority::Intent intent;
    intent.actor = {"", "signetd", authority::Role::Administrator, "local"};
    const auto invited = opened.authority->invite(intent, name, role);
    if (!invited)
        return tl::unexpected(invited.error());
    const auto address = parseHostAndPort(settings.adminListen);
    protocol::PairingLink link;
    link.host = adminHost(settings);
    link.port = address ? address->port : protocol::defaultAdminPort;
    link.code = invited->code;
    link.pin = *pin;
    link.name = name;
    return protocol::toString(link);
}

int complain(const Error& error)
{
    std::fprintf(stderr, "signetd: %s\n", error.message.c_str());
    if (!error.hint.empty())
        std::fprintf(stderr, "         %s\n", error.hint.c_str());
    return 1;
}

int inviteCommand(const ServerSettings& settings, const std::string& role, const std::string& name)
{
    const auto known = authority::roleFromString(role);
    if (!known)
        return complain({ErrorCode::InvalidInput, "There is no role \"" + role + "\".",
                         "There are viewer, revoker, keykeeper and administrator."});
    const auto link = invitationLink(settings, *known, name);
    if (!link)
        return complain(link.error());
    print(*link);
    return 0;
}

int backupCommand(const ServerSettings& settings, const std::string& path)
{
    auto opened = record::SqliteRecord::open(settings.record);
    if (!opened)
        return complain(opened.error());
    if (auto done = (*opened)->backup(path); !done)
        return complain(done.error());
    print("The record is copied to " + path + ". It opens with the same master key, which is not in it.");
    return 0;
}

int checkCommand(const ServerSettings& settings)
{
    const auto found = [](Error error) {
        if (error.code == ErrorCode::Damaged && error.hint.find("signetd check") != std::string::npos)
            error.hint = "Restore the last backup with 'signetd restore'."; // this is the check
        return complain(error);
    };
    Opened opened;
    if (auto done = opened.open(settings); !done)
        return found(done.error());
    if (auto done = opened.record->check(); !done)
        return found(done.error());
    const auto last = opened.authority->verifyActivity();
    if (!last)
        return found(last.error());
    print("The record is whole; its activity log of " + std::to_string(*last) + " entries is unbroken.");
    return 0;
}

} // namespace signet::server
