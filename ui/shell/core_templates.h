#pragma once

// Sentences of core with something in them, recognised and put together again in another language.

#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace signet::ui {

/// How much may stand in one place of a template.
enum class PlaceReach {
    WithinSentence, ///< no end of a sentence
    Anything,
};

/// What stands in a place of a template, translated.
using PlaceWords = std::function<QString(const QString&)>;

/// The translation of what a template fits, of several the one that says most; nothing where none does.
/// `words` translates what stands in %1 to %6; %7 to %9 are left as they came.
[[nodiscard]] std::optional<QString> byTemplate(const QString& english, PlaceReach reach,
                                                const PlaceWords& words);

/// A translation with what stands in its places: `held[1]` for %1.
[[nodiscard]] QString withPlaces(const QString& translated, std::span<const QString> held);

/// Where one sentence of core's ends and the next begins.
[[nodiscard]] const class QRegularExpression& betweenSentences();

} // namespace signet::ui
