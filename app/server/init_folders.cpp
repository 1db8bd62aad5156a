#include "app/server/init_folders.h"

#include "app/server/server.h"

#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace signet::server {

namespace {

/// Whether `rest` of a name is what writeNewFile puts behind the file's: ".XXXXXXXX.new".
bool isUnfinishedFile(std::string_view rest)
{
    const auto isRandom = [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_'; };
    return rest.size() == 13 && rest.front() == '.' && rest.ends_with(".new") &&
           std::all_of(rest.begin() + 1, rest.begin() + 9, isRandom);
}

/// Whether `rest` is what a record has behind its name while it is made: ".new" or ".new-2", and SQLite's
/// own.
bool isUnfinishedRecord(std::string_view rest)
{
    if (!rest.starts_with(".new"))
        return false;
    rest.remove_prefix(4);
    for (const std::string_view suffix : {"-journal", "-wal", "-shm"})
        if (rest.ends_with(suffix)) {
            rest.remove_suffix(suffix.size());
            break;
        }
    const auto isDigit = [](unsigned char c) { return std::isdigit(c) != 0; };
    return rest.empty() ||
           (rest.size() > 1 && rest.front() == '-' && std::all_of(rest.begin() + 1, rest.end(), isDigit));
}

/// Puts zeros in the place of a secret.
void overwrite(const std::string& path)
{
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat facts = {};
    // With a second name it is whole, and in use under that one.
    if (file.number() < 0 || ::fstat(file.number(), &facts) != 0 || !S_ISREG(facts.st_mode) ||
        facts.st_nlink != 1)
        return;
    constexpr std::array<char, 4'096> zeros{};
    const auto size = static_cast<std::size_t>(std::clamp<off_t>(facts.st_size, 0, zeros.size()));
    if (::pwrite(file.number(), zeros.data(), size, 0) >= 0)
        ::fsync(file.number());
}

/// Removes what lies beside `path` under its name and a rest that `isUnfinished`.
void removeBeside(const std::string& path, bool (*isUnfinished)(std::string_view), bool isSecret)
{
    const std::string name = std::filesystem::path(path).filename();
    std::vector<std::string> found;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folderOf(path), error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string one = entry->path().filename();
        if (one.starts_with(name) && isUnfinished(std::string_view(one).substr(name.size())))
            found.push_back(entry->path());
    }
    for (const std::string& one : found) {
        if (isSecret)
            overwrite(one);
        ::unlink(one.c_str());
    }
}

Result<void> hold(const Descriptor& folder, const std::string& name)
{
    while (::flock(folder.number(), LOCK_EX) != 0)
        if (errno != EINTR)
            return fail(ErrorCode::Io,
                        "The folder " + name + " cannot be used: " + std::strerror(errno) + ".",
                        "Name a file elsewhere.");
    return {};
}

} // namespace

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

Result<std::vector<Descriptor>> holdFoldersOf(const std::vector<std::string>& files)
{
    // Each once, and in one order for everybody, so that nobody waits for each other.
    std::map<std::pair<dev_t, ino_t>, std::pair<std::string, Descriptor>> folders;
    for (const std::string& file : files) {
        const std::string name = folderOf(file);
        Descriptor folder(::open(name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        struct stat facts = {};
        // Where we may not look, an earlier init of ours has left nothing.
        if (folder.number() < 0 && errno == EACCES)
            continue;
        if (folder.number() < 0 || ::fstat(folder.number(), &facts) != 0)
            return fail(ErrorCode::Io,
                        "The folder " + name + " cannot be used: " + std::strerror(errno) + ".",
                        "Name a file elsewhere.");
        folders.try_emplace({facts.st_dev, facts.st_ino}, name, std::move(folder));
    }
    std::vector<Descriptor> held;
    for (auto& [identity, folder] : folders) {
        if (auto done = hold(folder.second, folder.first); !done)
            return tl::unexpected(done.error());
        held.push_back(std::move(folder.second));
    }
    return held;
}

void removeUnfinished(const ServerSettings& settings)
{
    removeBeside(settings.record, isUnfinishedRecord, false);
    removeBeside(masterKeyPath(settings), isUnfinishedFile, true);
    removeBeside(settings.certificateKey, isUnfinishedFile, true);
    removeBeside(settings.certificate, isUnfinishedFile, false);
}

} // namespace signet::server
