// The help: F1 opens that of the page in front, its links lead somewhere, and every language has all of it.

#include "tests/ui/whole_console.h"
#include "ui/shell/help_panel.h"

#include <QRegularExpression>
#include <QTextBlock>

using namespace signet;
using namespace signet::ui;

namespace {

/// With fingers.
struct HelpConsole : WholeConsole
{
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : static_cast<QWidget*>(&window), key, modifiers);
    }
};

QString textOf(const QString& file)
{
    return QString::fromUtf8(readFile(file));
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyOpensTheHelpOfThePageInFront()
    {
        HelpConsole console;
        console.openDemo();
        HelpPanel& help = console.window.help();
        const auto pages = console.window.pages();
        QCOMPARE(pages.size(), std::size_t{7});
        for (std::size_t i = 0; i < pages.size(); ++i) {
            console.window.showPage(static_cast<int>(i));
            QTRY_VERIFY(pages[i]->isVisible());
            console.type(Qt::Key_F1);
            QVERIFY2(help.isVisible(), qPrintable(pages[i]->id()));
            QCOMPARE(help.topic(), pages[i]->id());
            QCOMPARE(QApplication::focusWidget(), &help.browser());
            QVERIFY(help.browser().document()->characterCount() > 400);
            QVERIFY(!help.browser().accessibleName().isEmpty());
            console.type(Qt::Key_Escape);
            QVERIFY(!help.isVisible());
            QVERIFY(pages[i]->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void startPageHasItsHelp()
    {
        HelpConsole console;
        console.window.showStart();
        console.type(Qt::Key_F1);
        QVERIFY(console.window.help().isVisible());
        QCOMPARE(console.window.help().topic(), QStringLiteral("start"));
    }

    void openHelpFollowsThePage()
    {
        HelpConsole console;
        console.openDemo();
        console.window.showPage(2);
        console.type(Qt::Key_F1);
        console.window.showPage(3);
        QVERIFY(console.window.help().isVisible());
        QCOMPARE(console.window.help().topic(), QStringLiteral("revocations"));
        // The same key closes it where it shows the page in front already.
        console.type(Qt::Key_F1);
        QVERIFY(!console.window.help().isVisible());
    }

    void linksLeadOnAndBack()
    {
        HelpConsole console;
        HelpPanel& help = console.window.help();
        help.open(QStringLiteral("keys"));
        auto* back = help.findChild<QPushButton*>(QStringLiteral("help.back"));
        // As the keyboard does it: Tab chooses the next link, Return follows.
        while (help.browser().textCursor().charFormat().anchorHref() != QStringLiteral("words.md"))
            QTest::keyClick(&help.browser(), Qt::Key_Tab);
        QTest::keyClick(&help.browser(), Qt::Key_Return);
        QCOMPARE(help.topic(), QStringLiteral("words"));
        QVERIFY(back->isEnabled());
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(help.topic(), QStringLiteral("keys"));
    }

    void searchGoesThroughAllPages()
    {
        HelpConsole console;
        HelpPanel& help = console.window.help();
        help.open(QStringLiteral("start"));
        auto* field = help.findChild<QLineEdit*>(QStringLiteral("help.search"));
        QTest::keyClicks(field, QStringLiteral("behind_feed"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(help.topic(), QStringLiteral("statistics"));
        QCOMPARE(help.browser().textCursor().selectedText(), QStringLiteral("behind_feed"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(help.topic(), QStringLiteral("words"));
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("xyzzy"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->property("invalid").toBool());
        QCOMPARE(help.topic(), QStringLiteral("words"));
    }

    void everyLanguageHasEveryPage()
    {
        QStringList topics = HelpPanel::topics();
        HelpConsole console;
        for (const Page* page : console.window.pages())
            QVERIFY2(topics.contains(page->id()), qPrintable(page->id()));
        for (const Language::Choice& language : Language::all()) {
            for (const QString& topic : topics) {
                const QString file = HelpPanel::fileOf(topic, language.code);
                if (language.code != QStringLiteral("en"))
                    QVERIFY2(file.contains(language.code), qPrintable(language.code + topic));
                const QString text = textOf(file);
                QVERIFY2(text.startsWith(QStringLiteral("# ")) && text.size() > 300, qPrintable(file));
                // Every mark was understood as one.
                QTextDocument document;
                document.setMarkdown(text);
                QVERIFY2(!document.toPlainText().contains(QLatin1Char('*')), qPrintable(file));
            }
        }
    }

    void everyLanguageSaysTheSame()
    {
        // The same headings, entries and links, in the same order: whoever changes one changes all.
        static const QRegularExpression shape(
            QStringLiteral("^(#+|-|\\d\\.) |\\]\\(([a-z]+\\.md)\\)|`([^`]*)`"),
            QRegularExpression::MultilineOption);
        const auto shapeOf = [](const QString& text) {
            QStringList found;
            for (auto all = shape.globalMatch(text); all.hasNext();) {
                const auto one = all.next();
                found << (one.captured(1).isEmpty() ? QString() : one.captured(1));
            }
            found.removeAll(QString());
            return found;
        };
        const auto linksOf = [](const QString& text) {
            QStringList found;
            for (auto all = shape.globalMatch(text); all.hasNext();) {
                const auto one = all.next();
                found << one.captured(2) << one.captured(3);
            }
            found.removeAll(QString());
            found.sort();
            return found;
        };
        for (const QString& topic : HelpPanel::topics()) {
            const QString english = textOf(HelpPanel::fileOf(topic, QStringLiteral("en")));
            for (const Language::Choice& language : Language::all()) {
                const QString text = textOf(HelpPanel::fileOf(topic, language.code));
                QVERIFY2(shapeOf(text) == shapeOf(english), qPrintable(language.code + topic));
                QCOMPARE(linksOf(text).join(QLatin1Char('\n')), linksOf(english).join(QLatin1Char('\n')));
            }
        }
    }

    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        int links = 0;
        for (const Language::Choice& language : Language::all()) {
            for (const QString& topic : HelpPanel::topics()) {
                const QString text = textOf(HelpPanel::fileOf(topic, language.code));
                for (auto all = link.globalMatch(text); all.hasNext(); ++links) {
                    const QString target = all.next().captured(1);
                    QVERIFY2(target.endsWith(QStringLiteral(".md")) &&
                                 HelpPanel::topics().contains(target.chopped(3)),
                             qPrintable(topic + QStringLiteral(" → ") + target));
                }
            }
        }
        QVERIFY(links > 30);
    }

    void helpSpeaksTheLanguageOfTheConsole()
    {
        Language::use(QStringLiteral("de"));
        {
            HelpConsole console;
            console.window.help().open(QStringLiteral("keys"));
            QCOMPARE(console.window.help().browser().document()->begin().text(), QStringLiteral("Schlüssel"));
            // Keys are called as they are on a German keyboard.
            const QString shown = console.window.help().browser().toPlainText();
            QVERIFY(shown.contains(QStringLiteral("Strg+T")) && !shown.contains(QStringLiteral("Ctrl+")));
        }
        Language::use(QString());
        QCOMPARE(HelpPanel::fileOf(QStringLiteral("keys"), QStringLiteral("pseudo-rtl")),
                 QStringLiteral(":/signet/help/keys.md"));
    }

    /// "*End sessions…* (`Ctrl+E`)": the key stands behind the command it is of.
    void keysStandBehindTheirCommands()
    {
        HelpConsole console;
        static const QRegularExpression named(QStringLiteral("\\*([^*\\n]+)\\*+ \\(`([^`]+)`\\)"));
        int compared = 0;
        QDirIterator pages(QStringLiteral(":/signet/help"), {QStringLiteral("*.md")}, QDir::Files);
        while (pages.hasNext()) {
            QFile page(pages.next());
            QVERIFY(page.open(QIODevice::ReadOnly));
            auto found = named.globalMatch(QString::fromUtf8(page.readAll()));
            while (found.hasNext()) {
                const auto match = found.next();
                for (const Command* command : console.window.commands().all()) {
                    if (command->title() != match.captured(1))
                        continue;
                    ++compared;
                    QCOMPARE(command->keys(), QKeySequence(match.captured(2)));
                }
            }
        }
        QVERIFY(compared >= 3);
    }

    void commandsThatTheHelpNamesExist()
    {
        // Keys in the help are those of the commands.
        HelpConsole console;
        QStringList keys;
        for (const Command* command : console.window.commands().all())
            keys << command->keys().toString(QKeySequence::PortableText);
        static const QRegularExpression named(QStringLiteral("`((?:Ctrl|Alt|Shift|F\\d)[^`]*)`"));
        int seen = 0;
        for (const QString& topic : HelpPanel::topics()) {
            const QString text = textOf(HelpPanel::fileOf(topic, QStringLiteral("en")));
            for (auto all = named.globalMatch(text); all.hasNext(); ++seen) {
                const QString key = all.next().captured(1);
                QVERIFY2(keys.contains(QKeySequence(key).toString(QKeySequence::PortableText)),
                         qPrintable(topic + QStringLiteral(": ") + key));
            }
        }
        QVERIFY(seen > 15);
    }
};

SIGNET_CONSOLE_TEST(TestHelp)
#include "test_help.moc"
