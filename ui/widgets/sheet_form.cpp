#include "ui/widgets/sheet_form.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace signet::ui {

namespace {

constexpr int labelWidth = 112;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::SheetForm)
};

} // namespace

void addSheetHeading(Sheet& sheet, const QString& iconName, Tone tone, const QString& heading)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* mark = new QLabel;
    mark->setPixmap(icon(iconName, tone).pixmap(24, 24));
    head->addWidget(mark);
    head->addWidget(makeLabel(heading, "heading"), 1);
    sheet.body()->addLayout(head);
}

SheetForm::SheetForm()
{
    setContentsMargins(0, 4, 0, 4);
    setHorizontalSpacing(12);
    setVerticalSpacing(8);
    setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setRowWrapPolicy(QFormLayout::DontWrapRows);
}

QLineEdit* SheetForm::addLine(const QString& name, const QString& placeholder, const QString& tooltip)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setToolTip(tooltip);
    addField(name, field);
    return field;
}

QComboBox* SheetForm::addChoice(const QString& name, const QString& tooltip)
{
    auto* field = new QComboBox;
    field->setToolTip(tooltip);
    addField(name, field);
    return field;
}

void SheetForm::addField(const QString& name, QWidget* field)
{
    field->setAccessibleName(name);
    auto* label = makeLabel(name, "muted");
    label->setMinimumWidth(labelWidth);
    label->setMinimumHeight(30);
    label->setBuddy(field);
    addRow(label, field);
}

SheetButtons addSheetButtons(Sheet& sheet, const QString& act, ButtonKind kind)
{
    SheetButtons buttons;
    buttons.cancel = new QPushButton(Words::tr("Cancel"));
    setKind(buttons.cancel, ButtonKind::Plain);
    buttons.cancel->setAccessibleName(buttons.cancel->text());
    buttons.cancel->setToolTip(Words::tr("Close without doing anything (Esc)"));
    buttons.act = new QPushButton;
    buttons.act->setObjectName(QStringLiteral("sheet.act"));
    setKind(buttons.act, kind);
    setButtonText(buttons.act, act);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(buttons.cancel);
    row->addWidget(buttons.act);
    sheet.body()->addSpacing(4);
    sheet.body()->addLayout(row);
    QObject::connect(buttons.cancel, &QPushButton::clicked, &sheet, &Sheet::close);
    return buttons;
}

void setButtonText(QPushButton* button, const QString& text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

} // namespace signet::ui
