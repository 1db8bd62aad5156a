#include "tests/support/process.h"

#include <QTemporaryDir>

#include <sys/prctl.h>
#include <sys/wait.h>

#include <array>
#include <charconv>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <unistd.h>

extern char** environ; // NOLINT: POSIX wants it declared so

namespace signet::testing {

namespace {

/// Pointers into `texts`, as execve wants them.
std::vector<char*> pointersInto(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

constexpr std::string_view listenerName = "LISTEN_PID=";

/// This process's environment, with `more` in place of what has the same name; LISTEN_PID, which only the
/// child knows, comes last and with room.
std::vector<std::string> environmentWith(const Environment& more, std::size_t listening)
{
    std::vector<std::string> texts;
    for (char** one = environ; *one != nullptr; ++one) {
        const std::string_view text = *one;
        if (!more.contains(std::string(text.substr(0, text.find('=')))))
            texts.emplace_back(text);
    }
    for (const auto& [name, value] : more)
        texts.push_back(name + "=" + value);
    if (listening > 0) {
        texts.push_back("LISTEN_FDS=" + std::to_string(listening));
        texts.push_back(std::string(listenerName) + std::string(24, '\0'));
    }
    return texts;
}

/// Everything a child needs, made before the fork: other threads may hold the heap's lock.
struct Launch
{
    std::vector<std::string> texts;
    std::vector<std::string> environment;
    std::vector<char*> words;
    std::vector<char*> variables;
    std::vector<int> listening;
    int out = -1;
    int err = -1;
};

/// In the child, where nothing may take memory: everything as the program is to find it.
[[noreturn]] void become(const Launch& launch)
{
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, SIGTERM); // a test that ends badly leaves nothing behind
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(launch.out, STDOUT_FILENO);
    ::dup2(launch.err, STDERR_FILENO);
    if (!launch.listening.empty()) {
        char* const number = launch.variables[launch.variables.size() - 2] + listenerName.size();
        std::to_chars(number, number + 20, ::getpid());
        constexpr int first = 3;
        constexpr int aside = 100; // so that none is overwritten before it is moved
        const auto count = static_cast<int>(launch.listening.size());
        for (int i = 0; i < count; ++i)
            ::dup2(launch.listening[static_cast<std::size_t>(i)], aside + i);
        for (int i = 0; i < count; ++i)
            ::dup2(aside + i, first + i);
        ::close_range(aside, ~0U, 0);
    }
    ::execvpe(launch.words[0], launch.words.data(), launch.variables.data());
    ::_exit(127);
}

int openToAppend(const std::string& path)
{
    return ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

} // namespace

std::string contentOf(const std::string& path, std::size_t from)
{
    std::ifstream file(path);
    file.seekg(static_cast<std::streamoff>(from));
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

bool waitUntil(const std::function<bool()>& done, int milliseconds)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    while (!done()) {
        if (std::chrono::steady_clock::now() >= end)
            return false;
        ::usleep(5'000);
    }
    return true;
}

Ran runProgram(const std::string& program, const std::vector<std::string>& arguments,
               const Environment& environment)
{
    const QTemporaryDir folder;
    const Running::Output output{folder.filePath("out").toStdString(), folder.filePath("err").toStdString()};
    Running running;
    running.start(program, arguments, output, environment);
    const int status = running.wait().value_or(-1);
    return {status < 128 ? status : -1, contentOf(output.out), contentOf(output.err)};
}

bool Running::start(const std::string& program, const std::vector<std::string>& arguments,
                    const Output& output, const Environment& environment, const std::vector<int>& listening)
{
    kill();
    Launch launch;
    launch.texts.push_back(program);
    launch.texts.insert(launch.texts.end(), arguments.begin(), arguments.end());
    launch.environment = environmentWith(environment, listening.size());
    launch.words = pointersInto(launch.texts);
    launch.variables = pointersInto(launch.environment);
    launch.listening = listening;
    launch.out = openToAppend(output.out);
    launch.err = openToAppend(output.err);
    m_id = ::fork();
    if (m_id == 0)
        become(launch);
    ::close(launch.out);
    ::close(launch.err);
    return m_id > 0;
}

Running::~Running()
{
    kill();
}

void Running::signal(int number) const
{
    if (m_id > 0)
        ::kill(m_id, number);
}

void Running::kill()
{
    if (m_id <= 0)
        return;
    ::kill(m_id, SIGKILL);
    ::waitpid(m_id, nullptr, 0);
    m_id = -1;
}

std::optional<int> Running::wait(int milliseconds)
{
    int status = 0;
    if (m_id <= 0 || !waitUntil([&] { return ::waitpid(m_id, &status, WNOHANG) == m_id; }, milliseconds))
        return std::nullopt;
    m_id = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

bool Running::hasEnded() const
{
    siginfo_t info{};
    const bool asked =
        m_id > 0 && ::waitid(P_PID, static_cast<id_t>(m_id), &info, WEXITED | WNOHANG | WNOWAIT) == 0;
    return !asked || info.si_pid == m_id;
}

long Running::memory() const
{
    std::ifstream file("/proc/" + std::to_string(m_id) + "/statm");
    long pages = 0;
    long resident = 0;
    file >> pages >> resident;
    return resident * (::sysconf(_SC_PAGESIZE) / 1'024);
}

std::size_t Running::descriptors() const
{
    std::error_code error;
    const std::filesystem::directory_iterator folder("/proc/" + std::to_string(m_id) + "/fd", error);
    return error ? 0 : static_cast<std::size_t>(std::distance(begin(folder), end(folder)));
}

} // namespace signet::testing
