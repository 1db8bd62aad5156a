#include "tests/bench/data_door/servers.h"

#include "app/server/certificate.h"
#include "core/authority/authority.h"
#include "core/record/sqlite_record.h"
#include "tests/bench/data_door/trouble.h"

#include <sys/un.h>
#include <sys/wait.h>

#include <csignal>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

namespace signet::bench {

namespace {

constexpr std::string_view sessionData =
    R"({"wsLoginToken":"4f2c8a9b0d1e","edits":[17,18,19],"lang":"en","seen":"2026-11-24T14:02:02Z"})";

std::string httpPost(const std::string& path, const std::string& secret, const std::string& body)
{
    // Over a Unix socket there is no secret to send.
    const std::string authorization = secret.empty() ? "" : "Authorization: Bearer " + secret + "\r\n";
    return "POST " + path + " HTTP/1.1\r\nHost: signet\r\n" + authorization +
           "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
           body;
}

template <typename T>
T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(result.error().message);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

Process::Process(const std::string& program, const std::vector<std::string>& arguments,
                 const std::string& log)
{
    std::vector<char*> words{const_cast<char*>(program.c_str())};
    for (const std::string& word : arguments)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    m_id = ::fork();
    if (m_id == 0) {
        const int file = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        ::dup2(file, STDOUT_FILENO);
        ::dup2(file, STDERR_FILENO);
        ::execvp(words[0], words.data());
        ::_exit(127);
    }
}

Process::~Process()
{
    ::kill(m_id, SIGTERM);
    ::waitpid(m_id, nullptr, 0);
}

double Process::cpu() const
{
    double sum = 0;
    for (const auto& task : std::filesystem::directory_iterator("/proc/" + std::to_string(m_id) + "/task")) {
        std::ifstream file(task.path() / "schedstat");
        double onProcessor = 0;
        file >> onProcessor;
        sum += onProcessor;
    }
    return sum;
}

Folder::Folder() : root((std::filesystem::temp_directory_path() / "signet-bench-XXXXXX").string())
{
    if (::mkdtemp(root.data()) == nullptr)
        giveUp("no folder can be made in " + root);
}

Folder::~Folder()
{
    std::error_code ignored;
    std::filesystem::remove_all(root, ignored);
}

void waitFor(const Endpoint& endpoint)
{
    for (int i = 0; i < 500; ++i) {
        if (canConnect(endpoint))
            return;
        ::usleep(20'000);
    }
    giveUp("a server did not start within 10 seconds");
}

std::string makeRecord(const Folder& folder)
{
    const SystemClock clock;
    auto masterKey = orGiveUp(authority::MasterKey::create(folder.path("master-key")));
    orGiveUp(server::makeCertificate("localhost", folder.path("certificate.pem"),
                                     folder.path("certificate.key"), clock.now()));
    auto record = orGiveUp(record::SqliteRecord::create(folder.path("record.db")));
    authority::InitOptions options;
    options.issuer = "https://auth.example.org";
    options.firstSite.name = "enwiki";
    options.firstSite.origin = "https://wiki.example.org";
    orGiveUp(authority::Authority::initialise(*record, masterKey, clock, options));
    const auto authority =
        orGiveUp(authority::Authority::open(*record, std::move(masterKey), clock, {"bench", "0"}));
    authority::Intent intent;
    intent.actor = {"", "bench", authority::Role::Administrator, "local"};
    return std::string(orGiveUp(authority->renewSiteSecret(intent, "enwiki")).view());
}

std::string sealOne(const Endpoint& endpoint)
{
    const std::string answer = Client({endpoint, sealRequest({"", ""}), httpAnswerSize}, 1).askOnce();
    constexpr std::string_view before = R"({"session":{"token":")";
    const std::size_t begin = answer.find(before);
    if (begin == std::string::npos)
        giveUp("sealing was answered by something else");
    const std::size_t from = begin + before.size();
    return answer.substr(from, answer.find('"', from) - from);
}

std::string openRequest(const Subject& subject)
{
    return httpPost("/v1/open", subject.siteSecret, R"({"site":"enwiki","token":")" + subject.token + "\"}");
}

std::string sealRequest(const Subject& subject)
{
    return httpPost("/v1/seal", subject.siteSecret,
                    R"({"site":"enwiki","subject":"1815","name":"Ada Lovelace","data":)" +
                        std::string(sessionData) + "}");
}

std::string redisCommand(const std::vector<std::string>& words)
{
    std::string out = "*" + std::to_string(words.size()) + "\r\n";
    for (const std::string& word : words)
        out += "$" + std::to_string(word.size()) + "\r\n" + word + "\r\n";
    return out;
}

} // namespace signet::bench
