#pragma once

// What sheets are made of beside their words: a heading, labelled fields, and the row of buttons at the foot.
// Thread-safety: the window's thread only.

#include "ui/shell/theme.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/sheet.h"

#include <QFormLayout>

class QComboBox;
class QLineEdit;

namespace signet::ui {

/// An icon and what the sheet is about.
void addSheetHeading(Sheet& sheet, const QString& iconName, Tone tone, const QString& heading);

/// Labelled fields below each other, in the house's measures.
class SheetForm final : public QFormLayout
{
public:
    SheetForm();
    QLineEdit* addLine(const QString& name, const QString& placeholder, const QString& tooltip);
    QComboBox* addChoice(const QString& name, const QString& tooltip);
    /// A field with its label; the label names it for those who cannot see it.
    void addField(const QString& name, QWidget* field);
};

struct SheetButtons
{
    QPushButton* cancel = nullptr; ///< closes the sheet
    QPushButton* act = nullptr;
};
/// Cancel, and the one button that does it, as the last row of the sheet.
SheetButtons addSheetButtons(Sheet& sheet, const QString& act, ButtonKind kind);
/// Renames a button, for the eye and the ear.
void setButtonText(QPushButton* button, const QString& text);

} // namespace signet::ui
