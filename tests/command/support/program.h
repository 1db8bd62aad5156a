#pragma once

// Runs the real `signet` and tells what it did.
//
// Thread-safety: one thread.

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace signet::testing {

/// The path of the program.
[[nodiscard]] QString programPath();

struct Outcome
{
    int status = -1; ///< exit status; -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

struct Surroundings
{
    QByteArray input;   ///< of standard input
    QStringList unset;  ///< environment variables to take away
    QStringList set;    ///< "NAME=value"
    QString outputFile; ///< instead of being collected
    QString workingFolder;
};

/// Runs `signet` with these arguments; standard input ends after `input`.
[[nodiscard]] Outcome run(const QStringList& arguments, const Surroundings& surroundings = {});
[[nodiscard]] Outcome run(const QStringList& arguments, const QByteArray& input);

struct TerminalOutcome
{
    int status = -1;
    QByteArray shown; ///< all that the terminal got
};
/// Runs `signet` with a new terminal as its standard streams, typing each of `lines` when the program last
/// wrote `prompt`.
[[nodiscard]] TerminalOutcome runOnTerminal(const QStringList& arguments, const QList<QByteArray>& lines = {},
                                            const QByteArray& prompt = ": ", const QStringList& set = {},
                                            const QString& program = programPath());

struct Measured
{
    int status = -1;
    long peakKilobytes = 0;
};
/// Runs it with standard output thrown away and measures the most memory it had resident.
[[nodiscard]] Measured runMeasured(const QStringList& arguments);

/// A folder that vanishes with the test, and what tests put there.
class Folder
{
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file and answers with its path.
    QString write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] static QByteArray read(const QString& path);
    /// A new key by `signet keys new`; answers with the path, or "" if that failed.
    QString newKey(const QString& name, const QStringList& arguments) const;

private:
    QTemporaryDir m_folder;
};

/// What `signet keys new` takes for a key of that algorithm; for RSA with the least size, which is soonest
/// made.
[[nodiscard]] QStringList keyOptions(const QString& algorithm, const QString& option = "--alg");

/// The folder of public test vectors, if it is there.
[[nodiscard]] std::optional<QString> vectorsFolder();

} // namespace signet::testing
