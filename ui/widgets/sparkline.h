#pragma once

// A small line without axes: the shape of the last hours at a glance. What it shows is said in words for
// those who cannot see it, and its values in a tooltip under the pointer. Thread-safety: the window's thread
// only.

#include "ui/shell/theme.h"

#include <QWidget>

#include <vector>

namespace signet::ui {

class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(const QString& name, QWidget* parent = nullptr);

    struct Mark
    {
        double value = 0;
        QString words; ///< "14:00 to 14:15: 1,204"
    };
    /// From the oldest to the newest.
    void show(std::vector<Mark> marks);
    [[nodiscard]] const std::vector<Mark>& marks() const noexcept { return m_marks; }
    [[nodiscard]] QSize sizeHint() const override { return {240, 56}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QPointF pointOf(std::size_t index) const;

    std::vector<Mark> m_marks;
    double m_most = 0;
    int m_under = -1; ///< the mark under the pointer
};

} // namespace signet::ui
