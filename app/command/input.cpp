#include "app/command/input.h"

#include "app/command/figures.h"
#include "core/base/text.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace signet::command {

namespace {

constexpr const char* makeSmaller = "Is it what you mean? If so, give it in parts";

/// "64 MiB", "64 KiB" or "1,500 bytes".
std::string sizeText(std::size_t bytes)
{
    constexpr std::size_t kibibyte = 1'024;
    constexpr std::size_t mebibyte = kibibyte * kibibyte;
    if (bytes >= mebibyte && bytes % mebibyte == 0)
        return std::to_string(bytes / mebibyte) + " MiB";
    if (bytes >= kibibyte && bytes % kibibyte == 0)
        return std::to_string(bytes / kibibyte) + " KiB";
    return grouped(bytes) + " bytes";
}

} // namespace

bool isDash(const std::string& argument) noexcept
{
    return argument == "-";
}

tl::unexpected<Error> systemError(const std::string& doing, const std::string& name, int number)
{
    const auto code = number == ENOENT ? ErrorCode::NotFound : ErrorCode::Io;
    if (number == ENOENT)
        return fail(code, "Cannot " + doing + " " + name + ": there is no such file or folder",
                    "Check the name");
    std::string reason = std::generic_category().message(number);
    if (!reason.empty() && reason[0] >= 'A' && reason[0] <= 'Z')
        reason[0] = static_cast<char>(reason[0] - 'A' + 'a');
    return fail(code, "Cannot " + doing + " " + name + ": " + reason);
}

InputStream::InputStream(Descriptor descriptor, std::string name, std::optional<std::uint64_t> size)
    : m_descriptor(std::move(descriptor)), m_name(std::move(name)), m_size(size)
{}

Result<InputStream> InputStream::open(const std::string& path)
{
    const std::string name = "'" + path + "'";
    if (path.find('\0') != std::string::npos || path.empty())
        return fail(ErrorCode::InvalidInput, name + " is not a file name");
    Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (descriptor.number() < 0)
        return systemError("read", name, errno);
    struct stat status = {};
    if (::fstat(descriptor.number(), &status) != 0)
        return systemError("read", name, errno);
    if (S_ISDIR(status.st_mode))
        return fail(ErrorCode::InvalidInput, name + " is a directory", "Name a file in it");
    std::optional<std::uint64_t> size;
    if (S_ISREG(status.st_mode))
        size = static_cast<std::uint64_t>(status.st_size);
    return InputStream(std::move(descriptor), name, size);
}

InputStream InputStream::standardInput()
{
    return {Descriptor(), "standard input", std::nullopt};
}

Result<std::size_t> InputStream::read(std::span<std::uint8_t> out)
{
    const int number = m_descriptor.number() < 0 ? STDIN_FILENO : m_descriptor.number();
    for (;;) {
        const auto got = ::read(number, out.data(), out.size());
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            return systemError("read", m_name, errno);
    }
}

Result<SecretBytes> InputStream::readUpTo(std::size_t limit)
{
    SecretBytes buffer(std::min<std::size_t>(limit, std::size_t{64} << 10));
    std::size_t used = 0;
    while (used < limit) {
        if (used == buffer.size()) {
            SecretBytes larger(std::min(limit, buffer.size() * 2));
            std::memcpy(larger.data(), buffer.data(), used);
            buffer = std::move(larger);
        }
        const auto got = read(buffer.bytes().subspan(used));
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        used += *got;
    }
    buffer.truncate(used);
    return buffer;
}

Result<SecretBytes> InputStream::readAll(std::size_t limit)
{
    auto bytes = readUpTo(limit + 1);
    if (bytes && bytes->size() > limit)
        return fail(ErrorCode::TooLarge,
                    m_name + " holds more than " + sizeText(limit) + ", which is the limit here",
                    makeSmaller);
    return bytes;
}

Result<SecretBytes> readArgument(const std::string& argument, std::size_t limit)
{
    if (isDash(argument))
        return InputStream::standardInput().readAll(limit);
    if (argument.size() > limit)
        return fail(ErrorCode::TooLarge,
                    "The argument has more than " + sizeText(limit) + ", which is the limit here",
                    makeSmaller);
    return SecretBytes(std::string_view(argument));
}

Result<SecretBytes> readFile(const std::string& path, std::size_t limit)
{
    auto stream = InputStream::open(path);
    if (!stream)
        return tl::unexpected(stream.error());
    return stream->readAll(limit);
}

} // namespace signet::command
