#include "app/command/question.h"

#include "app/command/input.h"
#include "app/command/layout.h"
#include "core/base/text.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace signet::command {

std::optional<std::string> askLine(const std::string& question)
{
    constexpr std::size_t longest = 1024;
    const Descriptor terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (terminal.number() < 0)
        return std::nullopt;
    const std::string text = printable(question) + ' ';
    [[maybe_unused]] const auto written = ::write(terminal.number(), text.data(), text.size());
    std::string line;
    for (;;) {
        char c = 0;
        const auto got = ::read(terminal.number(), &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return std::nullopt;
        if (c == '\n')
            return std::string(trimmed(line));
        if (line.size() < longest)
            line += c;
    }
}

Result<bool> askConsent(const std::string& question, const std::string& word)
{
    const auto typed =
        askLine(word.empty() ? question + " [y/N]" : question + " Type '" + word + "' to go on:");
    if (!typed)
        return fail(ErrorCode::InvalidInput, "Nothing was done: there is no terminal to ask on",
                    "Add --yes to do it without a question, or --dry-run to see what it would do");
    if (!word.empty())
        return *typed == word;
    const auto answer = toLower(*typed);
    return answer == "y" || answer == "yes";
}

} // namespace signet::command
