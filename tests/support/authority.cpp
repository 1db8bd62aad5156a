#include "tests/support/authority.h"

#include "app/server/certificate.h"
#include "core/base/random.h"
#include "core/protocol/message_signature.h"
#include "core/protocol/pairing_link.h"

#include <algorithm>
#include <csignal>

namespace signet::testing {

namespace {

/// Replaces flags by those of `settings` of the same name, and adds the others.
void apply(std::vector<std::string>& flags, const std::vector<std::string>& settings)
{
    for (std::size_t i = 0; i + 1 < settings.size(); i += 2) {
        const auto known = std::find(flags.begin(), flags.end(), settings[i]);
        if (known != flags.end())
            *std::next(known) = settings[i + 1];
        else
            flags.insert(flags.end(), {settings[i], settings[i + 1]});
    }
}

} // namespace

Ran runSignetd(const std::vector<std::string>& arguments, const Environment& environment)
{
    return runProgram(SIGNETD_PROGRAM, arguments, environment);
}

TestAuthority::TestAuthority() : TestAuthority(Options()) {}

TestAuthority::TestAuthority(Options options)
    : m_options(std::move(options)), m_tcpPort(freePort()), m_adminPort(freePort())
{}

std::string TestAuthority::path(const std::string& name) const
{
    if (name == "record.db" && !m_options.recordFolder.empty())
        return m_options.recordFolder + "/" + name;
    return m_folder.filePath(QString::fromStdString(name)).toStdString();
}

std::vector<std::string> TestAuthority::with(std::vector<std::string> arguments,
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
    apply(flags, m_options.settings);
    apply(flags, settings);
    arguments.insert(arguments.end(), flags.begin(), flags.end());
    return arguments;
}

Ran TestAuthority::run(const std::vector<std::string>& arguments,
                       const std::vector<std::string>& settings) const
{
    auto ran = runSignetd(with(arguments, settings));
    if (ran.status != 0)
        qInfo("signetd %s: %s", arguments.front().c_str(), ran.err.c_str());
    return ran;
}

bool TestAuthority::init()
{
    const Ran ran = run({"init", "--site", "enwiki", "--origin", "https://en.wiki.example.org", "--issuer",
                         "https://auth.example.org", "--name", "Example"});
    m_initOutput = ran.out + ran.err;
    return ran.status == 0;
}

bool TestAuthority::start(const std::vector<std::string>& settings, const Environment& environment,
                          const std::vector<int>& listening)
{
    const std::string logPath = path("log");
    const std::size_t before = log().size();
    if (!m_process.start(SIGNETD_PROGRAM, with({"serve"}, settings), {logPath, logPath}, environment,
                         listening))
        return false;
    const auto isServing = [&] {
        const auto said = contentOf(logPath, before);
        return said.find("event=started") != std::string::npos ||
               said.find("\"event\":\"started\"") != std::string::npos;
    };
    if (waitUntil([&] { return isServing() || m_process.hasEnded(); }) && isServing())
        return true;
    qWarning("signetd does not serve: %s", contentOf(logPath, before).c_str());
    return false;
}

bool TestAuthority::prepare()
{
    if (!init() || !start())
        return false;
    auto administrator = pairBy(link().toStdString(), {});
    if (!administrator)
        return false;
    m_administrator = std::move(*administrator);
    return true;
}

std::optional<int> TestAuthority::stop()
{
    m_process.signal(SIGTERM);
    return m_process.wait();
}

bool TestAuthority::backup()
{
    return run({"backup", path("backup.db")}).status == 0;
}

bool TestAuthority::restore()
{
    stop();
    return run({"restore", path("backup.db")}).status == 0 && start();
}

QString TestAuthority::link() const
{
    const auto begin = m_initOutput.find("signet://");
    if (begin == std::string::npos)
        return {};
    const auto end = m_initOutput.find_first_of("' \n", begin);
    return QString::fromStdString(m_initOutput.substr(begin, end - begin));
}

QString TestAuthority::invite(const QString& role, const QString& name) const
{
    const Ran ran = run({"invite", "--role", role.toStdString(), "--name", name.toStdString()});
    return QString::fromStdString(ran.out.substr(0, ran.out.find('\n')));
}

bool TestAuthority::waitForLog(const std::string& text) const
{
    return waitUntil([&] { return log().find(text) != std::string::npos; });
}

std::unique_ptr<protocol::Transport> TestAuthority::admin() const
{
    protocol::TlsOptions options;
    options.host = "127.0.0.1";
    options.port = m_adminPort;
    options.pin = server::pinOf(path("certificate.pem")).value_or("none");
    options.connectTimeout = options.answerTimeout = std::chrono::milliseconds(patience);
    return protocol::makeTlsTransport(options);
}

std::optional<TestOperator> TestAuthority::pair(const std::string& role, const std::string& name) const
{
    return pairBy(invite(QString::fromStdString(role), QString::fromStdString(name)).toStdString(), name);
}

std::optional<TestOperator> TestAuthority::pairBy(const std::string& link, const std::string& name) const
{
    const auto parsed = protocol::parsePairingLink(link);
    auto key = jose::Jwk::generate(jose::Algorithm::EdDSA);
    if (!parsed || !key) {
        qWarning("'%s' is no link", link.c_str());
        return std::nullopt;
    }
    const auto transport = admin();
    const auto paired = protocol::Client::pair(*transport, *parsed, *key, name, m_clock);
    if (!paired) {
        qWarning("%s", paired.error().message.c_str());
        return std::nullopt;
    }
    return TestOperator{std::move(*key), paired->id};
}

Result<protocol::HttpResponse> TestAuthority::ask(const TestOperator& who, const std::string& method,
                                                  const std::string& target, const std::string& body) const
{
    protocol::HttpRequest request{method, target, {}, body};
    if (!body.empty())
        request.headers.emplace_back("content-type", "application/json");
    if (method != "GET")
        request.headers.emplace_back("idempotency-key", randomIdentifier());
    if (auto signedIt = protocol::signRequest(request, *who.key, m_clock.now()); !signedIt)
        return tl::unexpected(signedIt.error());
    return admin()->send(request);
}

protocol::Client TestAuthority::client(const TestOperator& who, int retries) const
{
    protocol::ClientOptions options;
    options.retries = retries;
    return {admin(), who.key, m_clock, options};
}

std::string TestAuthority::siteSecret(const TestOperator& administrator) const
{
    const auto answer = ask(administrator, "POST", "/v1/sites/enwiki/secret");
    if (!answer || answer->status != 200)
        return {};
    const auto json = nlohmann::json::parse(answer->body, nullptr, false);
    return json.is_object() ? json.value("secret", std::string()) : std::string();
}

TestAuthority::Session TestAuthority::seal(const QString& subject, bool remember) const
{
    const auto sealed = DataClient(socketPath()).seal(subject.toStdString(), remember);
    if (!sealed.is_object()) {
        qWarning("nothing was sealed: %s", log().c_str());
        return {};
    }
    const auto text = [](const nlohmann::json& one, const char* name) {
        return QString::fromStdString(one.is_object() ? one.value(name, std::string()) : std::string());
    };
    return {text(sealed["session"], "token"), text(sealed, "sid"),
            remember ? text(sealed["remember"], "token") : QString()};
}

bool TestAuthority::opens(const QString& token) const
{
    return DataClient(socketPath()).open(token.toStdString()) == 200;
}

} // namespace signet::testing
