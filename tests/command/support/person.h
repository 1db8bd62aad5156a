#pragma once

// Operators who drive an authority with the real `signet`, and who stands between the two.
//
// Thread-safety: one thread.

#include "tests/command/support/program.h"
#include "tests/support/authority.h"

#include <QJsonObject>

namespace signet::testing {

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
