#pragma once

// A real signetd in a temporary folder, which can be stopped, killed and started again, and what tests ask of
// it. There is one site, "enwiki" at https://en.wiki.example.org.
//
// Errors: functions answer false or nothing, and `log` tells why. Thread-safety: one thread, but for the
// const functions; clients made here belong to whoever asked for them.

#include "core/jose/jwk.h"
#include "core/protocol/client.h"
#include "core/protocol/transport.h"
#include "tests/support/data_client.h"
#include "tests/support/process.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace signet::testing {

/// Runs signetd until it ends by itself.
[[nodiscard]] Ran runSignetd(const std::vector<std::string>& arguments, const Environment& environment = {});

/// An operator as it is paired: key and role.
struct TestOperator
{
    std::optional<jose::Jwk> key;
    std::string id;
};

class TestAuthority
{
public:
    struct Options
    {
        std::string recordFolder;          ///< "": with everything else
        std::vector<std::string> settings; ///< flags and values in turn, for every command
    };
    TestAuthority();
    explicit TestAuthority(Options options);

    /// `signetd init`; answers with whether it went well.
    [[nodiscard]] bool init();
    /// Starts it and waits until the doors are open. `settings` are further flags and values in turn.
    [[nodiscard]] bool start(const std::vector<std::string>& settings = {},
                             const Environment& environment = {}, const std::vector<int>& listening = {});
    /// All of it: made, started, and its first administrator paired. False with a warning if that failed.
    [[nodiscard]] bool prepare();
    /// SIGTERM, and its exit status.
    std::optional<int> stop();
    void kill() { m_process.kill(); }
    [[nodiscard]] bool backup();  ///< keeps the record as it is
    [[nodiscard]] bool restore(); ///< stops, and serves what was kept

    [[nodiscard]] std::string path(const std::string& name) const;
    [[nodiscard]] std::string socketPath() const { return path("data.sock"); }
    [[nodiscard]] std::uint16_t tcpPort() const noexcept { return m_tcpPort; }
    [[nodiscard]] std::uint16_t adminPort() const noexcept { return m_adminPort; }
    [[nodiscard]] const std::string& initOutput() const noexcept { return m_initOutput; }
    /// The first administrator's, as `init` printed it; it is used up by `prepare`.
    [[nodiscard]] QString link() const;
    /// A new link, made by `signetd invite`; "" if that failed.
    [[nodiscard]] QString invite(const QString& role, const QString& name) const;
    [[nodiscard]] Running& process() noexcept { return m_process; }
    [[nodiscard]] std::string log() const { return contentOf(path("log")); }
    /// Waits until the log holds `text`.
    [[nodiscard]] bool waitForLog(const std::string& text) const;
    /// `arguments` and the flags that name this authority's files and addresses, unless `settings` say
    /// otherwise.
    [[nodiscard]] std::vector<std::string> with(std::vector<std::string> arguments,
                                                const std::vector<std::string>& settings = {}) const;
    /// Runs a command of signetd beside the one that serves.
    [[nodiscard]] Ran run(const std::vector<std::string>& arguments,
                          const std::vector<std::string>& settings = {}) const;

    // --- the admin door

    /// Makes a new operator by `signetd invite` and pairs it.
    [[nodiscard]] std::optional<TestOperator> pair(const std::string& role, const std::string& name) const;
    /// A connection whose certificate is pinned.
    [[nodiscard]] std::unique_ptr<protocol::Transport> admin() const;
    /// Asks as `who`, over a connection of its own.
    [[nodiscard]] Result<protocol::HttpResponse> ask(const TestOperator& who, const std::string& method,
                                                     const std::string& target,
                                                     const std::string& body = {}) const;
    /// A client of `who`; `retries` 0 shows every lost answer.
    [[nodiscard]] protocol::Client client(const TestOperator& who, int retries = 3) const;
    /// That of the administrator whom `prepare` paired.
    [[nodiscard]] protocol::Client client(int retries = 3) const { return client(m_administrator, retries); }
    /// The site secret of "enwiki", renewed.
    [[nodiscard]] std::string siteSecret(const TestOperator& administrator) const;

    // --- the data door, each time over a connection of its own

    struct Session
    {
        QString token;
        QString sid;
        QString remember;
    };
    [[nodiscard]] Session seal(const QString& subject, bool remember = false) const;
    /// Whether the token is accepted.
    [[nodiscard]] bool opens(const QString& token) const;

private:
    [[nodiscard]] std::optional<TestOperator> pairBy(const std::string& link, const std::string& name) const;

    QTemporaryDir m_folder;
    Options m_options;
    std::uint16_t m_tcpPort;
    std::uint16_t m_adminPort;
    std::string m_initOutput;
    Running m_process;
    TestOperator m_administrator;
    SystemClock m_clock;
};

} // namespace signet::testing
