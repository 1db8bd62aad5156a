#pragma once

// Labels of the few kinds the style sheet knows, and the small things every widget needs.
// Thread-safety: the window's thread only.

#include "ui/shell/theme.h"

#include <QLabel>

namespace signet::ui {

/// Roles: "title", "heading", "cardTitle", "strong", "muted", "small", "error", "headline", "pill", "key".
[[nodiscard]] QLabel* makeLabel(const QString& text, const char* role, QWidget* parent = nullptr);
/// The same, wrapping and selectable by mouse and keyboard.
[[nodiscard]] QLabel* makeProse(const QString& text, const char* role, QWidget* parent = nullptr);

/// In one line that gives way: what does not fit ends in an ellipsis, and the tooltip has the whole.
[[nodiscard]] QLabel* makeElided(const QString& text, const char* role, QWidget* parent = nullptr);

/// Sets a dynamic property that the style sheet reads, and restyles if it changed.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);
void setTone(QWidget* widget, Tone tone);

/// "668 bytes", "5.2 MB".
[[nodiscard]] QString byteCount(std::size_t bytes);
/// 48213 → "48,213" in the user's language.
[[nodiscard]] QString figure(std::size_t number);
/// An estimate or a count as a whole number: 1203.7 → "1,204"; never below 0.
[[nodiscard]] QString wholeFigure(double number);

} // namespace signet::ui
