#pragma once

// Writes a picture of every page in every state worth showing: light and dark, at 1× and 2×, wide and narrow.
//
// Errors: told by `finished`. Thread-safety: the window's thread only; works through the event loop and calls
// back.

#include "ui/shell/main_window.h"

#include <QImage>
#include <QTimer>

namespace signet::ui {

class PictureBook final : public QObject
{
    Q_OBJECT

public:
    PictureBook(MainWindow& window, QString folder, QObject* parent = nullptr);
    void start();
    /// Only pictures whose name holds this; all if empty.
    void setOnly(const QString& part) { m_only = part; }

Q_SIGNALS:
    void wrote(const QString& path);
    /// How many were written; `error` says why it stopped early, else it is empty.
    void finished(int count, const QString& error);

private:
    struct Shot
    {
        std::size_t page = 0; ///< one past the last: the window itself
        std::size_t scene = 0;
        ThemeChoice theme = ThemeChoice::Light;
        QSize size;
        QString suffix;
    };
    void next();
    void reach(const Shot& shot, const QString& name);
    void settle(const Shot& shot, const QString& name);
    [[nodiscard]] QImage draw(const Shot& shot, int scale);
    [[nodiscard]] bool take(const Shot& shot, const QString& name);

    MainWindow& m_window;
    QString m_folder;
    QString m_only;
    std::vector<std::vector<Scene>> m_scenes;
    std::vector<Shot> m_shots;
    std::size_t m_next = 0;
    int m_written = 0;
    QTimer m_patience; ///< with a scene that does not come about
    QString m_awaited;
    QImage m_before; ///< what the window looked like a moment ago
    int m_looks = 0;
    const Scene* m_shown = nullptr; ///< until another is prepared
};

} // namespace signet::ui
