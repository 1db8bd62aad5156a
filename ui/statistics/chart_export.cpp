#include "ui/statistics/chart_export.h"

#include "ui/shell/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QtConcurrent>

namespace signet::ui {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::ChartExport)
};

constexpr int margin = 16;
constexpr int headHeight = 56;
constexpr int scale = 2; ///< of PNG: sharp on every screen

std::optional<Error> write(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return std::nullopt;
    return Error{
        ErrorCode::Io, ExportWords::tr("Could not write %1: %2.").arg(path, file.errorString()).toStdString(),
        ExportWords::tr("Check that the folder is there, that you may write to it and that it has room.")
            .toStdString()};
}

QSize wholeSize(const Export& what)
{
    return {what.size.width() + 2 * margin, what.size.height() + headHeight + margin};
}

void paintWhole(QPainter& painter, const Export& what)
{
    const ThemeTokens& tokens = Theme::current().tokens();
    painter.fillRect(QRect(QPoint(), wholeSize(what)), tokens.surface);
    QFont font = QGuiApplication::font();
    font.setPixelSize(14);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(QRect(margin, 10, what.size.width(), 20), Qt::AlignLeft | Qt::AlignVCenter, what.title);
    font.setPixelSize(12);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(tokens.muted);
    painter.drawText(QRect(margin, 30, what.size.width(), 18), Qt::AlignLeft | Qt::AlignVCenter, what.note);
    painter.translate(margin, headHeight);
    what.paint(painter, what.size);
}

} // namespace

QString suffixOf(ExportFormat format)
{
    const char* const suffixes[] = {"png", "svg", "csv"};
    return QString::fromLatin1(suffixes[static_cast<int>(format)]);
}

QFuture<std::optional<Error>> writeExport(const QString& path, ExportFormat format, const Export& what)
{
    switch (format) {
    case ExportFormat::Png: {
        QImage image(wholeSize(what) * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        QPainter painter(&image);
        paintWhole(painter, what);
        painter.end();
        return QtConcurrent::run([path, image] {
            QByteArray content;
            QBuffer buffer(&content);
            image.save(&buffer, "PNG");
            return write(path, content);
        });
    }
    case ExportFormat::Svg: {
        QByteArray content;
        QBuffer buffer(&content);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(wholeSize(what));
        generator.setViewBox(QRect(QPoint(), wholeSize(what)));
        generator.setTitle(what.title);
        generator.setDescription(what.note);
        QPainter painter(&generator);
        paintWhole(painter, what);
        painter.end();
        return QtConcurrent::run([path, content] { return write(path, content); });
    }
    case ExportFormat::Csv:
        break;
    }
    return QtConcurrent::run([path, content = what.csv] { return write(path, content); });
}

} // namespace signet::ui
