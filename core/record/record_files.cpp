#include "core/record/record_files.h"

#include "core/record/sqlite_error.h"

#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace signet::record {

namespace {

constexpr mode_t privateMode = 0600;

std::string folderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

tl::unexpected<Error> alreadyThere(const std::string& path)
{
    return fail(ErrorCode::AlreadyExists, "There is a file '" + path + "' already.",
                "Name another, or move that one away.");
}

Result<void> syncPath(const std::string& path, int flags)
{
    const Descriptor file(::open(path.c_str(), flags | O_CLOEXEC));
    if (file.number() < 0 || ::fsync(file.number()) != 0)
        return tl::unexpected(systemError(errno, "make durable", path));
    return {};
}

} // namespace

Result<FileLock> FileLock::acquire(const std::string& path, Kind kind, std::chrono::milliseconds patience)
{
    int number = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, privateMode);
    // Whoever may only read the record may still find its lock there.
    if (number < 0 && (errno == EACCES || errno == EROFS))
        number = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    Descriptor file(number);
    if (file.number() < 0)
        return tl::unexpected(systemError(errno, "open the lock", path));
    const int operation = (kind == Kind::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (::flock(file.number(), operation) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return tl::unexpected(systemError(errno, "lock", path));
        if (std::chrono::steady_clock::now() >= deadline)
            return fail(ErrorCode::Conflict, "Another process holds '" + path + "'.", "");
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return FileLock(std::move(file));
}

std::string lockPath(const std::string& record)
{
    return record + ".lock";
}

std::string nodeLockPath(const std::string& record, const std::string& node)
{
    return record + ".node-" + node + ".lock";
}

bool fileExists(const std::string& path)
{
    struct stat facts
    {};
    return ::lstat(path.c_str(), &facts) == 0;
}

Result<std::string> canonicalPath(const std::string& path)
{
    const std::unique_ptr<char, decltype(&std::free)> name(::realpath(path.c_str(), nullptr), &std::free);
    if (name != nullptr)
        return std::string(name.get());
    if (errno == ENOENT || errno == ENOTDIR)
        return fail(ErrorCode::NotFound, "There is no record '" + path + "'.",
                    "Make one with 'signetd init', or name another file.");
    return tl::unexpected(systemError(errno, "open", path));
}

Result<void> createPrivateFile(const std::string& path)
{
    const Descriptor file(
        ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, privateMode));
    if (file.number() < 0 && errno == EEXIST)
        return alreadyThere(path);
    if (file.number() < 0 || ::fchmod(file.number(), privateMode) != 0)
        return tl::unexpected(systemError(errno, "make", path));
    return {};
}

Result<void> makePrivate(const std::string& record)
{
    // By name: opening and closing the file here would drop the locks that SQLite holds on it in this
    // process.
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const std::string path = record + suffix;
        struct stat facts
        {};
        if (::stat(path.c_str(), &facts) != 0 || (facts.st_mode & 077) == 0)
            continue;
        if (::chmod(path.c_str(), facts.st_mode & 0700) != 0 && errno != EROFS)
            return fail(ErrorCode::NotAllowed, "Others than its owner may read or write '" + path + "'.",
                        "Give it to this account, and set its mode to 0600.");
    }
    return {};
}

void giveToOwnerOf(const std::string& path, const std::string& record) noexcept
{
    struct stat facts
    {};
    if (::geteuid() == 0 && ::stat(record.c_str(), &facts) == 0 && facts.st_uid != 0)
        static_cast<void>(::lchown(path.c_str(), facts.st_uid, facts.st_gid) == 0);
}

bool isWritable(const std::string& path)
{
    return ::access(path.c_str(), W_OK) == 0 && ::access(folderOf(path).c_str(), W_OK) == 0;
}

Result<void> syncFile(const std::string& path)
{
    if (auto done = syncPath(path, O_RDONLY); !done)
        return done;
    return syncFolderOf(path);
}

Result<void> syncFolderOf(const std::string& path)
{
    return syncPath(folderOf(path), O_RDONLY | O_DIRECTORY);
}

Result<void> renameFile(const std::string& from, const std::string& to)
{
    // rename(2) would silently replace what is there; link(2) does not.
    if (::link(from.c_str(), to.c_str()) != 0) {
        if (errno == EEXIST)
            return alreadyThere(to);
        return tl::unexpected(systemError(errno, "make", to));
    }
    if (::unlink(from.c_str()) != 0)
        return tl::unexpected(systemError(errno, "remove", from));
    return syncFolderOf(to);
}

std::string freeName(const std::string& path)
{
    std::string name = path;
    for (int i = 2; fileExists(name); ++i)
        name = path + "-" + std::to_string(i);
    return name;
}

std::vector<std::string> restorationFiles(const std::string& record)
{
    const std::string folder = folderOf(record);
    const std::string name = record.substr(record.rfind('/') + 1);
    std::vector<std::string> files;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string one = entry->path().filename();
        const bool isMark = one.starts_with(name + ".replaced") || one == name + ".restoring";
        if (isMark && !one.ends_with("-wal") && !one.ends_with("-shm"))
            files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

Result<void> checkNoRestorationWasCutShort(const std::string& record)
{
    const auto files = fileExists(record) ? std::vector<std::string>() : restorationFiles(record);
    if (files.empty())
        return {};
    return fail(ErrorCode::NotFound,
                "There is no record '" + record + "', but '" + files.front() +
                    "' lies beside it: a restoration was cut short.",
                "Run 'signetd restore' with the same backup again. A new record would have new keys, and log "
                "everybody out; for that, move what lies there away.");
}

void removeDatabase(const std::string& path) noexcept
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        std::remove((path + suffix).c_str());
}

} // namespace signet::record
