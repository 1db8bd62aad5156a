#pragma once

// A span of time as a number and a unit: "30 days". Shows the largest unit that says it exactly.
// Thread-safety: the window's thread only.

#include "core/base/clock.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace signet::ui {

class DurationField final : public QWidget
{
    Q_OBJECT

public:
    explicit DurationField(const QString& name, QWidget* parent = nullptr);
    void setValue(Seconds value); ///< says nothing
    [[nodiscard]] Seconds value() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] QSpinBox* number() const noexcept { return m_number; }
    [[nodiscard]] QComboBox* unit() const noexcept { return m_unit; }

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_number;
    QComboBox* m_unit;
};

} // namespace signet::ui
