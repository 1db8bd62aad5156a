#pragma once

// Hears English in a console that speaks another language.

#include <QRegularExpression>
#include <QString>

namespace signet::ui {

/// Whether words stand in it that German and Chinese sentences do not have. Within an identifier, such as
/// "Wn-it_Uw", they are none.
inline bool soundsEnglish(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("(?<![\\w\\\\-])(the|and|of|is|it|not|with|its|this|by|has|line|to|for|are|from|that)"
                       "(?![\\w\\\\-])"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(words);
}

} // namespace signet::ui
