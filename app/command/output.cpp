#include "app/command/output.h"

#include "app/command/input.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace signet::command {

namespace {

/// 0 or errno.
int writeAll(int descriptor, std::string_view bytes) noexcept
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

/// Fills a file that was just made and is still open under `name`; takes it away again if that fails.
Result<void> fill(Descriptor file, const std::string& name, std::string_view bytes, mode_t mode)
{
    int error = ::fchmod(file.number(), mode) == 0 ? 0 : errno;
    if (error == 0)
        error = writeAll(file.number(), bytes);
    if (error == 0 && ::fsync(file.number()) != 0)
        error = errno;
    if (!file.close() && error == 0)
        error = errno;
    if (error == 0)
        return {};
    ::unlink(name.c_str());
    return systemError("write", "'" + name + "'", error);
}

Result<void> replaceFile(const std::string& path, std::string_view bytes, mode_t mode)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode))
        return fail(ErrorCode::NotAllowed, "'" + path + "' is no ordinary file, so it is not replaced",
                    "Use --out - to write to standard output");
    std::string temporary = path + ".XXXXXX";
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.number() < 0)
        return systemError("write", "'" + path + "'", errno);
    if (auto filled = fill(std::move(file), temporary, bytes, mode); !filled)
        return filled;
    if (::rename(temporary.c_str(), path.c_str()) == 0)
        return {};
    const int error = errno;
    ::unlink(temporary.c_str());
    return systemError("replace", "'" + path + "'", error);
}

mode_t publicMode() noexcept
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return static_cast<mode_t>(0666U & ~mask);
}

} // namespace

void Output::write(std::string_view text)
{
    m_buffer += text;
    if (m_buffer.size() >= (std::size_t{64} << 10))
        flush();
}

void Output::writeNow(std::string_view bytes)
{
    flush();
    put(bytes);
}

void Output::flush()
{
    put(m_buffer);
    m_buffer.clear();
}

void Output::put(std::string_view bytes)
{
    if (m_error == 0)
        m_error = writeAll(STDOUT_FILENO, bytes);
}

Result<void> Output::finish()
{
    flush();
    if (m_error == 0)
        return {};
    if (m_error == EPIPE)
        return fail(ErrorCode::Io, "");
    return systemError("write to", "standard output", m_error);
}

Result<void> print(std::string_view text)
{
    Output output;
    output.writeNow(text);
    return output.finish();
}

Result<void> writeFile(const std::string& path, std::string_view bytes, Readers readers, bool replace)
{
    if (isDash(path))
        return print(bytes);
    const mode_t mode = readers == Readers::OwnerOnly ? 0600 : publicMode();
    if (replace)
        return replaceFile(path, bytes, mode);
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (file.number() >= 0)
        return fill(std::move(file), path, bytes, mode);
    if (errno == EEXIST)
        return fail(ErrorCode::AlreadyExists, "'" + path + "' exists already, and is left as it is",
                    "Choose another --out, or replace it with --force");
    return systemError("write", "'" + path + "'", errno);
}

} // namespace signet::command
