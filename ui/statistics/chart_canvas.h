#pragma once

// Draws one chart with Qt Charts, with axes of our own: round local times, tabular figures, quiet lines.
// Under the pointer, or at the step that the arrow keys choose, it says every value; a part that is brushed
// over, or chosen with Shift and the arrows, is offered for a closer look.
//
// What stands is drawn once into a picture and only that is painted again as the pointer moves, so that
// neither scrolling nor pointing costs more than copying it. Thread-safety: the window's thread only.

#include "ui/statistics/chart_figures.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <vector>

namespace signet::ui {

struct LineLook;

class ChartCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget* parent = nullptr);
    ~ChartCanvas() override;

    void show(std::shared_ptr<const ChartFigures> figures);
    [[nodiscard]] const ChartFigures* figures() const noexcept { return m_figures.get(); }
    [[nodiscard]] const std::shared_ptr<const ChartFigures>& sharedFigures() const noexcept
    {
        return m_figures;
    }
    /// Lines can be left out; the axis follows those that are left.
    void setLineShown(int line, bool shown);
    [[nodiscard]] bool isLineShown(int line) const;
    /// The step that is pointed at, by whatever chart; -1: none.
    void pointAt(int step);
    [[nodiscard]] int pointedAt() const noexcept { return m_pointed; }
    /// Whether a part can be picked out.
    void setBrushable(bool brushable) { m_brushable = brushable; }
    /// The whole chart at any size, e.g. into a file.
    void paintChart(QPainter& painter, const QSize& size);
    /// The place of a step in this widget, for those who click there.
    [[nodiscard]] QPointF placeOf(int line, int step) const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void pointed(int step);
    /// From the beginning of one step to the end of another.
    void brushed(qint64 since, qint64 until);
    /// Back to what was shown before the last closer look.
    void backWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Parts;
    void makeParts();
    void build();
    void dress();
    void layOut(const QSize& size);
    void paintAxes(QPainter& painter, const QRectF& plot);
    void paintMarks(QPainter& painter);
    void paintBars(QPainter& painter, const QRectF& plot);
    void paintPointer(QPainter& painter);
    void paintValues(QPainter& painter, qreal x);
    void drop();
    [[nodiscard]] QRectF plotIn(const QSize& size) const;
    [[nodiscard]] int stepAt(qreal x) const;
    [[nodiscard]] qreal xOf(int step) const;
    [[nodiscard]] double mostShown() const;
    void choose(int step, bool extend);
    void offerBrushed();

    std::shared_ptr<const ChartFigures> m_figures;
    std::vector<bool> m_hidden;
    std::unique_ptr<Parts> m_parts;
    std::vector<double> m_valueMarks;
    QPixmap m_picture;
    int m_pointed = -1;
    int m_anchor = -1; ///< where brushing began
    bool m_dragging = false;
    bool m_brushable = false;
};

} // namespace signet::ui
