#pragma once

// Composes from a token: shows what it names and asks how much of it is to end. The token itself is asked
// for, if none was given, and is not kept.
// Thread-safety: the window's thread only.

#include "ui/revocations/staged_rows.h"
#include "ui/revocations/token_target.h"
#include "ui/widgets/sheet.h"

class QButtonGroup;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace signet::ui {

class Notice;
class WorkspaceHolder;

class TokenSheet final : public Sheet
{
    Q_OBJECT

public:
    TokenSheet(WorkspaceHolder& workspaces, QWidget* window);
    /// "": asks for one.
    void open(const QString& token);
    void refuse(const Error& error);
    [[nodiscard]] bool isAsking() const noexcept { return m_asking; }

Q_SIGNALS:
    void composed(const signet::ui::StagedRows& rows);

private:
    void ask();
    void show(const TokenTarget& target);
    void offer(const QString& text, const QString& detail, revocation::Revocation entry);
    void stage();

    WorkspaceHolder& m_workspaces;
    QPlainTextEdit* m_token;
    QLabel* m_what;
    QLabel* m_verdict;
    QLabel* m_detail;
    QWidget* m_options;
    QVBoxLayout* m_optionRows;
    QButtonGroup* m_group = nullptr;
    QFormLayout* m_form;
    QLineEdit* m_reason;
    Notice* m_notice;
    QPushButton* m_act = nullptr;
    std::vector<revocation::Revocation> m_offers;
    bool m_asking = false;
    bool m_refused = false;
};

} // namespace signet::ui
