#pragma once

// Walks through what a page shows: as a screen reader sees it, as Tab visits it, and whether its texts fit.

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

namespace signet::ui {

inline bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::ProgressBar:
        return true;
    default:
        return false;
    }
}

struct Walk
{
    int controls = 0;
    QStringList unnamed;

    void visit(QAccessibleInterface* node)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        // The button that empties a line edit is Qt's own; the command beside the field does the same.
        const bool own = node->object() && node->object()->inherits("QLineEditIconButton");
        if (isInteractive(node->role()) && !own) {
            ++controls;
            if (node->text(QAccessible::Name).trimmed().isEmpty())
                unnamed << QStringLiteral("%1 %2").arg(
                    QString::fromLatin1(node->object() ? node->object()->metaObject()->className() : "?"),
                    node->object() ? node->object()->objectName() : QString());
        }
        if (node->role() == QAccessible::Table || node->role() == QAccessible::List)
            return; // cells have their own tests
        for (int i = 0; i < node->childCount(); ++i)
            visit(node->child(i));
    }
};

inline Walk walk(QWidget& window)
{
    Walk result;
    result.visit(QAccessible::queryAccessibleInterface(&window));
    return result;
}

/// The widgets Tab visits, in order, from the one focused now until it comes round.
inline QList<QWidget*> tabOrder(QWidget& window)
{
    QList<QWidget*> order;
    for (int i = 0; i < 200; ++i) {
        QWidget* at = QApplication::focusWidget();
        if (!at || order.contains(at))
            break;
        order << at;
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    return order;
}

/// What Tab should visit and does not; from the widget that has the keyboard.
inline QStringList notReachedByTab(QWidget& window)
{
    const QList<QWidget*> order = tabOrder(window);
    QStringList missing;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool wants = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() &&
                           widget->isEnabled() && !widget->focusProxy();
        if (wants && !order.contains(widget))
            missing << QStringLiteral("%1 %2 %3")
                           .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                widget->accessibleName());
    }
    return missing;
}

/// Labels and buttons whose text does not fit where it stands.
inline QStringList cutOff(const QWidget& window)
{
    QStringList found;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            continue;
        const bool mayShrink = label->minimumSizeHint().width() < label->sizeHint().width();
        const bool narrow = !label->wordWrap() && !mayShrink && label->width() < label->sizeHint().width();
        const bool low = label->wordWrap() && label->height() < label->heightForWidth(label->width());
        if (narrow || low)
            found << label->text();
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            found << button->text();
    }
    return found;
}

} // namespace signet::ui
