#include "ui/shell/pseudo_translator.h"

#include <QRegularExpression>

#include <cstring>

namespace signet::ui {

namespace {

constexpr qsizetype percentLonger = 35;

/// What is read by Qt rather than by people: formats of dates and filters of file dialogs.
bool isForQt(const QString& text)
{
    static const QRegularExpression dateFormat(QStringLiteral("^[dMyHhms ,.:/'年月日]+$"));
    return text.contains(QStringLiteral("(*")) || dateFormat.match(text).hasMatch();
}

} // namespace

PseudoTranslator::PseudoTranslator(const QTranslator& english, QObject* parent)
    : QTranslator(parent), m_english(english)
{}

QString PseudoTranslator::lengthened(const QString& text)
{
    if (text.isEmpty() || isForQt(text))
        return text;
    const qsizetype more = std::max<qsizetype>(1, text.size() * percentLonger / 100 - 2);
    QString filler;
    // In words, so that what wraps can wrap here too.
    for (qsizetype i = 0; i < more; ++i)
        filler += i % 9 == 8 ? QLatin1Char(' ') : QLatin1Char('o');
    const QString space = text.contains(QLatin1Char(' ')) ? QStringLiteral(" ") : QString();
    // The mark makes it a text from the right, as Arabic would be; the letters keep their order, so that
    // tests can read them.
    return QChar(0x200f) + QLatin1Char('[') + text + space + filler + QLatin1Char(']') + QChar(0x200f);
}

QString PseudoTranslator::translate(const char* context, const char* source, const char* comment, int n) const
{
    if (std::strcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return QStringLiteral("RTL");
    if (!context || std::strncmp(context, "signet", 6) != 0)
        return {};
    const QString english = m_english.translate(context, source, comment, n);
    return lengthened(english.isEmpty() ? QString::fromUtf8(source) : english);
}

} // namespace signet::ui
