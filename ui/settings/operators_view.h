#pragma once

// Who administers: the operators, their roles, when they were last seen; invite, change a role, remove.
// Thread-safety: the window's thread only.

#include "core/protocol/client.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <vector>

class QLabel;

namespace signet::ui {

class Card;
class InviteSheet;
class LastKnown;
class Notice;
class OperatorSheet;
class Refresher;
class RowTable;

class OperatorsView final : public QWidget
{
    Q_OBJECT

public:
    explicit OperatorsView(Services services, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const;
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] std::vector<Command*> commands() const { return {m_invite, m_change, m_remove}; }
    void select(const QString& id);

Q_SIGNALS:
    void said(const QString& text, signet::ui::Tone tone);

private:
    struct Answer
    {
        std::vector<authority::Operator> operators;
        std::string self; ///< "" for whoever sits at the machine itself
        Timestamp now{};
    };
    QWidget* makeList();
    QWidget* makeDetail();
    void makeCommands();
    void startAnew();
    void ask();
    void show(const Answer& answer);
    void showDetail();
    [[nodiscard]] const authority::Operator* current() const;
    void openInvite();
    void openChange();
    void openRemove();
    /// Asks for an act, tells what came of it, and closes the sheet when it succeeded.
    template <typename T>
    void act(OperatorSheet* sheet, std::function<Result<T>(protocol::Client&)> question, const QString& done);

    Services m_services;
    Refresher* m_refresher = nullptr;
    Command* m_invite = nullptr;
    Command* m_change = nullptr;
    Command* m_remove = nullptr;
    Notice* m_notice = nullptr;
    LastKnown* m_lastKnown = nullptr;
    RowTable* m_table = nullptr;
    QLabel* m_empty = nullptr;
    Card* m_detail = nullptr;
    QLabel* m_role = nullptr;
    QLabel* m_meaning = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_key = nullptr;
    QPointer<InviteSheet> m_inviting;
    Answer m_answer;
    std::uint64_t m_generation = 0;
};

} // namespace signet::ui
