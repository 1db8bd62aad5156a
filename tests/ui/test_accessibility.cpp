// Every control has a name and can be reached by keyboard: a walk through the tree that screen readers see.

#include "tests/ui/console_fixture.h"
#include "tests/ui/page_walk.h"
#include "ui/inspect/passphrase_sheet.h"
#include "ui/shell/command_palette.h"

using namespace signet;
using namespace signet::ui;

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
        QCOMPARE(notReachedByTab(console.window), QStringList());
        console.editor->setFocus();
        const QList<QWidget*> order = tabOrder(console.window);
        QCOMPARE(order.front(), console.editor);
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
