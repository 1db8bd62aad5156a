#include "tests/server/support/running_node.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <unistd.h>

namespace signet::testing {

namespace {

constexpr int patience = 60'000; // milliseconds

quint16 freePort()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listener, generic, size) != 0 || ::getsockname(listener, generic, &size) != 0)
        qFatal("no free port on loopback");
    ::close(listener);
    return ntohs(address.sin_port);
}

bool isListening(quint16 port)
{
    const int peer = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool connected = ::connect(peer, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(peer);
    return connected;
}

} // namespace

RunningNode::RunningNode(QString folder) : m_folder(std::move(folder)), m_port(freePort())
{
    if (m_folder.isEmpty())
        m_folder = m_sockets.path();
}

RunningNode::~RunningNode()
{
    kill();
}

QString RunningNode::filePath(const QString& name) const
{
    return QDir(m_folder).filePath(name);
}

QStringList RunningNode::settings() const
{
    return {"--record",
            filePath("record.db"),
            "--master-key",
            m_sockets.filePath("master-key"),
            "--certificate",
            m_sockets.filePath("certificate.pem"),
            "--certificate-key",
            m_sockets.filePath("certificate.key"),
            "--data-socket",
            QString::fromStdString(socketPath()),
            "--admin-listen",
            QString("127.0.0.1:%1").arg(m_port),
            "--admin-name",
            "127.0.0.1",
            "--admin-rate",
            "100000",
            "--node",
            "one"};
}

int RunningNode::run(const QStringList& arguments, QByteArray* output) const
{
    QProcess process;
    process.start(SIGNETD, arguments + settings());
    process.closeWriteChannel();
    process.waitForFinished(patience);
    const auto error = process.readAllStandardError();
    if (process.exitCode() != 0)
        qInfo("signetd %s: %s", qPrintable(arguments.join(' ')), error.constData());
    if (output)
        *output = process.readAllStandardOutput() + error;
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

bool RunningNode::prepare()
{
    QByteArray said;
    if (run({"init", "--site", "enwiki", "--origin", "https://en.wiki.example.org", "--operator", "Ada"},
            &said) != 0)
        return false;
    static const QRegularExpression pattern("signet://[^'\\s]+");
    const auto link =
        protocol::parsePairingLink(pattern.match(QString::fromUtf8(said)).captured().toStdString());
    if (!link || !serve())
        return false;
    m_pin = link->pin;
    m_operatorKey = *jose::Jwk::generate(jose::Algorithm::EdDSA);
    const auto transport = protocol::makeTlsTransport({"127.0.0.1", m_port, m_pin});
    const auto paired = protocol::Client::pair(*transport, *link, *m_operatorKey, {}, m_clock);
    if (!paired)
        qWarning("%s", paired.error().message.c_str());
    return paired.has_value();
}

bool RunningNode::serve(const QStringList& more)
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(logPath(), QIODevice::Append);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->start(SIGNETD, QStringList{"serve"} + settings() + more);
    QElapsedTimer timer;
    timer.start();
    DataClient door(socketPath());
    while (timer.elapsed() < patience && m_process->state() != QProcess::NotRunning) {
        if (door.get("/readyz").status == 200 && isListening(m_port))
            return true;
        m_process->waitForFinished(2);
    }
    QFile log(logPath());
    if (log.open(QIODevice::ReadOnly))
        qWarning("signetd does not serve: %s", log.readAll().right(2'000).constData());
    return false;
}

void RunningNode::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(patience);
    m_process.reset();
}

void RunningNode::terminate()
{
    if (!m_process)
        return;
    m_process->terminate();
    m_process->waitForFinished(patience);
    m_exitCode = m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    m_process.reset();
}

protocol::Client RunningNode::client(int retries) const
{
    protocol::TlsOptions options;
    options.host = "127.0.0.1";
    options.port = m_port;
    options.pin = m_pin;
    protocol::ClientOptions clientOptions;
    clientOptions.retries = retries;
    return {protocol::makeTlsTransport(options), m_operatorKey, m_clock, clientOptions};
}

} // namespace signet::testing
