#include "core/session/inspection/curl_line.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace signet::session {

namespace {

constexpr auto npos = std::string_view::npos;

/// Splits a command into words, remembering where each character stood.
class ShellReader
{
public:
    explicit ShellReader(const Stretch& input) : m_input(input), m_text(input.text()) {}

    /// The next word; nothing at the end of the command.
    std::optional<MappedText> next()
    {
        while (skipBlank() || skipContinuation()) {
        }
        if (m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r')
            return std::nullopt;
        MappedText word;
        while (m_at < m_text.size() && takePiece(word)) {
        }
        return word;
    }
    [[nodiscard]] std::size_t at() const noexcept { return m_at; }

private:
    bool skipBlank() noexcept
    {
        if (m_at >= m_text.size() || (m_text[m_at] != ' ' && m_text[m_at] != '\t'))
            return false;
        ++m_at;
        return true;
    }

    /// A `\`, `^` or backtick at the end of a line.
    bool skipContinuation() noexcept
    {
        if (m_at >= m_text.size() || std::string_view("\\^`").find(m_text[m_at]) == npos)
            return false;
        auto behind = m_at + 1;
        if (behind < m_text.size() && m_text[behind] == '\r')
            ++behind;
        if (behind >= m_text.size() || m_text[behind] != '\n')
            return false;
        m_at = behind + 1;
        return true;
    }

    void take(MappedText& word, std::size_t width = 1)
    {
        word.append(m_text[m_at + width - 1], m_input.begin(m_at),
                    m_input.end(m_at + width - 1) - m_input.begin(m_at));
        m_at += width;
    }

    /// Takes the next character or quoted piece; false at the end of the word.
    bool takePiece(MappedText& word)
    {
        const char c = m_text[m_at];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            return false;
        if (c == '\'')
            takeUntil('\'', word, false);
        else if (c == '"')
            takeUntil('"', word, true);
        else if (startsWith("^\""))
            takeCaretQuoted(word);
        else if (c == '$' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\'') {
            ++m_at;
            takeUntil('\'', word, true);
        } else if ((c == '\\' || c == '^') && m_at + 1 < m_text.size()) {
            if (!skipContinuation())
                take(word, 2);
        } else {
            take(word);
        }
        return true;
    }

    [[nodiscard]] bool startsWith(std::string_view text) const noexcept
    {
        return m_text.substr(m_at).starts_with(text);
    }

    /// ^"…^", as browsers write for Windows: a caret before every character that cmd would take for itself.
    void takeCaretQuoted(MappedText& word)
    {
        m_at += 2;
        while (m_at < m_text.size() && !startsWith("^\"")) {
            if (startsWith("^\\^\""))
                take(word, 4);
            else if (m_text[m_at] == '^' && m_at + 1 < m_text.size())
                take(word, 2);
            else
                take(word);
        }
        m_at = std::min(m_at + 2, m_text.size());
    }

    void takeUntil(char quote, MappedText& word, bool escapes)
    {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            if (escapes && m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                takeEscape(word);
            else
                take(word);
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    void takeEscape(MappedText& word)
    {
        const char c = m_text[m_at + 1];
        // $'…' spells bytes as \xHH and \uHHHH; of these only what a header may hold matters.
        const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : 0;
        if (digits != 0 && m_at + 2 + digits <= m_text.size()) {
            const auto hex = "%" + std::string(m_text.substr(m_at + digits, 2));
            const auto decoded = percentCharacterAt(hex, 0);
            if (decoded.width == 3) {
                const auto last = m_at + 1 + digits;
                word.append(decoded.character, m_input.begin(m_at), m_input.end(last) - m_input.begin(m_at));
                m_at = last + 1;
                return;
            }
        }
        take(word, 2);
    }

    const Stretch& m_input;
    std::string_view m_text;
    std::size_t m_at = 0;
};

enum class Takes { Header, Cookie, Bearer, Data, Url, Other, Nothing };

struct Option
{
    std::string_view shortName;
    std::string_view longName;
    Takes takes;
};

constexpr std::array<Option, 15> options{{
    {"-H", "--header", Takes::Header},
    {"-b", "--cookie", Takes::Cookie},
    {"", "--oauth2-bearer", Takes::Bearer},
    {"-d", "--data", Takes::Data},
    {"", "--data-raw", Takes::Data},
    {"", "--data-binary", Takes::Data},
    {"", "--data-ascii", Takes::Data},
    {"", "--data-urlencode", Takes::Data},
    {"-F", "--form", Takes::Data},
    {"", "--json", Takes::Data},
    {"", "--url", Takes::Url},
    {"-e", "--referer", Takes::Url},
    {"-X", "--request", Takes::Other},
    {"-A", "--user-agent", Takes::Other},
    {"-o", "--output", Takes::Other},
}};

struct Reading
{
    Takes takes = Takes::Nothing;
    std::size_t valueAt = npos; ///< within the word; npos: the value is the next word
};

Reading readOption(std::string_view word) noexcept
{
    for (const auto& option : options) {
        if (word == option.longName || (!option.shortName.empty() && word == option.shortName))
            return {option.takes, npos};
        if (word.size() > option.longName.size() && word.starts_with(option.longName) &&
            word[option.longName.size()] == '=')
            return {option.takes, option.longName.size() + 1};
        if (!option.shortName.empty() && !word.starts_with("--") && word.starts_with(option.shortName))
            return {option.takes, option.shortName.size()};
    }
    return {};
}

void collectValue(Takes takes, const Stretch& value, Collector& collector)
{
    const auto text = value.text();
    switch (takes) {
    case Takes::Header: {
        const auto colon = text.find(':');
        if (colon != npos)
            collector.header(trimmed(text.substr(0, colon)), value.part(trimmed(text.substr(colon + 1))));
        break;
    }
    case Takes::Cookie:
        if (text.find('=') != npos) // otherwise it names a file
            collector.cookieLine(value);
        break;
    case Takes::Bearer:
    case Takes::Data:
        collector.body(value);
        break;
    case Takes::Url:
        collector.url(value);
        break;
    case Takes::Other:
    case Takes::Nothing:
        break;
    }
}

} // namespace

bool beginsCurlCommand(std::string_view line) noexcept
{
    line = trimmed(line);
    if (line.starts_with("$ ") || line.starts_with("# ") || line.starts_with("> "))
        line = trimmed(line.substr(2));
    for (const std::string_view name : {"curl ", "curl.exe ", "curl\t", "curl\\"}) {
        if (line.starts_with(name))
            return true;
    }
    return false;
}

std::size_t collectCurl(const Stretch& input, Collector& collector)
{
    const auto kept = collector.surroundings;
    collector.surroundings = {};
    collector.surroundings.carrier = Carrier::CurlCommand;
    collector.surroundings.prefix = "curl command, ";
    const auto first = collector.count();
    ShellReader reader(input);
    auto pending = Takes::Nothing;
    std::string host;
    while (const auto word = reader.next()) {
        const Stretch stretch(*word);
        const auto option = pending == Takes::Nothing ? readOption(stretch.text()) : Reading{};
        if (pending != Takes::Nothing) {
            collectValue(pending, stretch, collector);
            pending = Takes::Nothing;
        } else if (option.takes != Takes::Nothing && option.valueAt == npos) {
            pending = option.takes;
        } else if (option.takes != Takes::Nothing) {
            collectValue(option.takes, stretch.part(option.valueAt), collector);
        } else if (stretch.text().find("://") != npos) {
            collector.url(stretch);
            host = collector.surroundings.host;
        }
    }
    if (!host.empty())
        collector.surroundings.host = host;
    collector.setHostFrom(first);
    collector.surroundings = kept;
    return reader.at();
}

} // namespace signet::session
