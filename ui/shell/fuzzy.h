#pragma once

// How well what was typed fits a title: the letters in their order, best where words begin and where they
// stand together.
// Thread-safety: pure functions.

#include <QString>

#include <optional>
#include <vector>

namespace signet::ui {

struct FuzzyMatch
{
    int score = 0;                    ///< higher is better
    std::vector<qsizetype> positions; ///< of the matched letters in the title
};

/// Nothing if a letter of `typed` is missing. An empty `typed` matches everything with score 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView title);

} // namespace signet::ui
