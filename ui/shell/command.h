#pragma once

// One act of the console: what it is called, its key, its icon, whether it can be done now, and doing it.
// Buttons, menus, the palette and shortcuts all go through the same Command.
//
// Thread-safety: the window's thread only. A command that takes long starts work elsewhere and returns.

#include <QAction>
#include <QKeySequence>

#include <functional>
#include <vector>

namespace signet::ui {

class Command final : public QAction
{
    Q_OBJECT

public:
    struct Spec
    {
        QString id;          ///< stable, e.g. "inspect.open"
        QString title;       ///< in words, "Open…"
        QString icon;        ///< of resources/icons
        QString description; ///< one sentence for tooltip and palette
        QString group;       ///< heading in the palette and the shortcuts overview
        QKeySequence shortcut = {};
    };

    Command(Spec spec, std::function<void()> start, QObject* parent);

    [[nodiscard]] const QString& id() const noexcept { return m_spec.id; }
    [[nodiscard]] const QString& title() const noexcept { return m_spec.title; }
    [[nodiscard]] const QString& description() const noexcept { return m_spec.description; }
    [[nodiscard]] const QString& group() const noexcept { return m_spec.group; }
    [[nodiscard]] const QString& iconName() const noexcept { return m_spec.icon; }
    /// Does it, if it can be done now.
    void start();
    /// Disables the command and says why in its tooltip; "" enables it again.
    void setObstacle(const QString& reason);
    [[nodiscard]] const QString& obstacle() const noexcept { return m_obstacle; }
    /// A page's commands have their keys while the page is in front, so that pages may use the same ones.
    void setInFront(bool inFront);
    [[nodiscard]] const QKeySequence& keys() const noexcept { return m_spec.shortcut; }

private:
    void showToolTip();

    Spec m_spec;
    QString m_obstacle;
};

/// Every command of the window, in the order they were added.
class CommandRegistry final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    Command* add(Command* command);
    [[nodiscard]] Command* find(const QString& id) const;
    [[nodiscard]] const std::vector<Command*>& all() const noexcept { return m_commands; }

Q_SIGNALS:
    void added(Command* command);

private:
    std::vector<Command*> m_commands;
};

} // namespace signet::ui
