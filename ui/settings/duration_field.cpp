#include "ui/settings/duration_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace signet::ui {

namespace {

constexpr int units[] = {1, 60, 3'600, 86'400};

} // namespace

DurationField::DurationField(const QString& name, QWidget* parent)
    : QWidget(parent), m_number(new QSpinBox), m_unit(new QComboBox)
{
    m_number->setRange(1, 999'999);
    m_number->setAccessibleName(name);
    m_number->setFixedWidth(96);
    m_number->setGroupSeparatorShown(true);
    m_unit->setAccessibleName(tr("%1: unit").arg(name));
    const QString names[] = {tr("seconds"), tr("minutes"), tr("hours"), tr("days")};
    for (std::size_t i = 0; i < std::size(units); ++i)
        m_unit->addItem(names[i], units[i]);
    setFocusProxy(m_number);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch(1);
    connect(m_number, &QSpinBox::valueChanged, this, &DurationField::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DurationField::changed);
}

void DurationField::setValue(Seconds value)
{
    const QSignalBlocker number(m_number);
    const QSignalBlocker unit(m_unit);
    for (int i = static_cast<int>(std::size(units)) - 1; i >= 0; --i) {
        const auto one = units[static_cast<std::size_t>(i)];
        if (value.count() % one != 0 && i > 0)
            continue;
        m_unit->setCurrentIndex(i);
        m_number->setValue(static_cast<int>(value.count() / one));
        return;
    }
}

Seconds DurationField::value() const
{
    return Seconds{std::int64_t{m_number->value()} * m_unit->currentData().toInt()};
}

void DurationField::setReadOnly(bool readOnly)
{
    m_number->setReadOnly(readOnly);
    m_unit->setEnabled(!readOnly);
}

} // namespace signet::ui
