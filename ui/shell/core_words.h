#pragma once

// What core says, in the language of the console. core knows no translations: its sentences are English, and
// stand in core_sentences.cpp once more so that translators see them. A sentence with something in it (a
// name, a number, a time) stands there as a template, "The key %1 is compromised."
//
// What is not in that list is shown in English, as it came. Thread-safety: any thread, once the language is
// in force.

#include <QString>

#include <span>
#include <string_view>

namespace signet::ui {

/// A sentence or several of core's, translated: message, hint, finding, headline, preview.
[[nodiscard]] QString coreWords(std::string_view english);
/// The same for a word or phrase that has no template; quicker, for rows of long lists.
[[nodiscard]] QString coreWord(std::string_view english);

/// Every sentence and template that translators see.
[[nodiscard]] std::span<const char* const> coreSentences() noexcept;

} // namespace signet::ui
