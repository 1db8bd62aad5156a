#pragma once

// What the push will do, in words, and the one button that does it.
// Thread-safety: the window's thread only.

#include "ui/revocations/desk.h"
#include "ui/revocations/effect.h"
#include "ui/widgets/card.h"

#include <QTimer>

namespace signet::ui {

class Command;
class CommandButton;
class Notice;
class WorkspaceHolder;

class EffectCard final : public Card
{
    Q_OBJECT

public:
    EffectCard(WorkspaceHolder& workspaces, Command& discard, Command& push, QWidget* parent = nullptr);

    void setDesk(Desk& desk);
    /// The effect of exactly what is staged now is known and allowed.
    [[nodiscard]] bool isReady() const noexcept { return m_effect && m_effect->allowed; }
    [[nodiscard]] bool isAsking() const noexcept { return m_asking || m_soon.isActive(); }

Q_SIGNALS:
    void readyChanged();

private:
    void askSoon();
    void ask();
    void show();

    WorkspaceHolder& m_workspaces;
    Desk* m_desk = nullptr;
    QLabel* m_sentence;
    QLabel* m_notes;
    Notice* m_notice;
    CommandButton* m_push;
    QTimer m_soon;
    std::optional<Effect> m_effect;
    std::optional<Error> m_error;
    quint64 m_question = 0;
    bool m_asking = false;
};

} // namespace signet::ui
