#pragma once

// A sheet: a card laid over the window it belongs to, which rests until the sheet is closed. Never a second
// window, never a nested event loop. Escape closes it; Tab stays inside; the window's shortcuts sleep.
// Thread-safety: the window's thread only.

#include <QFrame>
#include <QPointer>

#include <algorithm>

class QVBoxLayout;

namespace signet::ui {

class Sheet : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Centre, Top };

    /// Covers `window`, appears with open(), deletes itself after closed().
    Sheet(const QString& title, int width, QWidget* window, Place place = Place::Centre);

    void open(QWidget* focus);
    void close();
    /// At least so wide, where the window is; before it is opened.
    void widen(int width) { m_width = std::max(m_width, width); }
    [[nodiscard]] QVBoxLayout* body() const noexcept { return m_body; }

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void arrange();

    QFrame* m_card;
    QVBoxLayout* m_body;
    QPointer<QWidget> m_focusBefore;
    int m_width;
    Place m_place;
};

} // namespace signet::ui
