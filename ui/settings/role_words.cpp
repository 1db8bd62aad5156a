#include "ui/settings/role_words.h"

#include <QCoreApplication>

namespace signet::ui {

namespace {

using authority::Role;

struct RoleWords
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::RoleWords)
};

} // namespace

QString nameOf(Role role)
{
    switch (role) {
    case Role::Viewer:
        return RoleWords::tr("viewer");
    case Role::Revoker:
        return RoleWords::tr("revoker");
    case Role::Keykeeper:
        return RoleWords::tr("keykeeper");
    case Role::Administrator:
        break;
    }
    return RoleWords::tr("administrator");
}

QString meaningOf(Role role)
{
    switch (role) {
    case Role::Viewer:
        return RoleWords::tr("Sees everything but secrets; changes nothing.");
    case Role::Revoker:
        return RoleWords::tr("Ends sessions too.");
    case Role::Keykeeper:
        return RoleWords::tr("Rotates, stages and destroys keys too; exports and imports them.");
    case Role::Administrator:
        break;
    }
    return RoleWords::tr("Changes sites, operators and settings too. May do everything.");
}

Tone toneOf(Role role)
{
    switch (role) {
    case Role::Viewer:
        return Tone::Neutral;
    case Role::Revoker:
        return Tone::Accent;
    case Role::Keykeeper:
        return Tone::Attention;
    case Role::Administrator:
        break;
    }
    return Tone::Danger;
}

QString changeOf(const QString& name, Role from, Role to)
{
    if (from == to)
        return RoleWords::tr("%1 is %2 already.").arg(name, nameOf(to));
    if (authority::covers(to, from))
        return RoleWords::tr("%1 becomes %2 and may do more than before. It is in force at once.")
            .arg(name, nameOf(to));
    return RoleWords::tr("%1 becomes %2 and may do less than before. What they did already stays done.")
        .arg(name, nameOf(to));
}

} // namespace signet::ui
