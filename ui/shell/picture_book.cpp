#include "ui/shell/picture_book.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QTimer>

#include <utility>

namespace signet::ui {

PictureBook::PictureBook(MainWindow& window, QString folder, QObject* parent)
    : QObject(parent), m_window(window), m_folder(std::move(folder))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(30'000);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { Q_EMIT finished(m_written, tr("The picture %1 did not come about.").arg(m_awaited)); });
}

void PictureBook::start()
{
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT finished(0, tr("Could not make the folder %1. Name a folder you may write to.").arg(m_folder));
        return;
    }
    // The pages' states, then the window's own, which cover them.
    for (std::size_t page = 0; page <= m_window.pages().size(); ++page) {
        const bool ofWindow = page == m_window.pages().size();
        m_scenes.push_back(ofWindow ? m_window.scenes() : m_window.pages()[page]->scenes());
        for (std::size_t scene = 0; scene < m_scenes[page].size(); ++scene) {
            for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                m_shots.push_back({page, scene, theme, QSize(1440, 900), QString()});
                m_shots.push_back({page, scene, theme, QSize(1024, 640), QStringLiteral("-narrow")});
            }
        }
    }
    next();
}

void PictureBook::next()
{
    if (m_next == m_shots.size()) {
        Q_EMIT finished(m_written, QString());
        return;
    }
    const Shot& shot = m_shots[m_next++];
    const Scene& scene = m_scenes[shot.page][shot.scene];
    const bool ofWindow = shot.page == m_window.pages().size();
    const QString owner = ofWindow ? QStringLiteral("window") : m_window.pages()[shot.page]->id();
    const QString name =
        QStringLiteral("%1-%2-%3%4")
            .arg(owner, scene.name,
                 shot.theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                 shot.suffix);
    if (!name.contains(m_only)) {
        next();
        return;
    }
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (auto* menu = qobject_cast<QMenu*>(top)) // of the scene before
            menu->close();
    }
    const auto show = [this, &shot, &scene, ofWindow, name] {
        if (!ofWindow)
            m_window.showPage(static_cast<int>(shot.page));
        m_window.resize(shot.size);
        Theme::current().choose(shot.theme);
        scene.prepare([this, &shot, name] { reach(shot, name); });
    };
    m_awaited = name;
    m_patience.start();
    const Scene* const before = std::exchange(m_shown, &scene);
    if (before && before != &scene && before->leave)
        before->leave(show);
    else
        show();
}

void PictureBook::reach(const Shot& shot, const QString& name)
{
    if (name != m_awaited)
        return; // too late
    m_awaited.clear();
    m_patience.stop();
    m_before = QImage();
    m_looks = 0;
    settle(shot, name);
}

/// Layouts follow what was just shown, and answers of the authority may still come: a picture is taken of
/// what has stood for a moment.
void PictureBook::settle(const Shot& shot, const QString& name)
{
    constexpr int moment = 60;    // ms
    constexpr int mostLooks = 30; // a blinking caret may never stand still
    QTimer::singleShot(moment, this, [this, &shot, name] {
        QImage now = draw(shot, 1);
        if (now != m_before && ++m_looks < mostLooks) {
            m_before = std::move(now);
            settle(shot, name);
        } else if (take(shot, name)) {
            next();
        } else {
            Q_EMIT finished(
                m_written,
                tr("Could not write to %1. Check that there is room and that you may.").arg(m_folder));
        }
    });
}

QImage PictureBook::draw(const Shot& shot, int scale)
{
    QImage image(shot.size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Theme::current().tokens().ground);
    QPainter painter(&image);
    m_window.render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (auto* menu = qobject_cast<QMenu*>(top); menu && menu->isVisible())
            menu->render(&painter, m_window.mapFromGlobal(menu->pos()));
    }
    return image;
}

bool PictureBook::take(const Shot& shot, const QString& name)
{
    for (const int scale : {1, 2}) {
        QImage image = draw(shot, scale);
        const QString path = QStringLiteral("%1/%2@%3x.png").arg(m_folder, name).arg(scale);
        image.setText(QStringLiteral("Software"), QStringLiteral("signet-console " SIGNET_VERSION));
        if (!image.save(path))
            return false;
        ++m_written;
        Q_EMIT wrote(path);
    }
    return true;
}

} // namespace signet::ui
