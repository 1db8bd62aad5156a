#include "ui/shell/core_words.h"

#include "core/base/text.h"
#include "ui/shell/language.h"
#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <optional>
#include <vector>

namespace signet::ui {

namespace {

constexpr const char* context = "signet::core";

struct Template
{
    QRegularExpression shape;
    const char* source;
    std::vector<int> places; ///< which %N each capture is
};

std::vector<Template> makeTemplates()
{
    static const QRegularExpression place(QStringLiteral("%(\\d)"));
    std::vector<Template> templates;
    for (const char* source : coreSentences()) {
        const QString text = QString::fromUtf8(source);
        Template made{{}, source, {}};
        QString shape;
        qsizetype at = 0;
        for (auto all = place.globalMatch(text); all.hasNext();) {
            const auto match = all.next();
            shape += QRegularExpression::escape(text.mid(at, match.capturedStart() - at)) +
                     QStringLiteral("(.+?)");
            made.places.push_back(match.captured(1).toInt());
            at = match.capturedEnd();
        }
        if (made.places.empty())
            continue;
        shape += QRegularExpression::escape(text.mid(at));
        made.shape.setPattern(QRegularExpression::anchoredPattern(shape));
        made.shape.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
        templates.push_back(std::move(made));
    }
    return templates;
}

const std::vector<Template>& templates()
{
    static const std::vector<Template> made = makeTemplates();
    return made;
}

std::optional<QString> exactly(const QString& english)
{
    const QByteArray source = english.toUtf8();
    const QString translated = QCoreApplication::translate(context, source.constData());
    return translated == english ? std::nullopt : std::optional(translated);
}

QString part(const QString& english);

std::optional<QString> byTemplate(const QString& english)
{
    for (const Template& one : templates()) {
        const auto match = one.shape.match(english);
        if (!match.hasMatch())
            continue;
        const QString translated = QCoreApplication::translate(context, one.source);
        QString result;
        for (qsizetype i = 0; i < translated.size(); ++i) {
            const bool isPlace =
                translated[i] == QLatin1Char('%') && i + 1 < translated.size() && translated[i + 1].isDigit();
            if (!isPlace) {
                result += translated[i];
                continue;
            }
            // By hand: what is put in may hold a % itself.
            const int wanted = translated[++i].digitValue();
            for (std::size_t k = 0; k < one.places.size(); ++k) {
                if (one.places[k] == wanted)
                    result += part(match.captured(static_cast<int>(k) + 1));
            }
        }
        return result;
    }
    return std::nullopt;
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
    return QCoreApplication::translate(context, begins ? "About %1" : "about %1").arg(count);
}

/// Something within a sentence.
QString part(const QString& english)
{
    if (auto span = asSpan(english))
        return *span;
    if (auto count = asCount(english))
        return *count;
    return exactly(english).value_or(english);
}

QString wholeOr(const QString& english, const QString& otherwise)
{
    if (auto span = asSpan(english))
        return *span;
    if (auto exact = exactly(english))
        return *exact;
    return byTemplate(english).value_or(otherwise);
}

} // namespace

QString coreWord(std::string_view english)
{
    const QString text = QString::fromStdString(toUtf8(english));
    return Language::current() == QLatin1String("en") ? text : part(text);
}

QString coreWords(std::string_view english)
{
    const QString text = QString::fromStdString(toUtf8(english));
    if (text.isEmpty() || Language::current() == QLatin1String("en"))
        return text;
    const QString whole = wholeOr(text, QString());
    if (!whole.isEmpty())
        return whole;
    // Sentence by sentence: core puts some of its own together.
    static const QRegularExpression between(QStringLiteral("(?<=[.!?])\\s+(?=[A-Z\"'%])"));
    const QStringList sentences = text.split(between);
    if (sentences.size() < 2)
        return text;
    QStringList translated;
    for (const QString& sentence : sentences)
        translated << wholeOr(sentence, sentence);
    return translated.join(QLatin1Char(' '));
}

} // namespace signet::ui
