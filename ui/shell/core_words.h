#pragma once

// What core says, in the language of the console. core knows no translations: its sentences are English, and
// stand in sentences/ once more so that translators see them. A sentence with something in it (a name, a
// number, a time) stands there as a template, "The key %1 is compromised."
//
// What is not in that list is shown in English, as it came. Thread-safety: any thread, once the language is
// in force.

#include <QString>

#include <span>
#include <string_view>

namespace signet::ui {

/// The context of core's sentences in the translations.
inline constexpr const char* coreContext = "signet::core";

/// A sentence or several of core's, translated: message, hint, finding, headline, preview.
[[nodiscard]] QString coreWords(std::string_view english);
/// The same for a word or phrase, as it stands within a sentence.
[[nodiscard]] QString coreWord(std::string_view english);
/// A message with what to do about it, where there is something.
[[nodiscard]] QString coreAdvice(std::string_view message, std::string_view hint);

/// Every sentence and template that translators see.
[[nodiscard]] std::span<const char* const> coreSentences();

} // namespace signet::ui
