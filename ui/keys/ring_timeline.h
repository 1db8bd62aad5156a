#pragma once

// The lives of all keys on one scale of time: a row for each key, now as a line, what lies ahead lighter and
// with a dashed edge. States differ by shape as well as colour: pending hollow, active full, retiring
// hatched, retired low, compromised barred.
//
// Keyboard: up and down choose a key, left and right move in time, + and - change the scale, Home shows the
// usual range. The same in a table: RingPicture's twin. Thread-safety: the window's thread only.

#include "ui/keys/ring_picture.h"

#include <QWidget>

#include <memory>

namespace signet::ui {

class RingTimeline final : public QWidget
{
    Q_OBJECT

public:
    enum class Range { Season, Year, All };
    static constexpr int rowHeight = 33;

    explicit RingTimeline(QWidget* parent = nullptr);

    void setPicture(std::shared_ptr<const RingPicture> picture);
    void setRange(Range range);
    /// Pixels above the first row: the axis, as high as the header of the table beside it.
    void setHeaderHeight(int height);
    /// How far the rows are scrolled.
    void setOffset(int offset);
    void setCurrent(const QString& kid);
    [[nodiscard]] const QString& current() const noexcept { return m_current; }

    /// Where a moment lies; for tests and tooltips.
    [[nodiscard]] qreal xOf(Timestamp time) const;
    /// The span at a point, and its row; nullptr for none.
    [[nodiscard]] const LifeSpan* spanAt(const QPoint& at) const;
    [[nodiscard]] QSize sizeHint() const override { return {520, 200}; }

Q_SIGNALS:
    void chosen(const QString& kid);
    /// Somebody moved or scaled it: it shows none of the usual ranges now.
    void moved();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Tick
    {
        Timestamp at{};
        QString text;
    };
    void applyRange();
    void zoom(double factor, qreal around);
    void pan(double share);
    void show(double from, double to);
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] QRectF rectOf(const LifeSpan& span, int row) const;
    [[nodiscard]] std::vector<Tick> ticks() const;
    void paintAxis(QPainter& painter) const;
    void paintRows(QPainter& painter) const;
    void paintSpan(QPainter& painter, const QRectF& rect, const LifeSpan& span) const;
    void paintNow(QPainter& painter) const;
    void describe();

    std::shared_ptr<const RingPicture> m_picture;
    Range m_range = Range::Season;
    double m_from = 0; ///< seconds since 1970
    double m_to = 1;
    int m_header = 30;
    int m_offset = 0;
    QString m_current;
    QPoint m_pressed;
    double m_pressedFrom = 0;
    bool m_dragging = false;
    bool m_own = false; ///< somebody chose the range by hand
};

} // namespace signet::ui
