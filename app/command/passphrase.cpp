#include "app/command/passphrase.h"

#include "app/command/input.h"
#include "app/command/layout.h"
#include "app/command/message.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace signet::command {

namespace {

constexpr std::size_t maximumPassphrase = 1024;

volatile std::sig_atomic_t caughtSignal = 0;

extern "C" void rememberSignal(int number)
{
    caughtSignal = number;
}

/// Turns echo and line editing off for as long as it lives, and lets no signal end the program meanwhile:
/// the signal is raised again afterwards.
class QuietTerminal
{
public:
    explicit QuietTerminal(int descriptor) : m_descriptor(descriptor)
    {
        m_changed = ::tcgetattr(descriptor, &m_before) == 0;
        if (!m_changed)
            return;
        sigset_t held;
        ::sigemptyset(&held);
        struct sigaction action = {};
        action.sa_handler = rememberSignal;
        for (std::size_t i = 0; i < signals.size(); ++i) {
            ::sigaddset(&held, signals[i]);
            ::sigaction(signals[i], &action, &m_actions[i]);
        }
        ::pthread_sigmask(SIG_BLOCK, &held, &m_mask);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG);
        quiet.c_cc[VMIN] = 1;
        quiet.c_cc[VTIME] = 0;
        m_good = ::tcsetattr(descriptor, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (!m_changed)
            return;
        ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &m_actions[i], nullptr);
        ::pthread_sigmask(SIG_SETMASK, &m_mask, nullptr);
        const int number = std::exchange(caughtSignal, 0);
        if (number != 0)
            ::raise(number);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;
    [[nodiscard]] bool good() const noexcept { return m_good; }

    /// Waits for a key. Signals get through while it waits and only then, so that none is missed. Nothing on
    /// a signal or the terminal's end.
    std::optional<unsigned char> readKey()
    {
        pollfd waiting{m_descriptor, POLLIN, 0};
        while (::ppoll(&waiting, 1, nullptr, &m_mask) < 0)
            if (errno != EINTR || caughtSignal != 0)
                return std::nullopt;
        unsigned char key = 0;
        if (::read(m_descriptor, &key, 1) != 1)
            return std::nullopt;
        return key;
    }

private:
    static constexpr std::array<int, 4> signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    int m_descriptor;
    bool m_changed = false;
    bool m_good = false;
    termios m_before{};
    sigset_t m_mask{};
    std::array<struct sigaction, 4> m_actions{};
};

void show(int terminal, std::string_view text)
{
    [[maybe_unused]] const auto written = ::write(terminal, text.data(), text.size());
}

/// Reads up to Enter. Nothing on Ctrl+C, Ctrl+D on an empty line, a signal or the terminal's end.
std::optional<SecretBytes> readQuietly(QuietTerminal& terminal)
{
    SecretBytes typed(maximumPassphrase);
    std::size_t used = 0;
    for (;;) {
        const auto pressed = terminal.readKey();
        if (!pressed || *pressed == 0x03 || (*pressed == 0x04 && used == 0))
            return std::nullopt;
        const unsigned char key = *pressed;
        if (key == '\n' || key == '\r' || key == 0x04)
            break;
        if (key == 0x7F || key == 0x08)
            used -= used > 0 ? 1 : 0;
        else if (key == 0x15)
            used = 0;
        else if (used < typed.size())
            typed.data()[used++] = key;
    }
    typed.truncate(used);
    return typed;
}

} // namespace

std::optional<SecretBytes> askPassphrase(const std::string& question)
{
    const Descriptor terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (terminal.number() < 0)
        return std::nullopt;
    std::optional<SecretBytes> answer;
    {
        QuietTerminal quiet(terminal.number());
        if (!quiet.good())
            return std::nullopt;
        show(terminal.number(), printable(question) + ": ");
        answer = readQuietly(quiet);
        show(terminal.number(), "\n");
    }
    return answer;
}

Result<SecretBytes> askNewPassphrase(const std::string& question)
{
    for (;;) {
        auto first = askPassphrase(question);
        if (!first)
            return fail(ErrorCode::PassphraseNeeded, "No passphrase was given",
                        "Run this on a terminal, or name a file that holds the passphrase");
        if (first->empty()) {
            say("An empty passphrase protects nothing.");
            continue;
        }
        const auto second = askPassphrase("The same again");
        if (!second)
            return fail(ErrorCode::PassphraseNeeded, "The passphrase was not repeated");
        if (equalInConstantTime(first->bytes(), second->bytes()))
            return std::move(*first);
        say("These were not the same.");
    }
}

Result<SecretBytes> readPassphraseFile(const std::string& path)
{
    auto stream = isDash(path) ? InputStream::standardInput() : InputStream::open(path);
    if (!stream)
        return tl::unexpected(stream.error());
    auto text = stream->readAll(maximumPassphrase);
    if (!text)
        return text;
    const auto end = text->view().find_first_of("\r\n");
    if (end != std::string_view::npos)
        text->truncate(end);
    if (text->empty())
        return fail(ErrorCode::InvalidInput, "'" + path + "' holds no passphrase on its first line");
    return text;
}

Result<PassphraseSource> PassphraseSource::make(const std::string& path, const std::string& file)
{
    PassphraseSource source(path);
    if (!file.empty()) {
        auto passphrase = readPassphraseFile(file);
        if (!passphrase)
            return tl::unexpected(passphrase.error());
        source.m_fromFile = std::move(*passphrase);
    }
    return source;
}

std::optional<SecretBytes> PassphraseSource::answer()
{
    if (m_fromFile)
        return m_fromFile->clone();
    auto typed = askPassphrase("Passphrase of " + m_path);
    m_typed = typed.has_value();
    m_gaveUp = !m_typed;
    return typed;
}

bool PassphraseSource::mayRetry(const Error& error) const
{
    return m_typed && error.code == ErrorCode::WrongPassphrase;
}

Error PassphraseSource::nothingGiven() const
{
    return {ErrorCode::PassphraseNeeded, "'" + m_path + "' is encrypted, and no passphrase was given",
            "Type it on a terminal, or name a file that holds it with --passphrase-file"};
}

Result<SecretBytes> newPassphrase(const std::string& file, const std::string& question)
{
    return file.empty() ? askNewPassphrase(question) : readPassphraseFile(file);
}

} // namespace signet::command
