#pragma once

// The colours and fonts of the console, in one place: the token table of resources/themes and the style sheet
// made from it. Follows the system until the operator chooses light or dark.
//
// Thread-safety: the window's thread only.

#include <QColor>
#include <QFont>
#include <QObject>
#include <QString>

class QApplication;

namespace signet::ui {

enum class ThemeChoice { System, Light, Dark };

/// The state a thing is in, which its colour repeats (never says alone).
enum class Tone { Neutral, Accent, Good, Attention, Danger };

struct ThemeTokens
{
    QColor ground, surface, rail, border, control;
    QColor text, muted, accent, accentGround, onAccent;
    QColor good, goodGround, attention, attentionGround, danger, dangerGround;
    QColor neutralGround, violet, scrim;
};

class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Makes the theme of `app` and applies it. Call once, before any window is made.
    static Theme& install(QApplication& app, ThemeChoice choice);
    /// The theme `install` made.
    static Theme& current();

    [[nodiscard]] const ThemeTokens& tokens() const noexcept { return m_tokens; }
    [[nodiscard]] bool isDark() const noexcept { return m_dark; }
    [[nodiscard]] ThemeChoice choice() const noexcept { return m_choice; }
    void choose(ThemeChoice choice);

    [[nodiscard]] QColor ink(Tone tone) const;
    [[nodiscard]] QColor ground(Tone tone) const;
    /// 12 px monospace with a fallback list; tokens, kids and claim names are set in it.
    [[nodiscard]] QFont monospace() const;

Q_SIGNALS:
    void changed();

private:
    explicit Theme(QApplication& app);
    void apply();

    QApplication& m_app;
    ThemeTokens m_tokens;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
    bool m_dark = false;
};

/// The value of the dynamic property "tone" that the style sheet knows.
[[nodiscard]] QString toneName(Tone tone);

} // namespace signet::ui
