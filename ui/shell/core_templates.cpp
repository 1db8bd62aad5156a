#include "ui/shell/core_templates.h"

#include "ui/shell/core_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace signet::ui {

namespace {

constexpr int firstRaw = 7;

struct Template
{
    QRegularExpression shape;
    const char* source;
    std::vector<int> places; ///< which %N each capture is
    QString before;          ///< what stands before the first place
    QString after;           ///< and after the last one
    qsizetype letters = 0;   ///< how much it says itself
};

std::vector<Template> makeTemplates()
{
    static const QRegularExpression place(QStringLiteral("%(\\d)"));
    std::vector<Template> templates;
    for (const char* source : coreSentences()) {
        const QString text = QString::fromUtf8(source);
        Template made{{}, source, {}, {}, {}, 0};
        QString shape;
        qsizetype at = 0;
        for (auto all = place.globalMatch(text); all.hasNext();) {
            const auto match = all.next();
            const QString said = text.mid(at, match.capturedStart() - at);
            if (made.places.empty())
                made.before = said;
            made.letters += said.size();
            shape += QRegularExpression::escape(said) + QStringLiteral("(.+?)");
            made.places.push_back(match.captured(1).toInt());
            at = match.capturedEnd();
        }
        if (made.places.empty())
            continue;
        made.after = text.mid(at);
        made.letters += made.after.size();
        shape += QRegularExpression::escape(made.after);
        made.shape.setPattern(QRegularExpression::anchoredPattern(shape));
        made.shape.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
        templates.push_back(std::move(made));
    }
    std::stable_sort(templates.begin(), templates.end(),
                     [](const Template& a, const Template& b) { return a.letters > b.letters; });
    return templates;
}

const std::vector<Template>& templates()
{
    static const std::vector<Template> made = makeTemplates();
    return made;
}

bool staysWithinSentence(const Template& one, const QRegularExpressionMatch& match)
{
    for (std::size_t k = 0; k < one.places.size(); ++k) {
        // At the very end stands what people wrote: that goes on as long as it likes.
        const bool isLast = k + 1 == one.places.size() && one.places[k] >= firstRaw && one.after.isEmpty();
        if (!isLast && match.captured(static_cast<int>(k) + 1).contains(betweenSentences()))
            return false;
    }
    return true;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// One after the other; between Chinese and a word or figure of another script stands a space.
void append(QString& text, const QString& more)
{
    const bool apart = !text.isEmpty() && !more.isEmpty() &&
                       ((isHan(text.back()) && isAsciiWord(more.front())) ||
                        (isAsciiWord(text.back()) && isHan(more.front())));
    if (apart)
        text += QLatin1Char(' ');
    text += more;
}

QString filled(const Template& one, const QRegularExpressionMatch& match, const PlaceWords& words)
{
    std::array<QString, 10> held;
    for (std::size_t k = 0; k < one.places.size(); ++k) {
        const QString captured = match.captured(static_cast<int>(k) + 1);
        held[static_cast<std::size_t>(one.places[k])] = one.places[k] < firstRaw ? words(captured) : captured;
    }
    return withPlaces(QCoreApplication::translate(coreContext, one.source), held);
}

} // namespace

const QRegularExpression& betweenSentences()
{
    static const QRegularExpression between(QStringLiteral("(?<=[.!?])\\s+(?=[A-Z\"'%])"));
    return between;
}

QString withPlaces(const QString& translated, std::span<const QString> held)
{
    // By hand: what is put in may hold a % itself.
    QString result;
    qsizetype from = 0;
    for (qsizetype at = translated.indexOf('%'); at >= 0; at = translated.indexOf('%', from)) {
        const bool isPlace = at + 1 < translated.size() && translated[at + 1].isDigit();
        append(result, translated.mid(from, at - from + (isPlace ? 0 : 1)));
        from = at + 1;
        if (!isPlace)
            continue;
        const auto place = static_cast<std::size_t>(translated[at + 1].digitValue());
        if (place < held.size())
            append(result, held[place]);
        ++from;
    }
    append(result, translated.mid(from));
    return result;
}

std::optional<QString> byTemplate(const QString& english, PlaceReach reach, const PlaceWords& words)
{
    for (const Template& one : templates()) {
        // Most templates fall out here, without the cost of a match.
        if (!english.startsWith(one.before) || !english.endsWith(one.after))
            continue;
        const auto match = one.shape.match(english);
        if (!match.hasMatch())
            continue;
        if (reach == PlaceReach::WithinSentence && !staysWithinSentence(one, match))
            continue;
        return filled(one, match, words);
    }
    return std::nullopt;
}

} // namespace signet::ui
