#pragma once

// The four roles to choose from, each with what it means.
// Thread-safety: the window's thread only.

#include "core/authority/operator.h"

#include <QWidget>

class QButtonGroup;

namespace signet::ui {

class RoleChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit RoleChoice(authority::Role chosen, QWidget* parent = nullptr);
    [[nodiscard]] authority::Role role() const;
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void changed();

private:
    QButtonGroup* m_group;
};

} // namespace signet::ui
