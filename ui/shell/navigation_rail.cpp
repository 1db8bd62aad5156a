#include "ui/shell/navigation_rail.h"

#include "ui/shell/page.h"
#include "ui/shell/workspace_card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace signet::ui {

namespace {

constexpr int widest = 288;

/// Stands its text where reading begins, which a button under a style sheet does not do by itself.
class RailButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        QStyleOptionButton option;
        initStyleOption(&option);
        painter.drawControl(QStyle::CE_PushButton, option);
    }
};
constexpr int compactWidth = 64;

} // namespace

NavigationRail::NavigationRail(WorkspaceCard* card, QWidget* parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_card(card), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Navigation"));
    setFixedWidth(m_fullWidth);
    m_layout->setContentsMargins(12, 16, 12, 12);
    m_layout->setSpacing(4);
    m_layout->addWidget(card);
    m_layout->addSpacing(12);
    m_layout->addStretch(1);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
}

NavigationRail::Entry& NavigationRail::addEntry(const QString& text, const QIcon& icon,
                                                const QKeySequence& keys, int at)
{
    Entry entry;
    entry.text = QChar(0x2002) + text; // Qt leaves no room between an icon and the words
    entry.button = new RailButton(entry.text, this);
    setKind(entry.button, ButtonKind::Rail);
    entry.button->setIcon(icon);
    entry.button->setIconSize({18, 18});
    entry.button->setAccessibleName(text);
    entry.button->setMinimumHeight(36);
    entry.button->setToolTip(
        keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    entry.keys = makeLabel(keys.toString(QKeySequence::NativeText), "small");
    entry.keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* inside = new QHBoxLayout(entry.button);
    inside->setContentsMargins(placedMargins(0, 0, 10, 0));
    inside->addStretch(1);
    inside->addWidget(entry.keys);
    m_layout->insertWidget(at, entry.button);
    m_entries.push_back(entry);
    widen(entry);
    return m_entries.back();
}

/// As wide as the longest title in whatever language.
void NavigationRail::widen(const Entry& entry)
{
    constexpr int around = 2 * 12 + 8; // margins, and room between the title and its keys
    QFont chosen = entry.button->font();
    chosen.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(chosen).horizontalAdvance(entry.text) + entry.button->iconSize().width();
    const int keys = entry.keys->text().isEmpty() ? 0 : entry.keys->sizeHint().width();
    constexpr int padding = 2 * 12 + 10;
    m_fullWidth = std::clamp(words + keys + padding + around, m_fullWidth, widest);
    if (!m_compact)
        setFixedWidth(m_fullWidth);
}

QPushButton* NavigationRail::addPage(const Page& page, const QKeySequence& keys, bool atFoot)
{
    constexpr int above = 2; // the card and the room below it
    Entry& entry =
        addEntry(page.title(), icon(page.iconName()), keys, atFoot ? m_layout->count() : above + m_pages);
    entry.button->setCheckable(true);
    m_group->addButton(entry.button, m_pages++);
    return entry.button;
}

void NavigationRail::addFoot(Command& command)
{
    Entry& entry = addEntry(command.title(), command.icon(), QKeySequence(), m_layout->count());
    entry.button->setToolTip(command.toolTip());
    connect(entry.button, &QPushButton::clicked, &command, &Command::start);
}

void NavigationRail::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? compactWidth : m_fullWidth);
    m_card->setCompact(compact);
    for (const Entry& entry : m_entries) {
        entry.button->setText(compact ? QString() : entry.text);
        entry.keys->setVisible(!compact);
    }
}

void NavigationRail::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton* checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

} // namespace signet::ui
