#include "ui/settings/operator_sheets.h"

#include "core/base/random.h"
#include "ui/settings/role_choice.h"
#include "ui/settings/role_words.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace signet::ui {

OperatorSheet::OperatorSheet(const QString& title, int width, QWidget* window)
    : Sheet(title, width, window), m_notice(new Notice), m_requestId(randomIdentifier())
{}

void OperatorSheet::finish(const QString& act, ButtonKind kind)
{
    body()->addWidget(m_notice);
    m_buttons = addSheetButtons(*this, act, kind);
    m_act = act;
    connect(m_buttons.act, &QPushButton::clicked, this, &OperatorSheet::wanted);
}

void OperatorSheet::setAct(const QString& act)
{
    m_act = act;
    setBusy(m_busy);
}

void OperatorSheet::setPossible(bool possible)
{
    m_possible = possible;
    setBusy(m_busy);
}

void OperatorSheet::setBusy(bool busy)
{
    m_busy = busy;
    setButtonText(m_buttons.act, busy ? tr("One moment…") : m_act);
    m_buttons.act->setEnabled(m_possible && !busy);
    if (busy)
        m_notice->clear();
}

void OperatorSheet::showError(const Error& error)
{
    setBusy(false);
    m_notice->showError(QString(), error);
}

RoleSheet::RoleSheet(const authority::Operator& one, QWidget* window)
    : OperatorSheet(tr("Change the role"), 540, window),
      m_one(one),
      m_choice(new RoleChoice(one.role)),
      m_effect(makeProse(QString(), "plain"))
{
    addSheetHeading(*this, QStringLiteral("person"), Tone::Accent,
                    tr("The role of %1").arg(QString::fromStdString(one.name)));
    body()->addWidget(m_choice);
    body()->addWidget(m_effect);
    finish(tr("Change the role"), ButtonKind::Primary);
    connect(m_choice, &RoleChoice::changed, this, &RoleSheet::look);
    look();
}

void RoleSheet::open()
{
    Sheet::open(m_choice->firstFocus());
}

authority::Role RoleSheet::role() const
{
    return m_choice->role();
}

void RoleSheet::look()
{
    m_effect->setText(changeOf(QString::fromStdString(m_one.name), m_one.role, role()));
    setAct(role() == m_one.role ? tr("Change the role") : tr("Make %1").arg(nameOf(role())));
    setPossible(role() != m_one.role);
}

RemoveOperatorSheet::RemoveOperatorSheet(const authority::Operator& one, bool self, QWidget* window)
    : OperatorSheet(tr("Remove an operator"), 500, window)
{
    const QString name = QString::fromStdString(one.name);
    addSheetHeading(*this, QStringLiteral("danger"), Tone::Danger, tr("Remove %1?").arg(name));
    body()->addWidget(
        makeProse(tr("Their operator key is refused from now on, on every node. What they did stays done, "
                     "and stays in the activity log."),
                  "plain"));
    body()->addWidget(
        makeProse(tr("It cannot be taken back; they can be invited anew, with a new key."), "muted"));
    if (self)
        body()->addWidget(makeProse(tr("This is you: this console will be refused as well."), "error"));
    finish(tr("Remove %1").arg(name), ButtonKind::Danger);
}

void RemoveOperatorSheet::open()
{
    Sheet::open(m_buttons.cancel); // nobody should remove anybody by pressing Return twice
}

} // namespace signet::ui
