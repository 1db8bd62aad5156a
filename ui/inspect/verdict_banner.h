#pragma once

// The verdict, in words, with a shape and a colour.
// Thread-safety: the window's thread only.

#include "ui/inspect/outcome.h"

#include <QFrame>

class QLabel;

namespace signet::ui {

class VerdictBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget* parent = nullptr);
    void show(const Details& details);

private:
    void draw();

    VerdictLook m_look;
    QLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_detail;
    QLabel* m_what;
};

} // namespace signet::ui
