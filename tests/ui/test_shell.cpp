// The shell: palette, themes, sheets, remembered geometry, and what is never remembered.

#include "tests/ui/console_fixture.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/sheets.h"

#include <QListView>
#include <QMenu>

using namespace signet;
using namespace signet::ui;

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fuzzyPrefersWordBeginnings()
    {
        QVERIFY(!fuzzyMatch(u"xyz", u"Copy as curl"));
        QVERIFY(fuzzyMatch(u"cac", u"Copy as curl"));
        QVERIFY(fuzzyMatch(u"cl", u"Clear")->score > fuzzyMatch(u"cl", u"Copy as curl")->score);
        QCOMPARE(fuzzyMatch(u"cc", u"Copy claims")->positions, (std::vector<qsizetype>{0, 5}));
        QCOMPARE(fuzzyMatch(u"", u"anything")->score, 0);
    }

    void paletteFindsAndStarts()
    {
        Console console;
        QTest::keyClick(&console.window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = console.window.findChild<CommandPalette*>();
        QVERIFY(palette && palette->isVisible());
        auto* field = palette->findChild<QLineEdit*>();
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, QStringLiteral("sampl"));
        auto* list = palette->findChild<QListView*>();
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Try a sample"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(console.page->details());
        QTRY_VERIFY(!console.window.findChild<CommandPalette*>());
        QCOMPARE(QApplication::focusWidget(), console.editor); // back where it was
    }

    void paletteClosesOnEscapeAndSleepsShortcuts()
    {
        Console console;
        console.paste(QString::fromStdString(sample(makeSessionSample).text));
        QTest::keyClick(&console.window, Qt::Key_K, Qt::ControlModifier);
        QWidget* field = QApplication::focusWidget();
        QTest::keyClick(field, Qt::Key_X,
                        Qt::ControlModifier | Qt::ShiftModifier); // Clear must not fire below the palette
        QVERIFY(!console.editor->toPlainText().isEmpty());
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!console.window.findChild<CommandPalette*>());
    }

    void themeSwitchIsRemembered()
    {
        Console console;
        const bool dark = Theme::current().isDark();
        QTest::keyClick(&console.window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(Theme::current().isDark(), !dark);
        QCOMPARE(Preferences().theme(), dark ? ThemeChoice::Light : ThemeChoice::Dark);
        const QColor ground = Theme::current().tokens().ground;
        QCOMPARE(console.window.grab().toImage().pixelColor(console.window.width() - 8, 60), ground);
        QTest::keyClick(&console.window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(Theme::current().isDark(), dark);
    }

    void everyColourOfTextCanBeRead()
    {
        const auto luminance = [](const QColor& color) {
            const auto channel = [](double value) {
                return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
                   0.0722 * channel(color.blueF());
        };
        const auto contrast = [&](const QColor& a, const QColor& b) {
            const double light = std::max(luminance(a), luminance(b));
            const double dark = std::min(luminance(a), luminance(b));
            return (light + 0.05) / (dark + 0.05);
        };
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            Theme::current().choose(choice);
            const ThemeTokens& t = Theme::current().tokens();
            for (const auto& [ink, ground] :
                 std::initializer_list<std::pair<QColor, QColor>>{{t.text, t.surface},
                                                                  {t.text, t.accentGround},
                                                                  {t.muted, t.surface},
                                                                  {t.muted, t.ground},
                                                                  {t.muted, t.rail},
                                                                  {t.accent, t.surface},
                                                                  {t.onAccent, t.accent},
                                                                  {t.good, t.goodGround},
                                                                  {t.attention, t.attentionGround},
                                                                  {t.danger, t.dangerGround},
                                                                  {t.violet, t.surface},
                                                                  {t.good, t.surface}})
                QVERIFY2(contrast(ink, ground) >= 4.5,
                         qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
        }
    }

    void geometryIsRemembered()
    {
        QSize size;
        {
            Console console;
            console.window.resize(1111, 707);
            QTRY_COMPARE(console.window.size(), QSize(1111, 707));
            size = console.window.size();
            console.window.close();
        }
        Console again;
        QTRY_COMPARE(again.window.size(), size);
    }

    void narrowWindowShowsIconsOnly()
    {
        Console console;
        auto* rail = console.window.findChild<QFrame*>(QStringLiteral("rail"));
        console.window.resize(1000, 640);
        QTRY_VERIFY(rail->width() < 100);
        for (QPushButton* button : rail->findChildren<QPushButton*>())
            QVERIFY(!button->accessibleName().isEmpty());
        console.window.resize(1400, 800);
        QTRY_VERIFY(rail->width() > 150);
    }

    void sheetsKeepTheKeyboard()
    {
        Console console;
        QTest::keyClick(&console.window, Qt::Key_F1, Qt::ShiftModifier);
        auto* sheet = console.window.findChild<Sheet*>();
        QVERIFY(sheet && sheet->isVisible());
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!console.window.findChild<Sheet*>());
        console.window.commands().find(QStringLiteral("window.about"))->start();
        QVERIFY(console.window.findChild<Sheet*>());
    }

    void everyCommandCanBeUnderstood()
    {
        Console console;
        QStringList keys;
        for (const Command* command : console.window.commands().all()) {
            QVERIFY2(!command->title().isEmpty() && !command->description().isEmpty() &&
                         !command->group().isEmpty(),
                     qPrintable(command->id()));
            if (command->shortcut().isEmpty())
                continue;
            const QString text = command->shortcut().toString();
            QVERIFY2(!keys.contains(text), qPrintable(QStringLiteral("%1 twice").arg(text)));
            QVERIFY2(command->toolTip().contains(command->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(command->id()));
            keys << text;
        }
    }

    void recentInputsStayInMemory()
    {
        const QString text = QString::fromStdString(sample(makeSessionSample).text);
        const QString token = text.mid(text.indexOf(QStringLiteral("eyJ")) + 40, 60);
        {
            Console console;
            console.paste(text);
            QTRY_VERIFY_WITH_TIMEOUT(recentTitles(console).size() >= 1, 5'000);
            console.paste(QString::fromStdString(sample(makeTamperedSample).text));
            QTRY_VERIFY_WITH_TIMEOUT(recentTitles(console).size() >= 1, 5'000);
            for (const QString& title : recentTitles(console))
                QVERIFY(!title.contains(QStringLiteral("eyJ")));
            console.window.close();
        }
        QSettings().sync();
        int files = 0;
        QDirIterator all(QString::fromLocal8Bit(qgetenv("XDG_CONFIG_HOME")), QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            ++files;
            const QByteArray content = readFile(all.next());
            QVERIFY2(!content.contains(token.toLatin1()), qPrintable(all.filePath()));
            QVERIFY2(!content.contains(token.toUtf8().toBase64()), qPrintable(all.filePath()));
        }
        QVERIFY(files > 0); // the settings themselves are there, so this looked at something
    }

    void recentInputComesBack()
    {
        Console console;
        const QString first = QString::fromStdString(sample(makeSessionSample).text);
        console.paste(first);
        QTRY_VERIFY_WITH_TIMEOUT(!recentTitles(console).isEmpty(), 5'000);
        QTest::keyClick(&console.window, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        console.settle();
        QMenu* menu = recentMenu(console);
        Q_EMIT menu->aboutToShow();
        menu->actions().front()->trigger();
        console.settle();
        QCOMPARE(console.editor->toPlainText(), first);
    }

private:
    static QMenu* recentMenu(Console& console)
    {
        return console.page->findChild<QMenu*>(QStringLiteral("inspect.recentMenu"));
    }

    static QStringList recentTitles(Console& console)
    {
        QMenu* menu = recentMenu(console);
        Q_EMIT menu->aboutToShow();
        QStringList titles;
        for (const QAction* action : menu->actions()) {
            if (action->isEnabled() && !action->isSeparator() &&
                action->text() != QStringLiteral("Forget these"))
                titles << action->text();
        }
        return titles;
    }
};

SIGNET_CONSOLE_TEST(TestShell)
#include "test_shell.moc"
