#include "ui/widgets/text.h"

#include "ui/widgets/direction.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace signet::ui {

namespace {

class ElidedLabel final : public QLabel
{
public:
    explicit ElidedLabel(QWidget* parent) : QLabel(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {24, QLabel::minimumSizeHint().height()}; }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !fits()) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
            return true;
        }
        return QLabel::event(event);
    }

    void paintEvent(QPaintEvent* event) override
    {
        if (fits())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()),
                              foregroundRole());
    }

private:
    [[nodiscard]] bool fits() const
    {
        return fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
    }
};

void dress(QLabel& label, const QString& text, const char* role)
{
    label.setText(text);
    label.setProperty("role", QString::fromLatin1(role));
    label.setTextFormat(Qt::PlainText); // what is shown may come from an attacker's token
}

} // namespace

QLabel* makeLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    dress(*label, text, role);
    return label;
}

QLabel* makeElided(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new ElidedLabel(parent);
    dress(*label, text, role);
    alignBegin(*label);
    return label;
}

QLabel* makeProse(const QString& text, const char* role, QWidget* parent)
{
    QLabel* label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    alignBegin(*label);
    return label;
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // the style sheet has not looked at it yet
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
