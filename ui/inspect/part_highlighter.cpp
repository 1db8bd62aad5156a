#include "ui/inspect/part_highlighter.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace signet::ui {

using session::PartRole;

PartHighlighter::PartHighlighter(QTextDocument* document) : QSyntaxHighlighter(document)
{
    connect(document, &QTextDocument::contentsChange, this, &PartHighlighter::follow);
    applyTheme();
}

void PartHighlighter::setParts(std::vector<ColouredPart> parts)
{
    std::sort(parts.begin(), parts.end(),
              [](const ColouredPart& a, const ColouredPart& b) { return a.position < b.position; });
    m_parts = std::move(parts);
    rehighlight();
}

void PartHighlighter::applyTheme()
{
    m_formats.clear();
    for (int i = 0; i <= static_cast<int>(PartRole::Value); ++i) {
        const auto role = static_cast<PartRole>(i);
        m_formats[role].setForeground(colorOf(role));
    }
    rehighlight();
}

void PartHighlighter::highlightBlock(const QString& text)
{
    const int begin = currentBlock().position();
    const int end = begin + static_cast<int>(text.size());
    setFormat(0, static_cast<int>(text.size()), m_formats[PartRole::Separator]);
    auto part =
        std::lower_bound(m_parts.begin(), m_parts.end(), begin, [](const ColouredPart& p, int position) {
            return p.position + p.length <= position;
        });
    for (; part != m_parts.end() && part->position < end; ++part) {
        const int from = std::max(part->position, begin);
        const int to = std::min(part->position + part->length, end);
        setFormat(from - begin, to - from, m_formats[part->role]);
    }
}

void PartHighlighter::follow(int position, int removed, int added)
{
    for (ColouredPart& part : m_parts) {
        const int partEnd = part.position + part.length;
        if (part.position >= position + removed)
            part.position += added - removed;
        else if (partEnd > position)
            part.length = std::max(0, part.length + added - std::min(removed, partEnd - position));
    }
}

QColor colorOf(PartRole role)
{
    const ThemeTokens& tokens = Theme::current().tokens();
    switch (role) {
    case PartRole::Header:
        return tokens.accent;
    case PartRole::EncryptedKey:
        return tokens.attention;
    case PartRole::InitializationVector:
        return tokens.violet;
    case PartRole::Signature:
    case PartRole::Tag:
        return tokens.good;
    case PartRole::Payload:
    case PartRole::Value:
        return tokens.text;
    case PartRole::CookieName:
    case PartRole::Separator:
        break;
    }
    return tokens.muted;
}

} // namespace signet::ui
