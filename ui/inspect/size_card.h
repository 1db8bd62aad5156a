#pragma once

// How much of the cookie budget a token takes, and which of its parts take it.
// Thread-safety: the window's thread only.

#include "ui/inspect/outcome.h"
#include "ui/widgets/card.h"

namespace signet::ui {

class SizeGauge;

class SizeCard final : public Card
{
    Q_OBJECT

public:
    explicit SizeCard(QWidget* parent = nullptr);
    void show(const Details& details);

private:
    SizeGauge* m_gauge;
    QLabel* m_sentence;
    QLabel* m_parts;
};

} // namespace signet::ui
