#include "tests/command/support/person.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <array>
#include <csignal>

#include <poll.h>
#include <unistd.h>

namespace signet::testing {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// A listening socket on a free port.
int listenAnywhere(quint16& port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto address = loopback(0);
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listener, generic, size) != 0 || ::listen(listener, 16) != 0 ||
        ::getsockname(listener, generic, &size) != 0)
        qFatal("cannot listen on loopback");
    port = ntohs(address.sin_port);
    return listener;
}

int connectTo(quint16 port)
{
    const int peer = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = loopback(port);
    if (::connect(peer, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return peer;
    ::close(peer);
    return -1;
}

} // namespace

QStringList Person::surroundings() const
{
    return QStringList{"XDG_CONFIG_HOME=" + m_folder.path("."), "SIGNET_AUTHORITY="} + environment;
}

Outcome Person::pair(const QString& link, const QStringList& more) const
{
    return run(QStringList{"pair", link} + more);
}

Outcome Person::run(const QStringList& arguments, const QByteArray& input) const
{
    Surroundings around;
    around.input = input;
    around.set = surroundings();
    return testing::run(arguments, around);
}

TerminalOutcome Person::runOnTerminal(const QStringList& arguments, const QList<QByteArray>& lines,
                                      const QByteArray& prompt) const
{
    return testing::runOnTerminal(arguments, lines, prompt, surroundings());
}

QJsonObject Person::json(const QStringList& arguments, int expectedStatus) const
{
    auto withJson = arguments;
    const auto end = arguments.indexOf("--"); // options end there
    withJson.insert(end < 0 ? arguments.size() : end, "--json");
    const auto outcome = run(withJson);
    if (outcome.status != expectedStatus)
        qWarning("%s: %d, %s", qPrintable(arguments.join(' ')), outcome.status, outcome.err.constData());
    return QJsonDocument::fromJson(outcome.out).object();
}

QStringList Person::profiles() const
{
    return QDir(folder()).entryList(QDir::Files, QDir::Name);
}

namespace {

/// Carries bytes between the two until one of them ends, or the other side begins its `turn`-th answer (0:
/// never).
void carry(int client, int server, int turn)
{
    std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
    std::array<char, 16'384> bytes{};
    bool clientSpoke = false;
    int turns = 0;
    for (;;) {
        if (::poll(ends.data(), ends.size(), patience) <= 0)
            return;
        for (std::size_t from = 0; from < ends.size(); ++from) {
            if (ends[from].revents == 0)
                continue;
            const auto got = ::read(ends[from].fd, bytes.data(), bytes.size());
            if (got <= 0)
                return;
            if (from == 0)
                clientSpoke = true;
            else if (std::exchange(clientSpoke, false) && ++turns == turn)
                return;
            const int to = ends[1 - from].fd;
            for (ssize_t sent = 0; sent < got;) {
                const auto more = ::write(to, bytes.data() + sent, static_cast<std::size_t>(got - sent));
                if (more <= 0)
                    return;
                sent += more;
            }
        }
    }
}

[[noreturn]] void standBetween(int listener, quint16 target, int turn, CuttingProxy::Cuts cuts)
{
    for (bool first = true;; first = false) {
        const int client = ::accept(listener, nullptr, nullptr);
        const int server = connectTo(target);
        if (client < 0 || server < 0)
            ::_exit(1);
        if (first || cuts != CuttingProxy::Cuts::ForGood)
            carry(client, server, first || cuts == CuttingProxy::Cuts::EveryConnection ? turn : 0);
        ::close(client);
        ::close(server);
    }
}

} // namespace

CuttingProxy::CuttingProxy(quint16 target, int turn, Cuts cuts) : m_target(target)
{
    const int listener = listenAnywhere(m_port);
    m_child = ::fork();
    if (m_child == 0) {
        std::signal(SIGPIPE, SIG_IGN);
        standBetween(listener, target, turn, cuts);
    }
    ::close(listener);
}

QString CuttingProxy::profile(const QString& path, const Folder& folder) const
{
    auto text = Folder::read(path);
    text.replace("\"port\": " + QByteArray::number(m_target), "\"port\": " + QByteArray::number(m_port));
    const auto written = folder.write("proxy.profile", text);
    QFile::setPermissions(written, QFile::ReadOwner | QFile::WriteOwner);
    return written;
}

CuttingProxy::~CuttingProxy()
{
    ::kill(m_child, SIGKILL);
    ::waitpid(m_child, nullptr, 0);
}

} // namespace signet::testing
