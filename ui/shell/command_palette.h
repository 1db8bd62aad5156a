#pragma once

// Ctrl+K: every command by a few letters of its name.
// Thread-safety: the window's thread only.

#include "ui/shell/command.h"
#include "ui/widgets/sheet.h"

class QLabel;
class QLineEdit;
class QListView;

namespace signet::ui {

class PaletteModel;

class CommandPalette final : public Sheet
{
    Q_OBJECT

public:
    CommandPalette(const CommandRegistry& registry, QWidget* window);
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const CommandRegistry& registry, const QString& typed);
    void run();

    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    PaletteModel* m_model;
};

} // namespace signet::ui
