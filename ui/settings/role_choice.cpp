#include "ui/settings/role_choice.h"

#include "ui/settings/role_words.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace signet::ui {

using authority::Role;

RoleChoice::RoleChoice(Role chosen, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Role"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const Role role : {Role::Viewer, Role::Revoker, Role::Keykeeper, Role::Administrator}) {
        const int id = static_cast<int>(role);
        auto* button = new QRadioButton(nameOf(role));
        button->setObjectName(QStringLiteral("role.%1").arg(
            QString::fromLatin1(toString(role).data(), static_cast<qsizetype>(toString(role).size()))));
        button->setAccessibleDescription(meaningOf(role));
        button->setToolTip(meaningOf(role));
        button->setChecked(role == chosen);
        m_group->addButton(button, id);
        grid->addWidget(button, id, 0, Qt::AlignTop);
        grid->addWidget(makeProse(meaningOf(role), "muted"), id, 1);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &RoleChoice::changed);
}

Role RoleChoice::role() const
{
    return static_cast<Role>(std::max(m_group->checkedId(), 0));
}

QWidget* RoleChoice::firstFocus() const
{
    return m_group->checkedButton();
}

} // namespace signet::ui
