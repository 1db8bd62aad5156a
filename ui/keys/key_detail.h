#pragma once

// Everything known of one key: what it is, how much it was used, what happens to it next, and what can be
// done with it.
// Thread-safety: the window's thread only.

#include "ui/keys/ring_picture.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QProgressBar;

namespace signet::ui {

class Command;

class KeyDetail final : public Card
{
    Q_OBJECT

public:
    /// The commands in the order of their buttons; those that do not apply to the key are left out.
    explicit KeyDetail(const std::vector<Command*>& commands, QWidget* parent = nullptr);

    void show(const KeyPicture* key, Timestamp now);

Q_SIGNALS:
    void copied(const QString& text);

private:
    struct Fact
    {
        QLabel* name = nullptr;
        QLabel* value = nullptr;
        QWidget* rule = nullptr;
    };
    void set(std::size_t at, const QString& name, const QString& value, const QString& tip = {});

    QGridLayout* m_grid;
    std::vector<Fact> m_facts;
    QProgressBar* m_uses;
    QWidget* m_buttons;
    std::vector<QWidget*> m_commandButtons;
    std::vector<Command*> m_commands;
};

} // namespace signet::ui
