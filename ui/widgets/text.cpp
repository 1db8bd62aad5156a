#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStyle>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace signet::ui {

QLabel* makeLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText); // what is shown may come from an attacker's token
    return label;
}

QLabel* makeProse(const QString& text, const char* role, QWidget* parent)
{
    QLabel* label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setTone(QWidget* widget, Tone tone)
{
    setStyleProperty(widget, "tone", toneName(tone));
}

QString byteCount(std::size_t bytes)
{
    if (bytes < 10'000)
        return QCoreApplication::translate("signet::ui", "%1 bytes").arg(figure(bytes));
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString figure(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString wholeFigure(double number)
{
    return figure(static_cast<std::size_t>(std::llround(std::max(number, 0.0))));
}

} // namespace signet::ui
