#pragma once

// The sheets that change an operator: another role, or removal; each says what will happen before it does.
// Thread-safety: the window's thread only.

#include "core/authority/operator.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/sheet_form.h"

namespace signet::ui {

class RoleChoice;

/// A sheet with one act that may fail: the error stands on it, and the act can be tried again.
class OperatorSheet : public Sheet
{
    Q_OBJECT

public:
    OperatorSheet(const QString& title, int width, QWidget* window);
    /// The same while the sheet stands, so that an act whose answer was lost happens once.
    [[nodiscard]] const std::string& requestId() const noexcept { return m_requestId; }
    void setBusy(bool busy);
    void showError(const Error& error);

Q_SIGNALS:
    void wanted();

protected:
    void finish(const QString& act, ButtonKind kind);
    void setAct(const QString& act);
    void setPossible(bool possible);

    Notice* m_notice;
    SheetButtons m_buttons;

private:
    std::string m_requestId;
    QString m_act;
    bool m_possible = true;
    bool m_busy = false;
};

class RoleSheet final : public OperatorSheet
{
    Q_OBJECT

public:
    RoleSheet(const authority::Operator& one, QWidget* window);
    void open();
    [[nodiscard]] authority::Role role() const;

private:
    void look();

    authority::Operator m_one;
    RoleChoice* m_choice;
    QLabel* m_effect;
};

class RemoveOperatorSheet final : public OperatorSheet
{
    Q_OBJECT

public:
    RemoveOperatorSheet(const authority::Operator& one, bool self, QWidget* window);
    void open();
};

} // namespace signet::ui
