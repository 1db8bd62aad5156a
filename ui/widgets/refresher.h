#pragma once

// When a page asks its workspace again: once it is in front and something it shows has changed, never twice
// at a time, and not for every change of a burst. A page that is not in front asks when it is shown next.
//
// The page gives `ask`, which starts one question, and calls `answered` when its answer has come.
// Thread-safety: the window's thread only.

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

class QWidget;

namespace signet::ui {

class WorkspaceHolder;

class Refresher final : public QObject
{
    Q_OBJECT

public:
    /// `what`: the names of changes (Workspace::changed) that concern the page.
    Refresher(WorkspaceHolder& workspaces, QWidget& page, QStringList what, std::function<void()> ask);

    /// Asks now if the page is in front, else when it is.
    void ask();
    void answered();
    /// Whether changes are followed at all; `ask` works either way.
    void setFollowing(bool following) { m_following = following; }
    /// Waits for this long after a change, so that a burst is one question.
    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); }
    /// A question is under way, or will be as soon as the event loop runs; not while a change waits its
    /// pause.
    [[nodiscard]] bool isAsking() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void changed(const QString& what);

    WorkspaceHolder& m_workspaces;
    QWidget& m_page;
    QStringList m_what;
    std::function<void()> m_ask;
    QTimer m_pause;
    bool m_stale = true; ///< what is shown is not the newest
    bool m_asking = false;
    bool m_following = true;
};

} // namespace signet::ui
