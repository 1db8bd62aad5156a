#pragma once

// A QR code (ISO/IEC 18004, level M), so that a link can be taken with a phone's or another desk's camera.
// Always dark on light with its quiet zone, whatever the theme: many readers know no other. Encoded by
// libqrencode.
//
// Ranges: up to 2,331 bytes of text. Thread-safety: the window's thread only.

#include <QImage>
#include <QWidget>

namespace signet::ui {

/// One pixel a module, without the quiet zone. Null when `text` is empty or too long.
[[nodiscard]] QImage qrImage(const QString& text);

class QrCode final : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(const QString& name, QWidget* parent = nullptr);
    void show(const QString& text);
    [[nodiscard]] const QImage& image() const noexcept { return m_image; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
};

} // namespace signet::ui
