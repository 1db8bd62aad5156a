#pragma once

// Programs that tests start: run to their end, or beside the test.
//
// Errors: functions answer false or nothing. Thread-safety: one thread each; a program may be started while
// other threads run.

#include "tests/support/free_port.h"

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace signet::testing {

/// Far more than any step needs, even under a sanitizer on a busy machine.
inline constexpr int patience = 60'000; // milliseconds

/// The file from that byte on; "" where there is none.
[[nodiscard]] std::string contentOf(const std::string& path, std::size_t from = 0);
/// Asks `done` until it says yes or the time has passed.
[[nodiscard]] bool waitUntil(const std::function<bool()>& done, int milliseconds = patience);

using Environment = std::map<std::string, std::string>;

struct Ran
{
    int status = -1; ///< exit status; -1: it did not end by itself
    std::string out;
    std::string err;
};

/// Runs a program until it ends by itself.
[[nodiscard]] Ran runProgram(const std::string& program, const std::vector<std::string>& arguments,
                             const Environment& environment = {});

/// A program that runs beside the test, and ends with it.
class Running
{
public:
    struct Output
    {
        std::string out; ///< files, appended to
        std::string err;
    };
    /// `listening` are handed over as systemd does it. Ends the one that was started before.
    bool start(const std::string& program, const std::vector<std::string>& arguments, const Output& output,
               const Environment& environment = {}, const std::vector<int>& listening = {});
    ~Running();
    Running() = default;
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    void signal(int number) const;
    void kill(); ///< SIGKILL, and waits
    /// The exit status, or 128 and the signal; nothing if it still runs after `milliseconds`.
    [[nodiscard]] std::optional<int> wait(int milliseconds = patience);
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] pid_t id() const noexcept { return m_id; }
    /// Resident memory, in kilobytes.
    [[nodiscard]] long memory() const;
    [[nodiscard]] std::size_t descriptors() const;

private:
    pid_t m_id = -1;
};

} // namespace signet::testing
