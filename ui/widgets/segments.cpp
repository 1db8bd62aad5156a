#include "ui/widgets/segments.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace signet::ui {

namespace {

/// As wide as its text is when it is chosen, so that nothing moves and nothing is cut off.
class SegmentButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int around = 2 * 12 + 4; // padding and borders of the style sheet
        ensurePolished();
        QFont chosen = font();
        chosen.setWeight(QFont::DemiBold);
        const QSize usual = QPushButton::sizeHint();
        return {std::max(usual.width(), QFontMetrics(chosen).horizontalAdvance(text()) + around),
                usual.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

Segments::Segments(const QString& name, QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::add(const QString& text, const QString& tooltip)
{
    auto* button = new SegmentButton(text);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setProperty("kind", QStringLiteral("segment"));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName(), text));
    button->setToolTip(tooltip);
    const int index = static_cast<int>(m_group->buttons().size());
    // Of the style sheet, which counts from the left.
    const QString first = readsFromRight() ? QStringLiteral("last") : QStringLiteral("first");
    const QString last = readsFromRight() ? QStringLiteral("first") : QStringLiteral("last");
    button->setProperty("place", index == 0 ? first : last);
    if (index > 1)
        setStyleProperty(m_group->button(index - 1), "place", QStringLiteral("middle"));
    m_group->addButton(button, index);
    if (index == 0)
        setFocusProxy(button);
    m_layout->addWidget(button);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
    if (QAbstractButton* button = m_group->checkedButton())
        setFocusProxy(button);
}

void Segments::clear()
{
    m_group->setExclusive(false);
    if (QAbstractButton* button = m_group->checkedButton())
        button->setChecked(false);
    m_group->setExclusive(true);
}

} // namespace signet::ui
