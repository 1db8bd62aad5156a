#include "tests/command/support/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace signet::testing {

namespace {

constexpr int patience = 240'000; // milliseconds; far more than any run here needs, even under a sanitizer

/// argv for execv: pointers into `texts`, which it fills.
std::vector<char*> argumentVector(const QString& program, const QStringList& arguments,
                                  std::vector<QByteArray>& texts)
{
    texts.push_back(program.toLocal8Bit());
    for (const auto& argument : arguments)
        texts.push_back(argument.toUtf8());
    std::vector<char*> result;
    result.reserve(texts.size() + 1);
    for (auto& text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

int exitStatus(int waitStatus)
{
    return WIFEXITED(waitStatus) ? WEXITSTATUS(waitStatus) : -1;
}

} // namespace

QString programPath()
{
    return QStringLiteral(SIGNET_COMMAND);
}

Outcome run(const QStringList& arguments, const Surroundings& surroundings)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name : surroundings.unset)
        environment.remove(name);
    for (const auto& assignment : surroundings.set)
        environment.insert(assignment.section('=', 0, 0), assignment.section('=', 1));
    process.setProcessEnvironment(environment);
    if (!surroundings.outputFile.isEmpty())
        process.setStandardOutputFile(surroundings.outputFile);
    if (!surroundings.workingFolder.isEmpty())
        process.setWorkingDirectory(surroundings.workingFolder);
    // A session of its own: no controlling terminal to ask for passphrases.
    process.setChildProcessModifier([] { ::setsid(); });
    process.start(programPath(), arguments);
    Outcome outcome;
    if (!process.waitForStarted(patience))
        return outcome;
    process.write(surroundings.input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished(patience);
    } else {
        outcome.status = process.exitCode();
    }
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

Outcome run(const QStringList& arguments, const QByteArray& input)
{
    Surroundings surroundings;
    surroundings.input = input;
    return run(arguments, surroundings);
}

TerminalOutcome runOnTerminal(const QStringList& arguments, const QList<QByteArray>& lines,
                              const QByteArray& prompt, const QStringList& set, const QString& program)
{
    TerminalOutcome outcome;
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0)
        return outcome;
    std::array<char, 128> name{};
    if (::ptsname_r(master, name.data(), name.size()) != 0)
        return outcome;
    const winsize size{40, 100, 0, 0};
    ::ioctl(master, TIOCSWINSZ, &size);
    std::vector<QByteArray> texts;
    const auto argv = argumentVector(program, arguments, texts);
    QList<QByteArray> environment;
    for (const auto& assignment : set)
        environment.append(assignment.toUtf8());

    const pid_t child = ::fork();
    if (child == 0) {
        ::setsid();
        const int terminal = ::open(name.data(), O_RDWR); // becomes the controlling terminal
        ::dup2(terminal, 0);
        ::dup2(terminal, 1);
        ::dup2(terminal, 2);
        // NOLINTBEGIN(concurrency-mt-unsafe): after fork there is one thread
        ::setenv("TERM", "xterm", 1);
        ::unsetenv("NO_COLOR");
        for (auto& assignment : environment)
            ::putenv(assignment.data());
        // NOLINTEND(concurrency-mt-unsafe)
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    QElapsedTimer timer;
    timer.start();
    qsizetype typed = 0;
    qsizetype answered = 0; // how much of what was shown the typing so far answers
    while (timer.elapsed() < patience) {
        pollfd waiting{master, POLLIN, 0};
        ::poll(&waiting, 1, 1000);
        if (waiting.revents == 0)
            continue;
        char buffer[4096];
        const auto got = ::read(master, buffer, sizeof buffer);
        if (got <= 0)
            break; // EIO: the other end is closed
        outcome.shown.append(buffer, got);
        if (typed < lines.size() && outcome.shown.size() > answered && outcome.shown.endsWith(prompt)) {
            answered = outcome.shown.size();
            const auto& line = lines.at(typed++);
            if (::write(master, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
                break;
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(master);
    outcome.status = exitStatus(status);
    return outcome;
}

Measured runMeasured(const QStringList& arguments)
{
    std::vector<QByteArray> texts;
    const auto argv = argumentVector(programPath(), arguments, texts);
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_RDWR);
        ::dup2(nowhere, 0);
        ::dup2(nowhere, 1);
        ::dup2(nowhere, 2);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    Measured measured;
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) == child) {
        measured.status = exitStatus(status);
        measured.peakKilobytes = usage.ru_maxrss;
    }
    return measured;
}

QString Folder::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test's file");
    return file.fileName();
}

QByteArray Folder::read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Folder::newKey(const QString& name, const QStringList& arguments) const
{
    const auto made = run(QStringList{"keys", "new", "--out", path(name)} + arguments);
    if (made.status != 0)
        qWarning("keys new: %s", made.err.constData());
    return made.status == 0 ? path(name) : QString();
}

QStringList keyOptions(const QString& algorithm, const QString& option)
{
    const bool rsa = algorithm.startsWith("RS") || algorithm.startsWith("PS");
    return QStringList{option, algorithm} + (rsa ? QStringList{"--bits", "2048"} : QStringList());
}

std::optional<QString> vectorsFolder()
{
    QString folder = qEnvironmentVariable("SIGNET_VECTORS");
    if (folder.isEmpty())
        folder = qEnvironmentVariable("SIGNET_VECTORS_DEFAULT");
    if (folder.isEmpty() || !QDir(folder).exists())
        return std::nullopt;
    return folder;
}

} // namespace signet::testing
