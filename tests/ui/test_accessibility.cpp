// Every control has a name and can be reached by keyboard: a walk through the tree that screen readers see.

#include "tests/ui/console_fixture.h"
#include "ui/inspect/passphrase_sheet.h"
#include "ui/shell/command_palette.h"

#include <QAccessible>
#include <QSet>

using namespace signet;
using namespace signet::ui;

namespace {

bool isInteractive(QAccessible::Role role)
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
        if (isInteractive(node->role())) {
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

Walk walk(QWidget& window)
{
    Walk result;
    result.visit(QAccessible::queryAccessibleInterface(&window));
    return result;
}

/// The widgets Tab visits, in order, from the one focused now until it comes round.
QList<QWidget*> tabOrder(QWidget& window)
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

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("state");
        for (const char* state : {"empty", "verified", "several", "keys", "log", "passphrase", "palette"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }

    void everyControlHasAName()
    {
        QFETCH(QString, state);
        Console console;
        bool reached = false;
        for (const Scene& scene : console.page->scenes()) {
            if (scene.name == state)
                scene.prepare([&reached] { reached = true; });
        }
        QTRY_VERIFY_WITH_TIMEOUT(reached, 20'000);
        const Walk result = walk(console.window);
        QVERIFY2(result.unnamed.isEmpty(), qPrintable(result.unnamed.join(QStringLiteral("; "))));
        QVERIFY(result.controls >= 8);
    }

    void everyControlIsReachedByTab()
    {
        Console console;
        bool reached = false;
        for (const Scene& scene : console.page->scenes()) {
            if (scene.name == QStringLiteral("keys"))
                scene.prepare([&reached] { reached = true; });
        }
        QTRY_VERIFY_WITH_TIMEOUT(reached, 20'000);
        console.editor->setFocus();
        const QList<QWidget*> order = tabOrder(console.window);
        QCOMPARE(order.front(), console.editor);
        for (QWidget* widget : console.window.findChildren<QWidget*>()) {
            const bool wants = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() &&
                               widget->isEnabled() && !widget->focusProxy();
            if (wants && !order.contains(widget))
                QFAIL(qPrintable(QStringLiteral("not reached: %1 %2 %3")
                                     .arg(QString::fromLatin1(widget->metaObject()->className()),
                                          widget->objectName(), widget->accessibleName())));
        }
        // Left column before right column: the input, what was found, the keys, then the details.
        const auto place = [&order, &console](const QString& name) {
            return order.indexOf(console.window.findChild<QWidget*>(name));
        };
        QVERIFY(place(QStringLiteral("input")) < place(QStringLiteral("found")));
        QVERIFY(place(QStringLiteral("found")) < place(QStringLiteral("keys")));
        QVERIFY(place(QStringLiteral("keys")) < place(QStringLiteral("claims")));
    }

    void focusCanBeSeen()
    {
        Console console;
        const QColor accent = Theme::current().tokens().accent;
        for (const char* id : {"inspect.open", "keys.add"}) {
            auto* button = console.named<QPushButton>(QStringLiteral("button.") + QString::fromLatin1(id));
            button->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(button->hasFocus());
            const QImage image = button->grab().toImage();
            QCOMPARE(image.pixelColor(image.width() / 2, 0).rgb(), accent.rgb());
            QCOMPARE(image.pixelColor(image.width() / 2, 1).rgb(), accent.rgb());
        }
    }

    void verdictIsSpoken()
    {
        Console console;
        console.paste(QString::fromStdString(sample(makeSessionSample).text));
        QAccessibleInterface* banner = QAccessible::queryAccessibleInterface(
            console.window.findChild<QWidget*>(QStringLiteral("verdict")));
        QVERIFY(banner->text(QAccessible::Name).startsWith(QStringLiteral("Verdict: ")));
        auto* table = console.window.findChild<FoundCard*>()->table();
        for (int column = 0; column < table->model()->columnCount(); ++column)
            QVERIFY(!table->model()->index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
};

SIGNET_CONSOLE_TEST(TestAccessibility)
#include "test_accessibility.moc"
