// What is done once, beside a running signetd or without one.

#include "app/server/commands.h"

#include "app/server/certificate.h"
#include "app/server/server.h"
#include "core/base/random.h"
#include "core/protocol/pairing_link.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include <unistd.h>

namespace signet::server {

namespace {

void print(const std::string& text)
{
    std::fputs((text + "\n").c_str(), stdout);
}

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
    link.host = settings.adminName.empty() ? machineName() : settings.adminName;
    link.port = address ? address->port : protocol::defaultAdminPort;
    link.code = invited->code;
    link.pin = *pin;
    link.name = name;
    return protocol::toString(link);
}

/// Files made by init, taken away again unless all went well.
class MadeFiles
{
public:
    void add(const std::string& path) { m_paths.push_back(path); }
    void keep() noexcept { m_paths.clear(); }
    MadeFiles() = default;
    MadeFiles(const MadeFiles&) = delete;
    MadeFiles& operator=(const MadeFiles&) = delete;
    ~MadeFiles()
    {
        for (const std::string& path : m_paths)
            for (const char* suffix : {"", "-wal", "-shm", ".lock"})
                ::unlink((path + suffix).c_str());
    }

private:
    std::vector<std::string> m_paths;
};

Result<void> makeFolderOf(const std::string& path)
{
    const auto folder = std::filesystem::absolute(path).parent_path();
    std::error_code error;
    std::filesystem::create_directories(folder, error); // umask is 077
    if (error)
        return fail(ErrorCode::Io,
                    "The folder " + folder.string() + " cannot be made: " + error.message() + ".");
    return {};
}

/// The master key that is there, or a new one.
Result<authority::MasterKey> firstMasterKey(const ServerSettings& settings, MadeFiles& made)
{
    const std::string path = masterKeyPath(settings);
    if (::access(path.c_str(), F_OK) == 0)
        return authority::MasterKey::load(path);
    if (auto folder = makeFolderOf(path); !folder)
        return tl::unexpected(folder.error());
    auto key = authority::MasterKey::create(path);
    if (key)
        made.add(path);
    return key;
}

Result<void> firstCertificate(const ServerSettings& settings, MadeFiles& made)
{
    if (::access(settings.certificate.c_str(), F_OK) == 0)
        return {};
    for (const std::string& path : {settings.certificate, settings.certificateKey})
        if (auto folder = makeFolderOf(path); !folder)
            return folder;
    const std::string host = settings.adminName.empty() ? machineName() : settings.adminName;
    auto done = makeCertificate(host, settings.certificate, settings.certificateKey, SystemClock().now());
    if (done) {
        made.add(settings.certificate);
        made.add(settings.certificateKey);
    }
    return done;
}

Result<std::string> initialise(const ServerSettings& settings, const InitWishes& wishes)
{
    if (::access(settings.record.c_str(), F_OK) == 0)
        return fail(ErrorCode::AlreadyExists, "There is a record at " + settings.record + " already.",
                    "Serve it, or name another file with --record.");
    authority::InitOptions options;
    options.issuer = wishes.issuer.empty() ? "https://" + machineName() : wishes.issuer;
    options.name = wishes.name;
    options.firstSite.name = wishes.site;
    options.firstSite.origin = wishes.origin;
    MadeFiles made;
    auto masterKey = firstMasterKey(settings, made);
    if (!masterKey)
        return tl::unexpected(masterKey.error());
    if (auto done = firstCertificate(settings, made); !done)
        return tl::unexpected(done.error());
    if (auto folder = makeFolderOf(settings.record); !folder)
        return tl::unexpected(folder.error());
    {
        auto record = record::SqliteRecord::create(settings.record);
        if (!record)
            return tl::unexpected(record.error());
        made.add(settings.record);
        if (auto done = authority::Authority::initialise(**record, *masterKey, SystemClock(), options); !done)
            return tl::unexpected(done.error());
    }
    auto link = invitationLink(settings, authority::Role::Administrator, wishes.operatorName);
    if (link)
        made.keep();
    return link;
}

} // namespace

int complain(const Error& error)
{
    std::fprintf(stderr, "signetd: %s\n", error.message.c_str());
    if (!error.hint.empty())
        std::fprintf(stderr, "         %s\n", error.hint.c_str());
    return 1;
}

int initCommand(const ServerSettings& settings, const InitWishes& wishes)
{
    const auto link = initialise(settings, wishes);
    if (!link)
        return complain(link.error());
    print("Made the record " + settings.record + " with its first keys and the site " + wishes.site + ".");
    print("The master key is in " + masterKeyPath(settings) + ": keep a copy of it where the record is not.");
    print("");
    print("Pair the first administrator within 10 minutes, once signetd serves:");
    print("  signet pair '" + *link + "'");
    return 0;
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
    if (restored.replaced.empty())
        return;
    print("The record that stood there is kept as " + restored.replaced + ".");
    if (!restored.wasRead) {
        print(
            "It could not be read: revocations and compromised keys of after the backup are no longer known. "
            "If in doubt, end everything: signet revoke everything.");
        return;
    }
    if (!restored.undone.empty())
        print("No longer in force, because they are younger than the backup; push them again:");
    for (const auto& one : restored.undone)
        print("  revoke " + std::string(revocation::toString(one.kind)) +
              (one.site.empty() ? "" : " " + escaped(one.site)) +
              (one.target.empty() ? "" : " " + escaped(one.target)));
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

int checkCommand(const ServerSettings& settings)
{
    Opened opened;
    if (auto done = opened.open(settings); !done)
        return complain(done.error());
    if (auto done = opened.record->check(); !done)
        return complain(done.error());
    const auto last = opened.authority->verifyActivity();
    if (!last)
        return complain(last.error());
    print("The record is whole; its activity log of " + std::to_string(*last) + " entries is unbroken.");
    return 0;
}

} // namespace signet::server
