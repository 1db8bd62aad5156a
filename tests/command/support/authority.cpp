#include "tests/command/support/authority.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <array>
#include <csignal>

#include <poll.h>
#include <unistd.h>

namespace signet::testing {

namespace {

constexpr int patience = 60'000; // milliseconds

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

quint16 freePort()
{
    quint16 port = 0;
    ::close(listenAnywhere(port));
    return port;
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

/// Output of a program that is expected to end well.
QByteArray outputOf(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace

QStringList TestAuthority::settings() const
{
    return {"--record",          m_folder.filePath("record.db"),
            "--master-key",      m_folder.filePath("master-key"),
            "--certificate",     m_folder.filePath("certificate.pem"),
            "--certificate-key", m_folder.filePath("certificate.key"),
            "--data-socket",     m_folder.filePath("data.sock"),
            "--admin-listen",    QString("127.0.0.1:%1").arg(m_port),
            "--admin-name",      "127.0.0.1"};
}

bool TestAuthority::start()
{
    m_port = freePort();
    const auto said =
        outputOf(SIGNET_AUTHORITY_PROGRAM,
                 QStringList{"init", "--site", "enwiki", "--origin", "https://en.wiki.example.org", "--name",
                             "Example", "--issuer", "https://auth.example.org"} +
                     settings());
    static const QRegularExpression pattern("signet://[^'\\s]+");
    m_link = pattern.match(QString::fromUtf8(said)).captured();
    if (m_link.isEmpty())
        qWarning("signetd init gave no link: %s", said.constData());
    return !m_link.isEmpty() && serve();
}

TestAuthority::~TestAuthority()
{
    stop();
}

bool TestAuthority::serve()
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(m_folder.filePath("log"), QIODevice::Append);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    // A test that ends badly leaves nothing behind.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process->start(SIGNET_AUTHORITY_PROGRAM, QStringList{"serve"} + settings());
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience && m_process->state() != QProcess::NotRunning) {
        int status = 0;
        if (const int peer = connectTo(m_port); peer >= 0) {
            ::close(peer);
            ask("/readyz", {}, &status);
        }
        if (status == 200)
            return true;
        m_process->waitForFinished(20);
    }
    qWarning("signetd does not serve: %s", Folder::read(m_folder.filePath("log")).constData());
    return false;
}

void TestAuthority::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(patience)) {
        qWarning("signetd did not end at SIGTERM");
        m_process->kill();
        m_process->waitForFinished(patience);
    }
    m_process.reset();
}

bool TestAuthority::resume()
{
    return serve();
}

bool TestAuthority::backup()
{
    return !outputOf(SIGNET_AUTHORITY_PROGRAM,
                     QStringList{"backup", m_folder.filePath("backup.db")} + settings())
                .isEmpty();
}

bool TestAuthority::restore()
{
    stop();
    return !outputOf(SIGNET_AUTHORITY_PROGRAM,
                     QStringList{"restore", m_folder.filePath("backup.db")} + settings())
                .isEmpty() &&
           serve();
}

QString TestAuthority::invite(const QString& role, const QString& name) const
{
    return QString::fromUtf8(outputOf(SIGNET_AUTHORITY_PROGRAM,
                                      QStringList{"invite", "--role", role, "--name", name} + settings()))
        .trimmed();
}

QByteArray TestAuthority::ask(const QString& path, const QJsonObject& body, int* status) const
{
    QStringList arguments{"--silent",    "--unix-socket",  m_folder.filePath("data.sock"),
                          "--write-out", "\n%{http_code}", "http://localhost" + path};
    if (!body.isEmpty())
        arguments += {"--header", "content-type: application/json", "--data-binary", "@-"};
    QProcess curl;
    curl.start("curl", arguments);
    curl.write(body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
    curl.closeWriteChannel();
    curl.waitForFinished(patience);
    auto answer = curl.readAllStandardOutput();
    const auto line = answer.lastIndexOf('\n');
    if (status != nullptr)
        *status = answer.mid(line + 1).toInt();
    answer.truncate(std::max<qsizetype>(line, 0));
    return answer;
}

TestAuthority::Session TestAuthority::seal(const QString& subject, bool remember) const
{
    int status = 0;
    const auto answer = ask(
        "/v1/seal", {{"site", "enwiki"}, {"subject", subject}, {"name", "Somebody"}, {"remember", remember}},
        &status);
    const auto sealed = QJsonDocument::fromJson(answer).object();
    if (status != 200)
        qWarning("seal: %d %s", status, answer.constData());
    return {sealed.value("session").toObject().value("token").toString(), sealed.value("sid").toString(),
            sealed.value("remember").toObject().value("token").toString()};
}

bool TestAuthority::opens(const QString& token) const
{
    int status = 0;
    ask("/v1/open", {{"site", "enwiki"}, {"token", token}}, &status);
    return status == 200;
}

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
