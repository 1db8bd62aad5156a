#include "ui/shell/core_templates.h"

#include "ui/shell/core_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
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

QString filled(const Template& one, const QRegularExpressionMatch& match, const PlaceWords& words)
{
    // By hand: what is put in may hold a % itself.
    const QString translated = QCoreApplication::translate(coreContext, one.source);
    QString result;
    for (qsizetype i = 0; i < translated.size(); ++i) {
        const bool isPlace =
            translated[i] == QLatin1Char('%') && i + 1 < translated.size() && translated[i + 1].isDigit();
        if (!isPlace) {
            result += translated[i];
            continue;
        }
        const int wanted = translated[++i].digitValue();
        for (std::size_t k = 0; k < one.places.size(); ++k) {
            if (one.places[k] != wanted)
                continue;
            const QString held = match.captured(static_cast<int>(k) + 1);
            result += wanted < firstRaw ? words(held) : held;
        }
    }
    return result;
}

} // namespace

const QRegularExpression& betweenSentences()
{
    static const QRegularExpression between(QStringLiteral("(?<=[.!?])\\s+(?=[A-Z\"'%])"));
    return between;
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
