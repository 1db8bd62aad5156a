#include "core/session/inspection/finder.h"

#include "core/base/text.h"
#include "core/session/inspection/collector.h"
#include "core/session/inspection/cookie_jar.h"
#include "core/session/inspection/curl_line.h"
#include "core/session/inspection/frameworks.h"
#include "core/session/inspection/har.h"
#include "core/session/inspection/line_shapes.h"
#include "core/session/inspection/loose_base64.h"

#include <algorithm>

namespace signet::session {

namespace {

constexpr auto npos = std::string_view::npos;

/// Goes through the lines of the input and hands each stretch to the collector as what it is.
class LineFinder
{
public:
    LineFinder(const Stretch& input, Collector& collector)
        : m_input(input), m_text(input.text()), m_collector(collector)
    {}

    void run()
    {
        while (m_at < m_text.size() && !m_collector.isFull())
            takeLine();
        flush(m_text.size());
        endMessage();
    }

private:
    enum class Section { Text, Headers, Body };

    [[nodiscard]] std::size_t lineEnd(std::size_t from) const noexcept
    {
        return std::min(m_text.find('\n', from), m_text.size());
    }
    [[nodiscard]] std::string_view lineAt(std::size_t from) const noexcept
    {
        auto line = m_text.substr(from, lineEnd(from) - from);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return line;
    }
    void goBehind(std::size_t end) noexcept { m_at = std::min(end + 1, m_text.size()); }

    void takeLine()
    {
        const auto line = lineAt(m_at);
        const auto end = lineEnd(m_at);
        if (beginsMessage(line, end))
            return;
        if (m_section == Section::Headers && takeHeader(line, true))
            return;
        if (m_section == Section::Headers) {
            endHeaders(trimmed(line).empty() || line == ">" || line == "<");
            if (m_section == Section::Body) {
                goBehind(end);
                return;
            }
        }
        if (m_section == Section::Text && takeTextLine(line))
            return;
        goBehind(end); // left pending: it belongs to free text or a body
    }

    /// Headers without a request or status line have no body.
    void endHeaders(bool blank)
    {
        m_section = blank && m_inMessage ? Section::Body : Section::Text;
        m_pending = m_at;
        if (m_section == Section::Text)
            endMessage();
    }

    /// A request or status line ends whatever stood before.
    bool beginsMessage(std::string_view line, std::size_t end)
    {
        if (line.size() < 9 || line.find("HTTP/") == npos)
            return false;
        const auto target = requestTarget(line);
        if (target.empty() && !isStatusLine(line))
            return false;
        flush(m_at);
        endMessage();
        m_section = Section::Headers;
        m_inMessage = true;
        if (target.empty())
            m_collector.surroundings.response = ++m_responses;
        else
            m_collector.url(m_input.part(target));
        goBehind(end);
        m_pending = m_at;
        return true;
    }

    /// `within`: other headers stand before this line, so any name will do.
    bool takeHeader(std::string_view line, bool within)
    {
        const auto header = readHeaderLine(line);
        if (!header || (!within && !isWellKnown(header->name)))
            return false;
        flush(m_at);
        if (!within && m_section == Section::Text) {
            m_section = Section::Headers;
            m_collector.surroundings.response = ++m_responses;
        }
        const auto begin = m_at + header->valueOffset;
        const auto end = valueEnd(begin);
        const auto value = unfolded(begin, end);
        const Stretch stretch = value.size() == 0 ? m_input.part(begin, end - begin) : Stretch(value);
        m_collector.header(header->name, stretch.part(trimmed(stretch.text())));
        goBehind(end);
        m_pending = m_at;
        return true;
    }

    bool takeTextLine(std::string_view line)
    {
        if (line.empty())
            return false;
        if (beginsCurlCommand(line)) {
            flush(m_at);
            goBehind(m_at + collectCurl(m_input.part(m_at), m_collector));
            m_pending = m_at;
            return true;
        }
        if (line.find('\t') != npos &&
            collectWholeLine([&] { return collectJarLine(m_input.part(line), m_collector); }))
            return true;
        if (takeHeader(line, false))
            return true;
        return takeBareCookies(line);
    }

    template <typename Collect>
    bool collectWholeLine(const Collect& collect)
    {
        const auto end = lineEnd(m_at);
        if (!collect())
            return false;
        flush(m_at);
        goBehind(end);
        m_pending = m_at;
        return true;
    }

    bool takeBareCookies(std::string_view line)
    {
        const auto inner = trimmed(line);
        const auto kind = judgeBareCookies(inner);
        if (kind == BareCookie::No)
            return false;
        flush(m_at);
        const auto begin = static_cast<std::size_t>(inner.data() - m_text.data());
        const auto end = valueEnd(begin);
        const auto value = unfolded(begin, end);
        const Stretch stretch = value.size() == 0 ? m_input.part(begin, end - begin) : Stretch(value);
        const auto trimmedValue = stretch.part(trimmed(stretch.text()));
        if (kind == BareCookie::SetCookie)
            m_collector.setCookieLine(trimmedValue, true);
        else
            m_collector.cookieLine(trimmedValue, true);
        goBehind(end);
        m_pending = m_at;
        return true;
    }

    /// Where a value that begins at `begin` ends: folded lines (RFC 9112 section 5.2) and lines that a mail
    /// program broke within a token belong to it.
    [[nodiscard]] std::size_t valueEnd(std::size_t begin) const
    {
        auto end = lineEnd(begin);
        auto searched = begin;
        for (;;) {
            const auto grown = std::max(foldedEnd(end), tokenEnd(searched, end));
            if (grown <= end)
                return end;
            searched = end;
            end = grown;
        }
    }

