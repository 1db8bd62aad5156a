#pragma once

// The rail at the left: the program's mark, one entry a page, and what belongs to the whole window. In a
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

class NavigationRail final : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    QPushButton* addPage(const Page& page, const QKeySequence& keys);
    /// An entry at the foot of the rail that starts a command.
    void addFoot(Command& command);
    void setCompact(bool compact);
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
    Entry& addEntry(const QString& text, const QIcon& icon, const QKeySequence& keys, int at);

    QVBoxLayout* m_layout;
    QWidget* m_names;
    QButtonGroup* m_group;
    std::vector<Entry> m_entries;
    int m_pages = 0;
    bool m_compact = false;
};

} // namespace signet::ui
