#include "tests/server/support/signetd.h"

#include "app/server/certificate.h"
#include "core/base/random.h"
#include "core/protocol/client.h"
#include "core/protocol/message_signature.h"
#include "tests/server/support/http_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <chrono>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <unistd.h>

namespace signet::testing {

namespace {

std::string contentOf(const std::string& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Asks `done` until it says yes or patience ends.
template <typename Done>
bool waitUntil(const Done& done, int milliseconds = patience)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    while (!done()) {
        if (std::chrono::steady_clock::now() >= end)
            return false;
        ::usleep(5'000);
    }
    return true;
}

/// In the child: everything as the program is to find it.
[[noreturn]] void become(const std::string& program, const std::vector<std::string>& arguments, int output,
                         const Environment& environment, const std::vector<int>& listening)
{
    ::setsid();
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    for (const auto& [name, value] : environment)
        ::setenv(name.c_str(), value.c_str(), 1);
    if (!listening.empty()) {
        ::setenv("LISTEN_PID", std::to_string(::getpid()).c_str(), 1);
        ::setenv("LISTEN_FDS", std::to_string(listening.size()).c_str(), 1);
        constexpr int first = 3;
        constexpr int aside = 100; // so that none is overwritten before it is moved
        for (std::size_t i = 0; i < listening.size(); ++i)
            ::dup2(listening[i], aside + static_cast<int>(i));
        for (std::size_t i = 0; i < listening.size(); ++i)
            ::dup2(aside + static_cast<int>(i), first + static_cast<int>(i));
        ::close_range(aside, ~0U, 0);
    }
    std::vector<char*> words{const_cast<char*>(program.c_str())};
    for (const std::string& word : arguments)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    ::execvp(words[0], words.data());
    ::_exit(127);
}

} // namespace

std::uint16_t freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    ::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), size);
    ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(descriptor);
    return ntohs(address.sin_port);
}

