#include "app/command/authority/push_interruption.h"

#include "app/command/message.h"

#include <csignal>
#include <cstdlib>
#include <string_view>

#include <unistd.h>

namespace signet::command {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void rememberInterruption(int)
{
    interrupted = 1;
    constexpr std::string_view text = "\nFinishing what is under way; Ctrl+C again ends at once.\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
}

} // namespace

PushInterruption::PushInterruption()
{
    interrupted = 0;
    ::sigaction(SIGINT, nullptr, &m_before);
    if (m_before.sa_handler == SIG_IGN) // as nohup and shells without job control have it
        return;
    struct sigaction action = {};
    action.sa_handler = rememberInterruption;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    ::sigaction(SIGINT, &action, nullptr);
}

PushInterruption::~PushInterruption()
{
    ::sigaction(SIGINT, &m_before, nullptr);
}

bool PushInterruption::isWanted() const noexcept
{
    return interrupted != 0;
}

void PushInterruption::end(const std::string& text)
{
    say(text);
    ::signal(SIGINT, SIG_DFL);
    ::raise(SIGINT);
    std::_Exit(128 + SIGINT); // where SIGINT is blocked
}

} // namespace signet::command
