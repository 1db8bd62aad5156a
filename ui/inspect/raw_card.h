#pragma once

// The header and the content as they stand in the token, indented.
// Thread-safety: the window's thread only.

#include "ui/inspect/outcome.h"
#include "ui/widgets/card.h"

namespace signet::ui {

class RawText;

class RawCard final : public Card
{
    Q_OBJECT

public:
    explicit RawCard(QWidget* parent = nullptr);
    void show(const Details& details);

private:
    QLabel* m_headerTitle;
    RawText* m_header;
    QLabel* m_contentTitle;
    RawText* m_content;
};

} // namespace signet::ui