Ran runSignetd(const std::vector<std::string>& arguments, const Environment& environment)
{
    const QTemporaryDir folder;
    const std::string out = folder.filePath("out").toStdString();
    const std::string err = folder.filePath("err").toStdString();
    const pid_t child = ::fork();
    if (child == 0) {
        const int errors = ::open(err.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        const int output = ::open(out.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        ::dup2(errors, STDERR_FILENO);
        ::dup2(output, STDOUT_FILENO);
        for (const auto& [name, value] : environment)
            ::setenv(name.c_str(), value.c_str(), 1);
        std::vector<char*> words{const_cast<char*>(SIGNETD_PROGRAM)};
        for (const std::string& word : arguments)
            words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        ::execv(words[0], words.data());
        ::_exit(127);
    }
    int status = 0;
    const bool ended = waitUntil([&] { return ::waitpid(child, &status, WNOHANG) == child; });
    if (!ended) {
        ::kill(child, SIGKILL);
        ::waitpid(child, &status, 0);
    }
    return {ended && WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(out), contentOf(err)};
}

bool Running::start(const std::string& program, const std::vector<std::string>& arguments,
                    const std::string& log, const Environment& environment, const std::vector<int>& listening)
{
    const int output = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    m_id = ::fork();
    if (m_id == 0)
        become(program, arguments, output, environment, listening);
    ::close(output);
    return m_id > 0;
}

Running::~Running()
{
    if (m_id <= 0)
        return;
    ::kill(m_id, SIGKILL);
    ::waitpid(m_id, nullptr, 0);
}

void Running::signal(int number) const
{
    if (m_id > 0)
        ::kill(m_id, number);
}

std::optional<int> Running::wait(int milliseconds)
{
    int status = 0;
    if (m_id <= 0 || !waitUntil([&] { return ::waitpid(m_id, &status, WNOHANG) == m_id; }, milliseconds))
        return std::nullopt;
    m_id = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
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

TestServer::TestServer() : m_tcpPort(freePort()), m_adminPort(freePort()) {}

std::string TestServer::path(const std::string& name) const
{
    return m_folder.filePath(QString::fromStdString(name)).toStdString();
}

std::vector<std::string> TestServer::with(std::vector<std::string> arguments,
                                          const std::vector<std::string>& settings) const
{
    std::vector<std::string> flags{"--record",
                                   path("record.db"),
                                   "--master-key",
                                   path("master-key"),
                                   "--certificate",
                                   path("certificate.pem"),
                                   "--certificate-key",
                                   path("certificate.key"),
                                   "--data-socket",
                                   socketPath(),
                                   "--data-tcp",
                                   "127.0.0.1:" + std::to_string(m_tcpPort),
                                   "--admin-listen",
                                   "127.0.0.1:" + std::to_string(m_adminPort),
                                   "--admin-name",
                                   "127.0.0.1",
                                   "--node",
                                   "one"};
    for (std::size_t i = 0; i + 1 < settings.size(); i += 2) {
        const auto known = std::find(flags.begin(), flags.end(), settings[i]);
        if (known != flags.end())
            *std::next(known) = settings[i + 1];
        else
            flags.insert(flags.end(), {settings[i], settings[i + 1]});
    }
    arguments.insert(arguments.end(), flags.begin(), flags.end());
    return arguments;
}

Ran TestServer::run(const std::vector<std::string>& arguments, const std::vector<std::string>& settings) const
{
    return runSignetd(with(arguments, settings));
}

bool TestServer::init()
{
    const Ran ran = run({"init", "--site", "enwiki", "--origin", "https://wiki.example.org", "--issuer",
                         "https://auth.example.org"});
    m_initOutput = ran.out + ran.err;
    return ran.status == 0;
}

bool TestServer::start(const std::vector<std::string>& settings, const Environment& environment,
                       const std::vector<int>& listening)
{
    const std::size_t before = log().size();
    if (!m_process.start(SIGNETD_PROGRAM, with({"serve"}, settings), path("log"), environment, listening))
        return false;
    return waitUntil([&] {
        return log().find("event=started", before) != std::string::npos ||
               log().find("\"event\":\"started\"", before) != std::string::npos;
    });
}

std::optional<int> TestServer::stop()
{
    m_process.signal(SIGTERM);
    return m_process.wait();
}

std::string TestServer::log() const
{
    return contentOf(path("log"));
}

bool TestServer::waitForLog(const std::string& text) const
{
    return waitUntil([&] { return log().find(text) != std::string::npos; });
}

std::unique_ptr<protocol::Transport> TestServer::admin() const
{
    protocol::TlsOptions options;
    options.host = "127.0.0.1";
    options.port = m_adminPort;
    options.pin = server::pinOf(path("certificate.pem")).value_or("none");
    options.connectTimeout = options.answerTimeout = std::chrono::milliseconds(patience);
    return protocol::makeTlsTransport(options);
}

std::optional<TestOperator> TestServer::pair(const std::string& role, const std::string& name)
{
    const Ran invited = run({"invite", "--role", role, "--name", name});
    const auto link = protocol::parsePairingLink(invited.out.substr(0, invited.out.find('\n')));
    auto key = jose::Jwk::generate(jose::Algorithm::EdDSA);
    if (!link || !key)
        return std::nullopt;
    const auto transport = admin();
    const auto paired = protocol::Client::pair(*transport, *link, *key, name, SystemClock());
    if (!paired)
        return std::nullopt;
    return TestOperator{std::move(*key), paired->id};
}

Result<protocol::HttpResponse> TestServer::ask(const TestOperator& who, const std::string& method,
                                               const std::string& target, const std::string& body)
{
    protocol::HttpRequest request{method, target, {}, body};
    if (!body.empty())
        request.headers.emplace_back("content-type", "application/json");
    if (method != "GET")
        request.headers.emplace_back("idempotency-key", randomIdentifier());
    if (auto signedIt = protocol::signRequest(request, *who.key, SystemClock().now()); !signedIt)
        return tl::unexpected(signedIt.error());
    return admin()->send(request);
}

std::string TestServer::siteSecret(const TestOperator& administrator)
{
    const auto answer = ask(administrator, "POST", "/v1/sites/enwiki/secret");
    if (!answer || answer->status != 200)
        return {};
    return memberOf(answer->body, "secret");
}

} // namespace signet::testing
