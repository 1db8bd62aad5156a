#include "app/command/message.h"

#include "app/command/layout.h"

#include <string>

#include <unistd.h>

namespace signet::command {

namespace {

std::string sentence(std::string_view text)
{
    constexpr std::size_t longest = 600; // columns; whoever gives longer names need not read them back
    std::string result = shortened(printable(text), longest);
    if (!result.empty() && result.back() != '.' && result.back() != '?' && result.back() != '!')
        result += '.';
    return result;
}

} // namespace

void say(std::string_view line)
{
    std::string text(line);
    text += '\n';
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto written = ::write(STDERR_FILENO, rest.data(), rest.size());
        if (written <= 0)
            return; // there is no one left to tell
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
}

ExitStatus complain(const Error& error)
{
    if (error.message.empty())
        return ExitStatus::Trouble;
    std::string line = "signet: " + sentence(error.message);
    if (!error.hint.empty())
        line += ' ' + sentence(error.hint);
    say(line);
    return ExitStatus::Trouble;
}

ExitStatus complain(const Refused& refused)
{
    const std::string_view detail = *refused.detail ? refused.detail : describe(refused.refusal);
    say("refused: " + std::string(toString(refused.refusal)) + ": " + sentence(detail));
    return ExitStatus::Refused;
}

} // namespace signet::command
