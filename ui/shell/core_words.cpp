#include "ui/shell/core_words.h"

#include "core/base/text.h"
#include "ui/shell/core_templates.h"
#include "ui/shell/language.h"
#include "ui/shell/sentences/sentences.h"
#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <optional>
#include <vector>

namespace signet::ui {

namespace {

QString part(const QString& english);

std::optional<QString> exactly(const QString& english)
{
    const QByteArray source = english.toUtf8();
    const QString translated = QCoreApplication::translate(coreContext, source.constData());
    return translated == english ? std::nullopt : std::optional(translated);
}

/// "in 2 hours", "3 days ago", "1 minute", as core writes them.
std::optional<QString> asSpan(const QString& english)
{
    static const QRegularExpression shape(
        QStringLiteral("^(in )?(\\d{1,9}) (year|day|hour|minute|second)s?( ago)?$"));
    const auto match = shape.match(english);
    if (!match.hasMatch())
        return std::nullopt;
    static constexpr std::array<const char*, 5> units{"year", "day", "hour", "minute", "second"};
    std::size_t unit = 0;
    while (match.captured(3) != QLatin1String(units[unit]))
        ++unit;
    const bool ahead = match.hasCaptured(1);
    const bool past = match.hasCaptured(4);
    return countedSpan(match.captured(2).toInt(), static_cast<SpanUnit>(unit),
                       ahead ? SpanSide::Ahead : (past ? SpanSide::Past : SpanSide::Plain));
}

/// "1,204", "about 1,204 ± 10": grouped as the operator's language groups them.
std::optional<QString> asCount(const QString& english)
{
    static const QRegularExpression shape(QStringLiteral("^([Aa]bout )?([\\d,]+)(?: \u00b1 ([\\d,]+))?$"));
    const auto match = shape.match(english);
    if (!match.hasMatch())
        return std::nullopt;
    const auto grouped = [&match](int at) {
        return QLocale().toString(match.captured(at).remove(QLatin1Char(',')).toULongLong());
    };
    QString count = grouped(2);
    if (match.hasCaptured(3))
        count += QStringLiteral(" \u00b1 ") + grouped(3);
    if (!match.hasCaptured(1))
        return count;
    const bool begins = english.startsWith(QLatin1Char('A'));
    return QCoreApplication::translate(coreContext, begins ? "About %1" : "about %1").arg(count);
}

/// A sentence or phrase that stands in the list as it is, or as a template.
std::optional<QString> listed(const QString& english, PlaceReach reach = PlaceReach::WithinSentence)
{
    if (auto span = asSpan(english))
        return span;
    if (auto exact = exactly(english))
        return exact;
    return byTemplate(english, reach, part);
}

QString withFirst(QString text, QChar (QChar::*turned)() const)
{
    if (!text.isEmpty())
        text[0] = (text[0].*turned)();
    return text;
}

/// A phrase of which core made a sentence: "It is not JSON." of "it is not JSON".
std::optional<QString> asSentence(const QString& english)
{
    if (english.isEmpty() || !english[0].isUpper())
        return std::nullopt;
    const bool stops = english.endsWith(QLatin1Char('.'));
    const auto phrase = listed(withFirst(stops ? english.chopped(1) : english, &QChar::toLower));
    if (!phrase)
        return std::nullopt;
    const QString capital = withFirst(*phrase, &QChar::toUpper);
    return stops ? QCoreApplication::translate("signet::core", "%1.").arg(capital) : capital;
}

/// What a push ends, "1 session, if it is still going, and every session of enwiki (12 sessions)": the commas
/// of an item are its own, so the shortest beginning that is an item is one.
std::optional<QString> asItems(const QString& english)
{
    static const QRegularExpression between(QStringLiteral(", | and "));
    for (auto all = between.globalMatch(english); all.hasNext();) {
        const auto match = all.next();
        const auto item = listed(english.left(match.capturedStart()));
        const auto rest = item ? asItems(english.mid(match.capturedEnd())) : std::nullopt;
        if (!rest)
            continue;
        const std::array<QString, 3> held{QString(), *item, *rest};
        return withPlaces(match.captured() == QLatin1String(", ")
                              ? QCoreApplication::translate("signet::core", "%1, %2")
                              : QCoreApplication::translate("signet::core", "%1 and %2"),
                          held);
    }
    return listed(english);
}

std::optional<QString> asEnding(const QString& english)
{
    static const QRegularExpression shape(QStringLiteral("^Ends (.+)\\.$"));
    const auto match = shape.match(english);
    const auto items = match.hasMatch() ? asItems(match.captured(1)) : std::nullopt;
    if (!items)
        return std::nullopt;
    return withPlaces(QCoreApplication::translate("signet::core", "Ends %1."), std::array{QString(), *items});
}

/// Something within a sentence.
QString part(const QString& english)
{
    if (auto count = asCount(english))
        return *count;
    return listed(english).value_or(english);
}

std::optional<QString> sentence(const QString& english)
{
    if (auto ending = asEnding(english))
        return ending;
    if (auto known = listed(english))
        return known;
    return asSentence(english);
}

QString joined(const QStringList& sentences)
{
    QString text = sentences.value(0);
    for (qsizetype i = 1; i < sentences.size(); ++i)
        text = QCoreApplication::translate("signet::core", "%1 %2").arg(text, sentences[i]);
    return text;
}

} // namespace

QString coreWord(std::string_view english)
{
    const QString text = QString::fromStdString(toUtf8(english));
    if (text.isEmpty() || Language::current() == QLatin1String("en"))
        return text;
    if (auto count = asCount(text))
        return *count;
    if (auto known = listed(text))
        return *known;
    return asSentence(text).value_or(text);
}

QString coreWords(std::string_view english)
{
    const QString text = QString::fromStdString(toUtf8(english));
    if (text.isEmpty() || Language::current() == QLatin1String("en"))
        return text;
    if (const auto whole = sentence(text))
        return *whole;
    // Sentence by sentence: core puts some of its own together.
    const QStringList sentences = text.split(betweenSentences());
    QStringList translated;
    bool allKnown = true;
    for (const QString& one : sentences) {
        const auto known = sentence(one);
        allKnown = allKnown && known;
        translated << known.value_or(one);
    }
    if (allKnown)
        return joined(translated);
    // Perhaps what looked like the end of a sentence stood in a name.
    return listed(text, PlaceReach::Anything).value_or(joined(translated));
}

QString coreAdvice(std::string_view message, std::string_view hint)
{
    QStringList said{coreWords(message)};
    if (!hint.empty())
        said << coreWords(hint);
    return joined(said);
}

std::span<const char* const> coreSentences()
{
    static const std::vector<const char*> all = [] {
        std::vector<const char*> sentences;
        for (const auto& some :
             {verdictSentences(), meaningSentences(), findingSentences(), headerFindingSentences(),
              actSentences(), tokenErrorSentences(), keyErrorSentences(), connectionErrorSentences(),
              recordErrorSentences(), fileErrorSentences()})
            sentences.insert(sentences.end(), some.begin(), some.end());
        return sentences;
    }();
    return all;
}

} // namespace signet::ui
