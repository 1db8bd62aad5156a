#pragma once

// The sentences of core, and those that ui/ gives to an Error, once more: for translators. A phrase that core
// puts into a sentence, or makes one of by a capital and a full stop, stands here as the phrase.
//
// %1 to %6 stand for a phrase, a number or a time of core's own, which is translated where it can be; %7 to
// %9 for what is shown as it came: names, identifiers, paths, and what people wrote.

#include <span>

namespace signet::ui {

[[nodiscard]] std::span<const char* const> verdictSentences() noexcept;
[[nodiscard]] std::span<const char* const> meaningSentences() noexcept;
[[nodiscard]] std::span<const char* const> findingSentences() noexcept;
[[nodiscard]] std::span<const char* const> headerFindingSentences() noexcept;
[[nodiscard]] std::span<const char* const> actSentences() noexcept;
[[nodiscard]] std::span<const char* const> tokenErrorSentences() noexcept;
[[nodiscard]] std::span<const char* const> keyErrorSentences() noexcept;
[[nodiscard]] std::span<const char* const> connectionErrorSentences() noexcept;
[[nodiscard]] std::span<const char* const> recordErrorSentences() noexcept;
[[nodiscard]] std::span<const char* const> fileErrorSentences() noexcept;

} // namespace signet::ui
