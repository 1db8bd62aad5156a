#pragma once

// The rail at the left: the workspace, one entry a page, and what belongs to the whole window. In a
// narrow window it shows icons only.
// Thread-safety: the window's thread only.

#include <QFrame>

#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace signet::ui {

class Command;
class Page;
class WorkspaceCard;

class NavigationRail final : public QFrame
{
    Q_OBJECT

public:
    /// `card` stands at the top.
    explicit NavigationRail(WorkspaceCard* card, QWidget* parent = nullptr);

    /// `atFoot`: with what belongs to the whole window.
    QPushButton* addPage(const Page& page, const QKeySequence& keys, bool atFoot = false);
    /// An entry at the foot of the rail that starts a command.
    void addFoot(Command& command);
    void setCompact(bool compact);
    /// -1: none of the pages is in front.
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    struct Entry
    {
        QPushButton* button = nullptr;
        QLabel* keys = nullptr;
        QString text;
    };
    void widen(const Entry& entry);
    Entry& addEntry(const QString& text, const QIcon& icon, const QKeySequence& keys, int at);

    QVBoxLayout* m_layout;
    WorkspaceCard* m_card;
    QButtonGroup* m_group;
    std::vector<Entry> m_entries;
    int m_pages = 0;
    int m_fullWidth = 208;
    bool m_compact = false;
};

} // namespace signet::ui
