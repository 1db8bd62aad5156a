// Every text of the console is translated, with its placeholders and plural forms, in every language; and the
// language is picked as the desktop or the operator wants it.

#include "tests/ui/console_fixture.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/pseudo_translator.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace signet;
using namespace signet::ui;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< several: plural forms
    bool isPlural = false;
    bool isUnfinished = false;
};

std::vector<Message> messagesOf(const QString& language)
{
    QFile file(QStringLiteral(SIGNET_SOURCE_DIR "/resources/translations/signet_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back({context,
                                {},
                                {},
                                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"),
                                false});
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.back().translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.back().isPlural)
                messages.back().translations << xml.readElementText();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
    return messages;
}

/// %1, %2, …, %n in order; %Ln and %n are the same number.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression one(QStringLiteral("%L?(n|\\d)"));
    QStringList found;
    for (auto all = one.globalMatch(text); all.hasNext();)
        found << all.next().captured(1);
    found.sort();
    return found;
}

qsizetype pluralFormsOf(const QString& language)
{
    return language == QStringLiteral("zh_CN") ? 1 : 2;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Language::use(QString()); }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language::Choice& choice : Language::all())
            QTest::newRow(qPrintable(choice.code)) << choice.code;
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const bool english = language == QStringLiteral("en");
        const auto messages = messagesOf(language);
        QVERIFY(messages.size() > (english ? 30U : 1'400U));
        QStringList wrong;
        for (const Message& message : messages) {
            const QString where = message.context + QStringLiteral(": ") + message.source;
            if (message.isUnfinished)
                wrong << where + QStringLiteral(" (unfinished)");
            if (message.translations.size() != (message.isPlural ? pluralFormsOf(language) : 1))
                wrong << where + QStringLiteral(" (number of forms)");
            for (const QString& translation : message.translations) {
                if (translation.trimmed().isEmpty())
                    wrong << where + QStringLiteral(" (empty)");
                if (placeholders(translation) != placeholders(message.source))
                    wrong << where + QStringLiteral(" (placeholders: %1)").arg(translation);
                if (translation.contains(QStringLiteral("(s)")))
                    wrong << where + QStringLiteral(" (a plural form made by hand)");
                // What is appended to something keeps its distance from it.
                if (message.source.startsWith(QLatin1Char(' ')) != translation.startsWith(QLatin1Char(' ')))
                    wrong << where + QStringLiteral(" (space before)");
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void filtersOfFileDialogsKeepTheirPatterns()
    {
        static const QRegularExpression pattern(QStringLiteral("\\(\\*[^)]*\\)"));
        for (const Language::Choice& choice : Language::all()) {
            for (const Message& message : messagesOf(choice.code)) {
                const auto match = pattern.match(message.source);
                if (match.hasMatch())
                    QVERIFY2(message.translations.front().contains(match.captured()),
                             qPrintable(choice.code + message.source));
            }
        }
    }

    void pluralFormsBend_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::addColumn<QString>("ago");
        QTest::newRow("en") << "en"
                            << "1 day"
                            << "2 days"
                            << "2 days ago";
        QTest::newRow("de") << "de"
                            << "1 Tag"
                            << "2 Tage"
                            << "vor 2 Tagen";
        QTest::newRow("zh_CN") << "zh_CN" << QStringLiteral("1 天") << QStringLiteral("2 天")
                               << QStringLiteral("2 天前");
    }

    void pluralFormsBend()
    {
        QFETCH(QString, language);
        Language::use(language);
        const Timestamp now = *parseTimestamp("2026-11-24T14:05:22Z");
        QTEST(spanText(Seconds{86'400}), "one");
        QTEST(spanText(Seconds{2 * 86'400}), "two");
        QTEST(awayFrom(now - Seconds{2 * 86'400}, now), "ago");
    }

    void figuresFollowTheLanguage()
    {
        Language::use(QStringLiteral("de"));
        QCOMPARE(figure(1204), QStringLiteral("1.204"));
        Language::use(QStringLiteral("zh_CN"));
        QCOMPARE(figure(1204), QStringLiteral("1,204"));
        Language::use(QStringLiteral("en"));
        QCOMPARE(figure(1204), QStringLiteral("1,204"));
    }

    void languageIsThatOfTheDesktop_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("language");
        QTest::newRow("none") << QStringList() << "en";
        QTest::newRow("C") << QStringList{"C"} << "en";
        QTest::newRow("German of Austria") << QStringList{"de-AT", "de"} << "de";
        QTest::newRow("Chinese") << QStringList{"zh-Hans-CN", "zh-CN", "zh"} << "zh_CN";
        QTest::newRow("traditional Chinese") << QStringList{"zh-Hant-TW", "zh-TW"} << "en";
        QTest::newRow("French, then German") << QStringList{"fr-FR", "de-DE"} << "de";
        QTest::newRow("English before German") << QStringList{"en-GB", "de-DE"} << "en";
    }

    void languageIsThatOfTheDesktop()
    {
        QFETCH(QStringList, wanted);
        QTEST(Language::bestOf(wanted), "language");
    }

    void choiceIsRemembered()
    {
        {
            Console console;
            auto* settings = new SettingsPage(console.window.services());
            console.window.addPage(settings);
            console.window.opener().openDemo();
            QTRY_VERIFY_WITH_TIMEOUT(console.window.workspaces().isConnected(), 60'000);
            console.window.showPage(1);
            settings->arrive({{QStringLiteral("section"), QStringLiteral("appearance")}});
            auto* choice = settings->findChild<QComboBox*>(QStringLiteral("language"));
            QVERIFY(choice);
            QTRY_VERIFY(choice->isVisible());
            QCOMPARE(choice->currentData().toString(), QString());
            choice->setFocus();
            // As the keyboard does it.
            QTest::keyClick(choice, Qt::Key_Down);
            QTest::keyClick(choice, Qt::Key_Down);
            QCOMPARE(choice->currentData().toString(), QStringLiteral("de"));
            QCOMPARE(Preferences().language(), QStringLiteral("de"));
        }
        Language::use(Preferences().language());
        QCOMPARE(Language::current(), QStringLiteral("de"));
        Console console;
        QCOMPARE(console.page->title(), QStringLiteral("Prüfen"));
        Preferences().setLanguage(QString());
    }

    void unknownLanguageIsTheDesktops()
    {
        Language::use(QStringLiteral("tlh"));
        QCOMPARE(Language::current(), QStringLiteral("en"));
        QVERIFY(Language::isKnown(QStringLiteral("pseudo-rtl")));
        QVERIFY(!Language::isKnown(QStringLiteral("tlh")));
    }

    void pseudoLanguageLengthensAndTurns()
    {
        Language::use(QString::fromLatin1(Language::pseudo));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        const QString spoken = spanText(Seconds{2 * 86'400});
        QVERIFY(spoken.contains(QStringLiteral("2 days")) && spoken.contains(QLatin1Char('[')));
        const QString text = QStringLiteral("A sentence with %1 of many words.");
        const QString longer = PseudoTranslator::lengthened(text);
        QVERIFY(longer.contains(text));
        QVERIFY(longer.size() >= text.size() * 135 / 100);
        QCOMPARE(PseudoTranslator::lengthened(QStringLiteral("d MMM yyyy")), QStringLiteral("d MMM yyyy"));
        Language::use(QString());
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
};

SIGNET_CONSOLE_TEST(TestTranslations)
#include "test_translations.moc"
