#pragma once

// A real signetd in a folder of its own, which can be killed and comes back; and its first administrator.
//
// Thread-safety: one thread; clients made here belong to whoever asked for them.

#include "core/protocol/client.h"
#include "tests/server/support/data_client.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace signet::testing {

class RunningNode
{
public:
    /// Everything lies in `folder`; sockets and log lie in a temporary folder.
    explicit RunningNode(QString folder = {});
    ~RunningNode();

    /// `signetd init`, and the first administrator paired. False with a warning if that failed.
    [[nodiscard]] bool prepare();
    /// Serves, and is ready when it answers.
    [[nodiscard]] bool serve(const QStringList& more = {});
    void kill();      ///< SIGKILL
    void terminate(); ///< SIGTERM, and waits
    [[nodiscard]] int exitCode() const { return m_exitCode; }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

    [[nodiscard]] std::string socketPath() const { return m_sockets.filePath("data.sock").toStdString(); }
    [[nodiscard]] quint16 adminPort() const noexcept { return m_port; }
    [[nodiscard]] QString logPath() const { return m_sockets.filePath("log"); }
    [[nodiscard]] QString filePath(const QString& name) const;
    /// The administrator's client; `retries` 0 shows every lost answer.
    [[nodiscard]] protocol::Client client(int retries = 3) const;
    /// Runs another command of signetd on this node's files; its exit status.
    [[nodiscard]] int run(const QStringList& arguments, QByteArray* output = nullptr) const;

private:
    [[nodiscard]] QStringList settings() const;

    QTemporaryDir m_sockets;
    QString m_folder;
    quint16 m_port = 0;
    std::string m_pin;
    std::optional<jose::Jwk> m_operatorKey;
    std::unique_ptr<QProcess> m_process;
    int m_exitCode = -1;
    SystemClock m_clock;
};

} // namespace signet::testing
