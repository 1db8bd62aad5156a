#pragma once

// Tells the desktop what needs attention while nobody looks at the window: what the authority itself names
// (a rotation overdue, a node stale), refusals that rise, a connection that stays lost. Each thing once,
// until it has gone away. (org.freedesktop.Notifications on D-Bus; where there is none, nothing is said.)
//
// Never for the demo. While the console is locked it is said that there is something, not what.
// Thread-safety: the window's thread only; never blocks.

#include "ui/workspace/workspace_holder.h"

#include <QSet>
#include <QTimer>

namespace signet::ui {

class DesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    /// `hidesDetails` answers whether the console is locked, `isWatched` whether somebody sees the window.
    DesktopNotifier(WorkspaceHolder& holder, std::function<bool()> isWatched,
                    std::function<bool()> hidesDetails, QObject* parent = nullptr);
    /// How long a connection is lost before that is worth a notification.
    void setLostTime(std::chrono::milliseconds time) { m_lost.setInterval(time); }
    /// How often refusals are looked at.
    void setRefusalTime(std::chrono::milliseconds time) { m_refusals.start(time); }

private:
    void follow();
    void lookAtRefusals();
    void tell(const QString& sentence);

    WorkspaceHolder& m_holder;
    std::function<bool()> m_isWatched;
    std::function<bool()> m_hidesDetails;
    QSet<QString> m_told; ///< what is going on and was told
    QTimer m_lost;
    QTimer m_refusals;
    bool m_refusalsTold = false;
    bool m_lostTold = false;
};

/// Whether refusals rise: `now` in the last quarter of an hour, `before` in each of the quarters before.
[[nodiscard]] bool refusalsRise(std::uint64_t now, const std::vector<std::uint64_t>& before);
/// How far back that looks.
inline constexpr Seconds refusalsCompared{9 * 900};
/// How many there were in the last quarter of an hour, if they rise: from counts of that time, in steps of at
/// most a quarter.
[[nodiscard]] std::optional<std::uint64_t> risingRefusals(const statistics::Answer& answer, Timestamp now);

} // namespace signet::ui
