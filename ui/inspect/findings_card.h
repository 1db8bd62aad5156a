#pragma once

// The findings about one token, the gravest first, each with its remedy.
// Thread-safety: the window's thread only.

#include "ui/inspect/outcome.h"
#include "ui/widgets/card.h"

#include <array>

namespace signet::ui {

class FindingView;

class FindingsCard final : public Card
{
    Q_OBJECT

public:
    explicit FindingsCard(QWidget* parent = nullptr);
    void show(const Details& details);

private:
    std::array<QLabel*, 3> m_pills{};
    QLabel* m_none;
    std::vector<FindingView*> m_views; ///< kept and used again, so that typing does not rebuild them
};

/// "2 to mend"; severity in words.
[[nodiscard]] QString severityCount(session::Severity severity, int count);

} // namespace signet::ui
