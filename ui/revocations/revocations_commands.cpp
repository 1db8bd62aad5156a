// What can be done on the page Revocations, and when.

#include "ui/revocations/effect_card.h"
#include "ui/revocations/log_card.h"
#include "ui/revocations/revocations_page.h"
#include "ui/revocations/staged_card.h"

namespace signet::ui {

Command* RevocationsPage::add(Command::Spec spec, std::function<void()> start)
{
    const auto inFront = [this, start = std::move(start)] {
        if (!isVisible())
            m_services.go(id(), {}); // from the palette, on another page
        start();
    };
    return m_services.commands.add(new Command(std::move(spec), inFront, this));
}

void RevocationsPage::makeCommands()
{
    const QString group = title();
    WorkspaceHolder& workspaces = m_services.workspaces;
    const auto needed = [&workspaces](Command* command, std::function<QString()> further = {}) {
        workspaces.gate(*command, authority::Role::Revoker, std::move(further));
        return command;
    };
    const auto unlocked = [this] {
        return m_desk && m_desk->staging.isLocked() ? tr("A push is under way.") : QString();
    };
    m_compose = needed(
        add({QStringLiteral("revocations.compose"), tr("End sessions\u2026"), QStringLiteral("revocations"),
             tr("Compose a revocation by session, user, key, site or everything"), group,
             QKeySequence(Qt::CTRL | Qt::Key_E)},
            [this] { compose({}); }),
        unlocked);
    m_list = needed(add({QStringLiteral("revocations.list"), tr("From a list\u2026"), QStringLiteral("list"),
                         tr("Compose many from a pasted list or a CSV file"), group,
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                        [this] { openList(QString()); }),
                    unlocked);
    m_token =
        needed(add({QStringLiteral("revocations.token"), tr("From a token\u2026"), QStringLiteral("inspect"),
                    tr("End the session that a token belongs to, or every session of its person"), group},
                   [this] { composeFromToken(QString()); }),
               unlocked);
    m_undo = add({QStringLiteral("revocations.undo"), tr("Undo"), QStringLiteral("undo"),
                  tr("Take back the last change to the list"), group, QKeySequence(Qt::CTRL | Qt::Key_Z)},
                 [this] { undo(false); });
    m_redo = add({QStringLiteral("revocations.redo"), tr("Redo"), QStringLiteral("redo"),
                  tr("Do again what was undone"), group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
                 [this] { undo(true); });
    m_remove = add({QStringLiteral("revocations.remove"), tr("Remove"), QStringLiteral("trash"),
                    tr("Take the selected revocations off the list (Delete)"), group},
                   [this] { m_desk->staging.remove(m_staged->selected()); });
    m_clear = add({QStringLiteral("revocations.clear"), tr("Discard"), QStringLiteral("clear"),
                   tr("Take everything off the list; Undo brings it back"), group},
                  [this] { m_desk->staging.clear(); });
    m_push = needed(
        add({QStringLiteral("revocations.push"), tr("Push"), QStringLiteral("push"),
             tr("Carry out what is staged, on every node"), group, QKeySequence(Qt::CTRL | Qt::Key_Return)},
            [this] { push(); }),
        [this] {
            if (!m_desk || m_desk->staging.isEmpty())
                return tr("Nothing is staged.");
            if (m_desk->pusher.isBusy())
                return tr("A push is under way.");
            return m_effect && m_effect->isReady() ? QString() : tr("What it would do is not known yet.");
        });
    m_cancelPush = add({QStringLiteral("revocations.cancel"), tr("Stop"), QStringLiteral("close"),
                        tr("Send no further batch; what has been sent stays"), group,
                        QKeySequence(Qt::CTRL | Qt::Key_Period)},
                       [this] { m_desk->pusher.cancel(); });
    m_filter = add({QStringLiteral("revocations.filter"), tr("Filter the log"), QStringLiteral("filter"),
                    tr("Show only entries with certain targets or reasons"), group,
                    QKeySequence(Qt::CTRL | Qt::Key_F)},
                   [this] { m_logCard->focusFilter(); });
    m_refresh = add({QStringLiteral("revocations.newest"), tr("Newest entries"), QStringLiteral("previous"),
                     tr("Read the log again and go to its newest entries"), group, QKeySequence(Qt::Key_F5)},
                    [this] { m_logCard->showNewest(); });
    workspaces.gate(*m_refresh, authority::Role::Viewer);
}

void RevocationsPage::enableCommands()
{
    const bool open = m_desk && !m_desk->staging.isLocked();
    QUndoStack* const stack = m_desk ? &m_desk->staging.undoStack() : nullptr;
    m_undo->setEnabled(open && stack->canUndo());
    m_redo->setEnabled(open && stack->canRedo());
    m_remove->setEnabled(open && !m_staged->selected().empty());
    m_clear->setEnabled(open && !m_desk->staging.isEmpty());
    m_cancelPush->setEnabled(m_desk && m_desk->pusher.isBusy());
    const auto count = static_cast<int>(m_desk ? m_desk->staging.rows().size() : 0);
    m_push->setText(count > 0 ? tr("Push %Ln revocation(s)", nullptr, count) : tr("Push"));
    m_services.workspaces.regate();
}

void RevocationsPage::undo(bool redo)
{
    QUndoStack& stack = m_desk->staging.undoStack();
    redo ? stack.redo() : stack.undo();
}

void RevocationsPage::push()
{
    m_desk->pusher.start(m_desk->staging.rows());
}

} // namespace signet::ui
