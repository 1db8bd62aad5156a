#include "ui/widgets/icon.h"

#include "ui/widgets/direction.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <optional>

namespace signet::ui {

namespace {

QByteArray source(const QString& name)
{
    static QHash<QString, QByteArray> cache;
    QByteArray& svg = cache[name];
    if (svg.isEmpty()) {
        QFile file(QStringLiteral(":/signet/icons/%1.svg").arg(name));
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll();
        Q_ASSERT_X(!svg.isEmpty(), "icon", qPrintable(name));
    }
    return svg;
}

/// Those that point along the line of reading.
bool isMirrored(const QString& name)
{
    static const QSet<QString> along{QStringLiteral("chevron-right"), QStringLiteral("back"),
                                     QStringLiteral("next"),          QStringLiteral("previous"),
                                     QStringLiteral("undo"),          QStringLiteral("redo"),
                                     QStringLiteral("leave")};
    return readsFromRight() && along.contains(name);
}

class ThemedIcon final : public QIconEngine
{
public:
    ThemedIcon(QString name, std::optional<Tone> tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rectangle, QIcon::Mode mode, QIcon::State state) override
    {
        const Theme& theme = Theme::current();
        QColor color = m_tone ? theme.ink(*m_tone) : theme.tokens().text;
        if (mode == QIcon::Disabled)
            color = theme.tokens().control;
        else if (state == QIcon::On)
            color = theme.tokens().accent;
        paintIcon(*painter, rectangle, m_name, color);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIcon(m_name, m_tone); }

private:
    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new ThemedIcon(name, std::nullopt));
}

QIcon icon(const QString& name, Tone tone)
{
    return QIcon(new ThemedIcon(name, tone));
}

QIcon programIcon()
{
    QIcon result;
    QSvgRenderer renderer(source(QStringLiteral("signet")));
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

void paintIcon(QPainter& painter, const QRectF& rectangle, const QString& name, const QColor& color)
{
    // Reading an SVG takes longer than drawing a row of a table; the result is kept.
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QSize size = (rectangle.size() * ratio).toSize();
    const QString key =
        QStringLiteral("signet/%1%2/%3/%4x%5")
            .arg(isMirrored(name) ? QStringLiteral("mirrored") : QString(), name, color.name())
            .arg(size.width())
            .arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QByteArray svg = source(name);
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter onto(&pixmap);
        if (isMirrored(name)) {
            onto.translate(size.width(), 0);
            onto.scale(-1, 1);
        }
        renderer.render(&onto);
        onto.end();
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rectangle, pixmap, QRectF(pixmap.rect()));
}

} // namespace signet::ui
