#include "app/server/listening.h"

#include "core/base/descriptor.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <systemd/sd-daemon.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <grp.h>
#include <netdb.h>
#include <unistd.h>

namespace signet::server {

namespace {

constexpr int backlog = 1'024;

tl::unexpected<Error> ioError(const std::string& what, const std::string& hint)
{
    const int number = errno;
    return fail(number == EADDRINUSE ? ErrorCode::AlreadyExists : ErrorCode::Io,
                what + ": " + std::strerror(number) + ".", hint);
}

std::string folderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
}

constexpr const char* anotherSocket = "name another path with --data-socket (none: --data-socket '').";

/// What to do where a socket cannot be made.
std::string socketHint(const std::string& path, int number)
{
    if (number == ENOENT)
        return "Make the folder " + folderOf(path) +
               ", let systemd make it (systemctl start signetd.socket), or " + anotherSocket;
    if (number == EACCES || number == EPERM || number == EROFS)
        return "Let signetd's user write in " + folderOf(path) +
               ", let systemd make the socket (systemctl start signetd.socket), or " + anotherSocket;
    return std::string("Look at the path and its folder, or ") + anotherSocket;
}

/// What to do where an address cannot be listened at. `flag` names another.
std::string addressHint(const std::string& flag, int number)
{
    const std::string another = "name another address with " + flag + ".";
    if (number == EADDRINUSE)
        return "Another signetd may be serving: stop it (systemctl stop signetd), or " + another;
    if (number == EACCES)
        return "Ports below 1024 are not for every user: " + another;
    if (number == EADDRNOTAVAIL)
        return "This machine does not have that address: " + another;
    return "Look at the machine's network, or " + another;
}

bool isLoopback(const sockaddr* address) noexcept
{
    if (address->sa_family == AF_INET)
        return (ntohl(reinterpret_cast<const sockaddr_in*>(address)->sin_addr.s_addr) >> 24U) == 127;
    if (address->sa_family == AF_INET6)
        return IN6_IS_ADDR_LOOPBACK(&reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr) != 0;
    return false;
}

/// Removes a socket at `path` that nobody listens at.
Result<void> clearPath(const std::string& path, const sockaddr_un& address)
{
    struct stat status
    {};
    if (::lstat(path.c_str(), &status) != 0)
        return {};
    if (!S_ISSOCK(status.st_mode))
        return fail(ErrorCode::AlreadyExists, path + " is there already and is no socket.",
                    "Name another path with --data-socket.");
    const Descriptor probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (::connect(probe.number(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0 ||
        errno == EAGAIN)
        return fail(ErrorCode::AlreadyExists, "Another process listens at " + path + ".",
                    "Stop it, or name another path with --data-socket.");
    if (::unlink(path.c_str()) != 0)
        return ioError("The old socket " + path + " cannot be removed",
                       std::string("Let signetd's user write in its folder, or ") + anotherSocket);
    return {};
}

Result<void> giveToGroup(const std::string& path, const std::string& group)
{
    if (!group.empty()) {
        std::array<char, 4'096> buffer{};
        struct group entry
        {};
        struct group* found = nullptr;
        ::getgrnam_r(group.c_str(), &entry, buffer.data(), buffer.size(), &found);
        if (found == nullptr)
            return fail(ErrorCode::NotFound, "There is no group \"" + group + "\".",
                        "Make it, or name another with --data-group.");
        if (::chown(path.c_str(), static_cast<uid_t>(-1), found->gr_gid) != 0)
            return ioError("The socket " + path + " cannot be given to the group " + group,
                           "Make signetd's user a member of it, or name another with --data-group.");
    }
    if (::chmod(path.c_str(), S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP) != 0)
        return ioError("The mode of the socket " + path + " cannot be set",
                       std::string("Look at its file system, or ") + anotherSocket);
    return {};
}

Result<Listener> listenAt(const HostAndPort& address, bool onlyLoopback)
{
    addrinfo wish{};
    wish.ai_socktype = SOCK_STREAM;
    wish.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE;
    const std::string host = address.host == "localhost" ? "127.0.0.1" : address.host;
    addrinfo* list = nullptr;
    if (::getaddrinfo(host.c_str(), std::to_string(address.port).c_str(), &wish, &list) != 0)
        return fail(ErrorCode::InvalidInput, "\"" + address.host + "\" is not an address.",
                    "Name it in numbers, such as 127.0.0.1 or [::1].");
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> entries(list, ::freeaddrinfo);
    if (onlyLoopback && !isLoopback(entries->ai_addr))
        return fail(ErrorCode::NotAllowed,
                    "The data door does not listen at " + address.host + ", which is not loopback.",
                    "It speaks without encryption: use 127.0.0.1 or a Unix socket.");
    Descriptor descriptor(
        ::socket(entries->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_TCP));
    const int yes = 1;
    ::setsockopt(descriptor.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    if (descriptor.number() < 0 || ::bind(descriptor.number(), entries->ai_addr, entries->ai_addrlen) != 0 ||
        ::listen(descriptor.number(), backlog) != 0)
        return ioError("Cannot listen at " + address.host + " port " + std::to_string(address.port),
                       addressHint(onlyLoopback ? "--data-tcp" : "--admin-listen", errno));
    return Listener{descriptor.release(), false};
}

} // namespace

Result<Listener> listenAtPath(const std::string& path, const std::string& group)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof(address.sun_path))
        return fail(ErrorCode::InvalidInput, "The path " + path + " is too long for a socket.",
                    "Name a shorter one with --data-socket.");
    path.copy(address.sun_path, path.size());
    if (auto cleared = clearPath(path, address); !cleared)
        return tl::unexpected(cleared.error());
    Descriptor descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    // Until its group and mode are set nobody else may open it: umask is 077.
    if (descriptor.number() < 0 ||
        ::bind(descriptor.number(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
        return ioError("Cannot make the socket " + path, socketHint(path, errno));
    const auto made = socketFileAt(path);
    if (auto given = giveToGroup(path, group); !given) {
        removeSocketFile(made);
        return tl::unexpected(given.error());
    }
    if (::listen(descriptor.number(), backlog) != 0)
        return ioError("Cannot listen at " + path, socketHint(path, errno));
    return Listener{descriptor.release(), true};
}

SocketFile socketFileAt(const std::string& path)
{
    struct stat status
    {};
    if (::lstat(path.c_str(), &status) != 0)
        return {};
    return {path, status.st_dev, status.st_ino};
}

void removeSocketFile(const SocketFile& file) noexcept
{
    struct stat status
    {};
    if (!file.path.empty() && ::lstat(file.path.c_str(), &status) == 0 && S_ISSOCK(status.st_mode) &&
        status.st_dev == file.device && status.st_ino == file.inode)
        ::unlink(file.path.c_str());
}

Result<Listener> listenAtLoopback(const HostAndPort& address)
{
    return listenAt(address, true);
}

Result<Listener> listenAt(const HostAndPort& address)
{
    return listenAt(address, false);
}

Result<std::vector<Listener>> listenersOfSystemd()
{
    const int count = ::sd_listen_fds(1);
    if (count < 0)
        return fail(ErrorCode::InvalidInput, "What systemd handed over cannot be read.",
                    "Look at signetd.socket, and start signetd with systemctl.");
    std::vector<Listener> listeners;
    for (int descriptor = SD_LISTEN_FDS_START; descriptor < SD_LISTEN_FDS_START + count; ++descriptor) {
        sockaddr_storage address{};
        socklen_t size = sizeof(address);
        ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size);
        const bool isUnix = ::sd_is_socket_unix(descriptor, SOCK_STREAM, 1, nullptr, 0) > 0;
        const bool isTcp = ::sd_is_socket(descriptor, AF_UNSPEC, SOCK_STREAM, 1) > 0 &&
                           isLoopback(reinterpret_cast<const sockaddr*>(&address));
        if (!isUnix && !isTcp)
            return fail(ErrorCode::NotAllowed,
                        "systemd handed over a socket that is neither a listening Unix socket nor TCP on "
                        "loopback.",
                        "Mend ListenStream in signetd.socket.");
        ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
        listeners.push_back({descriptor, isUnix});
    }
    return listeners;
}

std::string addressOf(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof(address);
    if (::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return "?";
    if (address.ss_family == AF_UNIX)
        return reinterpret_cast<const sockaddr_un&>(address).sun_path;
    std::array<char, NI_MAXHOST> host{};
    std::array<char, NI_MAXSERV> port{};
    ::getnameinfo(reinterpret_cast<const sockaddr*>(&address), size, host.data(), host.size(), port.data(),
                  port.size(), NI_NUMERICHOST | NI_NUMERICSERV);
    const bool isV6 = address.ss_family == AF_INET6;
    return (isV6 ? "[" : "") + std::string(host.data()) + (isV6 ? "]:" : ":") + port.data();
}

std::uint16_t portOf(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof(address);
    ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6&>(address).sin6_port);
    return address.ss_family == AF_INET ? ntohs(reinterpret_cast<const sockaddr_in&>(address).sin_port)
                                        : std::uint16_t{0};
}

} // namespace signet::server
