#pragma once

// Ctrl+C while a long list is being pushed: what is under way is finished, so that it can be said how far it
// came. A second Ctrl+C ends the program at once, as it does elsewhere.
//
// Thread-safety: one thread, one at a time.

#include <string>

#include <signal.h> // NOLINT(modernize-deprecated-headers): sigaction is POSIX

namespace signet::command {

class PushInterruption
{
public:
    PushInterruption();
    ~PushInterruption();
    PushInterruption(const PushInterruption&) = delete;
    PushInterruption& operator=(const PushInterruption&) = delete;

    [[nodiscard]] bool isWanted() const noexcept;
    /// Says `text` and ends the program as Ctrl+C would have.
    [[noreturn]] void end(const std::string& text);

private:
    struct sigaction m_before = {};
};

} // namespace signet::command