    [[nodiscard]] std::size_t foldedEnd(std::size_t end) const
    {
        const auto next = end + 1;
        if (next >= m_text.size() || (m_text[next] != ' ' && m_text[next] != '\t') ||
            trimmed(lineAt(next)).empty())
            return end;
        return lineEnd(next);
    }

    /// The end of the line on which the last token between `from` and `end` ends.
    [[nodiscard]] std::size_t tokenEnd(std::size_t from, std::size_t end) const
    {
        const auto region = m_text.substr(from, end - from);
        const auto word = region.find_last_of(";= \t\"");
        const auto start = findTokenStart(region, word == npos ? 0 : word + 1);
        if (start == npos)
            return end;
        // Only the run's extent is wanted, so it is read in place.
        const auto run = readTokenRun(m_input.part(from), start);
        return from + run.end > end ? lineEnd(from + run.end) : end;
    }

    /// The value with line breaks taken out; empty if there is none in it.
    [[nodiscard]] MappedText unfolded(std::size_t begin, std::size_t end) const
    {
        MappedText value;
        if (m_text.substr(begin, end - begin).find('\n') == npos)
            return value;
        for (auto i = begin; i < end; ++i) {
            const char c = m_text[i];
            // A shell's and quoted-printable's mark of a line that goes on.
            if ((c == '\\' || c == '=') && i + 1 < end && (m_text[i + 1] == '\n' || m_text[i + 1] == '\r'))
                continue;
            if (c != '\n' && c != '\r') {
                value.append(c, m_input.begin(i), m_input.end(i) - m_input.begin(i));
                continue;
            }
            while (i + 1 < end && std::string_view(" \t\r\n").find(m_text[i + 1]) != npos)
                ++i;
            if (!value.text().empty() && (value.text().back() == ';' || value.text().back() == ','))
                value.append(' ', m_input.begin(i));
        }
        return value;
    }

    /// Hands over what was left pending up to `end`.
    void flush(std::size_t end)
    {
        if (m_pending < end) {
            const auto stretch = m_input.part(m_pending, end - m_pending);
            if (m_section == Section::Body)
                m_collector.body(stretch);
            else
                freeText(stretch);
        }
        m_pending = end;
    }

    void freeText(const Stretch& stretch)
    {
        const auto inner = stretch.part(trimmed(stretch.text()));
        if (!inner.empty())
            m_collector.freeText(inner);
    }

    void endMessage()
    {
        m_collector.setHostFrom(m_messageBegin);
        m_messageBegin = m_collector.count();
        m_collector.surroundings = {};
        m_inMessage = false;
    }

    const Stretch& m_input;
    std::string_view m_text;
    Collector& m_collector;
    std::size_t m_at = 0;      ///< the line to take next
    std::size_t m_pending = 0; ///< from here to m_at nothing was handed over yet
    Section m_section = Section::Text;
    bool m_inMessage = false; ///< a request or status line began what is being read
    std::size_t m_responses = 0;
    std::size_t m_messageBegin = 0;
};

/// A single word that begins like a token and is none: pasted in part.
bool isBrokenToken(std::string_view text)
{
    return text.size() >= 8 && findTokenStart(text, 0) == 0 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c == '.' || isBase64urlCharacter(c); });
}

std::string_view unquoted(std::string_view text) noexcept
{
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'' || text.front() == '`') &&
        text.back() == text.front())
        return trimmed(text.substr(1, text.size() - 2));
    return text;
}

void collect(const Stretch& input, Collector& collector)
{
    const auto inner = input.part(trimmed(input.text()));
    const auto text = inner.text();
    if (text.starts_with('{') && collectHar(inner, collector))
        return;
    if (isJsonToken(text)) {
        collector.jsonToken(inner);
        return;
    }
    LineFinder(inner, collector).run();
    const auto bare = inner.part(unquoted(text));
    if (collector.count() == 0 && (isBrokenToken(bare.text()) || isFrameworkValue(bare.text())))
        collector.word(bare);
}

/// Places in decoded text become places in the input it was decoded from.
void translate(std::vector<Found>& finds, const MappedText& decoded)
{
    const Stretch map(decoded);
    for (auto& found : finds) {
        MappedText text;
        for (std::size_t i = 0; i < found.text.size(); ++i) {
            const auto begin = map.begin(inputBegin(found.runs, found.source.offset, i));
            const auto last = inputEnd(found.runs, found.source.offset, i) - 1;
            text.append(found.text[i], begin, std::max(map.end(last), begin) - begin);
        }
        found.runs.assign(text.runs().begin(), text.runs().end());
        const auto end = map.end(found.source.offset + found.source.length - 1);
        found.source.offset = map.begin(found.source.offset);
        found.source.length = end - found.source.offset;
        if (found.nameLength != 0) {
            const auto nameEnd = map.end(found.nameOffset + found.nameLength - 1);
            found.nameOffset = map.begin(found.nameOffset);
            found.nameLength = nameEnd - found.nameOffset;
        }
    }
}

} // namespace

std::vector<Found> find(std::string_view input)
{
    const bool little = input.starts_with("\xFF\xFE");
    if (little || input.starts_with("\xFE\xFF")) {
        const auto decoded = fromUtf16(input.substr(2), !little, 2);
        Collector collector;
        collect(Stretch(decoded.text()), collector);
        auto finds = collector.finish(decoded.text());
        translate(finds, decoded);
        return finds;
    }
    const std::size_t mark = input.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    Collector collector;
    collect(Stretch(input.substr(mark), mark), collector);
    return collector.finish(input);
}

} // namespace signet::session
