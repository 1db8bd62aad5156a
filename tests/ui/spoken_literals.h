#pragma once

// What a source file can say: its string literals, put together where it puts them together with +, with a
// hole for everything else that stands between. No parser of C++, only enough of one for how core is written.

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace signet::ui {

/// A text of the source, and where it is.
struct Spoken
{
    QString text; ///< holes are `spokenHole`
    int line = 0;
};

constexpr QChar spokenHole(0x1);

class SpokenLiterals
{
public:
    explicit SpokenLiterals(const QString& source) { split(source); }

    [[nodiscard]] std::vector<Spoken> all()
    {
        std::vector<Spoken> found;
        std::vector<bool> used(m_tokens.size());
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (!m_tokens[i].literal || used[i])
                continue;
            std::size_t at = firstOperand(i);
            Spoken spoken{{}, m_tokens[i].line};
            for (;;) {
                const std::size_t end = operandEnd(at);
                const auto literal = soleLiteral(at, end);
                if (literal < m_tokens.size()) {
                    spoken.text += m_tokens[literal].text;
                    used[literal] = true;
                } else if (!spoken.text.endsWith(spokenHole)) {
                    spoken.text += spokenHole;
                }
                if (end >= m_tokens.size() || !is(end, "+"))
                    break;
                at = end + 1;
            }
            // Within something else, such as what a condition chooses: by itself.
            if (!used[i])
                spoken.text = m_tokens[i].text;
            used[i] = true;
            found.push_back(std::move(spoken));
        }
        return found;
    }

private:
    struct Token
    {
        QString text;
        bool literal = false;
        int line = 0;
    };

    void split(const QString& source)
    {
        static const QRegularExpression one(
            QStringLiteral("(?<skipped>//[^\\n]*|/\\*.*?\\*/|^[ \\t]*#[^\\n]*)"
                           "|(?<raw>R\"(\\w*)\\(.*?\\)\\g{-1}\")"
                           "|(?<literal>\"(?:[^\"\\\\\\n]|\\\\.)*\")"
                           "|'(?:[^'\\\\\\n]|\\\\.)+'|[A-Za-z_]\\w*|\\d[\\w'.]*|::|->|&&|\\|\\||[<>=!+]="
                           "|\\+\\+|<<|>>|\\S"),
            QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
        int line = 1;
        qsizetype counted = 0;
        for (auto matches = one.globalMatch(source); matches.hasNext();) {
            const auto match = matches.next();
            if (match.hasCaptured(QStringLiteral("skipped")) || match.hasCaptured(QStringLiteral("raw")))
                continue; // what is written raw is JSON, SQL or a test's
            line += static_cast<int>(source.mid(counted, match.capturedStart() - counted).count('\n'));
            counted = match.capturedStart();
            if (!match.hasCaptured(QStringLiteral("literal"))) {
                m_tokens.push_back({match.captured(), false, line});
                continue;
            }
            QString text = match.captured().mid(1, match.capturedLength() - 2);
            text.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
                .replace(QStringLiteral("\\\""), QStringLiteral("\""))
                .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
            if (!m_tokens.empty() && m_tokens.back().literal)
                m_tokens.back().text += text; // the compiler puts neighbours together too
            else
                m_tokens.push_back({text, true, line});
        }
    }

    [[nodiscard]] bool is(std::size_t i, const char* text) const
    {
        return !m_tokens[i].literal && m_tokens[i].text == QLatin1String(text);
    }

    [[nodiscard]] bool isOneOf(std::size_t i, const QStringList& texts) const
    {
        return !m_tokens[i].literal && texts.contains(m_tokens[i].text);
    }

    static const QStringList& borders()
    {
        static const QStringList all{"+",  ",",  ";",  "?",  ":",  "<<",    "=",
                                     "+=", "&&", "||", "==", "!=", "return"};
        return all;
    }

    [[nodiscard]] std::size_t operandEnd(std::size_t at) const
    {
        int depth = 0;
        for (; at < m_tokens.size(); ++at) {
            if (isOneOf(at, {"(", "[", "{"}))
                ++depth;
            else if (isOneOf(at, {")", "]", "}"}) && --depth < 0)
                break;
            else if (depth == 0 && isOneOf(at, borders()))
                break;
        }
        return at;
    }

    /// Where the operand begins that ends before `end`.
    [[nodiscard]] std::size_t operandStart(std::size_t end) const
    {
        int depth = 0;
        for (std::size_t at = end; at-- > 0;) {
            if (isOneOf(at, {")", "]", "}"}))
                ++depth;
            else if (isOneOf(at, {"(", "[", "{"}) && --depth < 0)
                return at + 1;
            else if (depth == 0 && isOneOf(at, borders()))
                return at + 1;
        }
        return 0;
    }

    /// Where the sum begins in which the literal stands.
    [[nodiscard]] std::size_t firstOperand(std::size_t literal) const
    {
        std::size_t at = operandStart(literal);
        if (soleLiteral(at, operandEnd(at)) != literal)
            at = literal;
        while (at > 0 && is(at - 1, "+"))
            at = operandStart(at - 1);
        return at;
    }

    /// The literal that is all of an operand, bare or as std::string("…"); past all of them where none is.
    [[nodiscard]] std::size_t soleLiteral(std::size_t begin, std::size_t end) const
    {
        if (end == begin + 1 && m_tokens[begin].literal)
            return begin;
        const bool wrapped = end >= begin + 4 && m_tokens[end - 2].literal && isOneOf(end - 1, {")", "}"}) &&
                             isOneOf(end - 3, {"(", "{"});
        if (!wrapped)
            return m_tokens.size();
        for (std::size_t i = begin; i < end - 3; ++i) {
            if (!isOneOf(i, {"std", "::", "string", "string_view", "QString"}))
                return m_tokens.size();
        }
        return end - 2;
    }

    std::vector<Token> m_tokens;
};

} // namespace signet::ui
