#pragma once

// Our own SVG icons, drawn in the colour the theme has at the moment of painting.
// Thread-safety: the window's thread only.

#include "ui/shell/theme.h"

#include <QIcon>
#include <QPixmap>

namespace signet::ui {

/// The icon resources/icons/<name>.svg. Without a tone it is drawn in the text colour.
[[nodiscard]] QIcon icon(const QString& name);
[[nodiscard]] QIcon icon(const QString& name, Tone tone);
/// The program's own mark, in its own colours.
[[nodiscard]] QIcon programIcon();

/// Paints the icon into `rectangle` in `color`.
void paintIcon(QPainter& painter, const QRectF& rectangle, const QString& name, const QColor& color);

} // namespace signet::ui
