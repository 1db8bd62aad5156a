#pragma once

// The direction in which the console is read, for what is drawn and laid out by hand: where a language runs
// from the right, whatever begins a line stands at the right. Time in charts runs from left to right always,
// and so do ids, tokens and other code.
//
// Thread-safety: the window's thread only.

#include <QMargins>
#include <QRectF>

class QLabel;

namespace signet::ui {

[[nodiscard]] bool readsFromRight();
/// `part` of `whole`, both given as where reading begins at the left.
[[nodiscard]] QRectF placed(const QRectF& part, const QRectF& whole);
[[nodiscard]] QMargins placedMargins(int begin, int top, int end, int bottom);
/// Takes `width` away from the side where reading begins.
void cutBegin(QRect& area, int width);
/// And from where it ends.
void cutEnd(QRect& area, int width);
/// Lets a label that can be selected stand where reading begins, whatever its letters; Qt goes by the
/// letters.
void alignBegin(QLabel& label);

} // namespace signet::ui
