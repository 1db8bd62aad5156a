#pragma once

// One thing worth doing: a bar and an icon in the colour of its urgency, the sentence, the advice; the whole
// of it leads to the page where it is done, by click, Return or space. Thread-safety: the window's thread
// only.

#include "ui/overview/worth_doing.h"

#include <QFrame>

namespace signet::ui {

class ConcernView final : public QFrame
{
    Q_OBJECT

public:
    explicit ConcernView(const Concern& concern, QWidget* parent = nullptr);
    [[nodiscard]] const Concern& concern() const noexcept { return m_concern; }

Q_SIGNALS:
    void followed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Concern m_concern;
};

} // namespace signet::ui
