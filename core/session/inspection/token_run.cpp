#include "core/session/inspection/token_run.h"

#include "core/session/inspection/loose_base64.h"

#include <algorithm>
#include <array>

namespace signet::session {

namespace {

constexpr auto npos = std::string_view::npos;

/// How many bytes the fast search takes at once.
constexpr std::size_t blockSize = 64;

bool isTokenCharacter(char c) noexcept
{
    return c == '.' || isBase64urlCharacter(c);
}

bool isAlphanumeric(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The base64 of `{"`, `{ `, and of `{` before a tab, a line feed or a return.
bool isOpening(char first, char second, char third) noexcept
{
    if (first != 'e')
        return false;
    if (second == 'y')
        return (third >= 'A' && third <= 'D') || (third >= 'I' && third <= 'L');
    return second == 'w' && ((third >= 'k' && third <= 'r') || (third >= '0' && third <= '3'));
}

bool opensAt(std::string_view text, std::size_t i) noexcept
{
    if (i + 2 >= text.size())
        return false;
    if (isOpening(text[i], text[i + 1], text[i + 2]))
        return true;
    return text.substr(i, 4) == "e30."; // the empty header
}

/// Whether what stands before `i` ends a word: a token begins at a word, not within one.
bool wordBeginsAt(std::string_view text, std::size_t i) noexcept
{
    if (i == 0 || !isAlphanumeric(text[i - 1]))
        return true;
    if (i >= 3 && percentCharacterAt(text, i - 3).width == 3)
        return true;
    if (i >= 5 && percentCharacterAt(text, i - 5).width == 5)
        return true;
    // Escapes of JSON and C strings that were pasted undecoded: \n and =.
    if (i >= 2 && text[i - 2] == '\\' && (text[i - 1] == 'n' || text[i - 1] == 'r' || text[i - 1] == 't'))
        return true;
    return i >= 6 && text[i - 6] == '\\' && text[i - 5] == 'u';
}

/// Whether any of `blockSize` bytes begins an opening. No branches, so that it is done many bytes at a time.
bool blockMayOpen(const char* p) noexcept
{
    unsigned any = 0;
    for (std::size_t i = 0; i < blockSize; ++i) {
        const unsigned first = p[i] == 'e';
        const auto third = static_cast<unsigned char>(p[i + 2]);
        const unsigned quoted = (p[i + 1] == 'y') & (static_cast<unsigned char>(third - 'A') <= 11);
        const unsigned spaced = (p[i + 1] == 'w') & ((static_cast<unsigned char>(third - 'k') <= 7) |
                                                     (static_cast<unsigned char>(third - '0') <= 3));
        const unsigned empty = (p[i + 1] == '3') & (third == '0');
        any |= first & (quoted | spaced | empty);
    }
    return any != 0;
}

bool endsPiece(std::string_view text, std::size_t i) noexcept
{
    static constexpr std::string_view terminators = "\"'<>;,)]}&`\\=\r\n";
    return i >= text.size() || terminators.find(text[i]) != npos;
}

/// The place behind the line break that begins at `i`, white space and mail's quote marks; npos if there is
/// no line break. A shell's `\` and quoted-printable's `=` before the break belong to it.
std::size_t behindLineBreak(std::string_view text, std::size_t i) noexcept
{
    if (i < text.size() && (text[i] == '\\' || text[i] == '='))
        ++i;
    while (i < text.size() && (text[i] == ' ' || text[i] == '\t'))
        ++i;
    if (i < text.size() && text[i] == '\r')
        ++i;
    if (i >= text.size() || text[i] != '\n')
        return npos;
    ++i;
    while (i < text.size() && (text[i] == ' ' || text[i] == '\t' || text[i] == '>'))
        ++i;
    return i;
}

/// Lengths a last part may have, by what the header says: the shortest first, 0 for none.
using LastSizes = std::array<std::size_t, 4>;

struct Expectation
{
    std::size_t dots = 0; ///< 0: the header says nothing usable
    LastSizes last{};
};

Expectation expectationOf(std::string_view header)
{
    const auto has = [&](std::string_view word) { return header.find(word) != npos; };
    if (has("\"enc\""))
        return {4, has("CBC") ? LastSizes{22, 32, 43, 0} : LastSizes{22, 0, 0, 0}};
    if (!has("\"alg\""))
        return {};
    if (has("\"HS256\""))
        return {2, {43, 0, 0, 0}};
    if (has("\"HS384\""))
        return {2, {64, 0, 0, 0}};
    if (has("\"HS512\"") || has("\"ES256\"") || has("\"EdDSA\"") || has("\"ES256K\""))
        return {2, {86, 0, 0, 0}};
    if (has("\"ES384\""))
        return {2, {128, 0, 0, 0}};
    if (has("\"ES512\""))
        return {2, {176, 0, 0, 0}};
    if (has("\"RS") || has("\"PS"))
        return {2, {342, 512, 683, 0}};
    return {2, {}};
}

/// Reads one token character by character.
class RunReader
{
public:
    RunReader(const Stretch& stretch, std::size_t begin)
        : m_stretch(stretch), m_text(stretch.text()), m_at(begin)
    {
        m_run.begin = begin;
    }

    TokenRun read()
    {
        while (takePiece(), joins()) {
        }
        m_run.end = m_at;
        dropClosingDot();
        if (m_run.dots == 0)
            learnHeader();
        return std::move(m_run);
    }

private:
    /// Takes token characters up to the first other one.
    void takePiece()
    {
        while (m_at < m_text.size()) {
            const auto encoded = percentCharacterAt(m_text, m_at);
            const char c = encoded.width == 0 ? m_text[m_at] : encoded.character;
            if (!isTokenCharacter(c))
                return;
            const auto taken = encoded.width == 0 ? 1 : encoded.width;
            const auto begin = m_stretch.begin(m_at);
            m_run.token.append(c, begin, m_stretch.end(m_at + taken - 1) - begin);
            m_at += taken;
            if (c == '.')
                takeDot();
            else
                ++m_partSize;
        }
    }

    void takeDot()
    {
        if (m_run.dots == 0)
            learnHeader();
        ++m_run.dots;
        m_partSize = 0;
    }

    /// Once a token: looks what its header promises.
    void learnHeader()
    {
        const auto& text = m_run.token.text();
        const auto header = decodeLooseBase64(std::string_view(text).substr(0, text.find('.')));
        if (!header)
            return;
        m_expected = expectationOf(*header);
        m_run.headerNamesAlgorithm = m_expected.dots != 0;
    }

    [[nodiscard]] bool isWhole() const noexcept
    {
        if (m_run.dots == 0)
            return false;
        if (m_expected.dots == 0)
            return true; // nothing is known of it, so nothing is guessed
        if (m_run.dots < m_expected.dots)
            return false;
        const auto& last = m_expected.last;
        if (m_run.dots > m_expected.dots || last[0] == 0)
            return true;
        return std::find(last.begin(), last.end(), m_partSize) != last.end() ||
               m_partSize > *std::max_element(last.begin(), last.end());
    }

    /// Moves to the continuation on the next line if there is one.
    bool joins()
    {
        if (isWhole())
            return false;
        const auto next = behindLineBreak(m_text, m_at);
        if (next == npos || next >= m_text.size())
            return false;
        auto end = next;
        std::size_t dots = 0;
        while (end < m_text.size() &&
               (isTokenCharacter(m_text[end]) || percentCharacterAt(m_text, end).width != 0))
            dots += m_text[end++] == '.';
        if (end == next || !endsPiece(m_text, end))
            return false;
        // A line that begins a token of its own is not the end of this one.
        if (opensAt(m_text, next) && (m_run.dots == 0 || dots >= 2))
            return false;
        m_at = next;
        return true;
    }

    /// A sentence may end behind a token.
    void dropClosingDot()
    {
        const auto& text = m_run.token.text();
        if ((m_run.dots != 3 && m_run.dots != 5) || text.empty() || text.back() != '.')
            return;
        MappedText shorter;
        const Stretch mapped(m_run.token);
        for (std::size_t i = 0; i + 1 < text.size(); ++i)
            shorter.append(text[i], mapped.begin(i), mapped.end(i) - mapped.begin(i));
        m_run.token = std::move(shorter);
        --m_run.dots;
    }

    const Stretch& m_stretch;
    std::string_view m_text;
    std::size_t m_at;
    std::size_t m_partSize = 0;
    Expectation m_expected;
    TokenRun m_run;
};

} // namespace

std::size_t findTokenStart(std::string_view text, std::size_t from) noexcept
{
    std::size_t i = from;
    while (i < text.size()) {
        while (i + blockSize + 2 <= text.size() && !blockMayOpen(text.data() + i))
            i += blockSize;
        const auto end = std::min(i + blockSize, text.size());
        for (; i < end; ++i) {
            if (text[i] == 'e' && opensAt(text, i) && wordBeginsAt(text, i))
                return i;
        }
    }
    return npos;
}

bool TokenRun::isToken() const noexcept
{
    return dots == 2 || dots == 4 || (dots != 0 && headerNamesAlgorithm);
}

TokenRun readTokenRun(const Stretch& stretch, std::size_t begin)
{
    return RunReader(stretch, begin).read();
}

void scanTokens(const Stretch& stretch, const std::function<void(TokenRun&&)>& found)
{
    const auto text = stretch.text();
    for (auto at = findTokenStart(text, 0); at != npos;) {
        auto run = readTokenRun(stretch, at);
        const auto next = std::max(run.end, at + 1);
        if (run.isToken())
            found(std::move(run));
        at = findTokenStart(text, next);
    }
}

} // namespace signet::session
