// signetd init and certificate: what is made once, and gone on with where an earlier init was cut short.

#include "app/server/certificate.h"
#include "app/server/commands.h"
#include "app/server/init_folders.h"
#include "app/server/server.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>
#include <sys/stat.h>

#include <algorithm>
#include <cstring>

#include <unistd.h>

namespace signet::server {

namespace {

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

std::string issuerOf(const InitWishes& wishes)
{
    return wishes.issuer.empty() ? "https://" + machineName() : wishes.issuer;
}

/// What root makes in a folder of the service's user is for that user.
void giveToOwnerOfFolder(const std::string& path)
{
    struct stat facts = {};
    if (::geteuid() == 0 && ::stat(folderOf(path).c_str(), &facts) == 0 && facts.st_uid != 0)
        static_cast<void>(::lchown(path.c_str(), facts.st_uid, facts.st_gid) == 0);
}

Result<void> makeFolders(const ServerSettings& settings)
{
    const std::string key = masterKeyPath(settings);
    for (const std::string& path : {settings.record, key, settings.certificate, settings.certificateKey}) {
        const bool isNew = !isThere(folderOf(path));
        if (auto folder = makeFolderOf(path); !folder)
            return folder;
        // A service's settings stand beside the key, and its user reads them. The key is its owner's alone
        // wherever it is.
        if (isNew && path == key)
            static_cast<void>(::chmod(folderOf(path).c_str(), 0755) == 0);
    }
    return {};
}

/// The master key that is there, or a new one.
Result<authority::MasterKey> firstMasterKey(const ServerSettings& settings, MadeFiles& made)
{
    const std::string path = masterKeyPath(settings);
    if (isThere(path))
        return authority::MasterKey::load(path);
    auto key = authority::MasterKey::create(path);
    if (key)
        made.add(path);
    return key;
}

/// The certificate and its key, where they are not there yet. Answers with whether anything was made.
Result<bool> firstCertificate(const ServerSettings& settings, MadeFiles& made)
{
    std::vector<std::string> missing;
    for (const std::string& path : {settings.certificate, settings.certificateKey})
        if (!isThere(path))
            missing.push_back(path);
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

/// As RFC 8414, section 2 wants it: https, and neither query nor fragment.
bool isIssuer(const std::string& issuer)
{
    constexpr std::string_view scheme = "https://";
    if (!issuer.starts_with(scheme))
        return false;
    const auto host = issuer.substr(scheme.size(), issuer.find('/', scheme.size()) - scheme.size());
    return !host.empty() && host.front() != ':' && host.find('@') == std::string::npos &&
           std::all_of(issuer.begin(), issuer.end(),
                       [](char c) { return c > ' ' && c < 0x7f && !std::strchr("?#\"<>\\^`{|}", c); });
}

Result<std::string> initialise(const ServerSettings& settings, const InitWishes& wishes)
{
    authority::InitOptions options;
    options.issuer = issuerOf(wishes);
    if (!isIssuer(options.issuer))
        return fail(ErrorCode::InvalidInput,
                    "The issuer " + nlohmann::json(toUtf8(options.issuer)).dump() +
                        " is no https URL without query and fragment.",
                    "Name one with --issuer, such as https://auth.example.org.");
    options.name = wishes.name;
    options.firstSite.name = wishes.site;
    options.firstSite.origin = wishes.origin;
    if (auto folders = makeFolders(settings); !folders)
        return tl::unexpected(folders.error());
    const auto held = holdFoldersOf(
        {settings.record, masterKeyPath(settings), settings.certificate, settings.certificateKey});
    if (!held)
        return tl::unexpected(held.error());
    // Whatever an init that was killed has left behind is gone on with where it is whole, else taken away.
    removeUnfinished(settings);
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

int initCommand(const ServerSettings& settings, const InitWishes& wishes)
{
    const auto link = initialise(settings, wishes);
    if (!link)
        return complain(link.error());
    print("Made the record " + settings.record + " with its first keys and the site " + wishes.site + ".");
    print("The master key is in " + masterKeyPath(settings) + ": keep a copy of it where the record is not.");
    print("Tokens name " + issuerOf(wishes) + " as their issuer" +
          (wishes.issuer.empty() ? "; --issuer would name another." : "."));
    print("");
    print("Pair the first administrator within 10 minutes, once signetd serves:");
    print("  signet pair '" + *link + "'");
    return 0;
}

int certificateCommand(const ServerSettings& settings)
{
    const std::vector<std::string> files{settings.certificate, settings.certificateKey};
    for (const std::string& path : files)
        if (auto folder = makeFolderOf(path); !folder)
            return complain(folder.error());
    const auto held = holdFoldersOf(files);
    if (!held)
        return complain(held.error());
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

} // namespace signet::server
