#pragma once

// A real signetd in a temporary folder, and what tests ask of it.
//
// Errors: functions answer false or nothing, and `log` tells why. Thread-safety: one thread, but for `log`.

#include "core/jose/jwk.h"
#include "core/protocol/transport.h"

#include <QTemporaryDir>

#include <sys/types.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace signet::testing {

/// Far more than any step needs, even under a sanitizer on a busy machine.
inline constexpr int patience = 60'000; // milliseconds

[[nodiscard]] std::uint16_t freePort();

struct Ran
{
    int status = -1; ///< exit status; -1: it did not end by itself
    std::string out;
    std::string err;
};
using Environment = std::map<std::string, std::string>;

/// Runs signetd until it ends by itself.
[[nodiscard]] Ran runSignetd(const std::vector<std::string>& arguments, const Environment& environment = {});

/// A program that runs beside the test.
class Running
{
public:
    /// Standard error and output go to the file `log`. `listening` are handed over as systemd does it.
    bool start(const std::string& program, const std::vector<std::string>& arguments, const std::string& log,
               const Environment& environment = {}, const std::vector<int>& listening = {});
    ~Running();
    Running() = default;
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    void signal(int number) const;
    /// The exit status, or 128 and the signal; nothing if it still runs after `milliseconds`.
    [[nodiscard]] std::optional<int> wait(int milliseconds = patience);
    [[nodiscard]] pid_t id() const noexcept { return m_id; }
    /// Resident memory, in kilobytes.
    [[nodiscard]] long memory() const;
    [[nodiscard]] std::size_t descriptors() const;

private:
    pid_t m_id = -1;
};

/// An operator as it is paired: key and role.
struct TestOperator
{
    std::optional<jose::Jwk> key;
    std::string id;
};

class TestServer
{
public:
    TestServer();

    /// `signetd init` with the site "enwiki"; answers with whether it went well.
    [[nodiscard]] bool init();
    /// Starts it and waits until the doors are open. `settings` are further flags.
    [[nodiscard]] bool start(const std::vector<std::string>& settings = {},
                             const Environment& environment = {}, const std::vector<int>& listening = {});
    /// SIGTERM, and its exit status.
    [[nodiscard]] std::optional<int> stop();

    [[nodiscard]] std::string path(const std::string& name) const;
    [[nodiscard]] std::string socketPath() const { return path("data.sock"); }
    [[nodiscard]] std::uint16_t tcpPort() const noexcept { return m_tcpPort; }
    [[nodiscard]] std::uint16_t adminPort() const noexcept { return m_adminPort; }
    [[nodiscard]] const std::string& initOutput() const noexcept { return m_initOutput; }
    [[nodiscard]] Running& process() noexcept { return m_process; }
    [[nodiscard]] std::string log() const;
    /// Waits until the log holds `text`.
    [[nodiscard]] bool waitForLog(const std::string& text) const;
    /// `arguments` and the flags that name this server's files and addresses, unless `settings` (flags and
    /// values in turn) say otherwise.
    [[nodiscard]] std::vector<std::string> with(std::vector<std::string> arguments,
                                                const std::vector<std::string>& settings = {}) const;
    /// Runs a command of signetd beside the server.
    [[nodiscard]] Ran run(const std::vector<std::string>& arguments,
                          const std::vector<std::string>& settings = {}) const;

    /// Makes a new operator by `signetd invite` and pairs it through the admin door.
    [[nodiscard]] std::optional<TestOperator> pair(const std::string& role, const std::string& name);
    /// A connection to the admin door, whose certificate is pinned.
    [[nodiscard]] std::unique_ptr<protocol::Transport> admin() const;
    /// Asks the admin door as `who`.
    [[nodiscard]] Result<protocol::HttpResponse> ask(const TestOperator& who, const std::string& method,
                                                     const std::string& target, const std::string& body = {});
    /// The site secret of "enwiki", renewed through the admin door.
    [[nodiscard]] std::string siteSecret(const TestOperator& administrator);

private:
    QTemporaryDir m_folder;
    std::uint16_t m_tcpPort;
    std::uint16_t m_adminPort;
    std::string m_initOutput;
    Running m_process;
};

} // namespace signet::testing
