#include "core/base/new_file.h"

#include "core/base/descriptor.h"
#include "core/base/random.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstring>

#include <fcntl.h>

namespace signet {

namespace {

tl::unexpected<Error> cannotBeMade(const std::string& path, int number)
{
    if (number == EEXIST)
        return fail(ErrorCode::AlreadyExists, "There is a file '" + path + "' already.",
                    "Name another, or move that one away.");
    return fail(number == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                "The file '" + path + "' cannot be made: " + std::strerror(number) + ".",
                "Check its folder, and that this account may write there.");
}

/// 0, or what the system said.
int writeDurably(int file, std::string_view content) noexcept
{
    while (!content.empty()) {
        const ssize_t piece = ::write(file, content.data(), content.size());
        if (piece < 0 && errno != EINTR)
            return errno;
        content.remove_prefix(piece > 0 ? static_cast<std::size_t>(piece) : 0);
    }
    return ::fsync(file) == 0 ? 0 : errno;
}

int syncFolderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const Descriptor file(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return file.number() >= 0 && ::fsync(file.number()) == 0 ? 0 : errno;
}

} // namespace

Result<void> writeNewFile(const std::string& path, std::string_view content)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) == 0)
        return cannotBeMade(path, EEXIST);
    // Under a name of its own until it is whole.
    const std::string making = path + "." + randomIdentifier().substr(0, 8) + ".new";
    Descriptor file(::open(making.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (file.number() < 0)
        return cannotBeMade(path, errno);
    int number = writeDurably(file.number(), content);
    if (!file.close() && number == 0)
        number = errno;
    // link(2) replaces nothing.
    const bool isLinked = number == 0 && ::link(making.c_str(), path.c_str()) == 0;
    if (number == 0 && !isLinked)
        number = errno;
    ::unlink(making.c_str());
    if (isLinked && (number = syncFolderOf(path)) != 0)
        ::unlink(path.c_str());
    return number == 0 ? Result<void>() : cannotBeMade(path, number);
}

} // namespace signet
