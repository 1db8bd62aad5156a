// What is done once, beside a running signetd or without one.

#include "app/server/commands.h"

#include "app/server/certificate.h"
#include "app/server/server.h"
#include "core/base/descriptor.h"
#include "core/protocol/pairing_link.h"

#include <nlohmann/json.hpp>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include <fcntl.h>

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
    link.host = adminHost(settings);
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

bool isThere(const std::string& path)
{
    return ::access(path.c_str(), F_OK) == 0;
}

std::string folderOf(const std::string& path)
{
    return std::filesystem::absolute(path).parent_path().string();
}

Result<void> makeFolderOf(const std::string& path)
{
    std::error_code error;
    std::filesystem::create_directories(folderOf(path), error); // umask is 077
    if (error)
        return fail(ErrorCode::Io,
                    "The folder " + folderOf(path) + " cannot be made: " + error.message() + ".",
                    "Make it, or name a file elsewhere.");
    return {};
}

/// What root makes in a folder of the service's user is for that user.
void giveToOwnerOfFolder(const std::string& path)
{
    struct stat facts = {};
    if (::geteuid() == 0 && ::stat(folderOf(path).c_str(), &facts) == 0 && facts.st_uid != 0)
        static_cast<void>(::lchown(path.c_str(), facts.st_uid, facts.st_gid) == 0);
}

/// The folder of the record, which one init after the other has to itself.
Result<Descriptor> holdFolderOf(const std::string& record)
{
    if (auto folder = makeFolderOf(record); !folder)
        return tl::unexpected(folder.error());
    Descriptor held(::open(folderOf(record).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    while (::flock(held.number(), LOCK_EX) != 0)
        if (errno != EINTR)
            return fail(ErrorCode::Io,
                        "The folder " + folderOf(record) + " cannot be used: " + std::strerror(errno) + ".",
                        "Name a file elsewhere with --record.");
    return held;
}

/// The master key that is there, or a new one.
Result<authority::MasterKey> firstMasterKey(const ServerSettings& settings, MadeFiles& made)
{
    const std::string path = masterKeyPath(settings);
    if (isThere(path))
        return authority::MasterKey::load(path);
    const bool makesFolder = !isThere(folderOf(path));
    if (auto folder = makeFolderOf(path); !folder)
        return tl::unexpected(folder.error());
    // A service's settings stand beside the key, and its user reads them. The key is its owner's alone
    // wherever it is.
    if (makesFolder)
        static_cast<void>(::chmod(folderOf(path).c_str(), 0755) == 0);
    auto key = authority::MasterKey::create(path);
    if (key)
        made.add(path);
    return key;
}

/// The certificate and its key, where they are not there yet. Answers with whether anything was made.
Result<bool> firstCertificate(const ServerSettings& settings, MadeFiles& made)
{
    std::vector<std::string> missing;
    for (const std::string& path : {settings.certificate, settings.certificateKey}) {
        if (auto folder = makeFolderOf(path); !folder)
            return tl::unexpected(folder.error());
        if (!isThere(path))
            missing.push_back(path);
    }
    auto done = makeCertificate(adminHost(settings), settings.certificate, settings.certificateKey,
                                SystemClock().now());
    for (const std::string& path : missing) {
        made.add(path);
        giveToOwnerOfFolder(path);
    }
    return done;
}

/// Whether the record was made, and its making cut short before there was anything in it.
Result<bool> isStillEmpty(const std::string& path)
{
    auto record = record::SqliteRecord::open(path);
    if (!record) {
        Error error = record.error();
        if (error.code == ErrorCode::Damaged)
            error.hint = "Move it away, or name another file with --record.";
        return tl::unexpected(std::move(error));
    }
    const auto content = (*record)->settings();
    if (!content && content.error().code != ErrorCode::NotFound)
        return tl::unexpected(content.error());
    return !content;
}

/// A record in which nothing is, yet.
Result<std::unique_ptr<record::SqliteRecord>> firstRecord(const std::string& path, MadeFiles& made)
{
    if (isThere(path)) {
        const auto isEmpty = isStillEmpty(path);
        if (!isEmpty)
            return tl::unexpected(isEmpty.error());
        if (!*isEmpty)
            return fail(ErrorCode::AlreadyExists,
                        "There is a record at " + path + " already, and it is set up.",
                        "Serve it; 'signetd invite --role administrator --name NAME' prints a link for "
                        "another administrator. For another authority, name another file with --record.");
        return record::SqliteRecord::open(path);
    }
    auto record = record::SqliteRecord::create(path);
    if (record)
        made.add(path);
    for (const char* suffix : {"", "-wal", "-shm", ".lock"})
        giveToOwnerOfFolder(path + suffix);
    return record;
}

Result<std::string> initialise(const ServerSettings& settings, const InitWishes& wishes)
{
    authority::InitOptions options;
    options.issuer = wishes.issuer.empty() ? "https://" + machineName() : wishes.issuer;
    options.name = wishes.name;
    options.firstSite.name = wishes.site;
    options.firstSite.origin = wishes.origin;
    const auto held = holdFolderOf(settings.record);
    if (!held)
        return tl::unexpected(held.error());
    // Whatever an init that was killed has left behind is gone on with.
    MadeFiles made;
    {
        auto record = firstRecord(settings.record, made);
        if (!record)
            return tl::unexpected(record.error());
        auto masterKey = firstMasterKey(settings, made);
        if (!masterKey)
            return tl::unexpected(masterKey.error());
        if (auto done = firstCertificate(settings, made); !done)
            return tl::unexpected(done.error());
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

int certificateCommand(const ServerSettings& settings)
{
    MadeFiles made;
    const auto isNew = firstCertificate(settings, made);
    if (!isNew)
        return complain(isNew.error());
    made.keep();
    if (!*isNew) {
        print("The certificate " + settings.certificate + " is there, and fits its key. Nothing was made.");
        return 0;
    }
    print("Made the certificate " + settings.certificate + ". A signetd that serves takes it at SIGHUP.");
    print("Whoever was paired before must pair again, since signet and the console accept no other");
    print("certificate than the one they saw then. A link for each:");
    print("  signetd invite --role ROLE --name NAME");
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
