#pragma once

// Two groups of controls: at both ends of a row, or one above the other where the row is too narrow for their
// words. Thread-safety: the window's thread only.

#include <QBoxLayout>
#include <QWidget>

namespace signet::ui {

class Halves final : public QWidget
{
public:
    Halves(QWidget* begin, QWidget* end, QWidget* parent = nullptr);
    /// What stands above the other in a narrow row; `begin` unless told otherwise.
    void setEndAbove(bool above);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QWidget* m_begin;
    QWidget* m_end;
    QBoxLayout* m_layout;
    bool m_endAbove = false;
};

} // namespace signet::ui
