#pragma once

// Says beside a page's title that what is shown is the last known, and from when, while the connection is
// lost. Thread-safety: the window's thread only.

#include "core/base/clock.h"

#include <QLabel>

namespace signet::ui {

class WorkspaceHolder;

class LastKnown final : public QLabel
{
    Q_OBJECT

public:
    explicit LastKnown(WorkspaceHolder& workspaces, QWidget* parent = nullptr);

    /// What is shown was told at `at`.
    void setAsOf(Timestamp at);
    /// Nothing is shown yet.
    void clearAsOf();
    [[nodiscard]] bool isLost() const noexcept { return m_lost; }

Q_SIGNALS:
    void changed(bool lost);

private:
    void update();

    WorkspaceHolder& m_workspaces;
    Timestamp m_at{};
    bool m_lost = false;
};

} // namespace signet::ui
