#pragma once

// Ends a session, or every session of a person, where it was found: the authority's preview first, then one
// act under one idempotency id, so that trying again after a lost answer ends nothing twice.
//
// Thread-safety: the window's thread only; asking happens on the workspace's worker.

#include "core/authority/views.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/sheet_form.h"

#include <QPointer>

class QLabel;
class QLineEdit;

namespace signet::ui {

class WorkspaceHolder;

class EndSheet final : public Sheet
{
    Q_OBJECT

public:
    EndSheet(const QString& heading, const QString& act, revocation::Revocation entry,
             WorkspaceHolder& workspaces, QWidget* window);
    void open();

Q_SIGNALS:
    void ended(const signet::authority::PushedRevocation& pushed);

private:
    void preview();
    void end();
    void showError(const Error& error);

    WorkspaceHolder& m_workspaces;
    revocation::Revocation m_entry;
    std::string m_requestId;
    QString m_actName;
    QLabel* m_effect;
    QLabel* m_notes;
    QLineEdit* m_reason;
    Notice* m_notice;
    SheetButtons m_buttons;
};

} // namespace signet::ui
