#pragma once

// The languages of the console: which there are, which one is in force, and its translators. English is the
// language of the sources; its own translation carries the plural forms only.
//
// A language is chosen once, before the window is made; a choice made later is in force at the next start.
// Thread-safety: `translate` through tr() from any thread, the rest the window's thread only.

#include <QString>
#include <QStringList>

#include <vector>

namespace signet::ui {

class Language
{
public:
    /// English made longer and written from the right, by which clipped and hard-wired text is found.
    static constexpr const char* pseudo = "pseudo-rtl";

    struct Choice
    {
        QString code;
        QString name; ///< as its own speakers call it
    };
    /// Those that people can choose, English first.
    [[nodiscard]] static const std::vector<Choice>& all();
    /// Whether `code` names a language of the console, the pseudo-language included.
    [[nodiscard]] static bool isKnown(const QString& code);
    /// The language in which to speak where the desktop prefers `wanted` ("de-AT", "zh-Hans-CN"), best first.
    [[nodiscard]] static QString bestOf(const QStringList& wanted);

    /// Puts a language in force in the place of the one before; empty: as the desktop has it. Figures and
    /// dates follow it, but stay as the desktop has them where that speaks the same language.
    static void use(const QString& code);
    /// The code in force; "en" before the first `use`.
    [[nodiscard]] static QString current();
};

} // namespace signet::ui
