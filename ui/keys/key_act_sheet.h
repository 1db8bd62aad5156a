#pragma once

// One act on the ring: what it is, what it would do, and the button that does it. The dry run is asked anew
// for whatever is chosen, and the button waits for it. One idempotency id for the sheet's life, so that an
// act whose answer was lost is tried again safely.
// Thread-safety: the window's thread only.

#include "core/authority/views.h"
#include "ui/widgets/sheet.h"

#include <QTimer>

class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QPushButton;

namespace signet::ui {

class DryRunView;
class Notice;
class WorkspaceHolder;

class KeyActSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `request`: the act, and its use or kid.
    KeyActSheet(WorkspaceHolder& workspaces, const authority::KeyRequest& request, QWidget* window);
    void open();
    [[nodiscard]] bool isAsking() const noexcept { return m_asking || m_soon.isActive(); }

Q_SIGNALS:
    void done(const QString& sentence);

private:
    void makeForm();
    void chooseUse();
    void changed();
    void enableFields(bool enabled);
    void ask();
    void act();
    [[nodiscard]] authority::KeyRequest request() const;

    WorkspaceHolder& m_workspaces;
    authority::KeyRequest m_request;
    std::string m_id;
    QFormLayout* m_form = nullptr;
    QComboBox* m_use = nullptr;
    QComboBox* m_algorithm = nullptr;
    QDateTimeEdit* m_at = nullptr;
    DryRunView* m_dryRun;
    Notice* m_notice;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_act = nullptr;
    QTimer m_soon;
    quint64 m_question = 0;
    bool m_asking = false;
    bool m_acting = false;
};

} // namespace signet::ui
