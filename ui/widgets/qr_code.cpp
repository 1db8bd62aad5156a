#include "ui/widgets/qr_code.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace signet::ui {

namespace {

constexpr int quietZone = 4; ///< modules

} // namespace

QImage qrImage(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            image.setPixel(x, y, (code->data[y * code->width + x] & 1) != 0 ? 0xFF000000 : 0xFFFFFFFF);
    }
    return image;
}

QrCode::QrCode(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    setFixedSize(208, 208);
}

void QrCode::show(const QString& text)
{
    m_image = qrImage(text);
    setVisible(!m_image.isNull());
    update();
}

void QrCode::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), 8, 8);
    // Whole device pixels to a module, so that every edge is sharp.
    painter.setRenderHint(QPainter::Antialiasing, false);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int modules = m_image.width() + 2 * quietZone;
    const qreal module = std::floor(width() * ratio / modules) / ratio;
    const qreal side = module * m_image.width();
    const qreal left = std::floor((width() - side) / 2 * ratio) / ratio;
    painter.drawImage(QRectF(left, left, side, side), m_image, QRectF(m_image.rect()));
}

} // namespace signet::ui
