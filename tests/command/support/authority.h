#pragma once

// A real authority in a folder of its own, and operators who drive it with the real `signet`.
//
// Thread-safety: one thread.

#include "tests/command/support/program.h"

#include <QJsonObject>
#include <QProcess>

#include <memory>
#include <vector>

namespace signet::testing {

/// signetd with one site, "enwiki" at https://en.wiki.example.org, on a free port of loopback.
class TestAuthority
{
public:
    /// Made and serving; false with a warning if that failed.
    [[nodiscard]] bool start();
    ~TestAuthority();

    void stop();                 ///< SIGTERM, and waits
    [[nodiscard]] bool resume(); ///< serves the same record again

    [[nodiscard]] bool backup();  ///< keeps the record as it is
    [[nodiscard]] bool restore(); ///< serves what was kept

    /// The first administrator's link, as `signetd init` printed it.
    [[nodiscard]] QString link() const { return m_link; }
    /// A new link, made on the machine itself.
    [[nodiscard]] QString invite(const QString& role, const QString& name) const;
    [[nodiscard]] quint16 port() const noexcept { return m_port; }

    /// Asks the data door; the answer's body, and its status in `status`.
    QByteArray ask(const QString& path, const QJsonObject& body, int* status = nullptr) const;
    struct Session
    {
        QString token;
        QString sid;
        QString remember;
    };
    /// A session of `subject` at enwiki.
    [[nodiscard]] Session seal(const QString& subject, bool remember = false) const;
    /// Whether the data door accepts the token.
    [[nodiscard]] bool opens(const QString& token) const;

private:
    [[nodiscard]] QStringList settings() const;
    [[nodiscard]] bool serve();

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QString m_link;
    std::unique_ptr<QProcess> m_process;
};

/// Somebody with a folder of profiles.
class Person
{
public:
    /// Pairs with `link`; what `signet pair` said is in `paired`.
    Outcome pair(const QString& link, const QStringList& more = {}) const;
    [[nodiscard]] Outcome run(const QStringList& arguments, const QByteArray& input = {}) const;
    [[nodiscard]] TerminalOutcome runOnTerminal(const QStringList& arguments, const QList<QByteArray>& lines,
                                                const QByteArray& prompt = "] ") const;
    /// What --json printed; empty if it is no object.
    [[nodiscard]] QJsonObject json(const QStringList& arguments, int expectedStatus = 0) const;
    /// Where profiles are.
    [[nodiscard]] QString folder() const { return m_folder.path("signet"); }
    [[nodiscard]] QStringList profiles() const;

    QStringList environment; ///< "NAME=value", beside the folder's

private:
    [[nodiscard]] QStringList surroundings() const;
    Folder m_folder;
};

/// Stands between `signet` and an authority, byte by byte, and cuts the connection when the authority is
/// about to answer for the `turn`-th time (1: its part of the TLS handshake): what was asked has happened by
/// then.
class CuttingProxy
{
public:
    enum class Cuts {
        FirstConnection, ///< once; later ones pass
        EveryConnection, ///< each at that turn
        ForGood,         ///< the first at that turn, later ones at once
    };
    CuttingProxy(quint16 target, int turn, Cuts cuts);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;
    [[nodiscard]] quint16 port() const noexcept { return m_port; }
    /// A profile like that at `path`, by way of the proxy; written into `folder`.
    [[nodiscard]] QString profile(const QString& path, const Folder& folder) const;

private:
    quint16 m_target;
    quint16 m_port = 0;
    pid_t m_child = -1;
};

} // namespace signet::testing
