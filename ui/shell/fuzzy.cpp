#include "ui/shell/fuzzy.h"

namespace signet::ui {

namespace {

bool beginsWord(QStringView title, qsizetype at)
{
    return at == 0 || !title[at - 1].isLetterOrNumber();
}

/// Greedy match that starts at `from`; letters at word beginnings are preferred to nearer ones.
std::optional<FuzzyMatch> matchFrom(QStringView typed, QStringView title, qsizetype from)
{
    FuzzyMatch match;
    qsizetype at = from;
    qsizetype previous = -2;
    for (const QChar wanted : typed) {
        if (wanted.isSpace())
            continue;
        qsizetype found = -1;
        for (qsizetype i = at; i < title.size(); ++i) {
            if (title[i].toCaseFolded() != wanted.toCaseFolded())
                continue;
            if (found < 0)
                found = i;
            if (i == previous + 1 || beginsWord(title, i)) {
                found = i;
                break;
            }
        }
        if (found < 0)
            return std::nullopt;
        match.score += 1;
        if (found == previous + 1)
            match.score += 6;
        if (beginsWord(title, found))
            match.score += 8;
        match.score -= static_cast<int>(std::min<qsizetype>(found - at, 4));
        match.positions.push_back(found);
        previous = found;
        at = found + 1;
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView title)
{
    if (typed.trimmed().isEmpty())
        return FuzzyMatch{};
    std::optional<FuzzyMatch> best;
    const QChar first = typed.trimmed().front().toCaseFolded();
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (title[i].toCaseFolded() != first)
            continue;
        std::optional<FuzzyMatch> match = matchFrom(typed, title, i);
        if (match && (!best || match->score > best->score))
            best = std::move(match);
    }
    if (best)
        best->score -= static_cast<int>(title.size() / 16);
    return best;
}

} // namespace signet::ui
